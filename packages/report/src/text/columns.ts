/** The columns before a task's words: its number in the previous plan, in the next one, and the names of fields. */
import type { Comparison, Entry } from "@plandiff/domain";
import { cells } from "../layout/cells.ts";
import { cleanText } from "../layout/clean.ts";
import type { Page } from "../page.ts";

/** Widths in cells, the same for all entries of a comparison. */
export interface Columns {
  readonly previous: number;
  readonly next: number;
  readonly label: number;
}

/** An entry with all that its lines are written from. */
export interface EntryOnPage {
  readonly entry: Entry;
  readonly comparison: Comparison;
  readonly columns: Columns;
  readonly page: Page;
}

/** A column of numbers takes at most this part of the width; longer ids stand in a line of their own. */
const LARGEST_PART = 1 / 8;

/** The ids of one side of an entry, as they are shown. */
export const idsOf = (ids: readonly string[]): string => ids.map((id) => cleanText(id)).join(", ");

/** Widths that fit the entries of a comparison. */
export function columnsOf(entries: readonly Entry[], { canvas, wording }: Page): Columns {
  const most = Math.floor(canvas.width * LARGEST_PART);
  const widest = (side: "previous" | "next"): number =>
    entries.reduce((width, entry) => Math.max(width, cells(idsOf(entry[side]))), 1);
  return {
    previous: Math.min(widest("previous"), most),
    next: Math.min(widest("next"), most),
    label: Object.values(wording.field).reduce((width, label) => Math.max(width, cells(label)), 0),
  };
}
