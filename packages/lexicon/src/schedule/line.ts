/** The signs of one cell in order, with the questions that readers ask of a place. */
import { isYear } from "./date-part.ts";
import type { OwnYear, Sign, Term, Unit } from "./sign.ts";

/** The signs of a cell, with what the language allows. */
export interface Line {
  readonly terms: readonly Term[];
  readonly numberedMonths: boolean;
}

/** A number as written; the width tells "05" from "5" and a year from a day. */
export type WrittenNumber = Sign & { is: "number" };

/** The sign at a place. */
export const signAt = (line: Line, at: number): Sign | undefined => line.terms[at]?.sign;

/** The number at a place. */
export function numberAt(line: Line, at: number): WrittenNumber | undefined {
  const sign = signAt(line, at);
  return sign?.is === "number" ? sign : undefined;
}

/** Does this unit stand at a place ("ngày", "quarter")? */
export function isUnit(line: Line, at: number, unit: Unit): boolean {
  const sign = signAt(line, at);
  return sign?.is === "unit" && sign.unit === unit;
}

/** The mark at a place, if it is one of these. */
export function markAt(line: Line, at: number, marks: string): string | undefined {
  const sign = signAt(line, at);
  return sign?.is === "mark" && marks.includes(sign.mark) ? sign.mark : undefined;
}

/** Does one of these marks stand at a place? */
export const isMark = (line: Line, at: number, marks: string): boolean => markAt(line, at, marks) !== undefined;

/** Is this a separator between two things of a list? */
export const isJoin = (line: Line, at: number): boolean => signAt(line, at)?.is === "and" || isMark(line, at, ",;/");

/** The month that follows a day: "tháng 6", "June". */
export function monthAt(line: Line, at: number): { n: number; next: number; named: boolean } | undefined {
  const sign = signAt(line, at);
  if (sign?.is === "named" && sign.unit === "month") return { n: sign.n, next: at + 1, named: true };
  const number = line.numberedMonths && isUnit(line, at, "month") ? numberAt(line, at + 1) : undefined;
  return number && number.n <= LAST_MONTH ? { n: number.n, next: at + 2, named: false } : undefined;
}

const LAST_MONTH = 12;

const CENTURY = 2000;
/** Years of two digits are read from 2020 to 2060 alone: a smaller or larger number is no plan's year. */
const FIRST_SHORT_YEAR = 20;
const LAST_SHORT_YEAR = 60;

/** A number of two digits as a year of this century. */
export const shortYear = (number: WrittenNumber | undefined): number | undefined =>
  number?.width === 2 && number.n >= FIRST_SHORT_YEAR && number.n <= LAST_SHORT_YEAR ? CENTURY + number.n : undefined;

/** A year as written, and the place after it. */
export interface WrittenYear {
  readonly year: number;
  readonly own?: OwnYear;
  readonly next: number;
}

/** The number of a year from its first digits on: "2025", "2025/26"; with the word before it also "FY25", "năm học 2024 - 2025". */
export function yearNumber(line: Line, at: number, own?: OwnYear): WrittenYear | undefined {
  const number = numberAt(line, at);
  const year = number && isYear(number.n) ? number.n : own && shortYear(number);
  if (year === undefined) return undefined;
  const second = isMark(line, at + 1, "/-") ? numberAt(line, at + 2) : undefined;
  const isShort = second?.width === 2 && second.n === (year + 1) % 100;
  const goesOn = isMark(line, at + 3, "/-.") && numberAt(line, at + 4) !== undefined;
  if (!goesOn && (isShort || (own && second?.n === year + 1))) return { year, own: "double", next: at + 3 };
  // A school year has two numbers; one alone may be either.
  return own === "double" ? undefined : { year, ...(own && { own }), next: at + 1 };
}

/** The year that follows a date, and the place after it: "/2025", "năm 2025", ", 2025", "(2025)", "/25", "'25", "FY25". */
export function yearAt(line: Line, at: number): WrittenYear | undefined {
  const marked = isMark(line, at, "/.-,:(") ? at + 1 : at;
  const sign = signAt(line, marked);
  const worded = sign?.is === "unit" && sign.unit === "year" ? sign : undefined;
  const from = worded ? marked + 1 : marked;
  const short = isMark(line, from, "'’‘`") ? shortYear(numberAt(line, from + 1)) : undefined;
  const found =
    slashedYears(line, from) ??
    yearNumber(line, from, worded?.own) ??
    (short !== undefined
      ? { year: short, next: from + 2 }
      : isMark(line, at, "/") && from === at + 1
        ? shortYearAt(line, from)
        : undefined);
  if (found === undefined || !isMark(line, at, "(")) return found;
  return isMark(line, found.next, ")") ? { ...found, next: found.next + 1 } : undefined;
}

/** "First quarter 2025/2026": behind a date these are one year's two numbers, and no list. */
export function slashedYears(line: Line, at: number): WrittenYear | undefined {
  const year = numberAt(line, at)?.n ?? 0;
  const both = isYear(year) && isMark(line, at + 1, "/") && numberAt(line, at + 2)?.n === year + 1;
  return both ? { year, own: "double", next: at + 3 } : undefined;
}

function shortYearAt(line: Line, at: number): WrittenYear | undefined {
  const year = shortYear(numberAt(line, at));
  return year === undefined ? undefined : { year, next: at + 1 };
}
