/** Reads dates written in numbers: 15/12/2025, 15-12-2025, 3.2025, 20/6, 2025-06-30, 30-Jun-2025. The day comes first. */
import { type DatePart, isYear } from "./date-part.ts";
import { type Line, markAt, numberAt, shortYear, signAt } from "./line.ts";

/** What the date before in a list says of a lone number: its unit, and the day where "ngày 20 các tháng 3, 6" goes on. */
export interface Hint {
  readonly unit: DatePart["unit"];
  readonly day?: number;
  /** The date before names no year, so that "Quý 1, 2/2025" goes on with quarters. */
  readonly yearless?: boolean;
}

/** What was read, and the place after it. */
export interface ReadPart {
  readonly part: DatePart;
  readonly next: number;
  /** What a lone number after it is, where that is not its own unit. */
  readonly hint?: Hint;
}

const MARKS = "/.-";
const LAST_MONTH = 12;

/** Reads the numbers at a place as far as they make a date by themselves; a lone number is left to others. */
export function readNumericDate(line: Line, at: number): ReadPart | undefined {
  const a = numberAt(line, at);
  const mark = markAt(line, at + 1, MARKS);
  if (a === undefined || mark === undefined) return undefined;
  const named = signAt(line, at + 2);
  if (named?.is === "named" && named.unit === "month")
    return readWithName(line, at, { day: a.n, month: named.n, mark });
  const b = numberAt(line, at + 2);
  if (b === undefined) return undefined;
  if (isYear(a.n)) return readYearFirst(line, at, { year: a.n, mark });
  const secondMark = markAt(line, at + 3, MARKS);
  const c = numberAt(line, at + 4);
  // "10-15/6/2025" is a span of days, "15-12-2025" a day.
  if (c !== undefined && secondMark !== undefined && (mark !== "-" || secondMark === "-")) {
    const year = isYear(c.n) ? c.n : secondMark === mark && mark !== "-" ? shortYear(c) : undefined;
    if (year !== undefined) return { part: { unit: "day", n: a.n, month: b.n, year }, next: at + 5 };
  }
  if (isYear(b.n)) return { part: { unit: "month", n: a.n, year: b.n }, next: at + 3 };
  if (mark === "/" && b.n <= LAST_MONTH) return { part: { unit: "day", n: a.n, month: b.n }, next: at + 3 };
  return undefined;
}

/** 30-Jun-2025, 30/Jun/25. */
function readWithName(
  line: Line,
  at: number,
  { day, month, mark }: { day: number; month: number; mark: string },
): ReadPart | undefined {
  const number = markAt(line, at + 3, MARKS) === mark ? numberAt(line, at + 4) : undefined;
  const year = number && (isYear(number.n) ? number.n : shortYear(number));
  return year === undefined ? undefined : { part: { unit: "day", n: day, month, year }, next: at + 5 };
}

/** 2025-06-30, 2025/06/30, 2025-06; "2024/25" is some institution's year and stays unread. */
function readYearFirst(line: Line, at: number, { year, mark }: { year: number; mark: string }): ReadPart | undefined {
  const month = numberAt(line, at + 2)!;
  const day = markAt(line, at + 3, MARKS) === mark ? numberAt(line, at + 4) : undefined;
  if (day !== undefined && !isYear(day.n) && !isYear(month.n))
    return { part: { unit: "day", n: day.n, month: month.n, year }, next: at + 5 };
  const isoMonth = mark === "-" && month.width === 2 && month.n !== (year + 1) % 100;
  return isoMonth ? { part: { unit: "month", n: month.n, year }, next: at + 3 } : undefined;
}
