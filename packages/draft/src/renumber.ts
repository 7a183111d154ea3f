/** New numbers where tasks fell out: every run of numbers counts on without a gap; other numbers stay as they are. */
import type { Task } from "@plandiff/domain";

const COUNTED = /^(.*?)(\d+)$/u;

/** The number of each task in the draft, by its id; a task that is left gets none. */
export function renumber(
  tasks: readonly Task[],
  stays: (id: string) => boolean,
): ReadonlyMap<string, string | undefined> {
  const numbers = new Map<string, string | undefined>();
  let run: { prefix: string; last: number; next: number } | undefined;
  for (const { id, number } of tasks) {
    const [, prefix = "", digits] = COUNTED.exec(number ?? "") ?? [];
    if (digits === undefined) {
      if (stays(id)) numbers.set(id, number);
      continue;
    }
    const n = Number(digits);
    const goesOn = run?.prefix === prefix && n === run.last + 1;
    run = goesOn && run ? { ...run, last: n } : { prefix, last: n, next: n };
    if (!stays(id)) continue;
    numbers.set(id, prefix + String(run.next).padStart(digits.startsWith("0") ? digits.length : 0, "0"));
    run = { ...run, next: run.next + 1 };
  }
  return numbers;
}
