/** Reads one date where it stands among the signs: a day, month, quarter, half, year or counted months, without its bounds. */
import { type DatePart, isYear } from "./date-part.ts";
import {
  type Line,
  isJoin,
  isMark,
  isUnit,
  monthAt,
  numberAt,
  shortYear,
  slashedYears,
  signAt,
  yearNumber,
} from "./line.ts";
import { type Hint, type ReadPart, readNumericDate } from "./read-numeric-date.ts";
import { readCounted, readCountedQuarters, readPartOfMonth } from "./read-counted.ts";
import { readRomanQuarter } from "./read-roman-quarter.ts";
import { romanValue } from "./roman.ts";
import type { Edge, OwnYear, Sign, Unit } from "./sign.ts";
import { ownYearAt, readBareYear, withYear } from "./with-year.ts";

const MONTHS_IN_YEAR = 12;
const LAST_DAY = 31;
/** Half a month is fifteen days: Article 146 of Vietnam's Civil Code of 2015. */
const MIDDLE_OF_MONTH = 15;

/** The date at a place; nothing where there is none. */
export function readDate(line: Line, at: number, hint?: Hint): ReadPart | undefined {
  const sign = signAt(line, at);
  switch (sign?.is) {
    case "edge":
      return readCounted(line, at) ?? readEdge(line, at, sign.edge);
    case "whole":
      return readWholeYear(line, at);
    case "named":
      return readNamed(line, at, { sign, hint });
    case "unit":
      return readUnit(line, at, { unit: sign.unit, hint });
    case "number":
      return readCounted(line, at) ?? readNumber(line, at, hint);
    case "part":
      return readPartOfMonth(line, at + 1, sign);
    case "word":
      if (hint === undefined) return readRomanQuarter(line, at);
      return romanValue(sign.word) === undefined ? undefined : readLone(line, at, hint);
    default:
      return undefined;
  }
}

function readUnit(
  line: Line,
  at: number,
  { unit, hint }: { unit: Unit; hint: Hint | undefined },
): ReadPart | undefined {
  const first = isMark(line, at + 1, ".") ? at + 2 : at + 1;
  if (unit === "week") return undefined;
  if (unit === "year") return readAfterYear(line, first, ownYearAt(line, at));
  if (unit === "quarter") {
    const closing = readCountedQuarters(line, at, { count: 1, unit: at });
    if (closing) return closing;
  }
  if (unit === "month") {
    const closing = readClosingMonths(line, at);
    if (closing || !line.numberedMonths) return closing;
    // "ngày 20 các tháng 3, tháng 6": the day goes on.
    return readLone(line, first, hint?.unit === "month" && hint.day !== undefined ? hint : { unit });
  }
  return readLone(line, first, { unit }) ?? (unit === "day" ? readDate(line, first, { unit }) : undefined);
}

/** A number whose unit is known. */
function readLone(line: Line, at: number, hint: Hint): ReadPart | undefined {
  const { unit } = hint;
  if (unit === "day") return readDay(line, at);
  const sign = signAt(line, at);
  const roman = sign?.is === "word" && (unit === "quarter" || unit === "month") ? romanValue(sign.word) : undefined;
  const n = roman ?? numberAt(line, at)?.n;
  if (n === undefined || n > MONTHS_IN_YEAR || unit === "bare" || unit === "months" || unit === "year")
    return undefined;
  if (hint.day === undefined) return withYear(line, { unit, n }, at + 1);
  return { ...withYear(line, { unit: "day", n: hint.day, month: n }, at + 1), hint };
}

/** A day whose number comes first: "15/12/2025", "30 tháng 9 năm 2023", "30 June 2025". */
function readDay(line: Line, at: number): ReadPart | undefined {
  const numeric = readNumericDate(line, at);
  if (numeric) return numeric.part.unit === "day" ? withYear(line, numeric.part, numeric.next) : undefined;
  const number = numberAt(line, at);
  if (number === undefined || number.n > LAST_DAY) return undefined;
  const month = monthAt(line, at + 1);
  if (month !== undefined && !month.named && !isUnit(line, at - 1, "day")) {
    const months = readCountOfMonths(line, at, number.n);
    if (months !== "none") return months;
  }
  if (month !== undefined) {
    const read = withYear(line, { unit: "day", n: number.n, month: month.n }, month.next);
    // "Ngày 20 tháng 3, 6" goes on with months; "20 March, June" too, but "20 March, 6" with a day.
    return { ...read, hint: { unit: month.named ? "day" : "month", day: number.n } };
  }
  // "June 10-15, 2025": the year may follow the last number.
  return withYear(line, { unit: "day", n: number.n }, at + 1);
}

/** "Trong 3 tháng 6, 7, 8/2025" counts the months that it names; without "trong" it may as well be the third of each. */
function readCountOfMonths(line: Line, at: number, count: number): ReadPart | undefined | "none" {
  let named = 1;
  let last = at + 2;
  while (isJoin(line, last + 1)) {
    const next = isJoin(line, last + 2) ? last + 3 : last + 2;
    const number = numberAt(line, next);
    if (number === undefined || isYear(number.n)) break;
    named++;
    last = next;
  }
  if (named === 1 || named !== count) return "none";
  const before = signAt(line, at - 1);
  return before?.is === "bound" && before.bound === "within" ? readDate(line, at + 1) : undefined;
}

function readNumber(line: Line, at: number, hint: Hint | undefined): ReadPart | undefined {
  const sign = signAt(line, at);
  if (sign?.is !== "number") return undefined;
  const numeric = readNumericDate(line, at);
  // In a list of months "3-5" are two months, and no day.
  if (numeric && !(hint && hint.unit !== "day" && numeric.part.unit === "day" && numeric.part.year === undefined))
    return asBefore(withYear(line, numeric.part, numeric.next), hint);
  // Behind "năm" these are two years; alone they are one over the turn of the year.
  const slashed = slashedYears(line, at);
  if (slashed) return withYear(line, { unit: "year", n: 1, year: slashed.year, own: "double" }, slashed.next);
  if (isYear(sign.n)) return readAfterYear(line, at);
  const letter = signAt(line, at + 1);
  // "2Q25", "1H 2025".
  if (letter?.is === "unit" && letter.letter && (letter.unit === "quarter" || letter.unit === "half")) {
    const short = shortYear(numberAt(line, at + 2));
    const part: DatePart = { unit: letter.unit, n: sign.n };
    return short === undefined ? withYear(line, part, at + 2) : { part: { ...part, year: short }, next: at + 3 };
  }
  if (sign.ordinal && isUnit(line, at + 1, "quarter")) return withYear(line, { unit: "quarter", n: sign.n }, at + 2);
  if (sign.ordinal || monthAt(line, at + 1) !== undefined) return readDay(line, at);
  if (hint) return readLone(line, at, hint);
  return { part: { unit: "bare", n: sign.n }, next: at + 1 };
}

/** "… 9, 12/2024" after "ngày 20 các tháng" is a day, "2/2025" after "quý 1" a quarter. */
function asBefore(read: ReadPart, hint: Hint | undefined): ReadPart {
  const { part } = read;
  if (hint === undefined || part.unit !== "month") return read;
  if (hint.unit === "month" && hint.day !== undefined)
    return { ...read, part: { ...part, unit: "day", n: hint.day, month: part.n }, hint };
  return hint.yearless && (hint.unit === "quarter" || hint.unit === "half")
    ? { ...read, part: { ...part, unit: hint.unit } }
    : read;
}

/** A year, or "2025 Q2", "FY2025/26 Q3". */
function readAfterYear(line: Line, at: number, before?: OwnYear): ReadPart | undefined {
  const found = yearNumber(line, at, before);
  if (found === undefined) return undefined;
  const { year } = found;
  const own = found.own && { own: found.own };
  const last = found.next - 1;
  const mark = isMark(line, last + 1, "-/") ? last + 2 : last + 1;
  const sign = signAt(line, mark);
  if (sign?.is === "named" && sign.unit !== "year")
    return { part: { unit: sign.unit, n: sign.n, year, ...own }, next: mark + 1 };
  if (sign?.is === "unit" && (sign.unit === "quarter" || sign.unit === "half")) {
    const n = numberAt(line, mark + 1)?.n;
    if (n !== undefined && n <= MONTHS_IN_YEAR && !isMark(line, mark + 2, "/"))
      return { part: { unit: sign.unit, n, year, ...own }, next: mark + 2 };
  }
  const short = numberAt(line, last + 2);
  return mark !== last + 1 && short?.width === 2
    ? undefined
    : { part: { unit: "year", n: 1, year, ...own }, next: last + 1 };
}

function readNamed(
  line: Line,
  at: number,
  { sign, hint }: { sign: Sign & { is: "named" }; hint: Hint | undefined },
): ReadPart | undefined {
  if (sign.unit === "year") return { part: { unit: "year", n: 1 }, next: at + 1 };
  // "Nửa đầu tháng 6".
  if (sign.unit === "half" && monthAt(line, at + 1))
    return readPartOfMonth(
      line,
      at + 1,
      sign.n === 1 ? { from: 1, to: MIDDLE_OF_MONTH } : { from: MIDDLE_OF_MONTH + 1 },
    );
  if (sign.unit !== "month") return withYear(line, { unit: sign.unit, n: sign.n }, at + 1);
  const day = numberAt(line, at + 1);
  if (day !== undefined && day.n <= LAST_DAY) {
    const read = withYear(line, { unit: "day", n: day.n, month: sign.n }, at + 2);
    const orYear = read.part.year === undefined && !day.ordinal ? shortYear(day) : undefined;
    return orYear === undefined ? read : { ...read, part: { ...read.part, orYear } };
  }
  // "Jun-25" may be a day or a year.
  const joined = isMark(line, at + 1, "-") ? numberAt(line, at + 2) : undefined;
  if (joined !== undefined && joined.width === 2 && monthAt(line, at + 3) === undefined) return undefined;
  if (hint?.day === undefined) return withYear(line, { unit: "month", n: sign.n }, at + 1);
  return { ...withYear(line, { unit: "day", n: hint.day, month: sign.n }, at + 1), hint };
}

/** "những tháng cuối năm 2025": months without a count. */
function readClosingMonths(line: Line, at: number): ReadPart | undefined {
  const edge = signAt(line, at + 1);
  return edge?.is === "edge" && isUnit(line, at + 2, "year") ? readEdge(line, at + 1, edge.edge) : undefined;
}

/** "cuối tháng 6/2025", "hết năm", "mid-2025". */
function readEdge(line: Line, at: number, edge: Edge): ReadPart | undefined {
  const first = isMark(line, at + 1, "-:") ? at + 2 : at + 1;
  const again = signAt(line, first);
  if (again?.is === "edge") return readEdge(line, first, again.edge);
  const sign = signAt(line, at);
  const itself = sign?.is === "edge" && sign.ofYear ? withYear(line, { unit: "year", n: 1 }, at + 1) : undefined;
  const read = itself ?? readDate(line, first) ?? readBareYear(line, first);
  if (!read || read.part.unit === "bare") return undefined;
  // "đến hết ngày 30/6" adds nothing to the day; "hết 6 tháng đầu năm" ends with it.
  if (read.part.unit === "day") return edge === "end" ? read : undefined;
  return read.part.edge === undefined ? { ...read, part: { ...read.part, edge } } : read;
}

const readWholeYear = (line: Line, at: number): ReadPart | undefined => {
  const read = readDate(line, at + 1) ?? readBareYear(line, at + 1);
  return read?.part.unit === "year" ? { ...read, part: { ...read.part, whole: true } } : undefined;
};
