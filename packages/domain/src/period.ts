/** The stretch of time a plan is for. */
import { z } from "zod";
import { Day, daysInMonth, makeDay, monthSpan, partsOf } from "./calendar.ts";

/** A plan's period: whole days, both ends included, with the name people use for it. */
export const Period = z
  .object({
    start: Day.describe("First day"),
    end: Day.describe("Last day"),
    label: z.string().describe('Its name: "2024", "2024-H1", "2024-Q4", or "09-12/2023" where no calendar unit fits'),
  })
  .describe("The stretch of time a plan is for");
export type Period = z.infer<typeof Period>;

/** The period of these whole months, labelled by its calendar unit. */
export function periodOfMonths(year: number, month: number, count: number): Period {
  const span = monthSpan(year, month, count);
  return { ...span, label: labelOf(span) };
}

/** The label of a span by itself: year, half, quarter or month, else its months ("09-12/2023"). */
export function labelOf(span: { start: Day; end: Day }): string {
  const from = partsOf(span.start);
  const to = partsOf(span.end);
  const whole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (!whole) return `${span.start}..${span.end}`;
  const year = String(from.year);
  if (from.year !== to.year) {
    if (from.month === 1 && to.month === 12) return `${year}-${to.year}`;
    return `${pad(from.month)}/${year}-${pad(to.month)}/${to.year}`;
  }
  const count = to.month - from.month + 1;
  if (count === 12) return year;
  if (count === 6 && from.month % 6 === 1) return `${year}-H${from.month === 1 ? 1 : 2}`;
  if (count === 3 && from.month % 3 === 1) return `${year}-Q${(from.month + 2) / 3}`;
  if (count === 1) return `${pad(from.month)}/${year}`;
  return `${pad(from.month)}-${pad(to.month)}/${year}`;
}

const pad = (month: number): string => String(month).padStart(2, "0");

/**
 * A period as users write it: `2024`, `2024-H1`, `2024-Q4`, `2024-09`, `2024-09..2024-12`, `2024-2025`,
 * or two days `2024-01-15..2024-06-30`. Nothing where it is none of these.
 */
export function parsePeriod(written: string): Period | undefined {
  const text = written.trim().toUpperCase();
  const unit = /^(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(\d{2})))?$/.exec(text);
  if (unit) {
    const year = Number(unit[1]);
    if (unit[2]) return periodOfMonths(year, unit[3] === "1" ? 1 : 7, 6);
    if (unit[4]) return periodOfMonths(year, Number(unit[5]) * 3 - 2, 3);
    if (unit[6])
      return Number(unit[6]) >= 1 && Number(unit[6]) <= 12 ? periodOfMonths(year, Number(unit[6]), 1) : undefined;
    return periodOfMonths(year, 1, 12);
  }
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years) {
    const count = Number(years[2]) - Number(years[1]) + 1;
    return count >= 1 ? periodOfMonths(Number(years[1]), 1, count * 12) : undefined;
  }
  const range = /^(\d{4})-(\d{2})(?:-(\d{2}))?\.\.(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!range) return undefined;
  const start = makeDay(Number(range[1]), Number(range[2]), Number(range[3] ?? 1));
  const toYear = Number(range[4]);
  const toMonth = Number(range[5]);
  const end = makeDay(toYear, toMonth, Number(range[6] ?? daysInMonth(toYear, toMonth)));
  if (!start || !end || start > end) return undefined;
  return { start, end, label: labelOf({ start, end }) };
}

/** How far a schedule rolls between two plans: the calendar years between the ends of their periods, in months. */
export function rollMonths(previous: Period | undefined, next: Period | undefined): number {
  if (!previous || !next) return 0;
  return (partsOf(next.end).year - partsOf(previous.end).year) * 12;
}
