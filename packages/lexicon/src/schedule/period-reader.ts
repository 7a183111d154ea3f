/** Makes the reader of titles of one language: the period that a plan is for, by the same grammar as its time cells. */
import { type Period, labelOf, partsOf } from "@plandiff/domain";
import { type DatePart, spanOf } from "./date-part.ts";
import { fillUnits } from "./fill-units.ts";
import { fillYears } from "./fill-years.ts";
import { lexer } from "./lex.ts";
import type { Line } from "./line.ts";
import { readDates } from "./read-dates.ts";
import type { Item } from "./read-item.ts";
import type { ScheduleWords, Sign } from "./sign.ts";

/** Longer text is no title. */
const LONGEST_TITLE = 1000;

const LAST_PLAIN = "\u007f";

/** Makes the reader of periods of one language. */
export function periodReader(words: ScheduleWords): (title: string) => Period | undefined {
  const lexers = { spelling: lexer(words, "spelling"), unmarked: lexer(words, "unmarked") };
  return (title) => {
    const text = title.slice(0, LONGEST_TITLE).normalize("NFC");
    const { cut } = lexers[isPlain(text) ? "unmarked" : "spelling"];
    const periods = periodsOf({ terms: cut(text), numberedMonths: words.numberedMonths });
    // "Kế hoạch thực hiện Đề án giai đoạn 2021-2030 năm 2025": the year is the plan's, the stretch is another document's.
    return periods.find((period) => !isLong(period)) ?? periods[0];
  };
}

/** Is a text typed without any marks ("KE HOACH 6 THANG DAU NAM 2025")? */
const isPlain = (text: string): boolean => [...text].every((char) => char <= LAST_PLAIN);

const isLong = ({ start, end }: Period): boolean => partsOf(start).year !== partsOf(end).year;

function periodsOf(line: Line): Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < line.terms.length;) {
    const read = line.terms[at]!.sign.is === "word" ? undefined : readDates(line, at, { list: 0, done: false });
    if (read === undefined) {
      at++;
      continue;
    }
    const period = belongsElsewhere(line, at, read.next) ? undefined : periodOf(read.items);
    if (period !== undefined) periods.push(period);
    at = read.next;
  }
  return periods;
}

/** Is a date no plan's period: inside a document's number ("01/2025/NQ-CP"), in a blank date, a school year? */
function belongsElsewhere(line: Line, from: number, next: number): boolean {
  const before = line.terms[from - 1]?.sign;
  const slash = line.terms[next]?.sign;
  const inNumber =
    slash?.is === "mark" &&
    (slash.mark === "/" || slash.mark === "-") &&
    isWord(line.terms[next + 1]?.sign) &&
    isClose(line, next - 1) &&
    isClose(line, next);
  const inBlankDate = before?.is === "unit" && before.unit === "month";
  return inNumber || inBlankDate || before?.is === "bar" || before?.is === "horizon";
}

/** Does a sign touch the one behind it? */
const isClose = ({ terms }: Line, at: number): boolean => terms[at]?.to === terms[at + 1]?.from;

const isWord = (sign: Sign | undefined): boolean => sign?.is === "word";

/** The stretch from the first date to the last; a single day, a bound ("đến năm 2030") or a part of a month is none. */
function periodOf(items: readonly Item[]): Period | undefined {
  const dated = fillYears(fillUnits(items), undefined).map(asCalendarYears);
  const parts = dated.flatMap(({ first, last }) => (last ? [first, last] : [first]));
  if (parts.some(isNoPeriod) || dated.some(({ bound }) => bound !== undefined && bound !== "within")) return undefined;
  const days = parts.every(({ unit }) => unit === "day");
  if (days && !dated[0]?.last) return undefined;
  const spans = parts.map(spanOf);
  const start = spans[0]?.start;
  const end = spans.at(-1)?.end;
  if (start === undefined || end === undefined || start > end) return undefined;
  return { start, end, label: labelOf({ start, end }) };
}

/** A title's "FY2025" is taken for the year that it names: only the distance between two plans hangs on it. */
const asCalendarYears = (item: Item): Item => ({
  ...item,
  first: asCalendarYear(item.first),
  ...(item.last && { last: asCalendarYear(item.last) }),
});

const asCalendarYear = ({ own, ...part }: DatePart): DatePart => (own === "double" ? { ...part, own } : part);

const isNoPeriod = (part: DatePart): boolean => part.edge !== undefined || part.year === undefined;
