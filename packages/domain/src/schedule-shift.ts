/** How one schedule became another: rolled with the period, moved, narrowed, given another rhythm. */
import { type Day, type Interval, dayNumber, monthsBetween, spans } from "./calendar.ts";
import { sameDeadline, sameMeaning } from "./schedule-meaning.ts";
import { type Schedule, coverage, shiftSchedule } from "./schedule.ts";

/**
 * How one schedule became another, the roll being the months by which everything moves with the period.
 * `moved` counts calendar months (and days) between the deadlines, positive when later.
 */
export type ScheduleShift =
  | { readonly kind: "same" | "rolled-forward" | "equivalent" | "narrowed" | "widened" | "rhythm" | "dated" | "opened" }
  | {
      readonly kind: "moved";
      readonly months: number;
      readonly monthsAgainstRoll: number;
      readonly daysAgainstRoll: number;
      /** The figures are those of the last date; others moved by other months. */
      readonly uneven?: true;
    };

/** Compares two schedules by meaning. A difference of rhythm is also what no other kind can say. */
export function compareSchedules(previous: Schedule, next: Schedule, roll: number): ScheduleShift {
  if (sameMeaning(previous, next)) return { kind: "same" };
  const rolled = rollSchedule(previous, roll);
  if (sameMeaning(rolled, next)) return { kind: "rolled-forward" };
  if (sameDeadline(previous, next) || sameDeadline(rolled, next)) return { kind: "equivalent" };
  if (previous.kind !== "due" || rolled.kind !== "due" || next.kind !== "due")
    return { kind: changeOfKind(previous, next) };
  if (rolled.occurrences.length !== next.occurrences.length) return { kind: "rhythm" };
  const covered = { before: coverage(previous), expected: coverage(rolled), after: coverage(next) };
  // Several dates that lie further apart than before have moved; only a single span can be narrowed or widened.
  return (
    (next.occurrences.length === 1 ? changeOfSpan(covered) : undefined) ??
    shiftOfDates(covered, movedUnevenly(rolled, next))
  );
}

const MONTHS_IN_YEAR = 12;
const CENTURY = 100;
/** "2025", and with its second half "2025/26"; "FY25", "FY25/26" and "'25". */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<=FY ?|['’])\d\d(?!\d)/gi;
const SECOND_HALF = /(?<=((?:19|20)\d\d|FY ?\d\d) ?[/–-] ?)\d\d(?!\d)/gi;

/** The years in words, some years later. */
function rollYears(text: string, years: number): string {
  const later = (year: string): string => String(Number(year) + years).slice(-year.length);
  // "2025-26" has a second half; in "2025-12" the 12 is a month.
  const follows = (first: string, second: string): boolean =>
    (Number(first.slice(-2)) + 1) % CENTURY === Number(second);
  return text
    .replaceAll(SECOND_HALF, (half, first: string) => (follows(first, half) ? later(half).padStart(2, "0") : half))
    .replaceAll(YEAR, (year) => later(year));
}

/** Moved by the roll; where the meaning is words, the years in them move. */
function rollSchedule(schedule: Schedule, roll: number): Schedule {
  const years = roll / MONTHS_IN_YEAR;
  if (years === 0 || !Number.isInteger(years)) return shiftSchedule(schedule, roll);
  if (schedule.kind === "relative") return { ...schedule, after: rollYears(schedule.after, years) };
  if (schedule.kind === "unread") return { ...schedule, written: rollYears(schedule.written, years) };
  return shiftSchedule(schedule, roll);
}

function changeOfKind(previous: Schedule, next: Schedule): "dated" | "opened" | "rhythm" {
  const open = ({ kind }: Schedule): boolean => kind === "continuous" || kind === "unspecified";
  if (open(previous) && next.kind === "due") return "dated";
  if (previous.kind === "due" && open(next)) return "opened";
  return "rhythm";
}

type DueSchedule = Extract<Schedule, { kind: "due" }>;

interface Spans {
  readonly before: Interval | undefined;
  readonly expected: Interval | undefined;
  readonly after: Interval | undefined;
}

function changeOfSpan({ expected = {}, after = {} }: Spans): ScheduleShift | undefined {
  if (!isBounded(expected) || !isBounded(after)) return undefined;
  const narrower = spans(expected, after);
  const wider = spans(after, expected);
  return narrower === wider ? undefined : { kind: narrower ? "narrowed" : "widened" };
}

/** Do several dates move by different months? */
function movedUnevenly(expected: DueSchedule, after: DueSchedule): boolean {
  const [due, now] = [expected, after].map(({ occurrences }) =>
    occurrences.flatMap((each) => edgeOf(each) ?? []).toSorted(),
  );
  return new Set(due!.map((day, at) => now![at] && monthsBetween(day, now![at]))).size > 1;
}

function shiftOfDates({ before = {}, expected = {}, after = {} }: Spans, uneven: boolean): ScheduleShift {
  if (expected.end === undefined && after.end !== undefined) return { kind: "dated" };
  if (expected.end !== undefined && after.end === undefined) return { kind: "opened" };
  const [old, due, now] = [before, expected, after].map(edgeOf);
  // The same deadline and yet another meaning: other times between, or work on demand beside it.
  if (!old || !due || !now || due === now) return { kind: "rhythm" };
  return {
    kind: "moved",
    months: monthsBetween(old, now),
    monthsAgainstRoll: monthsBetween(due, now),
    daysAgainstRoll: dayNumber(now) - dayNumber(due),
    ...(uneven && { uneven }),
  };
}

const isBounded = ({ start, end }: Interval): boolean => start !== undefined && end !== undefined;
const edgeOf = ({ start, end }: Interval): Day | undefined => end ?? start;

/** Days of the shortest month. */
const SHORTEST_MONTH = 28;

/** Is a distance told in days? One that is shorter than any month is: the day after 30 June is in the next month, and not a month later. */
export const isToldInDays = (days: number): boolean => days !== 0 && Math.abs(days) < SHORTEST_MONTH;
