/** Puts what a cell says together into one schedule. */
import { type Occurrence, type Period, type RecurringDay, type Schedule, partsOf } from "@plandiff/domain";
import type { DatePart } from "./date-part.ts";
import { fillByPeriod, yearOf } from "./fill-by-period.ts";
import { fillUnits } from "./fill-units.ts";
import { fillYears } from "./fill-years.ts";
import type { Findings } from "./findings-state.ts";
import { occurrenceOf, recurringDayOf } from "./occurrence.ts";
import type { Item } from "./read-item.ts";
import { sortRhythms } from "./rhythm.ts";
import { settleYears } from "./settle-years.ts";

type OnDemand = { readonly onDemand?: true };

/** The schedule of these findings; nothing where they make none, or more than one schedule can hold. */
export function conclude(
  findings: Findings,
  written: string,
  within: number | Period | undefined,
): Schedule | undefined {
  const { items, every, round, weekdays, continuous, demand, asSet, vagueRhythm } = findings;
  const onDemand: OnDemand = demand ? { onDemand: true } : {};
  if (weekdays.length > 0) return onWeekdays(findings, written, onDemand);
  if (every.length > 0 || round !== undefined) return recurring(findings, written, onDemand);
  if (vagueRhythm && !continuous) return undefined;
  if (items.length > 0) {
    const units = fillUnits(items);
    // "Cả năm" of a plan whose year nobody knows.
    const year = yearOf(within);
    if (year === undefined && units.every(isWholeYear)) return { kind: "continuous", written, ...onDemand };
    const dated = asRange(fillYears(fillByPeriod(settleYears(units, within), within), year));
    if (mayBeYears(units, within)) return undefined;
    if (continuous && dated.every(isScope)) return { kind: "continuous", written, ...onDemand };
    if (continuous && !dated.every(isOpen)) return undefined;
    return due(dated, written, onDemand);
  }
  if (continuous) return { kind: "continuous", written, ...onDemand };
  if (demand || asSet) return { kind: "relative", written, after: written.replaceAll(/\s+/gu, " "), ...onDemand };
  return undefined;
}

/** "Thường xuyên từ tháng 3/2025", "đến hết năm 2025": how long something goes on. */
const isOpen = ({ bound }: Item): boolean => bound === "before" || bound === "by" || bound === "from";

/** "Bắt đầu tháng 3, hoàn thành tháng 6/2025" is one stretch. */
function asRange(items: readonly Item[]): readonly Item[] {
  const [from, to, ...more] = items;
  const isRange =
    more.length === 0 && from?.bound === "from" && to && !from.last && !to.last && (to.done || to.first.edge === "end");
  if (!isRange || to.bound === "from" || to.bound === "after") return items;
  const { list, first } = from;
  return [{ list, first, last: to.first, ...(to.bound === "before" && { lastBefore: true as const }) }];
}

/** "Jun 25" in a plan of 2025 may be a day or all of June, where no date of the cell names its year; in "June 25-28" it is a day. */
function mayBeYears(written: readonly Item[], within: number | Period | undefined): boolean {
  if (within === undefined || written.some(({ first, last }) => first.year !== undefined || last?.year !== undefined))
    return false;
  const years = typeof within === "number" ? [within] : [partsOf(within.start).year, partsOf(within.end).year];
  const isNear = ({ orYear }: DatePart): boolean =>
    orYear !== undefined && orYear >= years[0]! && orYear <= years.at(-1)! + 1;
  const mayBe = ({ first, last }: Item): boolean => isNear(first) && (last === undefined || isNear(last));
  // another date that can only be a day tells that all are
  return written.some(mayBe) && written.every((item) => item.first.unit !== "day" || mayBe(item));
}

/** "Thứ Năm hằng tuần", "first Tuesday of each month": a weekday of every week, or one of every month. */
function onWeekdays(
  { items, every, round, weekdays }: Findings,
  written: string,
  onDemand: OnDemand,
): Schedule | undefined {
  const ofMonth = weekdays.filter(({ which }) => which !== undefined).length;
  const weekly = ofMonth === 0 && every.every((rhythm) => rhythm === "P1W" || rhythm === "P2W");
  const monthly = ofMonth === weekdays.length && every.every((rhythm) => rhythm === "P1M");
  if (every.length !== 1 || round !== undefined || !(weekly || monthly) || !items.every(isScope)) return undefined;
  return { kind: "recurring", written, every: every[0]!, weekdays: [...weekdays], ...onDemand };
}

const isWholeYear = ({ first, last }: Item): boolean => first.whole === true && first.year === undefined && !last;

/** Whole years that only say for how long something goes on: "hằng quý trong năm 2025". */
const isScope = ({ first, last, bound }: Item): boolean =>
  first.unit === "year" &&
  first.edge === undefined &&
  (!last || last.unit === "year") &&
  (!bound || bound === "within");

function due(items: readonly Item[], written: string, onDemand: OnDemand): Schedule | undefined {
  const occurrences: Occurrence[] = [];
  for (const item of items) {
    const occurrence = occurrenceOf(item);
    if (occurrence === undefined) return undefined;
    occurrences.push(occurrence);
  }
  const edge = ({ start, end }: Occurrence): string => (start ?? end)!;
  return {
    kind: "due",
    written,
    occurrences: occurrences.toSorted((a, b) => (edge(a) < edge(b) ? -1 : edge(a) > edge(b) ? 1 : 0)),
    ...onDemand,
  };
}

function recurring({ items, every, round }: Findings, written: string, onDemand: OnDemand): Schedule | undefined {
  const days: RecurringDay[] = [];
  for (const item of fillUnits(items)) {
    if (isScope(item)) continue;
    const day = recurringDayOf(item);
    if (day === undefined || (round?.lastMonth && day.month !== undefined)) return undefined;
    // "Hằng tháng trong quý I" is no stretch of every month.
    if (day.since?.month !== undefined && !every.every((rhythm) => rhythm.endsWith("Y"))) return undefined;
    days.push({
      ...day,
      ...(round?.lastMonth && { lastMonth: true as const }),
      ...(round?.yearsLater !== undefined && { yearsLater: round.yearsLater }),
    });
  }
  // A place in the round without a day says nothing of when; with days of several lists it is not clear which are meant.
  const oneList = items.every(({ list }) => list === items[0]!.list);
  if (round !== undefined && (days.length === 0 || !oneList)) return undefined;
  const [first, ...further] = sortRhythms(round ? [...every, round.every] : every);
  return {
    kind: "recurring",
    written,
    every: first!,
    ...(further.length > 0 && { alsoEvery: further }),
    ...(days.length > 0 && { on: days }),
    ...onDemand,
  };
}
