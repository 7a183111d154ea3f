/** How the screen is divided: beside each other where it is wide, the detail below the list where it is not. */

/** The terminal's size in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The two panes of a screen. */
export type Pane = "list" | "detail";

/** A rectangle's size in cells. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** The panes' inner sizes, without title lines and the rule between them. */
export interface Layout {
  readonly beside: boolean;
  readonly list: Area;
  readonly detail: Area;
}

/** Smaller, nothing can be read. */
const FEWEST_COLUMNS = 40;
const FEWEST_ROWS = 8;
/** From this many columns on, list and detail each have room for a sentence. */
const COLUMNS_FOR_BESIDE = 110;
/** The list's part of the width: numbers and half a sentence; the detail needs the rest for its redline. */
const LIST_SHARE = 0.4;
const WIDEST_LIST = 72;
/** The list's part of the height when the detail stands below it. */
const LIST_PART = 0.42;
/** Header and hint line. */
const LINES_AROUND = 2;
const TITLE = 1;
const RULE = 1;

/** Is a terminal too small to draw in? */
export const isTooSmall = ({ columns, rows }: Size): boolean => columns < FEWEST_COLUMNS || rows < FEWEST_ROWS;

/** The layout for a terminal; in a tiny one at least a line of everything is kept. */
export function layoutOf({ columns, rows }: Size): Layout {
  const body = Math.max(2 * (TITLE + 1), rows - LINES_AROUND);
  if (columns >= COLUMNS_FOR_BESIDE) {
    const list = Math.min(WIDEST_LIST, Math.floor(columns * LIST_SHARE));
    const height = body - TITLE;
    return { beside: true, list: { width: list, height }, detail: { width: columns - list - RULE, height } };
  }
  const list = Math.max(1, Math.floor((body - 2 * TITLE) * LIST_PART));
  return {
    beside: false,
    list: { width: columns, height: list },
    detail: { width: columns, height: body - 2 * TITLE - list },
  };
}
