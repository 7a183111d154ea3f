/** Reads a list of dates under one bound: "trước ngày 15/6 và 15/12/2025", "các tháng 3, 6, 9, 12/2024". */
import { type Line, isJoin } from "./line.ts";
import { type Item, readItem } from "./read-item.ts";
import type { Hint } from "./read-numeric-date.ts";

/** The items of a list, and the place after them. */
export interface ReadDates {
  readonly items: readonly Item[];
  readonly next: number;
}

/** The dates at a place; `list` tells them from those of other lists, `done` says that "hoàn thành" stands before. */
export function readDates(
  line: Line,
  at: number,
  { list, done }: { readonly list: number; readonly done: boolean },
): ReadDates | undefined {
  const items: Item[] = [];
  let next = at;
  let hint: Hint | undefined;
  let bound: Item["bound"];
  for (let start: number | undefined = at; start !== undefined; start = afterJoin(line, next)) {
    const read = readItem(line, start, hint);
    if (!read) break;
    // A list of days stays under the word before it; another unit begins anew.
    const goesOn = hint === undefined || read.item.first.unit === "bare" || read.hint?.unit === hint.unit;
    bound = read.item.bound ?? (goesOn ? bound : undefined);
    items.push({ ...read.item, ...withBound(bound, read.item, done), list });
    next = read.next;
    hint = read.hint?.unit === "bare" || read.hint?.unit === "months" ? undefined : read.hint;
  }
  return items.length === 0 ? undefined : { items, next };
}

/** The place after a comma, "và" or both. */
function afterJoin(line: Line, at: number): number | undefined {
  if (!isJoin(line, at)) return undefined;
  return isJoin(line, at + 1) ? at + 2 : at + 1;
}

/** What is to be done on or in a day must be done by it. */
function withBound(bound: Item["bound"], item: Omit<Item, "list">, done: boolean): Pick<Item, "bound"> {
  if (item.last) return {};
  const day = item.first.unit === "day" || item.first.unit === "bare";
  const loose = bound === undefined || bound === "within" || bound === "on";
  if (done && day && loose) return { bound: "by" };
  return bound === undefined ? {} : { bound };
}
