/** A sheet is endless and mostly blank: only what holds text becomes a grid, whatever a file claims to contain. */
import { type Place, UsageError } from "@plandiff/domain";
import type { Grid, GridRow, Slot } from "../grid/grid.ts";

/** A cell that holds text; row and column count from 1. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A merged range, both corners included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet holds. */
export interface Sheet {
  readonly name: string;
  /** Rows from top to bottom, cells from left to right. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: number;
}

/** No plan fills more cells than this; what does is data of another kind. */
const MOST_CELLS = 4_000_000;
const LETTERS = 26;

/** Refuses a sheet that holds more cells than any plan. */
export function limitCells(count: number, file: string): void {
  if (count > MOST_CELLS) throw new UsageError("file-too-large", { file, args: { cells: MOST_CELLS } });
}

/** The grid of a sheet. Where rows are left blank one blank row stands for all of them. */
export function sheetGrid({ name, cells, merges }: Sheet, file: string): Grid {
  const columns = [...new Set(cells.map(({ column }) => column))].toSorted((a, b) => a - b);
  const indexOf = new Map(columns.map((column, index) => [column, index]));
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const numbers = [...byRow.keys()].toSorted((a, b) => a - b);
  const covered = coverage({ merges, byRow, rows: numbers, columns, indexOf });
  const rows: GridRow[] = [];
  let size = 0;
  let before: number | undefined;
  for (const number of numbers) {
    const place = (column: number): Place => ({ kind: "sheet", sheet: name, cell: `${columnName(column)}${number}` });
    if (before !== undefined && number > before + 1) rows.push({ slots: [], place: place(1) });
    before = number;
    const slots: Slot[] = [];
    const put = (index: number, slot: Omit<Slot, "place">): void => {
      while (slots.length <= index)
        slots.push({ text: "", above: false, left: false, place: place(columns[slots.length]!) });
      slots[index] = { ...slot, place: place(columns[index]!) };
    };
    for (const [index, slot] of covered.get(number) ?? []) put(index, slot);
    for (const { column, text } of byRow.get(number)!) put(indexOf.get(column)!, { text, above: false, left: false });
    size += slots.length;
    limitCells(size, file);
    rows.push({ slots, place: place(1) });
  }
  return { kind: "grid", rows };
}

type Covered = readonly [number, Omit<Slot, "place">];

/** What merged cells put into each row beside their first slot. */
function coverage({
  merges,
  byRow,
  rows,
  columns,
  indexOf,
}: {
  readonly merges: readonly MergedRange[];
  readonly byRow: ReadonlyMap<number, readonly SheetCell[]>;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
}): Map<number, Covered[]> {
  const covered = new Map<number, Covered[]>();
  for (const { top, left, bottom, right } of merges) {
    const text = byRow.get(top)?.find(({ column }) => column === left)?.text;
    if (text === undefined) continue;
    const within = columns.slice(indexOf.get(left), firstAfter(columns, right));
    for (let at = firstAfter(rows, top - 1); at < rows.length && rows[at]! <= bottom; at++) {
      const row = rows[at]!;
      const list = covered.get(row) ?? [];
      covered.set(row, list);
      for (const column of within)
        if (row > top || column > left)
          list.push([indexOf.get(column)!, { text, above: row > top, left: column > left }]);
    }
  }
  return covered;
}

/** Where in ascending numbers those above a bound begin. */
function firstAfter(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    name = String.fromCharCode("A".charCodeAt(0) + ((rest - 1) % LETTERS)) + name;
  return name;
}
