/** What is learned from a whole table of stacked cells, and what its single rows are then cut by. */
import type { LineBreaks } from "./join-lines.ts";
import type { HeaderColumn } from "./header.ts";
import type { Line } from "./line.ts";
import type { PartyEvidence } from "./party-evidence.ts";
import { textWidth } from "./text-width.ts";

/** The lines of one row, its number taken off. */
export type RowLines = readonly Line[];

/** A cut of a row: the line at which each column begins, in column order; the last one ends with the row. */
export interface Split {
  readonly starts: readonly number[];
  readonly cost: number;
}

/** What the table is like. */
export interface TableModel {
  readonly columns: readonly HeaderColumn[];
  readonly breaks: LineBreaks;
  /** Were lines broken by a page, or is each one a whole paragraph? */
  readonly wrapped: boolean;
  /** Do blank lines stand between cells? */
  readonly gapped: boolean;
  /** The width at which each column broke its lines, once learned. */
  readonly widths: readonly (number | undefined)[];
  /** What a blank cell costs in each column, once it is known how many are blank. */
  readonly blanks: readonly (number | undefined)[];
  /** Words after which a text goes on. */
  readonly openWords: ReadonlySet<string>;
  /** Does a text read as a time? */
  isTime(text: string): boolean;
  readonly parties: PartyEvidence;
}

/** Lines of a broken column are rarely wider than this; paragraphs of cells mostly are. */
const WIDEST_COLUMN = 55;
/** From this many lines a chunk on, somebody broke them. */
const BROKEN_LINES = 1.3;

/** Were the lines of these rows broken by a page? */
export function areWrapped(rows: readonly RowLines[]): boolean {
  const lines = rows.flat();
  const widths = lines.map(({ text }) => textWidth(text)).toSorted((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const chunks = lines.filter(({ gap }) => gap).length;
  return wide <= WIDEST_COLUMN || lines.length > chunks * BROKEN_LINES;
}

/** Do blank lines stand between the cells of these rows? */
export const areGapped = (rows: readonly RowLines[], columns: number): boolean => {
  const gaps = rows.flat().filter(({ gap }) => gap).length;
  return gaps >= rows.length * Math.min(2, columns - 1);
};

/** So many lines tell the width of a column. */
const ENOUGH_LINES = 6;
const MOST_LINES = 300;

/**
 * The width at which a column broke its lines: the one that the fewest lines contradict, by being wider, or by ending
 * although the next word would have fitted.
 */
export function learnWidth(cells: readonly RowLines[]): number | undefined {
  const breaks = cells.flatMap((cell) => cell.map((line, i) => breakAfter(line, cell[i + 1]))).slice(0, MOST_LINES);
  if (breaks.length < ENOUGH_LINES) return undefined;
  const candidates = [...new Set(breaks.map(({ width }) => width))];
  let best: { width: number; against: number } | undefined;
  for (const width of candidates) {
    let against = 0;
    for (const line of breaks) if (line.width > width || line.withNext <= width) against++;
    if (!best || against < best.against || (against === best.against && width > best.width)) best = { width, against };
  }
  return best?.width;
}

function breakAfter(line: Line, next: Line | undefined): { width: number; withNext: number } {
  const width = textWidth(line.text);
  return { width, withNext: next ? widthWithNextWord(width, next.text) : Infinity };
}

/** How wide a line would have been with the first word of the next one. */
export const widthWithNextWord = (width: number, next: string): number =>
  width + textWidth(` ${/^\S+/u.exec(next)?.[0] ?? ""}`);

/** So many rows tell how common blank cells are. */
const ENOUGH_ROWS = 4;
const CHEAPEST_BLANK = 1;
const DEAREST_BLANK = 6;

/** What a blank cell costs where so many rows were blank: the rarer, the dearer. */
export function blankCost(blank: number, rows: number): number | undefined {
  if (rows < ENOUGH_ROWS) return undefined;
  const surprise = 1 - Math.log((blank + 0.5) / (rows + 1));
  return Math.min(DEAREST_BLANK, Math.max(CHEAPEST_BLANK, surprise));
}
