/** A date as written, perhaps without its month or year, and the days it stands for once these are known. */
import { type Day, type Precision, daysInMonth, makeDay, monthSpan } from "@plandiff/domain";
import type { Edge, OwnYear } from "./sign.ts";

/** A written date. `bare` is a number whose unit a neighbour tells ("3, 6, 9/2025"). */
export interface DatePart {
  readonly unit: "bare" | "day" | "days" | "month" | "quarter" | "half" | "months" | "year";
  /** Number of the day, month, quarter or half; first month of counted `months`; first of several `days`, from the end where negative. */
  readonly n: number;
  /** Month of a day or of several; count of `months`. */
  readonly month?: number;
  /** Last of several `days`; else the month's last. */
  readonly to?: number;
  readonly year?: number;
  readonly edge?: Edge;
  /** "Cả năm": a year as a whole, and no time within it. */
  readonly whole?: true;
  /** The year is not (or not known to be) the calendar's: "FY2025", "2025/26", "năm học 2024-2025". */
  readonly own?: OwnYear;
  /** The days of such a year, once the plan's period tells them. */
  readonly span?: Pick<DateSpan, "start" | "end">;
  /** "Jun 25": the day may be a year. */
  readonly orYear?: number;
}

/** The days that a date stands for. */
export interface DateSpan {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly edge?: Edge;
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const MONTHS_IN_YEAR = 12;
/** Plans are of our time; another number of four digits is no year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Is this number a year of four digits? */
export const isYear = (n: number): boolean => n >= FIRST_YEAR && n <= LAST_YEAR;

const precisionOfMonths = (first: number, count: number): Precision => {
  const unit = (["year", "half", "quarter", "month"] as const).find((name) => MONTHS[name] === count);
  return unit !== undefined && (first - 1) % count === 0 ? unit : "span";
};

/** The days of a date whose parts are all known; nothing where the calendar lacks it (30/02, quý V). */
export function spanOf(part: DatePart): DateSpan | undefined {
  if (part.span) return { ...part.span, precision: "span", ...(part.edge && { edge: part.edge }) };
  if (part.own !== undefined) return undefined;
  if (part.year === undefined || !isYear(part.year) || part.unit === "bare") return undefined;
  if (part.unit === "day") {
    const day = part.month === undefined ? undefined : makeDay(part.year, part.month, part.n);
    return day === undefined ? undefined : { start: day, end: day, precision: "day" };
  }
  if (part.unit === "days") return daysOf(part, part.year);
  const count = part.unit === "months" ? (part.month ?? 0) : MONTHS[part.unit];
  const first = part.unit === "months" ? part.n : (part.n - 1) * count + 1;
  if (count < 1 || first < 1 || first + count - 1 > MONTHS_IN_YEAR) return undefined;
  const span = { ...monthSpan(part.year, first, count), precision: precisionOfMonths(first, count) };
  return part.edge === undefined ? span : { ...span, edge: part.edge };
}

/** Some days of a month: "10 ngày cuối tháng 6", "nửa đầu tháng 6". */
function daysOf({ n, to, month = 0 }: DatePart, year: number): DateSpan | undefined {
  const last = daysInMonth(year, month);
  const start = makeDay(year, month, n < 0 ? last + n + 1 : n);
  const end = makeDay(year, month, to ?? last);
  return start && end && start <= end ? { start, end, precision: "span" } : undefined;
}

/**
 * The middle of a span by Article 146 of Vietnam's Civil Code of 2015: the 15th of a month, the last day of June of a year.
 * It names no middle of other spans.
 */
export function middleOf({ start, precision }: DateSpan): Day | undefined {
  if (precision === "month") return `${start.slice(0, 8)}15`;
  return precision === "year" ? `${start.slice(0, 4)}-06-30` : undefined;
}
