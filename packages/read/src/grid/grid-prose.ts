/** Tables that hold no tasks are prose: letterheads and signatures stand side by side, other tables are read row by row. */
import type { Block, Cell } from "@plandiff/domain";
import { isBlank, oneLine } from "../recognize/one-line.ts";
import { type GridRow, type Part, ownTexts } from "./grid.ts";

/** A table narrower or shorter than this lays out texts that have nothing to do with each other. */
const FEWEST_DATA_ROWS = 3;
const FEWEST_DATA_COLUMNS = 3;

/** A part that is no table of tasks, as paragraphs. */
export function proseOf(part: Part): Block[] {
  if (part.kind === "paragraph") return [part];
  const { rows } = part;
  const data = rows.length >= FEWEST_DATA_ROWS && rows.some((row) => ownTexts(row).length >= FEWEST_DATA_COLUMNS);
  return data ? rows.flatMap(asLine) : sideBySide(rows.map(ownCells));
}

const asLine = (row: GridRow): Block[] => {
  const text = ownTexts(row).map(oneLine).join(" ");
  return text === "" ? [] : [{ kind: "paragraph", text, place: row.place }];
};

/** A cell with text, and the column that it begins in. */
export interface ColumnCell extends Cell {
  readonly column: number;
}

/** The cells that begin in a row. */
export const ownCells = ({ slots }: GridRow): ColumnCell[] =>
  slots.flatMap(({ text, place, above, left }, column) =>
    above || left || isBlank(text) ? [] : [{ text, place, column }],
  );

/** What stands above a table: rows of several cells that follow each other stand side by side, a title between them alone. */
export function proseAbove(rows: readonly GridRow[]): Block[] {
  const bands: ColumnCell[][][] = [];
  for (const cells of rows.map(ownCells)) {
    const last = bands.at(-1);
    const joins = cells.length > 1 || (cells[0] !== undefined && cells[0].column > 0);
    if (last && joins && (last.at(-1)?.length ?? 0) > 0 && last.some((row) => row.length > 1)) last.push(cells);
    else bands.push([cells]);
  }
  return bands.flatMap(sideBySide);
}

/** Cells that stand side by side are read one column after the other. */
export const sideBySide = (rows: readonly (readonly ColumnCell[])[]): Block[] =>
  rows
    .flat()
    .map((cell, order) => ({ cell, order }))
    .toSorted((a, b) => a.cell.column - b.cell.column || a.order - b.order)
    .flatMap(({ cell }) => linesOfCell(cell));

/** Each line of a cell is a paragraph of its own. */
const linesOfCell = ({ text, place }: Cell): Block[] =>
  text
    .split("\n")
    .filter((line) => !isBlank(line))
    .map((line) => ({ kind: "paragraph", text: line, place }));

/** A part of a document in which no table of tasks was found, for the sentence that says what was. */
export function asRows(part: Part): Block[] {
  if (part.kind === "paragraph") return [part];
  return part.rows.map(({ slots, place }) => ({
    kind: "row",
    cells: slots.map(({ text, left, place: at }) => ({ text: left ? "" : text, place: at })),
    place,
  }));
}
