/** Reads a list of dates under one bound: "trước ngày 15/6 và 15/12/2025", "các tháng 3, 6, 9, 12/2024". */
import { type Line, isJoin, isMark, markAt } from "./line.ts";
import { type Item, readItem } from "./read-item.ts";
import type { Hint } from "./read-numeric-date.ts";

/** The items of a list, and the place after them. */
export interface ReadDates {
  readonly items: readonly Item[];
  readonly next: number;
}

/** Where dates stand. */
export interface DatesPlace {
  readonly list: number;
  readonly done: boolean;
  /** A year in front is theirs: the list ends before a date that names its own. */
  readonly yearless?: true;
}

/** The dates at a place; `list` tells them from those of other lists, `done` says that "hoàn thành" stands before. */
export function readDates(line: Line, at: number, { list, done, yearless }: DatesPlace): ReadDates | undefined {
  const items: Item[] = [];
  let next = at;
  let hint: Hint | undefined;
  let bound: Item["bound"];
  for (let start: number | undefined = at; start !== undefined; start = afterJoin(line, next)) {
    const read = readItem(line, start, hint);
    if (!read || (yearless && hasOwnYear(read.item))) break;
    // A list of days stays under the word before it; another unit begins anew.
    const goesOn = hint === undefined || read.item.first.unit === "bare" || read.hint?.unit === hint.unit;
    bound = read.item.bound ?? (goesOn && !read.item.first.edge ? bound : undefined);
    items.push({ ...read.item, ...withBound(bound, read.item, done), ...(done && { done }), list });
    next = read.next;
    if (isFrame(line, items.at(-1)!, next)) break;
    hint = read.hint?.unit === "bare" || read.hint?.unit === "months" ? undefined : read.hint;
  }
  return items.length === 0 ? undefined : { items, next };
}

/**
 * Dates with those that belong to a year in front: "Năm 2025: Quý II", "2025 (Q2)", "năm 2025, tháng 6 và tháng 12"; the
 * dates as they are where no year stands so; nothing where several years do, and nobody can say which one is meant.
 */
export function readFramed(line: Line, dates: ReadDates, place: DatesPlace): ReadDates | undefined {
  const { items, next } = dates;
  const mark = markAt(line, next, FRAME_MARKS);
  const frame = items.at(-1);
  if (mark === undefined || frame === undefined || !isPlainYear(frame)) return dates;
  const read = readDates(line, next + 1, { ...place, yearless: true });
  const closed = mark !== "(" || (read !== undefined && isMark(line, read.next, ")"));
  const year = frame.first.year;
  if (!read || !closed || year === undefined) return dates;
  if (items.length > 1) return undefined;
  const framed = read.items.map((item) => ({
    ...item,
    first: { ...item.first, year },
    ...(item.last && { last: { ...item.last, year } }),
  }));
  return { items: framed, next: mark === "(" ? read.next + 1 : read.next };
}

const FRAME_MARKS = ":(,";

const isPlainYear = ({ first, last, bound }: Item): boolean =>
  first.unit === "year" && !first.edge && !first.whole && !first.own && !last && (!bound || bound === "within");

/** Is this a year in front of dates that belong to it? */
function isFrame(line: Line, item: Item, at: number): boolean {
  const after = isPlainYear(item) && isMark(line, at, ",") ? readItem(line, at + 1) : undefined;
  return after !== undefined && !hasOwnYear(after.item);
}

/** Does a date name its year, or lack a unit so that it may be one? */
const hasOwnYear = ({ first, last }: Omit<Item, "list">): boolean =>
  [first, last].some(
    (part) => part && (part.year !== undefined || part.unit === "year" || part.unit === "bare" || part.own),
  );

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
