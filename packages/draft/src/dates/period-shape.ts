/** How long a period is, in whole months: plans of another length do not simply roll. */
import { daysInMonth, monthsBetween, partsOf, type Day } from "@plandiff/domain";

interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The whole months of a span; nothing where it starts or ends inside a month. */
export function monthsIn({ start, end }: Span): number | undefined {
  const from = partsOf(start);
  const to = partsOf(end);
  const whole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  return whole ? monthsBetween(start, end) + 1 : undefined;
}

/** Do two periods cover the same months of their years? */
export const sameShape = (a: Span, b: Span): boolean =>
  a.start.slice(4) === b.start.slice(4) &&
  partsOf(a.end).month === partsOf(b.end).month &&
  monthsBetween(a.start, a.end) === monthsBetween(b.start, b.end);
