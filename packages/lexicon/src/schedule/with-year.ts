/** Reads the year that belongs to a date: its number, or a word for the year alone. */
import type { DatePart } from "./date-part.ts";
import { type Line, isUnit, numberAt, signAt, yearAt } from "./line.ts";
import type { ReadPart } from "./read-numeric-date.ts";
import type { OwnYear } from "./sign.ts";

/** Adds the year that follows a date, if one does; "first half of the year" has one without a number. */
export function withYear(line: Line, part: DatePart, at: number): ReadPart {
  const found = part.year === undefined ? yearAt(line, at) : undefined;
  if (found) return { part: { ...part, year: found.year, ...(found.own && { own: found.own }) }, next: found.next };
  const bare = part.year === undefined && part.unit !== "day" ? readBareYear(line, at) : undefined;
  return bare
    ? { part: { ...part, ...(bare.part.own && { own: bare.part.own }) }, next: bare.next }
    : { part, next: at };
}

/** "năm" without a number, where the words before it ask for one: "cuối năm", "cả năm", "trong năm". */
export function readBareYear(line: Line, at: number): ReadPart | undefined {
  if (!isUnit(line, at, "year")) return undefined;
  const number = numberAt(line, at + 1);
  const own = ownYearAt(line, at);
  return number === undefined ? { part: { unit: "year", n: 1, ...(own && { own }) }, next: at + 1 } : undefined;
}

/** What a word for a year says of whose year it is: "FY", "năm học". */
export function ownYearAt(line: Line, at: number): OwnYear | undefined {
  const sign = signAt(line, at);
  return sign?.is === "unit" ? sign.own : undefined;
}
