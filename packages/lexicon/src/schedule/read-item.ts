/** Reads one dated item of a cell: its bounds ("trước", "từ … đến"), its date or the two ends of its range. */
import type { DatePart } from "./date-part.ts";
import { type Line, isMark, isJoin, numberAt, signAt } from "./line.ts";
import { readDate } from "./read-date.ts";
import type { Hint, ReadPart } from "./read-numeric-date.ts";
import type { BoundWord } from "./sign.ts";
import { readBareYear } from "./with-year.ts";

/** A dated item as written, before years and months are filled in from its neighbours. */
export interface Item {
  /** How it is bounded; nothing where no word says so. */
  readonly bound?: Exclude<BoundWord, "to"> | undefined;
  readonly first: DatePart;
  /** The other end of a range. */
  readonly last?: DatePart;
  /** "đến trước ngày": the range stops the day before. */
  readonly lastBefore?: true;
  /** "Hoàn thành" stands before it. */
  readonly done?: true;
  /** Items in one list share units and months. */
  readonly list: number;
}

/** An item and what the next one of its list starts from. */
export interface ReadItem {
  readonly item: Omit<Item, "list">;
  readonly next: number;
  readonly hint: Hint | undefined;
}

interface Bounds {
  readonly words: ReadonlySet<BoundWord | "since" | "now" | "between">;
  readonly hour: boolean;
  readonly next: number;
}

/** The place after an hour ("17h00", "17:30", "8 giờ 00"), or the same place where there is none. */
export function afterHour(line: Line, at: number): number {
  if (numberAt(line, at) === undefined) return at;
  const colon = isMark(line, at + 1, ":") && numberAt(line, at + 2) !== undefined;
  const end = colon ? at + 3 : at + 1;
  if (signAt(line, end)?.is !== "hour") return colon ? end : at;
  const minutes = !colon && numberAt(line, end + 1)?.width === 2 && !isMark(line, end + 2, "/.-");
  const named = minutes && signAt(line, end + 2)?.is === "hour";
  const next = named ? end + 3 : minutes ? end + 2 : end + 1;
  return isMark(line, next, ",") ? next + 1 : next;
}

function readBounds(line: Line, at: number): Bounds {
  const words = new Set<BoundWord | "since" | "now" | "between">();
  let hour = false;
  for (let i = at; ;) {
    const sign = signAt(line, i);
    const timed = afterHour(line, i);
    if (timed > i) {
      hour = true;
      i = timed;
    } else if (sign?.is === "bound") {
      words.add(sign.bound);
      i++;
    } else if (sign?.is === "since" || sign?.is === "now" || sign?.is === "between") {
      words.add(sign.is);
      i++;
    } else if (words.size > 0 && isMark(line, i, ":")) i++;
    else if (sign?.is === "weekday") i += isJoin(line, i + 1) ? 2 : 1;
    else return { words, hour, next: i };
  }
}

/** The strictest of several words: "chậm nhất trước ngày" is before, "17h00 ngày … trước" is by that day. */
function boundOf({ words, hour }: Bounds): Item["bound"] {
  if (words.has("before")) return hour ? "by" : "before";
  if (words.has("from") || words.has("since")) return words.has("now") ? "by" : "from";
  if (words.has("by") || words.has("to")) return "by";
  return (["after", "on", "within"] as const).find((word) => words.has(word));
}

/** The item at a place, its bounds included; nothing where no date stands there. */
export function readItem(line: Line, at: number, hint?: Hint): ReadItem | undefined {
  const bounds = readBounds(line, at);
  const inYear = bounds.words.has("within") ? readBareYear(line, bounds.next) : undefined;
  const first = readDate(line, bounds.next, hint) ?? inYear;
  if (!first) return undefined;
  const opened = afterOpenEnd(line, first.next);
  const open = opened !== undefined;
  const bound = open ? "from" : closesWith(line, first.next) ? "by" : boundOf(bounds);
  const nextHint = hintAfter(first);
  const single = {
    item: { ...(bound && { bound }), first: first.part },
    next: opened ?? (closesWith(line, first.next) ? first.next + 1 : first.next),
    hint: nextHint,
  };
  const to = rangeMark(line, first.next, bounds.words.has("between"));
  if (to === undefined || bounds.words.has("to") || bounds.words.has("now")) return single;
  const lastBounds = readBounds(line, to);
  const last = readDate(line, lastBounds.next, nextHint.unit === "bare" ? undefined : nextHint);
  if (!last) return single;
  const before = lastBounds.words.has("before") && !lastBounds.hour;
  return {
    item: { first: first.part, last: last.part, ...(before && { lastBefore: true as const }) },
    next: last.next,
    hint: hintAfter(last),
  };
}

/** The place after "trở đi", "onwards", "- ongoing": an end that stays open. */
function afterOpenEnd(line: Line, at: number): number | undefined {
  if (signAt(line, at)?.is === "onwards") return at + 1;
  const to = signAt(line, at);
  const leads = isMark(line, at, "-") || (to?.is === "bound" && to.bound === "to");
  return leads && signAt(line, at + 1)?.is === "continuous" ? at + 2 : undefined;
}

/** "31 December at the latest": a bound that comes last. */
function closesWith(line: Line, at: number): boolean {
  const sign = signAt(line, at);
  const after = signAt(line, at + 1);
  return sign?.is === "bound" && sign.bound === "by" && (after === undefined || after.is === "mark");
}

const hintAfter = ({ part, hint }: ReadPart): Hint => hint ?? { unit: part.unit, yearless: part.year === undefined };

/** The place after "đến", "to" or a dash between the ends of a range. */
function rangeMark(line: Line, at: number, between: boolean): number | undefined {
  const sign = signAt(line, at);
  if (sign?.is === "bound" && sign.bound === "to") return at + 1;
  if (isMark(line, at, "-")) return at + 1;
  return between && sign?.is === "and" ? at + 1 : undefined;
}
