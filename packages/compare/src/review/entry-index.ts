/** Where every task stands in a comparison, so that a verdict touches only the entries that it is about. */
import type { Comparison, Plan } from "@plandiff/domain";

/** Entries by their tasks; made once for a comparison. */
export interface EntryIndex {
  /** The index of the entry in which a task stands. */
  readonly previous: ReadonlyMap<string, number>;
  readonly next: ReadonlyMap<string, number>;
  /** Entries that say whose work they take over, or who takes over theirs. */
  readonly superseding: readonly number[];
  /** The place of an entry: that of its first task in the previous plan, then of what was added in the next. */
  readonly placeOf: (ids: { readonly previous: readonly string[]; readonly next: readonly string[] }) => number;
  /** The places of the entries, in their order. */
  readonly places: readonly number[];
}

const known = new WeakMap<Comparison, EntryIndex>();

/** The index of a comparison of these plans. */
export function entryIndex(
  comparison: Comparison,
  plans: { readonly previous: Plan; readonly next: Plan },
): EntryIndex {
  const index = known.get(comparison) ?? makeIndex(comparison, plans);
  known.set(comparison, index);
  return index;
}

function makeIndex({ entries }: Comparison, plans: { readonly previous: Plan; readonly next: Plan }): EntryIndex {
  const standing = { previous: new Map<string, number>(), next: new Map<string, number>() };
  const superseding: number[] = [];
  for (const [at, entry] of entries.entries()) {
    for (const side of ["previous", "next"] as const) for (const id of entry[side]) standing[side].set(id, at);
    if (entry.supersededBy || entry.supersedes) superseding.push(at);
  }
  const tasks = {
    previous: new Map(plans.previous.tasks.map(({ id }, at) => [id, at])),
    next: new Map(plans.next.tasks.map(({ id }, at) => [id, at + plans.previous.tasks.length])),
  };
  const placeOf: EntryIndex["placeOf"] = (ids) => {
    const side = ids.previous.length > 0 ? "previous" : "next";
    return Math.min(...ids[side].map((id) => tasks[side].get(id) ?? Number.MAX_SAFE_INTEGER));
  };
  return { ...standing, superseding, placeOf, places: entries.map(placeOf) };
}
