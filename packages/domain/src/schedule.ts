/** When a task is done: the written words and what they mean, with the arithmetic the rest needs. */
import { z } from "zod";
import { Day, type Interval, addMonths, dayNumber, monthSpan, monthsBetween, partsOf, spans } from "./calendar.ts";

/** How an occurrence is bounded: inside a span, strictly before a day, at the latest by it, on it, or from it on. */
export const Bound = z.enum(["within", "before", "by", "on", "from"]);
export type Bound = z.infer<typeof Bound>;

/** The unit a date was written in; a span is any other stretch ("2024-2025", "từ tháng 3 đến tháng 5"). */
export const Precision = z.enum(["day", "month", "quarter", "half", "year", "span"]);
export type Precision = z.infer<typeof Precision>;

/** One time at which the work is due. Days are inclusive: "trước ngày 20" ends on the 19th and has no start. */
export const Occurrence = z
  .object({
    bound: Bound,
    start: Day.optional().describe("First day; absent where only an end is set"),
    end: Day.optional().describe("Last day; absent where only a start is set"),
    precision: Precision,
  })
  .describe("One time at which the work is due");
export type Occurrence = z.infer<typeof Occurrence>;

/** A day inside every round of a recurring schedule: "trước ngày 25 hằng tháng", "20/6 và 20/12 hằng năm". */
export const RecurringDay = z
  .object({
    bound: Bound,
    day: z.int().min(1).max(31),
    month: z.int().min(1).max(12).optional().describe("Month of the year, for yearly rounds"),
    lastMonth: z.literal(true).optional().describe("In the last month of the round (tháng cuối quý)"),
    yearsLater: z.int().optional().describe("1 where the day falls in the year after"),
  })
  .describe("A day inside every round of a recurring schedule");
export type RecurringDay = z.infer<typeof RecurringDay>;

const Duration = z
  .string()
  .regex(/^P(?:\d+[YMWD])+$/)
  .describe("ISO 8601 duration: P1M, P3M, P6M, P1Y, P1W");
const written = z.string().describe("The cell as the document writes it");
const onDemand = z.literal(true).optional().describe('Also whenever called for ("đột xuất", "theo chuyên đề")');

/** A schedule: what was written beside what it means. Text that no rule understands is `unread` and stays as it is. */
export const Schedule = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("continuous"), written, onDemand }).describe("All through the period (thường xuyên)"),
    z
      .object({
        kind: z.literal("recurring"),
        written,
        every: Duration,
        alsoEvery: z.array(Duration).optional().describe('Further rhythms: "định kỳ 6 tháng, 01 năm"'),
        on: z.array(RecurringDay).optional(),
        onDemand,
      })
      .describe("Again and again"),
    z
      .object({ kind: z.literal("due"), written, occurrences: z.array(Occurrence).min(1), onDemand })
      .describe("At one or several set times"),
    z
      .object({
        kind: z.literal("relative"),
        written,
        after: z.string().describe("The event, in the document's words"),
        offset: Duration.optional().describe("How long after (before, when the words say so) the event"),
        onDemand,
      })
      .describe("After or upon an event"),
    z.object({ kind: z.literal("unspecified"), written }).describe("The cell is blank"),
    z.object({ kind: z.literal("unread"), written }).describe("Written, and not understood"),
  ])
  .describe("When a task is done");
export type Schedule = z.infer<typeof Schedule>;

/** First start and last end over all occurrences; nothing for schedules without dates. An open side stays open. */
export function coverage(schedule: Schedule): Interval | undefined {
  if (schedule.kind !== "due") return undefined;
  const starts = schedule.occurrences.map(({ start }) => start);
  const ends = schedule.occurrences.map(({ end }) => end);
  return {
    start: starts.includes(undefined) ? undefined : starts.toSorted()[0],
    end: ends.includes(undefined) ? undefined : ends.toSorted().at(-1),
  };
}

/** The last day by which all is done, where the schedule has one. */
export const deadline = (schedule: Schedule): Day | undefined => coverage(schedule)?.end;

/** The months (`YYYY-MM`) in which a schedule's dates fall; none for schedules without dates. */
export function monthsOf(schedule: Schedule): string[] {
  if (schedule.kind !== "due") return [];
  const months = schedule.occurrences.flatMap(({ start, end }) => {
    const from = start ?? end;
    const to = end ?? start;
    if (!from || !to) return [];
    const { year, month } = partsOf(from);
    return Array.from({ length: monthsBetween(from, to) + 1 }, (_, i) =>
      monthSpan(year + Math.floor((month - 1 + i) / 12), ((month - 1 + i) % 12) + 1).start.slice(0, 7),
    );
  });
  return [...new Set(months)].toSorted();
}

/** One occurrence, moved by whole months; a span of whole months stays one. */
export function shiftOccurrence(occurrence: Occurrence, months: number): Occurrence {
  const wholeMonths = occurrence.precision !== "day";
  return {
    ...occurrence,
    ...(occurrence.start && { start: addMonths(occurrence.start, months) }),
    ...(occurrence.end && { end: addMonths(occurrence.end, months, wholeMonths || occurrence.bound === "before") }),
  };
}

/** The meaning of a schedule moved by whole months. Only dates move; the written words are left as they are. */
export const shiftSchedule = <S extends Schedule>(schedule: S, months: number): S =>
  schedule.kind === "due" && months !== 0
    ? { ...schedule, occurrences: schedule.occurrences.map((occurrence) => shiftOccurrence(occurrence, months)) }
    : schedule;

const sameDates = (a: Occurrence, b: Occurrence): boolean => a.start === b.start && a.end === b.end;
const folded = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s.,;]+/g, " ")
    .trim();

/** Do two schedules mean the same, whatever their words? Unread ones are the same only word for word. */
export function sameMeaning(a: Schedule, b: Schedule): boolean {
  if (a.kind === "due" && b.kind === "due") {
    return (
      a.onDemand === b.onDemand &&
      a.occurrences.length === b.occurrences.length &&
      a.occurrences.every((occurrence, i) => sameDates(occurrence, b.occurrences[i]!))
    );
  }
  if (a.kind === "recurring" && b.kind === "recurring") {
    const rhythm = ({ every, alsoEvery, on }: typeof a): string => JSON.stringify([every, alsoEvery, on]);
    return a.onDemand === b.onDemand && rhythm(a) === rhythm(b);
  }
  if (a.kind === "continuous" && b.kind === "continuous") return a.onDemand === b.onDemand;
  if (a.kind === "relative" && b.kind === "relative")
    return folded(a.after) === folded(b.after) && a.offset === b.offset;
  return a.kind === b.kind && folded(a.written) === folded(b.written);
}

/** Do two schedules come to the same deadline in other words (Quý II = trước 01/7)? */
export function sameDeadline(a: Schedule, b: Schedule): boolean {
  if (a.kind !== "due" || b.kind !== "due" || a.occurrences.length !== b.occurrences.length) return false;
  return a.occurrences.every((occurrence, i) => {
    const other = b.occurrences[i]!;
    const oneIsOpen = occurrence.start === undefined || other.start === undefined;
    return (
      occurrence.end !== undefined && occurrence.end === other.end && (oneIsOpen || occurrence.start === other.start)
    );
  });
}

/**
 * How one schedule became another, the roll being the months by which everything moves with the period.
 * `moved` counts calendar months between the deadlines, positive when later; days are given where no month boundary was crossed.
 */
export type ScheduleShift =
  | { readonly kind: "same" | "rolled-forward" | "equivalent" | "narrowed" | "widened" | "rhythm" | "dated" | "opened" }
  | {
      readonly kind: "moved";
      readonly months: number;
      readonly monthsAgainstRoll: number;
      readonly daysAgainstRoll: number;
    };

/** Compares two schedules by meaning; see the contract's judgement 1 for the roll. */
export function compareSchedules(previous: Schedule, next: Schedule, roll: number): ScheduleShift {
  if (sameMeaning(previous, next)) return { kind: "same" };
  const rolled = shiftSchedule(previous, roll);
  if (roll !== 0 && sameMeaning(rolled, next)) return { kind: "rolled-forward" };
  if (sameDeadline(previous, next) || sameDeadline(rolled, next)) return { kind: "equivalent" };
  if (rolled.kind !== "due" || next.kind !== "due") return { kind: changeOfKind(previous, next) };
  if (rolled.occurrences.length !== next.occurrences.length) return { kind: "rhythm" };
  return shiftOfDates(previous, rolled, next);
}

function changeOfKind(previous: Schedule, next: Schedule): "dated" | "opened" | "rhythm" {
  const open = (schedule: Schedule): boolean => schedule.kind === "continuous" || schedule.kind === "unspecified";
  if (open(previous) && next.kind === "due") return "dated";
  if (previous.kind === "due" && open(next)) return "opened";
  return "rhythm";
}

function shiftOfDates(previous: Schedule, rolled: Schedule, next: Schedule): ScheduleShift {
  const before = coverage(previous)!;
  const expected = coverage(rolled)!;
  const after = coverage(next)!;
  const bounded = (span: Interval): boolean => span.start !== undefined && span.end !== undefined;
  if (bounded(expected) && bounded(after)) {
    if (spans(expected, after)) return { kind: "narrowed" };
    if (spans(after, expected)) return { kind: "widened" };
  }
  const edge = (span: Interval): Day => (span.end ?? span.start)!;
  return {
    kind: "moved",
    months: monthsBetween(edge(before), edge(after)),
    monthsAgainstRoll: monthsBetween(edge(expected), edge(after)),
    daysAgainstRoll: dayNumber(edge(after)) - dayNumber(edge(expected)),
  };
}
