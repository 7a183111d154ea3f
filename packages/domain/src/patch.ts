/** A comparison is a complete patch: with the previous tasks it gives the next ones. */
import type { Change } from "./change.ts";
import type { Comparison, Entry, TaskPatch } from "./comparison.ts";
import { type RedlineSpan, nextText } from "./redline.ts";
import { sameValue } from "./same-value.ts";
import type { Task } from "./task.ts";
import { Bug } from "./trouble.ts";

const PATCHED = [
  "id",
  "number",
  "section",
  "text",
  "responsibilities",
  "schedule",
  "deliverables",
  "references",
  "written",
  "otherColumns",
] as const;

/**
 * The members that have to be set in one task to get another; places are not part of a task's content.
 * A text that a redline among the changes spells out is left to it.
 */
export function patchBetween(previous: Task, next: Task, changes: readonly Change[] = []): TaskPatch {
  const told = textRedline(changes) !== undefined;
  const changed = PATCHED.filter((key) => !(key === "text" && told) && !sameValue(previous[key], next[key]));
  return Object.fromEntries(changed.map((key) => [key, next[key] ?? null])) as TaskPatch;
}

/** The redline of the task's text, where the changes hold it. */
const textRedline = (changes: readonly Change[]): readonly RedlineSpan[] | undefined =>
  changes.flatMap((change) => (change.field === "text" && "words" in change && change.words ? [change.words] : []))[0];

/** A task with a patch applied; the place is gone, as the next document's is not known. */
export function applyPatch({ place: _, ...task }: Task, patch: TaskPatch): Task {
  const patched = { ...task, ...patch };
  const present = Object.entries(patched).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present) as Task;
}

/**
 * The next plan's tasks, in their order, from the previous plan's tasks and the comparison alone.
 * Added, merged and split tasks stand in the comparison whole; a carried one is the previous task with its patch.
 */
export function applyComparison(previous: readonly Task[], comparison: Comparison): Task[] {
  const byId = new Map(previous.map((task) => [task.id, task]));
  const next = comparison.entries.flatMap((entry) => nextTasks(entry, byId));
  const order = new Map(comparison.order.map((id, index) => [id, index]));
  return next.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

function nextTasks(entry: Entry, previous: ReadonlyMap<string, Task>): Task[] {
  if (entry.parts) return entry.parts.map((part) => applyPatch(part, {}));
  if (entry.task) return [applyPatch(entry.task, {})];
  if (!entry.patch) return [];
  const task = previous.get(entry.previous[0] ?? "");
  if (!task) throw new Bug(`an entry names task ${entry.previous[0]}, which the previous plan does not hold`);
  const words = textRedline(entry.changes);
  return [applyPatch(task, { ...entry.patch, ...(words && { text: nextText(words) }) })];
}
