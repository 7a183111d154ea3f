/** Items of a list that came or went: deliverables, citations, legal bases, objectives. */
import type { ChangeField } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { clip } from "../layout/clip.ts";
import { NO_BREAK, type Span, quiet } from "../layout/span.ts";
import type { Page } from "../page.ts";

/** An item is quoted up to this many cells: enough to know it by. */
const ITEM_CELLS = 240;

/** The head is told in brief: the tasks are what a plan is read for. */
const HEAD_ITEM_CELLS = 120;
const MOST_HEAD_ITEMS = 3;

/** A change that names items. */
export interface ItemChange {
  readonly field: ChangeField;
  readonly added?: readonly string[] | undefined;
  readonly removed?: readonly string[] | undefined;
}

/** Items that came or went. Those of a task are all told; of a list in the head the first ones give the picture. */
export function itemSpans(side: "removed" | "added", change: ItemChange, { canvas, wording }: Page): Span[][] {
  const items = change[side] ?? [];
  const isTask = change.field === "deliverables" || change.field === "references";
  const told = isTask ? items : items.slice(0, MOST_HEAD_ITEMS);
  const sign = side === "removed" ? canvas.glyphs.minus : "+";
  const width = isTask ? ITEM_CELLS : HEAD_ITEM_CELLS;
  const spans = told.map((item): Span[] => [
    { text: `${sign}${NO_BREAK}${clip(cleanText(item).trim(), width, canvas.glyphs.ellipsis)}`, style: side },
  ]);
  const more = items.length - told.length;
  return more === 0 ? spans : [...spans, [quiet(`${sign}${NO_BREAK}${wording.line.moreItems(more)}`)]];
}
