/** A row that the end of a page cut goes on at the top of the next one, with its number left blank: it is put together again. */
import type { Grid, GridRow } from "../grid/grid.ts";
import type { DrawnCell, DrawnRow, DrawnTable } from "./laid-page.ts";
import type { TextLine } from "./text-line.ts";
import { goesOn, joinedText, usualLeading } from "./wrapped-lines.ts";

/** Edges of one table on two pages differ by less than this many points. */
const SAME_EDGE = 4;
/** Where more rows than this have no number, one without tells nothing. */
const UNNUMBERED_SHARE = 0.25;

/** Do two tables on pages that follow each other look like one? */
export const isSameTable = (one: DrawnTable, other: DrawnTable): boolean =>
  other.page === one.page + 1 &&
  one.columns.length === other.columns.length &&
  one.columns.every(
    (edge, index) => Math.abs(edge - one.columns[0]! - (other.columns[index]! - other.columns[0]!)) < SAME_EDGE,
  );

/** Two parts of one table, with the row between them in the first where it was cut. */
export function withCutRow(one: DrawnTable, other: DrawnTable): readonly [DrawnTable, DrawnTable] {
  const repeated = repeatedRows(one, other);
  const cut = other.rows[repeated];
  const last = one.rows.at(-1);
  if (!cut || !last || !isCut(cut) || one.rows.length < 2) return [one, other];
  const blank = [...one.rows.slice(0, -1), ...other.rows.slice(repeated + 1)].filter(isCut).length;
  if (blank > (one.rows.length + other.rows.length) * UNNUMBERED_SHARE) return [one, other];
  const whole: DrawnRow = { ...last, cells: last.cells.map((cell, index) => joinedCell(cell, cut.cells[index]!)) };
  return [
    { ...one, rows: [...one.rows.slice(0, -1), whole] },
    { ...other, rows: other.rows.filter((row) => row !== cut) },
  ];
}

/** How many rows at the top of a part say what the table's first rows say. */
export function repeatedRows(one: DrawnTable, other: DrawnTable): number {
  const differs = other.rows.findIndex((row, index) => {
    const before = one.rows[index];
    return !before || rowText(before) !== rowText(row);
  });
  return differs < 0 ? other.rows.length : differs;
}

const rowText = ({ cells }: DrawnRow): string => cells.map((cell) => cellText(cell).replaceAll(/\s+/gu, " ")).join("|");

/** The text of a cell: a line for each paragraph. */
export const cellText = ({ paragraphs }: DrawnCell): string => paragraphs.map(joinedText).join("\n");

/** A drawn table as a grid. */
export const drawnGrid = ({ rows }: DrawnTable): Grid => ({
  kind: "grid",
  rows: rows.map(({ cells, place }): GridRow => ({
    slots: cells.map((cell) => ({ text: cellText(cell), place, above: cell.above, left: cell.left })),
    place,
  })),
});

const isCut = ({ cells }: DrawnRow): boolean =>
  cells[0]!.paragraphs.length === 0 && cells.some(({ paragraphs }, index) => index > 0 && paragraphs.length > 0);

function joinedCell(before: DrawnCell, after: DrawnCell): DrawnCell {
  if (after.paragraphs.length === 0 || after.left || after.above) return before;
  const last = before.paragraphs.at(-1);
  const [first, ...more] = after.paragraphs;
  if (!last || !first) return { ...before, paragraphs: [...before.paragraphs, ...after.paragraphs] };
  const paragraphs = goesOnBelow(last, first, before)
    ? [...before.paragraphs.slice(0, -1), [...last, ...first], ...more]
    : [...before.paragraphs, first, ...more];
  return { ...before, paragraphs };
}

/** Does a paragraph go on with what stood last before a break between pages? */
export function goesOnBelow(
  before: readonly TextLine[],
  after: readonly TextLine[],
  { room }: Pick<DrawnCell, "room">,
): boolean {
  const [last, first] = [before.at(-1)!, after[0]!];
  const leading = usualLeading(before);
  if (/[.;:]$/.test(last.text)) return false;
  return goesOn(last, { ...first, y: last.y - leading }, room, leading);
}
