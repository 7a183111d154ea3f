/** What a schedule was understood as, and how it moved, in words. */
import { type Change, type Occurrence, type Schedule, isToldInDays, monthSpan, partsOf } from "@plandiff/domain";
import type { ScheduleWords, Wording } from "../wording/wording.ts";

const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;
const MONTHS_OF_YEAR = 12;
const DURATION = /(\d+)([YMWD])/g;

type Unit = "Y" | "M" | "W" | "D";
const UNITS: Readonly<Record<string, Unit>> = { Y: "Y", M: "M", W: "W", D: "D" };

/** The meaning of a schedule: "trước 16/12/2023", "hằng quý, trước ngày 20 của tháng cuối", "chưa hiểu". */
export function describeSchedule(schedule: Schedule, { schedule: words }: Wording): string {
  switch (schedule.kind) {
    case "unspecified":
      return words.unspecified;
    case "unread":
      return words.unread;
    case "continuous":
      return onDemand(words.continuous, schedule.onDemand, words);
    case "relative":
      return onDemand(words.after(schedule.after, spell(schedule.offset, words)), schedule.onDemand, words);
    case "recurring": {
      const rhythms = [schedule.every, ...(schedule.alsoEvery ?? [])].map((every) => rhythm(every, words));
      const days = (schedule.on ?? []).map(({ bound, day, month, lastMonth, yearsLater, since }) => {
        const end = words.recurringDay(day, month, lastMonth === true, yearsLater ?? 0);
        if (since === undefined) return bounded(bound, end, words);
        return words.between(words.recurringDay(since.day, since.month, false, 0), end);
      });
      const weekdays = (schedule.weekdays ?? []).map(({ weekday, which }) => words.weekday(weekday, which));
      return onDemand([rhythms.join(` ${words.and} `), ...days, ...weekdays].join(", "), schedule.onDemand, words);
    }
    case "due":
      return onDemand(
        listed(
          schedule.occurrences.map((occurrence) => describeOccurrence(occurrence, words)),
          words,
        ),
        schedule.onDemand,
        words,
      );
  }
}

const listed = (items: readonly string[], { and }: ScheduleWords): string =>
  [items.slice(0, -1).join(", "), ...items.slice(-1)].filter((part) => part !== "").join(` ${and} `);

const onDemand = (text: string, also: true | undefined, words: ScheduleWords): string =>
  also ? `${text} ${words.onDemand}` : text;

const durations = (iso: string): { count: number; unit: Unit }[] =>
  [...iso.matchAll(DURATION)].flatMap(([, count, letter]) => {
    const unit = UNITS[letter ?? ""];
    return unit ? [{ count: Number(count), unit }] : [];
  });

const rhythm = (iso: string, words: ScheduleWords): string =>
  durations(iso)
    .map(({ count, unit }) => words.every(count, unit))
    .join(" ");

const spell = (iso: string | undefined, words: ScheduleWords): string | undefined =>
  iso === undefined
    ? undefined
    : durations(iso)
        .map(({ count, unit }) => words.duration(count, unit))
        .join(" ");

function bounded(bound: Occurrence["bound"], day: string, words: ScheduleWords): string {
  switch (bound) {
    case "before":
      return words.before(day);
    case "by":
      return words.by(day);
    case "from":
      return words.from(day);
    case "on":
      return words.on(day);
    case "within":
      return words.within(day);
  }
}

function describeOccurrence({ bound, start, end }: Occurrence, words: ScheduleWords): string {
  if (bound === "before" && end !== undefined) return words.before(words.onDay(dayAfter(end)));
  if (start === undefined) return end === undefined ? words.unread : words.by(words.onDay(end));
  if (end === undefined) return words.from(words.onDay(start));
  if (start === end) return bounded(bound, words.onDay(start), words);
  return words.within(namedSpan(start, end, words) ?? words.between(words.onDay(start), words.onDay(end)));
}

/** The calendar unit that a span fills, by its name. */
function namedSpan(start: string, end: string, words: ScheduleWords): string | undefined {
  const { year, month, day } = partsOf(start);
  const last = partsOf(end);
  const count = (last.year - year) * MONTHS_OF_YEAR + last.month - month + 1;
  if (day !== 1 || monthSpan(year, month, count).end !== end) return undefined;
  if (count === 1) return words.month(year, month);
  if (count === MONTHS_OF_QUARTER && month % MONTHS_OF_QUARTER === 1)
    return words.quarter(year, (month + 2) / MONTHS_OF_QUARTER);
  if (count === MONTHS_OF_HALF && month % MONTHS_OF_HALF === 1) return words.half(year, month === 1 ? 1 : 2);
  if (count === MONTHS_OF_YEAR && month === 1) return words.year(year);
  return words.between(words.month(year, month), words.month(last.year, last.month));
}

function dayAfter(day: string): string {
  const { year, month, day: date } = partsOf(day);
  const { end } = monthSpan(year, month);
  if (day < end) return `${day.slice(0, 8)}${String(date + 1).padStart(2, "0")}`;
  return monthSpan(month === MONTHS_OF_YEAR ? year + 1 : year, (month % MONTHS_OF_YEAR) + 1).start;
}

/** A real change of schedule. */
export type ScheduleChange = Extract<Change, { field: "schedule"; nature: "real" }>;

/** How a deadline moved: "lùi 5 tháng", "sớm hơn 3 ngày so với cùng kỳ"; for other kinds their name. */
export function describeMove(change: ScheduleChange, wording: Wording): string {
  if (change.kind !== "moved") return wording.kind[change.kind];
  const { line } = wording;
  const isAgainstRoll = toldAgainstRoll(change);
  const distance = isAgainstRoll ? againstRoll(change, wording) : byCalendar(change, wording);
  if (distance === undefined) return line.sameDate;
  const told = isAgainstRoll && !isSameFigure(change) ? `${distance} ${line.againstRoll}` : distance;
  return change.uneven ? line.lastDate(told) : told;
}

/** The other of the two figures, where it differs and is exact: by the calendar, or against the year that went on. */
export function describeOtherMove(change: ScheduleChange, wording: Wording): string | undefined {
  if (change.kind !== "moved" || isSameFigure(change) || isByDays(change) || namesNoYear(change)) return undefined;
  const isAgainstRoll = toldAgainstRoll(change);
  const distance = isAgainstRoll ? byCalendar(change, wording) : againstRoll(change, wording);
  if (distance === undefined) return undefined;
  return `${isAgainstRoll ? wording.line.byCalendar : wording.line.againstRoll}: ${distance}`;
}

const isByDays = ({ daysAgainstRoll = 0 }: ScheduleChange): boolean => isToldInDays(daysAgainstRoll);

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Between two cells without a year a reader sees only how they differ within it: "tháng 6", "tháng 5". */
const namesNoYear = ({ previous, next }: ScheduleChange): boolean =>
  previous !== undefined && next !== undefined && !YEAR.test(previous) && !YEAR.test(next);

const toldAgainstRoll = (change: ScheduleChange): boolean =>
  change.shown === "against-roll" || isByDays(change) || namesNoYear(change);

const isSameFigure = ({ months, monthsAgainstRoll = months }: ScheduleChange): boolean => months === monthsAgainstRoll;

/** Days are only known against the roll; where nothing rolled they are those of the calendar too. */
const byCalendar = (change: ScheduleChange, wording: Wording): string | undefined =>
  distanceOf(change.months ?? 0, isSameFigure(change) ? (change.daysAgainstRoll ?? 0) : 0, wording);

const againstRoll = (
  { monthsAgainstRoll = 0, daysAgainstRoll = 0 }: ScheduleChange,
  wording: Wording,
): string | undefined => distanceOf(monthsAgainstRoll, daysAgainstRoll, wording);

function distanceOf(months: number, days: number, { line }: Wording): string | undefined {
  if (months !== 0 && !isToldInDays(days)) return months > 0 ? line.later(months) : line.earlier(-months);
  if (days !== 0) return days > 0 ? line.laterDays(days) : line.earlierDays(-days);
  return undefined;
}
