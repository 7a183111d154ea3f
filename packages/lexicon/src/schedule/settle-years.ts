/** Gives years that are not the calendar's their days, where the plan's period is that year: "FY2025/26", "năm học 2024-2025". */
import { type Period, addMonths, dayBefore, endsMonth, monthsBetween, partsOf } from "@plandiff/domain";
import { inPeriod, yearOf } from "./fill-by-period.ts";
import type { DatePart } from "./date-part.ts";
import type { Item } from "./read-item.ts";

const MONTHS_IN_YEAR = 12;
const MONTHS: Readonly<Partial<Record<DatePart["unit"], number>>> = { quarter: 3, half: 6 };

/** Items whose own years are the plan's; where they are another's, or nobody knows, they stay as they are and are not understood. */
export const settleYears = (items: readonly Item[], within: number | Period | undefined): readonly Item[] =>
  items.some(({ first, last }) => first.own ?? last?.own)
    ? items.map((item) => ({
        ...item,
        first: settle(item.first, within),
        ...(item.last && { last: settle(item.last, within) }),
      }))
    : items;

function settle(part: DatePart, within: number | Period | undefined): DatePart {
  const { own, ...plain } = part;
  if (own === undefined || within === undefined) return part;
  const year = yearOf(within);
  // The financial year of a plan for a calendar year is that year.
  if (year !== undefined) return own === "financial" && (part.year ?? year) === year ? { ...plain, year } : part;
  const isNumbered = own === "financial" && part.year !== undefined;
  return typeof within === "object" && !isNumbered ? inOwnYear(part, plain, within) : part;
}

/** A year over the turn of the year, or a part of it, in a plan for just that year. */
function inOwnYear(part: DatePart, plain: DatePart, period: Period): DatePart {
  const { start, end } = period;
  const first = partsOf(start).year;
  const isOne = monthsBetween(start, end) < MONTHS_IN_YEAR && first + 1 === partsOf(end).year;
  if (!isOne || (part.year ?? first) !== first) return part;
  if (part.unit === "year") return { ...plain, year: first, span: { start, end } };
  if (part.unit === "month" || part.unit === "day") return datedInside(part, plain, period);
  const months = MONTHS[part.unit];
  const isWhole = start.endsWith("-01") && endsMonth(end) && monthsBetween(start, end) === MONTHS_IN_YEAR - 1;
  if (months === undefined || !isWhole || part.n < 1 || part.n * months > MONTHS_IN_YEAR) return part;
  const from = addMonths(start, (part.n - 1) * months);
  return { ...plain, year: first, span: { start: from, end: dayBefore(addMonths(from, months)) } };
}

/** "March 2025/26" lies in one of its two years. */
function datedInside(part: DatePart, { year: _year, ...plain }: DatePart, period: Period): DatePart {
  const dated = inPeriod(plain, period);
  return dated.year === undefined ? part : dated;
}
