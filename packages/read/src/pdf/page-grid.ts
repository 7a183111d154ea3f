/** A ruled table with the text that stands in its cells. */
import type { Place } from "@plandiff/domain";
import type { DrawnCell, DrawnRow, DrawnTable } from "../layout/laid-page.ts";
import type { TextLine } from "../layout/text-line.ts";
import { wrappedTexts } from "../layout/wrapped-lines.ts";
import type { Glyph } from "./glyph.ts";
import type { RuledTable } from "./ruled-tables.ts";
import { type LineReading, wholeLines } from "./text-lines.ts";

/** Letters may stick out of their cell by this many points. */
const SLACK = 2;
/** The base line of letters lies this share of their size below their middle. */
const MIDDLE = 0.3;
/** Cells keep at most this many points between border and text. */
const WIDEST_PADDING = 8;

type Box = { readonly row: number; readonly column: number };
type Standing = Pick<TextLine, "x" | "right" | "y" | "size">;

/** The box of a table in which a letter or line stands; nothing where it stands outside. */
export function boxOf({ columns, rows }: RuledTable, { x, right, y, size }: Standing): Box | undefined {
  const middle = { x: (x + right) / 2, y: y + size * MIDDLE };
  if (middle.x < columns[0]! - SLACK || middle.x > columns.at(-1)! + SLACK) return undefined;
  if (middle.y > rows[0]! + SLACK || middle.y < rows.at(-1)! - SLACK) return undefined;
  const column = columns.findLastIndex((edge) => edge <= middle.x);
  const row = rows.findLastIndex((edge) => edge >= middle.y);
  return { row: clamp(row, rows.length - 2), column: clamp(column, columns.length - 2) };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** What a table is filled from. */
export interface PageText {
  readonly number: number;
  readonly glyphs: readonly Glyph[];
  readonly turned: readonly TextLine[];
  readonly reading: LineReading;
  /** The place of a height on the page. */
  placeAt(y: number): Place;
}

/** The rows of a table; rows without text are left out. */
export function pageGrid(table: RuledTable, { number, glyphs, turned, reading, placeAt }: PageText): DrawnTable {
  const letters = inBoxes(table, glyphs);
  const sideways = inBoxes(table, turned);
  const lines = new Map([...letters].map(([key, own]) => [key, wholeLines(own, reading)]));
  const padding = Math.min(
    WIDEST_PADDING,
    ...[...lines].flatMap(([key, own]) => {
      const left = table.columns[Number(key.split(" ")[1])]!;
      return own.map(({ x }) => Math.max(0, x - left));
    }),
  );
  const cells = new Map<string, Omit<DrawnCell, "above" | "left">>();
  const rows = table.cells.map((starts, row): DrawnRow => {
    const boxes = starts.map((start, column): DrawnCell => {
      const key = keyOf(start);
      const known = cells.get(key) ?? cellOf(table, start, padding, [lines.get(key) ?? [], sideways.get(key) ?? []]);
      cells.set(key, known);
      return { ...known, above: start.row < row, left: start.column < column };
    });
    return { cells: boxes, place: placeAt(table.rows[row]!) };
  });
  return {
    kind: "drawn",
    rows: rows.filter(({ cells: own }) => own.some(({ paragraphs }) => paragraphs.length > 0)),
    columns: table.columns,
    page: number,
    top: table.rows[0]!,
    bottom: table.rows.at(-1)!,
  };
}

const keyOf = ({ row, column }: Box): string => `${row} ${column}`;

function inBoxes<T extends Standing>(table: RuledTable, standing: readonly T[]): Map<string, T[]> {
  const inside = new Map<string, T[]>();
  for (const one of standing) {
    const box = boxOf(table, one);
    if (!box) continue;
    const key = keyOf(table.cells[box.row]![box.column]!);
    const cell = inside.get(key);
    if (cell) cell.push(one);
    else inside.set(key, [one]);
  }
  return inside;
}

function cellOf(
  { columns, cells }: RuledTable,
  start: Box,
  padding: number,
  [level, sideways]: readonly [readonly TextLine[], readonly TextLine[]],
): Omit<DrawnCell, "above" | "left"> {
  const row = cells[start.row]!;
  const end = row.findLastIndex((other) => other.row === start.row && other.column === start.column) + 1;
  const left = columns[start.column]! + padding;
  const room = { left, width: columns[end]! - padding - left };
  return { room, paragraphs: [...wrappedTexts(level, room), ...sideways.map((line) => [line])] };
}
