/** Gives dates without a year the only year that puts them into the plan's period: of a school year or a financial year. */
import { type Period, partsOf } from "@plandiff/domain";
import { type DatePart, spanOf } from "./date-part.ts";
import type { Item } from "./read-item.ts";

/** The year that a number is, or that a period lies in; a period over the turn of a year has none. */
export function yearOf(within: number | Period | undefined): number | undefined {
  if (typeof within !== "object") return within;
  const { year } = partsOf(within.end);
  return partsOf(within.start).year === year ? year : undefined;
}

/** Quarters and halves may be counted from January or from the period's first month: only months and days have one meaning. */
const isClear = ({ unit }: DatePart): boolean => unit === "month" || unit === "day";

/** Months and days of a period over the turn of a year. Where any item names its year, the items tell each other's. */
export function fillByPeriod(items: readonly Item[], within: number | Period | undefined): readonly Item[] {
  if (typeof within !== "object" || yearOf(within) !== undefined) return items;
  if (items.some(({ first, last }) => first.year !== undefined || last?.year !== undefined)) return items;
  return items.map((item) => ({
    ...item,
    first: inPeriod(item.first, within),
    ...(item.last && { last: inPeriod(item.last, within) }),
  }));
}

/** A month or a day with the only year that puts it into the period. */
export function inPeriod(part: DatePart, { start, end }: Period): DatePart {
  if (!isClear(part)) return part;
  const first = partsOf(start).year;
  const years = Array.from({ length: partsOf(end).year - first + 1 }, (_, k) => first + k);
  const fitting = years.filter((year) => {
    const span = spanOf({ ...part, year });
    return span !== undefined && span.start >= start && span.end <= end;
  });
  return fitting.length === 1 ? { ...part, year: fitting[0]! } : part;
}
