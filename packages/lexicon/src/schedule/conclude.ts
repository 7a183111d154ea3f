/** Puts what a cell says together into one schedule. */
import type { Occurrence, Period, RecurringDay, Schedule } from "@plandiff/domain";
import { fillByPeriod, yearOf } from "./fill-by-period.ts";
import { fillUnits } from "./fill-units.ts";
import { fillYears } from "./fill-years.ts";
import type { Findings } from "./findings.ts";
import { occurrenceOf, recurringDayOf } from "./occurrence.ts";
import type { Item } from "./read-item.ts";
import { sortRhythms } from "./rhythm.ts";

type OnDemand = { readonly onDemand?: true };

/** The schedule of these findings; nothing where they make none, or more than one schedule can hold. */
export function conclude(
  findings: Findings,
  written: string,
  within: number | Period | undefined,
): Schedule | undefined {
  const { items, every, round, continuous, demand, asSet, vagueRhythm } = findings;
  const onDemand: OnDemand = demand ? { onDemand: true } : {};
  if (every.length > 0 || round !== undefined) return recurring(findings, written, onDemand);
  if (vagueRhythm && !continuous) return undefined;
  if (items.length > 0) {
    const units = fillUnits(items);
    // "Cả năm" of a plan whose year nobody knows.
    const year = yearOf(within);
    if (year === undefined && units.every(isWholeYear)) return { kind: "continuous", written, ...onDemand };
    const dated = fillYears(fillByPeriod(units, within), year);
    if (continuous && dated.every(isScope)) return { kind: "continuous", written, ...onDemand };
    if (continuous && !dated.every(({ bound }) => bound === "before" || bound === "by")) return undefined;
    return due(dated, written, onDemand);
  }
  if (continuous) return { kind: "continuous", written, ...onDemand };
  if (demand || asSet) return { kind: "relative", written, after: written.replaceAll(/\s+/gu, " "), ...onDemand };
  return undefined;
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
