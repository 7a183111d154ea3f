/** Days, months and spans of the calendar as plain ISO text: the arithmetic that schedules and periods stand on. */
import { z } from "zod";

/** A calendar day, `YYYY-MM-DD` (ISO 8601). Days compare as text. */
export const Day = z.iso.date().describe("A calendar day, YYYY-MM-DD");
export type Day = z.infer<typeof Day>;

/** A span of whole days, both ends included; a missing end is open. */
export interface Interval {
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** How many days a month has; months count from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** The day with these parts, or nothing where the calendar has no such day (30/02). */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
}

/** Year, month and day of a day, as numbers. */
export const partsOf = (day: Day): { year: number; month: number; day: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** First and last day of `count` whole months from a month on. */
export function monthSpan(year: number, month: number, count = 1): { start: Day; end: Day } {
  const last = year * 12 + (month - 1) + count - 1;
  const lastYear = Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return {
    start: `${pad(year, 4)}-${pad(month, 2)}-01`,
    end: `${pad(lastYear, 4)}-${pad(lastMonth, 2)}-${pad(daysInMonth(lastYear, lastMonth), 2)}`,
  };
}

/** Days since 1970-01-01, after Hinnant's days_from_civil. */
export function dayNumber(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  const { year, month, day: date } = partsOf(day);
  if (date > 1) return `${day.slice(0, 8)}${pad(date - 1, 2)}`;
  return month > 1 ? monthSpan(year, month - 1).end : monthSpan(year - 1, 12).end;
}

/** Is this the last day of its month? */
export const endsMonth = (day: Day): boolean => {
  const { year, month, day: date } = partsOf(day);
  return date === daysInMonth(year, month);
};

/**
 * The same day some months later (earlier when negative). A day that the target month lacks becomes its last one;
 * so does the last day of a month, so that whole months stay whole (28/02/2025 + 12 months = 28/02/2026, 29/02/2024 from 28/02/2023).
 */
export function addMonths(day: Day, months: number, keepMonthEnd = false): Day {
  const { year, month, day: date } = partsOf(day);
  const target = year * 12 + (month - 1) + months;
  const toYear = Math.floor(target / 12);
  const toMonth = (((target % 12) + 12) % 12) + 1;
  const length = daysInMonth(toYear, toMonth);
  const toDate = keepMonthEnd && endsMonth(day) ? length : Math.min(date, length);
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(toDate, 2)}`;
}

/** Calendar months from one day to another, by their months alone (30/11/2023 to 01/04/2024 is 5). */
export function monthsBetween(from: Day, to: Day): number {
  const a = partsOf(from);
  const b = partsOf(to);
  return (b.year - a.year) * 12 + (b.month - a.month);
}

/** Does the outer span hold the inner one? Open ends reach everywhere. */
export const spans = (outer: Interval, inner: Interval): boolean =>
  (outer.start === undefined || (inner.start !== undefined && outer.start <= inner.start)) &&
  (outer.end === undefined || (inner.end !== undefined && inner.end <= outer.end));
