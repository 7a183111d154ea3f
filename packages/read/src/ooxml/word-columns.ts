/** Word cuts a table into more columns than one sees where borders do not quite meet: the slivers between them are none. */
import type { RawCell, RawRow } from "../grid/span-cells.ts";

/** The widths of a table's grid columns, in twentieths of a point. */
export type ColumnWidths = number[];

/** No column that holds text is narrower than 4 mm. */
const NARROWEST = 227;

/** The rows with slivers taken out of what their cells cover. */
export function withoutSlivers(rows: readonly RawRow[], widths: Readonly<ColumnWidths>): readonly RawRow[] {
  const wide = widths.map((width) => width >= NARROWEST);
  if (wide.every(Boolean) || !wide.includes(true)) return rows;
  return rows.map(({ cells, place }) => {
    let at = 0;
    const kept = cells.map((cell): RawCell => {
      const covered = wide.slice(at, at + cell.across).filter(Boolean).length;
      at += cell.across;
      return { ...cell, across: Math.max(cell.parts.length > 0 ? 1 : 0, covered) };
    });
    return { cells: kept.filter(({ across }) => across > 0), place };
  });
}
