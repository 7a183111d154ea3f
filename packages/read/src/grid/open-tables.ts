/** The tables of a formatted text as it streams by: paragraphs and further tables go into the innermost open cell. */
import type { Place } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { Part } from "./grid.ts";
import { type RawCell, type RawRow, tableParts } from "./span-cells.ts";

/** A cell that is open; how far it reaches may be said after it was opened. */
export interface OpenCell {
  across: number;
  down: number;
  above: boolean;
  readonly parts: Part[];
  readonly place: Place;
}

/** A table that is open. */
export interface OpenTable {
  /** Which table of the text it is, counted from 1. */
  readonly number: number;
  readonly rows: RawRow[];
  row: RawCell[] | undefined;
  cell: OpenCell | undefined;
}

/** Tables by the marks that open and close them; a mark outside of what it belongs to says nothing. */
export interface OpenTables {
  /** What was put outside of all tables, and the tables themselves. */
  readonly parts: readonly Part[];
  readonly put: (part: Part) => void;
  readonly table: () => OpenTable | undefined;
  readonly cell: () => OpenCell | undefined;
  readonly openTable: () => void;
  readonly openRow: () => void;
  readonly openCell: (reach?: { readonly across: number; readonly down: number }) => void;
  readonly closeCell: () => void;
  /** Closes the row, and keeps it unless it is not wanted. */
  readonly closeRow: (isKept?: (row: readonly RawCell[]) => boolean) => void;
  /** Closes the table; a format may say more of its rows. */
  readonly closeTable: (finished?: (rows: readonly RawRow[]) => readonly RawRow[]) => void;
}

/** Where a row of a table stands. */
const rowPlace = ({ number, rows }: OpenTable) => ({ kind: "cell", table: number, row: rows.length + 1 }) as const;

/** Where the n-th cell of the open row stands. */
export const cellPlace = (table: OpenTable, cell: number): Place => ({ ...rowPlace(table), cell });

/** No table is open yet. */
export function openTables(lexicons: readonly Lexicon[]): OpenTables {
  const parts: Part[] = [];
  const tables: OpenTable[] = [];
  let count = 0;
  const table = (): OpenTable | undefined => tables.at(-1);
  const cell = (): OpenCell | undefined => table()?.cell;
  const put = (part: Part): void => void (cell()?.parts ?? parts).push(part);
  return {
    parts,
    put,
    table,
    cell,
    openTable: () => void tables.push({ number: ++count, rows: [], row: undefined, cell: undefined }),
    openRow() {
      const inner = table();
      if (!inner) return;
      inner.row = [];
      inner.cell = undefined;
    },
    openCell({ across, down } = { across: 1, down: 1 }) {
      const inner = table();
      if (!inner?.row) return;
      inner.cell = { across, down, above: false, parts: [], place: cellPlace(inner, inner.row.length + 1) };
    },
    closeCell() {
      const inner = table();
      if (!inner?.cell) return;
      inner.row?.push(inner.cell);
      inner.cell = undefined;
    },
    closeRow(isKept = () => true) {
      const inner = table();
      if (!inner?.row) return;
      if (isKept(inner.row)) inner.rows.push({ cells: inner.row, place: rowPlace(inner) });
      inner.row = undefined;
    },
    closeTable(finished = (rows) => rows) {
      const closed = tables.pop();
      if (closed) for (const part of tableParts(finished(closed.rows), lexicons)) put(part);
    },
  };
}
