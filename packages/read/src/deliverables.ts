/** The deliverable cell as the single things that a task brings forth. */
import type { Deliverable } from "@plandiff/domain";
import type { FoundCell } from "./recognize/found-table.ts";
import { listMark, startsWithDash, withoutListMark } from "./recognize/list-mark.ts";

/** Marks that a cell in one line may hold between its items: a dash or bullet after the end of a sentence or item. */
const INNER_DASH = /(?<=[.;:,])\s+(?=[-–+•●▪■◦○]\s+[A-Za-z\u00c0-\u1eff])/u;
const INNER_NUMBER = /(?<=[.;:])\s+(?=\(?(?:\d{1,2}|[a-zđ])[.)]\s+[A-Za-z\u00c0-\u1eff])/u;

/** Splits at list marks and paragraphs, never at semicolons; the mark is no part of the item. */
export function readDeliverables(cell: FoundCell | undefined): Deliverable[] {
  if (!cell) return [];
  return (cell.paragraphs ?? [cell.text])
    .flatMap(splitInside)
    .map((text) => ({ text: withoutListMark(text).trim() }))
    .filter(({ text }) => text !== "");
}

/** A cell that begins with a mark may hold more of the same kind in its line. */
function splitInside(text: string): string[] {
  if (startsWithDash(text)) return text.split(INNER_DASH);
  return listMark(text) !== "" ? text.split(INNER_NUMBER) : [text];
}
