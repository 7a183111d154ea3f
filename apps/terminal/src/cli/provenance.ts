/** Where a draft's tasks came from, as its file remembers: what was carried by drafting needs no guess when plans are compared. */
import { applyReviews, taskRef } from "@plandiff/compare";
import { type Comparison, type DiffOutput, type Plan, type Task, type Verdict, labelOf } from "@plandiff/domain";
import type { Loaded } from "./load-plans.ts";

/** The origins of a draft's tasks. */
export interface Provenance {
  /** The period of the plan that the draft was made from, by its label. */
  readonly from: string | undefined;
  /** Ids of that plan's tasks, by the draft task's id. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
}

const MARK = "carriedFrom";

/** The origins in a file of a first version; nothing in any other file. */
export async function provenanceOf(bytes: Uint8Array): Promise<Provenance | undefined> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(MARK)) return undefined;
  const { readOrigins } = await import("./draft-file.ts");
  return readOrigins(bytes);
}

/** The comparison with every task of a draft linked to those it was carried from, where content alone would not do so. */
export function withProvenance(output: DiffOutput, { plans, register }: Loaded): DiffOutput {
  const all = plans.map(({ plan }) => plan);
  const links = output.comparisons.map((comparison) => {
    const provenance = plans[comparison.next]?.provenance;
    const [previous, next] = [all[comparison.previous], all[comparison.next]];
    return provenance && previous && next && isFrom(provenance, previous)
      ? linksOf(provenance, comparison, { previous, next })
      : [];
  });
  return applyReviews(output, links, { plans: all, register });
}

/** Was the draft made from this plan? Ids alone are in every plan. */
const isFrom = ({ from, origins }: Provenance, { period, tasks }: Plan): boolean => {
  const ids = new Set(tasks.map(({ id }) => id));
  const isSamePeriod =
    from === undefined || (period !== undefined && (from === period.label || from === labelOf(period)));
  return isSamePeriod && [...origins.values()].flat().every((id) => ids.has(id));
};

function linksOf(
  { origins }: Provenance,
  { entries }: Comparison,
  { previous, next }: { readonly previous: Plan; readonly next: Plan },
): Verdict[] {
  const byId = ({ tasks }: Plan): ReadonlyMap<string, Task> => new Map(tasks.map((task) => [task.id, task]));
  const before = byId(previous);
  const after = byId(next);
  const known = new Set(
    entries.flatMap((entry) =>
      entry.outcome === "possible" ? [] : [`${entry.previous.join()} > ${entry.next.join()}`],
    ),
  );
  const byOrigin = Map.groupBy(
    [...origins].filter(([id, from]) => after.has(id) && from.length > 0),
    ([, from]) => from.join("\n"),
  );
  return [...byOrigin.values()].flatMap((group): Verdict[] => {
    const from = group[0]?.[1] ?? [];
    const into = group.map(([id]) => id);
    if (known.has(`${from.join()} > ${into.join()}`) || (from.length > 1 && into.length > 1)) return [];
    const kind = from.length > 1 ? "merged" : into.length > 1 ? "split" : "same";
    const refs = (ids: readonly string[], tasks: ReadonlyMap<string, Task>): Verdict["previous"] =>
      ids.flatMap((id) => tasks.get(id) ?? []).map(taskRef);
    return [{ kind, previous: refs(from, before), next: refs(into, after) }];
  });
}
