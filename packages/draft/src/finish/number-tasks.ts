/** Numbers for the tasks of a draft in their order: each run counts on from one, in the manner of the plan. */
import type { DraftTask } from "@plandiff/domain";

const COUNTED = /^(.*?)(\d+)$/u;

interface Counted {
  readonly prefix: string;
  readonly digits: string;
}

const countedOf = ({ number = "" }: Pick<DraftTask, "number">): Counted | undefined => {
  const [, prefix, digits] = COUNTED.exec(number) ?? [];
  return prefix === undefined || digits === undefined ? undefined : { prefix, digits };
};

const sectionOf = ({ section }: Pick<DraftTask, "section">): string => section.join("\n");

type Numbered = Pick<DraftTask, "number" | "section">;

/** How a plan numbers its tasks: does each section begin anew, and how many digits are filled up with noughts? */
function mannerOf(tasks: readonly Numbered[]): { readonly restarts: boolean; readonly padded: number } {
  const counted = tasks.map(countedOf);
  const restarts = tasks.some((task, i) => {
    const before = tasks[i - 1];
    return before !== undefined && Number(counted[i]?.digits) === 1 && sectionOf(before) !== sectionOf(task);
  });
  const padded = counted.map((one) => (one?.digits.startsWith("0") ? one.digits.length : 0));
  return { restarts, padded: Math.max(0, ...padded) };
}

/** The numbers, in the manner of the previous plan; tasks without one get theirs where tasks are counted, and other marks ("a") stay. */
export function numberTasks(tasks: readonly Numbered[], previous: readonly Numbered[]): (string | undefined)[] {
  const counted = tasks.map(countedOf);
  if (counted.every((one) => one === undefined)) return tasks.map(({ number }) => number);
  const { restarts, padded } = mannerOf(previous);
  const counts = new Map<string, number>();
  return tasks.map((task, i) => {
    const own = counted[i];
    if (own === undefined && task.number !== undefined) return task.number;
    const prefix = own?.prefix ?? prefixNear(tasks, counted, i);
    const run = restarts ? `${sectionOf(task)}\n${prefix}` : prefix;
    const next = (counts.get(run) ?? 0) + 1;
    counts.set(run, next);
    return prefix + String(next).padStart(padded, "0");
  });
}

/** What stands before the number of the nearest task of the same section, those before it first. */
function prefixNear(
  tasks: readonly Pick<DraftTask, "section">[],
  counted: readonly (Counted | undefined)[],
  at: number,
): string {
  const here = sectionOf(tasks[at]!);
  const near = (i: number): boolean => counted[i] !== undefined && sectionOf(tasks[i]!) === here;
  for (let i = at - 1; i >= 0; i--) if (near(i)) return counted[i]?.prefix ?? "";
  for (let i = at + 1; i < tasks.length; i++) if (near(i)) return counted[i]?.prefix ?? "";
  return "";
}
