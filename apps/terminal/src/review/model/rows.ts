/** The rows of the list: headings of groups, the entries below them, and the head of the plan. */
import type { Comparison, Entry } from "@plandiff/domain";
import { type Group, groupOf } from "@plandiff/report";
import { type Filter, GROUPS } from "./state.ts";

/** One row of the list; only headings cannot be selected. */
export type Row =
  | { readonly kind: "heading"; readonly group: Group | "head"; readonly count: number }
  | { readonly kind: "entry"; readonly group: Group; readonly entry: Entry }
  | { readonly kind: "head" };

/** The rows, and which of them can be selected (as indices, in order). */
export interface Rows {
  readonly rows: readonly Row[];
  readonly selectable: readonly number[];
  readonly counts: Readonly<Record<Group, number>>;
}

const known = new WeakMap<Comparison, Map<Filter, Rows>>();

/** The rows of a comparison under a filter. Computed once: a plan may have a hundred thousand tasks. */
export function rowsOf(comparison: Comparison, filter: Filter): Rows {
  const byFilter = known.get(comparison) ?? new Map<Filter, Rows>();
  known.set(comparison, byFilter);
  const found = byFilter.get(filter) ?? makeRows(comparison, filter);
  byFilter.set(filter, found);
  return found;
}

function makeRows(comparison: Comparison, filter: Filter): Rows {
  const groups = Object.groupBy(comparison.entries, groupOf);
  const rows: Row[] = [];
  for (const group of GROUPS) {
    const entries = groups[group];
    if (!entries || (filter !== "all" && filter !== group)) continue;
    rows.push({ kind: "heading", group, count: entries.length });
    for (const entry of entries) rows.push({ kind: "entry", group, entry });
  }
  if (filter === "all" && comparison.head.length > 0) {
    rows.push({ kind: "heading", group: "head", count: comparison.head.length }, { kind: "head" });
  }
  return {
    rows,
    selectable: rows.flatMap((row, index) => (row.kind === "heading" ? [] : [index])),
    counts: Object.fromEntries(GROUPS.map((group) => [group, groups[group]?.length ?? 0])) as Record<Group, number>,
  };
}
