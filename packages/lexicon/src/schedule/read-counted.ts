/** Reads counted parts of a year or a month: "6 tháng đầu năm 2025", "quý cuối năm", "10 ngày cuối tháng 6", "trung tuần tháng 5". */
import type { DatePart } from "./date-part.ts";
import { type Line, isUnit, monthAt, numberAt, signAt } from "./line.ts";
import type { ReadPart } from "./read-numeric-date.ts";
import { withYear } from "./with-year.ts";

const MONTHS_IN_YEAR = 12;
const MONTHS_IN_QUARTER = 3;
const QUARTERS = 4;
const LAST_DAY = 31;

/** "6 tháng đầu năm 2025", "first six months of 2025". */
export function readCounted(line: Line, at: number): ReadPart | undefined {
  const leading = signAt(line, at);
  const count = numberAt(line, leading?.is === "edge" ? at + 1 : at);
  const unit = leading?.is === "edge" ? at + 2 : at + 1;
  if (count === undefined) return undefined;
  if (isUnit(line, unit, "quarter")) return readCountedQuarters(line, at, { count: count.n, unit });
  if (isUnit(line, unit, "day")) return readCountedDays(line, at, { count: count.n, unit });
  if (!isUnit(line, unit, "month")) return undefined;
  const edge = leading?.is === "edge" ? leading : signAt(line, unit + 1);
  if (edge?.is !== "edge" || (edge.edge !== "first" && edge.edge !== "last")) return undefined;
  const next = leading?.is === "edge" ? unit + 1 : unit + 2;
  const first = edge.edge === "first" ? 1 : MONTHS_IN_YEAR - count.n + 1;
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
  const leading = signAt(line, at);
  const edge = leading?.is === "edge" ? leading : signAt(line, unit + 1);
  if (edge?.is !== "edge" || (edge.edge !== "first" && edge.edge !== "last") || count > QUARTERS) return undefined;
  const next = leading?.is === "edge" ? unit + 1 : unit + 2;
  const months = count * MONTHS_IN_QUARTER;
  const part: DatePart = { unit: "months", n: edge.edge === "first" ? 1 : MONTHS_IN_YEAR - months + 1, month: months };
  const dated = withYear(line, part, next);
  return dated.next > next ? dated : undefined;
}

/** "15 ngày đầu tháng 6", "10 ngày cuối tháng". */
function readCountedDays(
  line: Line,
  at: number,
  { count, unit }: { count: number; unit: number },
): ReadPart | undefined {
  const leading = signAt(line, at);
  const edge = leading?.is === "edge" ? leading : signAt(line, unit + 1);
  if (edge?.is !== "edge" || count < 1 || count > LAST_DAY) return undefined;
  const next = leading?.is === "edge" ? unit + 1 : unit + 2;
  if (edge.edge === "first") return readPartOfMonth(line, next, { from: 1, to: count });
  return edge.edge === "last" ? readPartOfMonth(line, next, { from: -count }) : undefined;
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
