/** Reads counted parts of a year or a month: "6 tháng đầu năm 2025", "quý cuối năm", "10 ngày cuối tháng 6", "trung tuần tháng 5". */
import type { DatePart } from "./date-part.ts";
import { type Line, isUnit, monthAt, numberAt, signAt } from "./line.ts";
import type { ReadPart } from "./read-numeric-date.ts";
import { withYear } from "./with-year.ts";

const MONTHS_IN_YEAR = 12;
const MONTHS_IN_QUARTER = 3;
const QUARTERS = 4;
const LAST_DAY = 31;

/** Which end of the year or month a count is of, as said before it ("first six months") or behind its unit ("6 tháng đầu"). */
function edgeOf(line: Line, at: number, unit: number): { edge: "first" | "last"; next: number } | undefined {
  const leading = signAt(line, at);
  const isBefore = leading?.is === "edge";
  const sign = isBefore ? leading : signAt(line, unit + 1);
  if (sign?.is !== "edge" || (sign.edge !== "first" && sign.edge !== "last")) return undefined;
  return { edge: sign.edge, next: isBefore ? unit + 1 : unit + 2 };
}

/** "6 tháng đầu năm 2025", "first six months of 2025". */
export function readCounted(line: Line, at: number): ReadPart | undefined {
  const leading = signAt(line, at);
  const count = numberAt(line, leading?.is === "edge" ? at + 1 : at);
  const unit = leading?.is === "edge" ? at + 2 : at + 1;
  if (count === undefined) return undefined;
  if (isUnit(line, unit, "quarter")) return readCountedQuarters(line, at, { count: count.n, unit });
  if (isUnit(line, unit, "day")) return readCountedDays(line, at, { count: count.n, unit });
  if (!isUnit(line, unit, "month")) return undefined;
  const found = edgeOf(line, at, unit);
  if (!found) return undefined;
  const { edge, next } = found;
  const first = edge === "first" ? 1 : MONTHS_IN_YEAR - count.n + 1;
  const part: DatePart = { unit: "months", n: first, month: count.n };
  const dated = withYear(line, part, next);
  if (dated.next > next) return dated;
  const year = signAt(line, next);
  return year?.is === "named" && year.unit === "year" ? { part, next: next + 1 } : undefined;
}

/** "2 quý đầu năm 2025", "quý cuối năm". */
export function readCountedQuarters(
  line: Line,
  at: number,
  { count, unit }: { count: number; unit: number },
): ReadPart | undefined {
  const found = edgeOf(line, at, unit);
  if (!found || count > QUARTERS) return undefined;
  const { edge, next } = found;
  const months = count * MONTHS_IN_QUARTER;
  const part: DatePart = { unit: "months", n: edge === "first" ? 1 : MONTHS_IN_YEAR - months + 1, month: months };
  const dated = withYear(line, part, next);
  return dated.next > next ? dated : undefined;
}

/** "15 ngày đầu tháng 6", "10 ngày cuối tháng". */
function readCountedDays(
  line: Line,
  at: number,
  { count, unit }: { count: number; unit: number },
): ReadPart | undefined {
  const found = edgeOf(line, at, unit);
  if (!found || count < 1 || count > LAST_DAY) return undefined;
  return readPartOfMonth(line, found.next, found.edge === "first" ? { from: 1, to: count } : { from: -count });
}

/** "Thượng tuần tháng 5/2025", "nửa cuối tháng 6": the days of that month. */
export function readPartOfMonth(
  line: Line,
  at: number,
  { from, to }: { from: number; to?: number },
): ReadPart | undefined {
  const month = monthAt(line, at);
  if (month === undefined) return undefined;
  return withYear(line, { unit: "days", n: from, month: month.n, ...(to !== undefined && { to }) }, month.next);
}
