/** Reads one date where it stands among the signs: a day, month, quarter, half, year or counted months, without its bounds. */
import { type DatePart, isYear } from "./date-part.ts";
import { type Line, isMark, isUnit, monthAt, numberAt, signAt, yearAt } from "./line.ts";
import { type Hint, type ReadPart, readNumericDate } from "./read-numeric-date.ts";
import { romanValue } from "./roman.ts";
import type { Edge, Sign, Unit } from "./sign.ts";

const MONTHS_IN_YEAR = 12;
const LAST_DAY = 31;

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
    case "word":
      return hint && romanValue(sign.word) !== undefined ? readLone(line, at, hint) : undefined;
    default:
      return undefined;
  }
}

/** Adds the year that follows a date, if one does. */
function withYear(line: Line, part: DatePart, at: number): ReadPart {
  const found = part.year === undefined ? yearAt(line, at) : undefined;
  return found ? { part: { ...part, year: found.year }, next: found.next } : { part, next: at };
}

function readUnit(
  line: Line,
  at: number,
  { unit, hint }: { unit: Unit; hint: Hint | undefined },
): ReadPart | undefined {
  const first = isMark(line, at + 1, ".") ? at + 2 : at + 1;
  if (unit === "week") return undefined;
  if (unit === "year") {
    const number = numberAt(line, first);
    return number !== undefined && isYear(number.n) ? readAfterYear(line, first, number.n) : undefined;
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
  if (month !== undefined) {
    const read = withYear(line, { unit: "day", n: number.n, month: month.n }, month.next);
    // "Ngày 20 tháng 3, 6" goes on with months; "20 March, June" too, but "20 March, 6" with a day.
    return { ...read, hint: { unit: month.named ? "day" : "month", day: number.n } };
  }
  // "June 10-15, 2025": the year may follow the last number.
  return withYear(line, { unit: "day", n: number.n }, at + 1);
}

function readNumber(line: Line, at: number, hint: Hint | undefined): ReadPart | undefined {
  const sign = signAt(line, at);
  if (sign?.is !== "number") return undefined;
  const numeric = readNumericDate(line, at);
  // In a list of months "3-5" are two months, and no day.
  if (numeric && !(hint && hint.unit !== "day" && numeric.part.unit === "day" && numeric.part.year === undefined))
    return asBefore(withYear(line, numeric.part, numeric.next), hint);
  if (isYear(sign.n)) return readAfterYear(line, at, sign.n);
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

/** A year, or "2025 Q2". */
function readAfterYear(line: Line, at: number, year: number): ReadPart | undefined {
  const mark = isMark(line, at + 1, "-/") ? at + 2 : at + 1;
  const sign = signAt(line, mark);
  if (sign?.is === "named" && sign.unit !== "year")
    return { part: { unit: sign.unit, n: sign.n, year }, next: mark + 1 };
  if (sign?.is === "unit" && (sign.unit === "quarter" || sign.unit === "half")) {
    const n = numberAt(line, mark + 1)?.n;
    if (n !== undefined && n <= MONTHS_IN_YEAR && !isMark(line, mark + 2, "/"))
      return { part: { unit: sign.unit, n, year }, next: mark + 2 };
  }
  // "2024/25" and "2024-25" are some institution's years.
  const short = numberAt(line, at + 2);
  return mark !== at + 1 && short?.width === 2 ? undefined : { part: { unit: "year", n: 1, year }, next: at + 1 };
}

function readNamed(
  line: Line,
  at: number,
  { sign, hint }: { sign: Sign & { is: "named" }; hint: Hint | undefined },
): ReadPart | undefined {
  if (sign.unit === "year") return { part: { unit: "year", n: 1 }, next: at + 1 };
  if (sign.unit !== "month") return withYear(line, { unit: sign.unit, n: sign.n }, at + 1);
  const day = numberAt(line, at + 1);
  if (day !== undefined && day.n <= LAST_DAY) return withYear(line, { unit: "day", n: day.n, month: sign.n }, at + 2);
  // "Jun-25" may be a day or a year.
  const joined = isMark(line, at + 1, "-") ? numberAt(line, at + 2) : undefined;
  if (joined !== undefined && joined.width === 2 && monthAt(line, at + 3) === undefined) return undefined;
  if (hint?.day === undefined) return withYear(line, { unit: "month", n: sign.n }, at + 1);
  return { ...withYear(line, { unit: "day", n: hint.day, month: sign.n }, at + 1), hint };
}

/** "6 tháng đầu năm 2025", "first six months of 2025". */
function readCounted(line: Line, at: number): ReadPart | undefined {
  const leading = signAt(line, at);
  const count = numberAt(line, leading?.is === "edge" ? at + 1 : at);
  const unit = leading?.is === "edge" ? at + 2 : at + 1;
  if (count === undefined || !isUnit(line, unit, "month")) return undefined;
  const edge = leading?.is === "edge" ? leading : signAt(line, unit + 1);
  if (edge?.is !== "edge" || (edge.edge !== "first" && edge.edge !== "last")) return undefined;
  const next = leading?.is === "edge" ? unit + 1 : unit + 2;
  const first = edge.edge === "first" ? 1 : MONTHS_IN_YEAR - count.n + 1;
  const part: DatePart = { unit: "months", n: first, month: count.n };
  const dated = withYear(line, part, next);
  if (dated.part.year !== undefined) return dated;
  const year = signAt(line, next);
  const bareYear = isUnit(line, next, "year") || (year?.is === "named" && year.unit === "year");
  return bareYear ? { part, next: next + 1 } : undefined;
}

/** "những tháng cuối năm 2025": months without a count. */
function readClosingMonths(line: Line, at: number): ReadPart | undefined {
  const edge = signAt(line, at + 1);
  return edge?.is === "edge" && isUnit(line, at + 2, "year") ? readEdge(line, at + 1, edge.edge) : undefined;
}

/** "cuối tháng 6/2025", "hết năm", "mid-2025". */
function readEdge(line: Line, at: number, edge: Edge): ReadPart | undefined {
  const first = isMark(line, at + 1, "-") ? at + 2 : at + 1;
  const again = signAt(line, first);
  if (again?.is === "edge") return readEdge(line, first, again.edge);
  const read = readDate(line, first) ?? readBareYear(line, first);
  if (!read || read.part.unit === "bare") return undefined;
  // "đến hết ngày 30/6" adds nothing to the day; "hết 6 tháng đầu năm" ends with it.
  if (read.part.unit === "day") return edge === "end" ? read : undefined;
  return read.part.edge === undefined ? { ...read, part: { ...read.part, edge } } : read;
}

/** "năm" without a number, where the words before it ask for one: "cuối năm", "cả năm", "trong năm". */
export function readBareYear(line: Line, at: number): ReadPart | undefined {
  if (!isUnit(line, at, "year")) return undefined;
  const number = numberAt(line, at + 1);
  return number === undefined ? { part: { unit: "year", n: 1 }, next: at + 1 } : undefined;
}

const readWholeYear = (line: Line, at: number): ReadPart | undefined => {
  const read = readDate(line, at + 1) ?? readBareYear(line, at + 1);
  return read?.part.unit === "year" ? { ...read, part: { ...read.part, whole: true } } : undefined;
};
