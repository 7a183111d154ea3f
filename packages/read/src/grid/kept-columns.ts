/** Columns of a grid that are only the width of merged cells, or stand empty, are no columns of its table. */
import type { Grid } from "./grid.ts";

/** The columns in which some row from `first` on begins a cell with text. */
export function keptColumns({ rows }: Grid, first: number): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const { slots } of rows.slice(first))
    slots.forEach(({ text, left }, column) => {
      if (!left && text.trim() !== "") kept.add(column);
    });
  return kept;
}
