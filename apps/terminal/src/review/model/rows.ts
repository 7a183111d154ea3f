/** The rows of the list: headings of groups, the entries below them, and the head of the plan. */
import type { Comparison, Entry, Plan } from "@plandiff/domain";
import { type Group, groupOf } from "@plandiff/report";
import { type Search, found } from "./search.ts";
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

/** What a list is to show of a comparison. */
export interface Shown {
  readonly filter: Filter;
  readonly search: Search | undefined;
  readonly plans: readonly Plan[];
}

const known = new WeakMap<Comparison, Map<string, Rows>>();

/** The rows of a comparison. Made once: a plan may have a hundred thousand tasks. */
export function rowsOf(comparison: Comparison, shown: Shown): Rows {
  const made = known.get(comparison) ?? new Map<string, Rows>();
  known.set(comparison, made);
  const key = JSON.stringify([shown.filter, shown.search]);
  const rows = made.get(key) ?? makeRows(comparison, shown);
  made.set(key, rows);
  return rows;
}

function makeRows(comparison: Comparison, { filter, search, plans }: Shown): Rows {
  const groups = Object.groupBy(found(comparison, plans, search), groupOf);
  const rows: Row[] = [];
  for (const group of GROUPS) {
    const entries = groups[group];
    if (!entries || (filter !== "all" && filter !== group)) continue;
    rows.push({ kind: "heading", group, count: entries.length });
    for (const entry of entries) rows.push({ kind: "entry", group, entry });
  }
  if (filter === "all" && search === undefined && comparison.head.length > 0) {
    rows.push({ kind: "heading", group: "head", count: comparison.head.length }, { kind: "head" });
  }
  return {
    rows,
    selectable: rows.flatMap((row, index) => (row.kind === "heading" ? [] : [index])),
    counts: Object.fromEntries(GROUPS.map((group) => [group, groups[group]?.length ?? 0])) as Record<Group, number>,
  };
}
