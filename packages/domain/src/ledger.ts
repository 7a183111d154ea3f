/** The ledger's law and its sums. */
import type { Comparison, Entry, Summary } from "./comparison.ts";
import { hasRealChange } from "./change.ts";
import { Bug } from "./trouble.ts";

/** Counts entries by outcome; tasks that were split or merged count as one entry. */
export function summarize(entries: readonly Entry[]): Summary {
  const count = (test: (entry: Entry) => boolean): number => entries.filter(test).length;
  const carried = entries.filter(({ outcome }) => outcome === "carried-over");
  const changed = carried.filter(({ changes }) => hasRealChange(changes)).length;
  return {
    carriedOver: carried.length,
    changed,
    unchanged: carried.length - changed,
    split: count(({ outcome }) => outcome === "split"),
    merged: count(({ outcome }) => outcome === "merged"),
    possible: count(({ outcome }) => outcome === "possible"),
    added: count(({ outcome }) => outcome === "added"),
    dropped: count(({ outcome }) => outcome === "dropped"),
    superseded: count(({ supersededBy = [] }) => supersededBy.length > 0),
  };
}

/** Throws where a task stands in no entry or in two: a comparison that does not balance must never be shown. */
export function assertLedger(
  previous: readonly { readonly id: string }[],
  next: readonly { readonly id: string }[],
  entries: readonly Entry[],
): void {
  const check = (side: "previous" | "next", tasks: readonly { readonly id: string }[]): void => {
    const seen = new Set<string>();
    for (const id of entries.flatMap((entry) => entry[side])) {
      if (seen.has(id)) throw new Bug(`${side} task ${id} stands in two entries`);
      seen.add(id);
    }
    const missing = tasks.find(({ id }) => !seen.has(id));
    if (missing) throw new Bug(`${side} task ${missing.id} stands in no entry`);
    if (seen.size !== tasks.length) throw new Bug(`the entries name ${side} tasks that the plan does not hold`);
  };
  check("previous", previous);
  check("next", next);
}

/** Is anything in the comparison real: tasks that came, went, split, merged or changed, or a change of the head? */
export const differs = ({ summary, head }: Comparison): boolean =>
  summary.changed + summary.split + summary.merged + summary.possible + summary.added + summary.dropped > 0 ||
  hasRealChange(head);
