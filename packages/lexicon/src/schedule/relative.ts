/** Reads schedules that hang on an event or another document: "15 ngày kể từ ngày …", "sau khi …", "theo tiến độ dự án". */
import { countedUnit, durationOf } from "./rhythm.ts";
import { type Line, signAt } from "./line.ts";
import { readDate } from "./read-date.ts";
import type { Unit } from "./sign.ts";

/** An event in the document's words, with how long after it. */
export interface Relative {
  readonly after: string;
  readonly offset?: string;
}

interface Count {
  readonly n: number;
  readonly unit: Unit;
  readonly working: boolean;
  readonly next: number;
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, " ").replace(TRAILING, "").trim();
/** What may follow a count that names no event ("trong 5 năm tiếp theo", "sau 3 tháng triển khai"). */
const ALONE: ReadonlySet<string> = new Set(["word", "mark", "doing", "done"]);
const TRAILING = /[\s.,;:]+$/u;

/** Words that say how the time is bounded and that the work is done, before a count or an event. */
function skipOpening(line: Line, at: number): number {
  const sign = signAt(line, at);
  if (isUponAct(line, at)) return at;
  const opens =
    sign?.is === "done" ||
    sign?.is === "doing" ||
    (sign?.is === "bound" && sign.bound !== "from" && sign.bound !== "after") ||
    (sign?.is === "bound" && sign.bound === "after" && countAt(line, at + 1) !== undefined) ||
    (sign?.is === "mark" && "-,".includes(sign.mark));
  return opens ? skipOpening(line, at + 1) : at;
}

function countAt(line: Line, at: number): Count | undefined {
  const number = signAt(line, at);
  const sign = signAt(line, at + 1);
  const unit = countedUnit(sign);
  if (number?.is !== "number" || unit === undefined || number.n < 1) return undefined;
  return { n: number.n, unit, working: sign?.is === "unit" && sign.working === true, next: at + 2 };
}

/** Do words stand from a place on? A unit or a number alone names no event. */
const says = (line: Line, at: number): boolean =>
  line.terms.slice(at).some(({ sign }) => sign.is === "word" || sign.is === "doing" || sign.is === "done");

/** A schedule relative to an event; nothing where the cell is none. */
export function readRelative(line: Line, text: string): Relative | undefined {
  const textFrom = (at: number): string => plain(text.slice(line.terms[at]!.from));
  const textBetween = (a: number, b: number): string => text.slice(line.terms[a]!.to, line.terms[b]!.from).trim();
  const textAfter = (at: number): string => plain(text.slice(line.terms[at]!.to));
  const start = skipOpening(line, 0);
  const opening = signAt(line, start);
  const count = countAt(line, start);
  if (count) return readCount(line, { count, start, textFrom, textAfter, textBetween });
  if (opening === undefined) return undefined;
  if (opening.is === "planned" || opening.is === "as-set") {
    const stands = opening.is === "planned" ? says(line, start + 1) : isOnePhrase(line, start + 1);
    return stands ? { after: textFrom(start) } : undefined;
  }
  // "Trong ngày làm việc tiếp theo".
  if (opening.is === "unit" && opening.working) return { after: textFrom(start) };
  const isOpening =
    opening.is === "event" ||
    opening.is === "since" ||
    (opening.is === "times" && opening.n === 1 && !opening.per) ||
    isUponAct(line, start) ||
    (opening.is === "bound" && (opening.bound === "after" || opening.bound === "from"));
  if (!isOpening || !says(line, start + 1) || readDate(line, start + 1)) return undefined;
  // "Từ nay", "từ nguồn ngân sách": only a day can begin with an event ("từ ngày ký").
  const day = signAt(line, start + 1);
  const fromDay = day?.is === "unit" && day.unit === "day" && says(line, start + 2);
  if (opening.is === "bound" && opening.bound === "from" && !fromDay) return undefined;
  if (day?.is === "now") return undefined;
  // "Trước khi …" waits for nothing: the words carry what "after" cannot.
  const before = line.terms.slice(0, start).some(({ sign }) => sign.is === "bound" && sign.bound === "before");
  return { after: before ? textFrom(0) : textAfter(start) };
}

/** "On completion of phase 1", "on submission". */
function isUponAct(line: Line, at: number): boolean {
  const [sign, act] = [signAt(line, at), signAt(line, at + 1)];
  return sign?.is === "bound" && sign.bound === "on" && (act?.is === "done" || act?.is === "doing");
}

/** Does the rest of the cell belong to these words? After a comma something else may follow that is not understood. */
const isOnePhrase = (line: Line, at: number): boolean =>
  line.terms.slice(at).every(({ sign }) => sign.is !== "mark" || !",;:()".includes(sign.mark));

interface CountPlace {
  readonly count: Count;
  readonly start: number;
  readonly textFrom: (at: number) => string;
  readonly textAfter: (at: number) => string;
  /** Words between two signs that say nothing by themselves ("of"). */
  readonly textBetween: (a: number, b: number) => string;
}

function readCount(line: Line, { count, start, textFrom, textAfter, textBetween }: CountPlace): Relative | undefined {
  const offset = count.working ? {} : { offset: durationOf(count.n, count.unit) };
  const link = signAt(line, count.next);
  const afterEvent =
    link?.is === "event" ||
    link?.is === "since" ||
    (link?.is === "bound" && (link.bound === "after" || link.bound === "from"));
  const before = line.terms.slice(0, start).some(({ sign }) => sign.is === "bound" && sign.bound === "before");
  // A date may be the event too: "30 ngày kể từ ngày 01/7/2025". How the days are counted is the law's business.
  const day = afterEvent ? readDate(line, count.next + 1) : undefined;
  if (day && (day.part.unit === "bare" || day.next < line.terms.length)) return undefined;
  if (afterEvent && (day || says(line, count.next + 1))) {
    // Working days are no ISO duration, and "before" turns the count round: the words carry what the offset cannot.
    if (before) return { after: textFrom(0), ...offset };
    return { after: count.working ? textFrom(start) : textAfter(count.next), ...offset };
  }
  const beforeEvent = link?.is === "bound" && link.bound === "before";
  if (beforeEvent && says(line, count.next + 1) && !isDate(line, count.next + 1))
    return { after: textFrom(start), ...offset };
  const within = line.terms
    .slice(0, start)
    .some(({ sign }) => sign.is === "bound" && (sign.bound === "within" || sign.bound === "after"));
  // "Within 30 days of approval": the word between says nothing by itself.
  const linked = link !== undefined && textBetween(count.next - 1, count.next) !== "";
  if (linked && within && !count.working && says(line, count.next)) return { after: textFrom(count.next), ...offset };
  const alone = link === undefined || line.terms.slice(count.next).every(({ sign }) => ALONE.has(sign.is));
  return alone && !before && (within || count.working) ? { after: textFrom(start), ...offset } : undefined;
}

const isDate = (line: Line, at: number): boolean => readDate(line, at) !== undefined;
