/** The signs of one cell in order, with the questions that readers ask of a place. */
import { isYear } from "./date-part.ts";
import type { Sign, Term, Unit } from "./sign.ts";

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

/** The year that follows a date, and the place after it: "/2025", "năm 2025", ", 2025", "/25". */
export function yearAt(line: Line, at: number): { year: number; next: number } | undefined {
  const marked = isMark(line, at, "/.-,") ? at + 1 : at;
  const worded = isUnit(line, marked, "year") ? marked + 1 : marked;
  const number = numberAt(line, worded);
  const year = number && isYear(number.n) ? number.n : isMark(line, at, "/") ? shortYear(number) : undefined;
  return year === undefined ? undefined : { year, next: worded + 1 };
}
