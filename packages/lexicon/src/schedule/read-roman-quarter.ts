/** Reads quarters that are written as Roman numbers alone. */
import { type Line, isJoin, isMark, signAt, yearNumber } from "./line.ts";
import type { ReadPart } from "./read-numeric-date.ts";
import { romanValue } from "./roman.ts";
import { withYear } from "./with-year.ts";

const QUARTERS = 4;

/** "III/2025", "II/2025 - IV/2025", "I, II/2025": Roman numbers up to four are quarters, where a year says that they are dates. */
export function readRomanQuarter(line: Line, at: number): ReadPart | undefined {
  const sign = signAt(line, at);
  const n = sign?.is === "word" ? romanValue(sign.word) : undefined;
  if (n === undefined || n > QUARTERS) return undefined;
  const year = isMark(line, at + 1, "/-.") ? yearNumber(line, at + 2) : undefined;
  if (year) return withYear(line, { unit: "quarter", n }, at + 1);
  const goesOn = isJoin(line, at + 1) || isMark(line, at + 1, "-") || isTo(line, at + 1);
  const rest = goesOn ? readRomanQuarter(line, at + 2) : undefined;
  return rest && { part: { unit: "quarter", n }, next: at + 1 };
}

function isTo(line: Line, at: number): boolean {
  const sign = signAt(line, at);
  return sign?.is === "bound" && sign.bound === "to";
}
