/** What is learned from a whole table of stacked cells, and what its single rows are then cut by. */
import type { HeaderColumn } from "./header.ts";
import type { PartyEvidence } from "./party-evidence.ts";
import type { LineFacts, RowFacts } from "./row-facts.ts";

/** What the table is like. */
export interface TableModel {
  readonly columns: readonly HeaderColumn[];
  /** Were lines broken by a page, or is each one a whole paragraph? */
  readonly wrapped: boolean;
  /** Do blank lines stand between cells? */
  readonly gapped: boolean;
  /** The width at which each column broke its lines, once learned. */
  readonly widths: readonly (number | undefined)[];
  /** What a blank cell costs in each column, once it is known how many are blank. */
  readonly blanks: readonly (number | undefined)[];
  readonly parties: PartyEvidence;
}

/** A cut of a row: the line at which each column begins, in column order; the last one ends with the row. */
export interface Split {
  readonly starts: readonly number[];
  readonly cost: number;
}

/** Where the cells of a split begin and end. */
export const cellsOf = ({ starts }: Split, end: number): { from: number; to: number }[] =>
  starts.map((from, index) => ({ from, to: starts[index + 1] ?? end }));

/** Lines of a broken column are rarely wider than this; paragraphs of cells mostly are. */
const WIDEST_COLUMN = 55;
/** From this many lines a block on, somebody broke them. */
const BROKEN_LINES = 1.3;
/** So many of all lines are no wider than the widest column. */
const MOST_SHARE = 0.9;

/** Were the lines of these rows broken by a page? */
export function areWrapped(rows: readonly RowFacts[]): boolean {
  const facts = rows.flatMap((row) => row.facts);
  const widths = facts.map(({ width }) => width).toSorted((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * MOST_SHARE)] ?? 0;
  const blocks = facts.filter(({ gap }) => gap).length;
  return wide <= WIDEST_COLUMN || facts.length > blocks * BROKEN_LINES;
}

/** Do blank lines stand between the cells of these rows? */
export const areGapped = (rows: readonly RowFacts[], columns: number): boolean => {
  const gaps = rows.reduce((sum, { facts }) => sum + facts.filter(({ gap }) => gap).length, 0);
  return gaps >= rows.length * Math.min(2, columns - 1);
};

/** So many lines tell the width of a column. */
const ENOUGH_LINES = 6;
const MOST_LINES = 300;

/**
 * The width at which a column broke its lines: the one that the fewest lines contradict, by being wider, or by ending
 * although the next word would have fitted. Each cell's last line only bounds it from below.
 */
export function learnWidth(cells: readonly (readonly LineFacts[])[]): number | undefined {
  const lines = cells
    .flatMap((cell) =>
      cell.map(({ width, widthWithNext }, index) => ({
        width,
        most: index === cell.length - 1 ? Infinity : widthWithNext,
      })),
    )
    .slice(0, MOST_LINES);
  if (lines.length < ENOUGH_LINES) return undefined;
  let best: { width: number; against: number } | undefined;
  for (const width of new Set(lines.map((line) => line.width))) {
    let against = 0;
    for (const line of lines) if (line.width > width || line.most <= width) against++;
    if (!best || against < best.against || (against === best.against && width > best.width)) best = { width, against };
  }
  return best?.width;
}

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
