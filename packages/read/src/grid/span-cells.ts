/** From the cells that a document writes down to the slots of a grid: spans across and down fill all that they cover. */
import type { Lexicon } from "@plandiff/lexicon";
import type { Place } from "@plandiff/domain";
import { type Grid, type GridRow, type Part, type Slot, flatText } from "./grid.ts";
import { findGridHeader } from "./header-rows.ts";

/** A cell as a document writes it. */
export interface RawCell {
  readonly parts: readonly Part[];
  /** How many columns it covers. */
  readonly across: number;
  /** How many rows it covers; 0 is all that follow. */
  readonly down: number;
  /** Does it go on with the cell above it, whatever that one says of its rows (Word)? */
  readonly above?: boolean;
  readonly place: Place;
}

/** A row as a document writes it. */
export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly place: Place;
}

/** A cell that claims more columns than this is broken (Word and Excel-like tables have at most a few hundred). */
const MOST_COLUMNS = 256;

/**
 * The table that the rows make. A table that only lays out a page (it holds other tables and no header of tasks) gives its
 * content instead, cell by cell.
 */
export function tableParts(rows: readonly RawRow[], lexicons: readonly Lexicon[]): Part[] {
  const grid = spanCells(rows);
  const holdsTables = rows.some(({ cells }) => cells.some(({ parts }) => parts.some(({ kind }) => kind === "grid")));
  if (!holdsTables || findGridHeader(grid, lexicons)) return [grid];
  return rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts));
}

/** The grid of rows; what reaches down from above stands before what a row itself says of a column. */
function spanCells(rows: readonly RawRow[]): Grid {
  const reaching: ({ slot: Slot; rows: number } | undefined)[] = [];
  let before: readonly Slot[] = [];
  const grid = rows.map(({ cells, place }): GridRow => {
    const slots: Slot[] = [];
    const fillFromAbove = (): void => {
      for (let open = reaching[slots.length]; open !== undefined; open = reaching[slots.length]) {
        reaching[slots.length] = open.rows > 1 ? { slot: open.slot, rows: open.rows - 1 } : undefined;
        slots.push({ ...open.slot, place: atRow(open.slot.place, place), above: true });
      }
    };
    for (const cell of cells) {
      fillFromAbove();
      const own = cell.parts.map(flatText).join("\n");
      const merged = cell.above === true ? before[slots.length] : undefined;
      // Word hides what stands in a cell that goes on with the one above: such a text is an old one, but it is there
      const text = merged ? merged.text + (own.trim() === "" || own === merged.text ? "" : `\n${own}`) : own;
      const across = Math.max(1, Math.min(cell.across, MOST_COLUMNS - slots.length));
      for (let i = 0; i < across; i++) {
        const slot: Slot = { text, place: cell.place, above: merged !== undefined, left: i > 0 };
        if (cell.down !== 1) reaching[slots.length] = { slot, rows: cell.down === 0 ? Infinity : cell.down - 1 };
        slots.push(slot);
      }
      if (slots.length >= MOST_COLUMNS) break;
    }
    fillFromAbove();
    before = slots;
    return { slots, place };
  });
  return { kind: "grid", rows: grid };
}

/** A merged cell stands, for the tasks that it covers, in their own rows. */
const atRow = (place: Place, row: Place): Place =>
  place.kind === "cell" && row.kind === "cell" ? { ...place, row: row.row } : place;
