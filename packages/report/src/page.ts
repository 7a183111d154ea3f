/** What every part of a text report writes with: the surface, the words, and the tasks by their ids. */
import type { Comparison, Day, DiffOutput, Language, Plan, Task } from "@plandiff/domain";
import { type Canvas, makeCanvas } from "./layout/canvas.ts";
import { wordings } from "./wording/wordings.ts";
import type { Wording } from "./wording/wording.ts";

/** How a comparison is to be shown. `plans` (in the order of the output) lend the words of tasks that a comparison only names. */
export interface TextOptions {
  readonly language: Language;
  /** Cells in a line. */
  readonly width: number;
  readonly colour: boolean;
  readonly ascii?: boolean | undefined;
  readonly plans?: readonly Plan[] | undefined;
}

/** Finds what is known of a task: the index of its plan and its id. */
export interface TaskLookup {
  readonly task: (plan: number, id: string) => Task | undefined;
  readonly text: (plan: number, id: string) => string | undefined;
  /** First day of a plan's period. */
  readonly startOf: (plan: number) => Day | undefined;
}

/** The surface, the words and the tasks. */
export interface Page {
  readonly canvas: Canvas;
  readonly wording: Wording;
  readonly lookup: TaskLookup;
  /** Differences of writing that are told for the whole comparison and not again at each task. */
  readonly told?: ReadonlySet<string>;
}

/** Sets up a page. */
export const makePage = (options: TextOptions, output?: DiffOutput): Page => ({
  canvas: makeCanvas(options),
  wording: wordings[options.language],
  lookup: taskLookup(output, options.plans),
});

/** Tasks from the plans, else from what the comparisons hold whole, else at least the wording of the line of work. */
export function taskLookup(output: DiffOutput | undefined, plans: readonly Plan[] | undefined): TaskLookup {
  const tasks = new Map<number, Map<string, Task>>();
  const texts = new Map<number, Map<string, string>>();
  const shelf = <T>(shelves: Map<number, Map<string, T>>, plan: number): Map<string, T> => {
    const found = shelves.get(plan) ?? new Map<string, T>();
    shelves.set(plan, found);
    return found;
  };
  for (const { text, tasks: members } of output?.lineages ?? [])
    for (const { plan, id } of members) shelf(texts, plan).set(id, text);
  for (const comparison of output?.comparisons ?? []) learn(comparison, shelf(tasks, comparison.next));
  for (const [index, plan] of (plans ?? []).entries())
    for (const task of plan.tasks) shelf(tasks, index).set(task.id, task);
  return {
    task: (plan, id) => tasks.get(plan)?.get(id),
    text: (plan, id) => tasks.get(plan)?.get(id)?.text ?? texts.get(plan)?.get(id),
    startOf: (plan) => output?.plans[plan]?.period?.start ?? plans?.[plan]?.period?.start,
  };
}

function learn({ entries }: Comparison, tasks: Map<string, Task>): void {
  for (const { task, parts } of entries) {
    if (task) tasks.set(task.id, task);
    for (const part of parts ?? []) tasks.set(part.id, part);
  }
}
