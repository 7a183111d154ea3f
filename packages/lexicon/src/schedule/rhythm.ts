/** Reads rhythms: "hằng quý", "định kỳ 6 tháng, 01 năm", "2 lần/năm", "every six months", "twice a year". */
import { isYear } from "./date-part.ts";
import { type Line, isJoin, isMark, signAt } from "./line.ts";
import type { Sign, Unit } from "./sign.ts";

/** Rhythms found at a place, and the place after them. */
export interface ReadRhythms {
  readonly every: readonly string[];
  readonly next: number;
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6, year: 12 };
const MONTHS_IN_YEAR = 12;
const DAYS = { D: 1, W: 7, M: 30, Y: 365 } as const;

/** So many units as an ISO 8601 duration. */
export function durationOf(count: number, unit: Unit): string {
  const months = MONTHS[unit];
  if (months === undefined) return `P${count}${unit === "week" ? "W" : "D"}`;
  const all = months * count;
  return all % MONTHS_IN_YEAR === 0 ? `P${all / MONTHS_IN_YEAR}Y` : `P${all}M`;
}

/** A unit cut into as many equal parts as something happens in it; nothing where they are not whole months. */
function shareOf(unit: Unit, times: number): string | undefined {
  if (times === 1) return durationOf(1, unit);
  const months = MONTHS[unit];
  return months !== undefined && times > 1 && months % times === 0 ? durationOf(months / times, "month") : undefined;
}

const numberOf = (sign: Sign | undefined): number | undefined =>
  sign?.is === "number" && !isYear(sign.n) ? sign.n : undefined;

/** How often, where a phrase says so: "/lần", "1 lần", "twice". */
function timesAt(line: Line, at: number): { n: number; next: number } | undefined {
  const start = isMark(line, at, "/") ? at + 1 : at;
  const count = numberOf(signAt(line, start));
  const sign = signAt(line, count === undefined ? start : start + 1);
  // "02 đợt/năm" counts; "đợt 2" is the second.
  const counted = sign?.is === "phase" && count !== undefined && isPerUnit(line, start + 2);
  if (sign?.is !== "times" && !counted) return undefined;
  return {
    n: count ?? (sign.is === "times" ? sign.n : undefined) ?? 1,
    next: count === undefined ? start + 1 : start + 2,
  };
}

/** Does "/năm", "mỗi quý" stand at a place? */
function isPerUnit(line: Line, at: number): boolean {
  const marked = isMark(line, at, "/");
  const unit = signAt(line, skipEvery(line, marked ? at + 1 : at));
  return unit?.is === "unit" && (marked || signAt(line, at)?.is === "every");
}

/** The unit of a sign; "6 tháng báo cáo", "5 năm tiếp theo" count units that stand for a place in a round elsewhere. */
export function countedUnit(sign: Sign | undefined): Unit | undefined {
  if (sign?.is === "unit") return sign.unit;
  if (sign?.is !== "round" || sign.lastMonth) return undefined;
  return sign.every === "P1M" ? "month" : "year";
}

/** "6 tháng", "quý", "năm" as a unit of repetition; a number after the unit makes it a date instead ("tháng 6"). */
function unitAt(line: Line, at: number): { count: number; unit: Unit; next: number; bare: boolean } | undefined {
  const whole = signAt(line, at)?.is === "whole" ? at + 1 : at;
  const count = numberOf(signAt(line, whole));
  const sign = signAt(line, count === undefined ? whole : whole + 1);
  const unit = count === undefined && sign?.is !== "unit" ? undefined : countedUnit(sign);
  if (unit === undefined || (sign?.is === "unit" && sign.working)) return undefined;
  const next = count === undefined ? whole + 1 : whole + 2;
  const after = signAt(line, next);
  const dated = (after?.is === "number" && timesAt(line, next) === undefined) || after?.is === "edge";
  return dated || count === 0 ? undefined : { count: count ?? 1, unit, next, bare: count === undefined };
}

function rhythmAt(line: Line, at: number): { every: string; next: number; bare: boolean; timed: boolean } | undefined {
  const found = unitAt(line, at);
  if (found === undefined) return undefined;
  const times = timesAt(line, found.next);
  const every =
    times && times.n > 1
      ? found.count === 1
        ? shareOf(found.unit, times.n)
        : undefined
      : durationOf(found.count, found.unit);
  return every === undefined
    ? undefined
    : { every, next: times?.next ?? found.next, bare: found.bare, timed: times !== undefined };
}

const skipEvery = (line: Line, at: number): number => (signAt(line, at)?.is === "every" ? skipEvery(line, at + 1) : at);

/** Goes on through a list: "hằng tháng, quý, năm". */
function readMore(line: Line, at: number): ReadRhythms {
  const every: string[] = [];
  let next = at;
  while (isJoin(line, next)) {
    const joined = isJoin(line, next + 1) ? next + 2 : next + 1;
    const more = rhythmAt(line, skipEvery(line, joined));
    if (more === undefined) break;
    every.push(more.every);
    next = more.next;
  }
  return { every, next };
}

/** The rhythms at a place that "hằng", "định kỳ", "every" opens; empty where no unit follows. */
export function readEvery(line: Line, at: number): ReadRhythms {
  const start = skipEvery(line, at);
  const first = rhythmAt(line, start);
  if (first === undefined) return { every: [], next: start };
  const more = readMore(line, first.next);
  return { every: [first.every, ...more.every], next: more.next };
}

/** Rhythms that no such word opens: "6 tháng/lần", "2 lần/năm", "once a year", "Tháng, quý, năm". */
export function readOpenRhythm(line: Line, at: number): ReadRhythms | undefined {
  const times = timesAt(line, at);
  if (times) {
    const slash = isMark(line, times.next, "/") ? times.next + 1 : times.next;
    const unit = signAt(line, skipEvery(line, slash));
    const every = unit?.is === "unit" ? shareOf(unit.unit, times.n) : undefined;
    return every === undefined ? undefined : { every: [every], next: skipEvery(line, slash) + 1 };
  }
  const first = rhythmAt(line, at);
  if (first === undefined) return undefined;
  const more = readMore(line, first.next);
  const list = more.every.length > 0 && (first.bare || first.timed || line.terms[more.next - 1]?.sign.is === "unit");
  return first.timed || list ? { every: [first.every, ...more.every], next: more.next } : undefined;
}

const lengthOf = (duration: string): number => {
  const unit = duration.at(-1) as keyof typeof DAYS;
  return Number(duration.slice(1, -1)) * DAYS[unit];
};

/** Rhythms without repeats, the quickest first. */
export const sortRhythms = (every: readonly string[]): string[] =>
  [...new Set(every)].toSorted((a, b) => lengthOf(a) - lengthOf(b));
