/** Do two schedules mean the same? Words, order and units aside, what counts is when the work is done. */
import type { Occurrence, RecurringDay, RecurringWeekday, Schedule } from "./schedule.ts";

type Due = Extract<Schedule, { kind: "due" }>;
type Recurring = Extract<Schedule, { kind: "recurring" }>;

/** Do two schedules mean the same, whatever their words? Unread ones are the same only word for word. */
export function sameMeaning(a: Schedule, b: Schedule): boolean {
  if (a === b) return true;
  if (isOnDemand(a) !== isOnDemand(b)) return false;
  if (a.kind === "due" && b.kind === "due") return sameOccurrences(a, b);
  if (a.kind === "recurring" && b.kind === "recurring") return sameRounds(a, b);
  if (a.kind === "relative" && b.kind === "relative")
    return folded(a.after) === folded(b.after) && lengthOf(a.offset) === lengthOf(b.offset);
  if (a.kind === "unread" && b.kind === "unread") return folded(a.written) === folded(b.written);
  return a.kind === b.kind;
}

/** Do two schedules come to the same deadlines in other words (Quý II = trước 01/7)? An open start takes any other. */
export function sameDeadline(a: Schedule, b: Schedule): boolean {
  if (a.kind !== "due" || b.kind !== "due" || a.occurrences.length !== b.occurrences.length) return false;
  if (isOnDemand(a) !== isOnDemand(b)) return false;
  const others = byTime(b.occurrences);
  return byTime(a.occurrences).every(({ start, end }, i) => {
    const other = others[i];
    const startsFit = start === undefined || other?.start === undefined || start === other.start;
    return end !== undefined && end === other?.end && startsFit;
  });
}

/** Is the work also done whenever it is called for? */
const isOnDemand = (schedule: Schedule): boolean => "onDemand" in schedule && schedule.onDemand === true;

const spanOf = ({ start = "", end = "" }: Occurrence): string => `${end}|${start}`;

function byTime(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (occurrences.length < 2) return occurrences;
  return occurrences.toSorted((a, b) => (spanOf(a) < spanOf(b) ? -1 : 1));
}

function sameOccurrences(a: Due, b: Due): boolean {
  if (a.occurrences.length !== b.occurrences.length) return false;
  const others = byTime(b.occurrences);
  return byTime(a.occurrences).every(({ start, end }, i) => start === others[i]?.start && end === others[i]?.end);
}

const sameRounds = (a: Recurring, b: Recurring): boolean =>
  sameTexts([a.every, ...(a.alsoEvery ?? [])].map(lengthOf), [b.every, ...(b.alsoEvery ?? [])].map(lengthOf)) &&
  sameTexts((a.on ?? []).map(dayOfRound), (b.on ?? []).map(dayOfRound)) &&
  sameTexts((a.weekdays ?? []).map(weekdayOfRound), (b.weekdays ?? []).map(weekdayOfRound));

const weekdayOfRound = ({ weekday, which }: RecurringWeekday): string => [weekday, which].join(" ");

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  const others = b.toSorted();
  return a.length === b.length && a.toSorted().every((text, i) => text === others[i]);
}

/** A day of a round; before a day is by the day before, as far as the month reaches. */
function dayOfRound({ bound, day, month, lastMonth, yearsLater, since }: RecurringDay): string {
  const when = bound === "before" && day > 1 ? `by ${day - 1}` : `${bound} ${day}`;
  return [when, month, lastMonth, yearsLater ?? 0, since?.day, since?.month].join(" ");
}

const MONTHS: Readonly<Record<string, number>> = { M: 1, Y: 12 };
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** A duration in months and days: P12M is P1Y. */
function lengthOf(duration: string | undefined): string {
  if (duration === undefined) return "";
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)];
  const total = (units: Readonly<Record<string, number>>): number =>
    parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ""] ?? 0), 0);
  return `${total(MONTHS)}M${total(DAYS)}D`;
}

const folded = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/\s*[-‐-―]\s*/g, "-")
    .replaceAll(/[\s.,;]+/g, " ")
    .trim();
