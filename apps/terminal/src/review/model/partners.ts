/** The tasks that the selected entry could take in: those of a plan that stand alone, found by their words. */
import type { Comparison, Entry, Plan, Task } from "@plandiff/domain";
import { tasksById } from "./tasks-by-id.ts";
import { wordsTest } from "../../screen/model/words-held.ts";

/** One of the two plans. */
export type Side = "previous" | "next";

/** A task, and in which plan it is. */
export interface Partner {
  readonly side: Side;
  readonly task: Task;
}

/** What partners are looked for. */
export interface PartnerQuery {
  readonly side: Side;
  readonly plans: readonly Plan[];
  readonly query: string;
  /** Are the tasks of the entry itself among them? */
  readonly own: boolean;
}

/** The tasks of one plan that stand alone, likely ones first; with those of the entry before them where asked for. */
export function partnersFor(
  entry: Entry,
  comparison: Comparison,
  { side, plans, query, own }: PartnerQuery,
): Partner[] {
  const wanted = side === "next" ? "added" : "dropped";
  const plan = plans[comparison[side]]!;
  const free = new Set(comparison.entries.flatMap((one) => (one.outcome === wanted ? one[side] : [])));
  for (const id of entry[side]) free.delete(id);
  const likely = new Map((entry.alternatives ?? []).map((one, rank) => [one[side], rank]));
  const holds = wordsTest(query);
  const isMeant = ({ number, text }: Task): boolean => holds(`${number ?? ""} ${text}`);
  const others = plan.tasks
    .filter((task) => free.has(task.id) && isMeant(task))
    .map((task, at) => ({ task, rank: likely.get(task.id) ?? likely.size + at }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ task }) => task);
  return [...(own ? tasksById(plan, entry[side]).filter(isMeant) : []), ...others].map((task) => ({ side, task }));
}
