/** Turns dated items into the occurrences of a schedule, or into days of a recurring round. */
import { type Day, type Occurrence, type RecurringDay, dayBefore, makeDay, partsOf } from "@plandiff/domain";
import { type DatePart, type DateSpan, middleOf, spanOf } from "./date-part.ts";
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

/** An item inside every round: a day, or a stretch up to its last day ("tháng 12 hằng năm", "quý I hằng năm"). */
export function recurringDayOf(item: Item): RecurringDay | undefined {
  const { first, last, bound } = item;
  if ([first, last].some((part) => part?.year !== undefined || part?.own) || bound === "from" || bound === "after")
    return undefined;
  if (last) return recurringStretch(first, last, item.lastBefore === true);
  const closes = first.edge === "last" || first.edge === "end";
  if (first.edge !== undefined && !closes) return undefined;
  if (first.unit === "day") {
    const exists = first.n >= 1 && makeDay(LEAP_YEAR, first.month ?? 1, first.n) !== undefined;
    const day = { bound: bound === undefined || bound === "within" ? ("on" as const) : bound, day: first.n };
    return exists ? { ...day, ...(first.month !== undefined && { month: first.month }) } : undefined;
  }
  const span = spanOf({ ...first, year: LEAP_YEAR });
  if (span === undefined || bound === "on" || bound === "before") return undefined;
  const [from, to] = [partsOf(span.start), partsOf(span.end)];
  const upTo = { day: to.day, month: to.month };
  if (bound === "by" || closes) return { bound: "by", ...upTo };
  const isMonth = span.precision === "month";
  return { bound: "within", ...upTo, ...(!isMonth && { since: { day: from.day, month: from.month } }) };
}

/** "Từ ngày 20 đến ngày 25 hằng tháng", "từ tháng 3 đến tháng 5 hằng năm": within one month, or one year. */
function recurringStretch(first: DatePart, last: DatePart, lastBefore: boolean): RecurringDay | undefined {
  if (first.edge !== undefined || last.edge !== undefined || lastBefore || first.unit !== last.unit) return undefined;
  const [from, to] = [first, last].map((part) => spanOf({ month: 1, ...part, year: LEAP_YEAR }));
  if (from === undefined || to === undefined || from.start > to.end) return undefined;
  const ofMonth = first.unit === "day" && first.month === undefined && last.month === undefined;
  if (!ofMonth && first.unit === "day" && (first.month === undefined || last.month === undefined)) return undefined;
  const [start, end] = [partsOf(from.start), partsOf(to.end)];
  return {
    bound: "within",
    day: end.day,
    ...(!ofMonth && { month: end.month }),
    since: { day: start.day, ...(!ofMonth && { month: start.month }) },
  };
}
