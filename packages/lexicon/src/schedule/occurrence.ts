/** Turns dated items into the occurrences of a schedule, or into days of a recurring round. */
import {
  type Day,
  type Occurrence,
  type RecurringDay,
  dayBefore,
  daysInMonth,
  makeDay,
  partsOf,
} from "@plandiff/domain";
import { type DateSpan, middleOf, spanOf } from "./date-part.ts";
import type { Item } from "./read-item.ts";

const LAST_MONTH = 12;
/** A leap year, so that February has its longest round. */
const LEAP_YEAR = 2024;

function dayAfter(day: Day): Day {
  const { year, month, day: date } = partsOf(day);
  return (
    makeDay(year, month, date + 1) ??
    makeDay(year, month + 1, 1) ??
    makeDay(month === LAST_MONTH ? year + 1 : year, 1, 1)!
  );
}

/** The one day an edge stands for: the first, the middle or the last of its span. */
function edgeDay(span: DateSpan): Day | undefined {
  if (span.edge === "first") return span.start;
  return span.edge === "middle" ? middleOf(span) : span.end;
}

/** "Đầu tháng 3": from its first day on, how far nobody says. "Giữa", "cuối", "hết": by that day. */
function edgeOccurrence(span: DateSpan, bound: Item["bound"]): Occurrence | undefined {
  const { precision } = span;
  const day = edgeDay(span);
  if (day === undefined) return undefined;
  const closes = span.edge === "last" || span.edge === "end";
  if (bound === "from") return closes ? undefined : { bound: "from", start: day, precision };
  if (bound === "after") return { bound: "from", start: dayAfter(day), precision };
  if (bound === "before" && !closes) return { bound: "before", end: dayBefore(day), precision };
  if (span.edge !== "first") return { bound: "by", end: day, precision };
  return bound === "by" ? undefined : { bound: "from", start: day, precision };
}

function boundOccurrence({ start, end, precision }: DateSpan, bound: Item["bound"]): Occurrence {
  switch (bound) {
    case "before":
      return { bound, end: dayBefore(start), precision };
    case "by":
      return { bound, end, precision };
    case "from":
      return { bound, start, precision };
    case "after":
      return { bound: "from", start: dayAfter(end), precision };
    case "on":
    case "within":
    case undefined:
      return { bound: precision === "day" ? "on" : "within", start, end, precision };
  }
}

function rangeOccurrence(first: DateSpan, last: DateSpan, lastBefore: boolean): Occurrence | undefined {
  const start = first.edge === undefined || first.edge === "first" ? first.start : edgeDay(first);
  const inclusive = last.edge === undefined ? last.end : edgeDay(last);
  const end = lastBefore ? dayBefore(last.edge === undefined ? last.start : (inclusive ?? last.start)) : inclusive;
  if (start === undefined || end === undefined || start > end) return undefined;
  return { bound: "within", start, end, precision: "span" };
}

/** The occurrence of an item whose dates are complete; nothing where the calendar has no such days. */
export function occurrenceOf(item: Item): Occurrence | undefined {
  const first = spanOf(item.first);
  if (first === undefined) return undefined;
  if (item.last) {
    const last = spanOf(item.last);
    return last && rangeOccurrence(first, last, item.lastBefore === true);
  }
  return first.edge === undefined ? boundOccurrence(first, item.bound) : edgeOccurrence(first, item.bound);
}

/** An item inside every round: a day, or a whole month up to its last day ("tháng 12 hằng năm"). */
export function recurringDayOf(item: Item): RecurringDay | undefined {
  const { first, bound } = item;
  if (item.last || first.edge !== undefined || first.year !== undefined || bound === "from" || bound === "after")
    return undefined;
  if (first.unit === "day") {
    const exists = first.n >= 1 && makeDay(LEAP_YEAR, first.month ?? 1, first.n) !== undefined;
    const day = { bound: bound === undefined || bound === "within" ? ("on" as const) : bound, day: first.n };
    return exists ? { ...day, ...(first.month !== undefined && { month: first.month }) } : undefined;
  }
  const wholeMonth = first.unit === "month" && (bound === undefined || bound === "within" || bound === "by");
  if (!wholeMonth || first.n < 1 || first.n > LAST_MONTH) return undefined;
  return { bound: bound ?? "within", day: daysInMonth(LEAP_YEAR, first.n), month: first.n };
}
