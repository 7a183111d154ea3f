/** One row of the list as text: mark, numbers, the task's words, and at the right what changed. */
import type { Comparison, Entry } from "@plandiff/domain";
import {
  type Page,
  cells,
  clip,
  columnsOf,
  groupOf,
  idsOf,
  makeCanvas,
  markOf,
  padEnd,
  padStart,
  percent,
  textOf,
} from "@plandiff/report";
import { rememberLast } from "../../screen/model/remember.ts";

/** The words at the right take at most this part of a row, and are left out of narrow ones. */
const TAIL_SHARE = 1 / 4;
const CELLS_FOR_TAIL = 44;
/** The selection mark and a blank. */
const MARGIN = 2;

/** Made once for what the tool proposed: columns stay where they are whatever is decided, and no frame measures all tasks again. */
const columns = rememberLast(
  (comparison: Comparison, width: number, wording: Page["wording"], lookup: Page["lookup"]) =>
    columnsOf(comparison.entries, { canvas: makeCanvas({ width, colour: false }), wording, lookup }),
);

/** Where a row stands. */
export interface RowPlace {
  readonly comparison: Comparison;
  /** The comparison as the tool proposed it. */
  readonly proposed: Comparison;
  readonly page: Page;
}

/** The text of an entry's row without its margin, in at most the width of the page less that margin. */
export function rowText(entry: Entry, { comparison, proposed, page }: RowPlace): string {
  const { canvas } = page;
  const width = canvas.width - MARGIN;
  const widths = columns(proposed, canvas.width, page.wording, page.lookup);
  const isLink = entry.previous.length > 0 && entry.next.length > 0;
  const sign = isLink ? canvas.glyphs.arrow : " ".repeat(cells(canvas.glyphs.arrow));
  const prefix = `${markOf(entry, page)} ${padStart(idsOf(entry.previous), widths.previous)} ${sign} ${padEnd(idsOf(entry.next), widths.next)}  `;
  const tail =
    width >= CELLS_FOR_TAIL ? clip(tailOf(entry, page), Math.floor(width * TAIL_SHARE), canvas.glyphs.ellipsis) : "";
  const room = Math.max(1, width - cells(prefix) - (tail === "" ? 0 : cells(tail) + 1));
  const words = clip(textOf({ entry, comparison, columns: widths, page }), room, canvas.glyphs.ellipsis);
  return prefix + (tail === "" ? words : `${padEnd(words, room)} ${tail}`);
}

/** Which fields really changed, or how sure the tool is of a pair that it leaves to a person. */
function tailOf(entry: Entry, { wording }: Page): string {
  const group = groupOf(entry);
  if (group === "possible") return `${percent(entry)}%`;
  if (group !== "changed") return "";
  const real = entry.changes.filter(({ nature }) => nature === "real").map(({ field }) => wording.field[field]);
  return [...new Set(real)].join(", ");
}
