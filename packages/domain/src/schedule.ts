/** When a task is done: the written words and what they mean, with the arithmetic the rest needs. */
import { z } from "zod";
import { Day, type Interval, addMonths, monthSpan, monthsBetween, partsOf } from "./calendar.ts";

/** How an occurrence is bounded: inside a span, strictly before a day, at the latest by it, on it, or from it on. */
export const Bound = z
  .enum(["within", "before", "by", "on", "from"])
  .describe("Inside a span, strictly before a day, at the latest by it, on it, or from it on");
export type Bound = z.infer<typeof Bound>;

/** The unit a date was written in; a span is any other stretch ("2024-2025", "từ tháng 3 đến tháng 5"). */
export const Precision = z
  .enum(["day", "month", "quarter", "half", "year", "span"])
  .describe("The unit that the date was written in; span: any other stretch");
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
    day: z.int().min(1).max(31).describe("Day of the month"),
    month: z.int().min(1).max(12).optional().describe("Month of the year, for yearly rounds"),
    lastMonth: z.literal(true).optional().describe("In the last month of the round (tháng cuối quý)"),
    yearsLater: z.int().optional().describe("1 where the day falls in the year after"),
    since: z
      .object({
        day: z.int().min(1).max(31).describe("Day of the month"),
        month: z.int().min(1).max(12).optional().describe("Month of the year, for yearly rounds"),
      })
      .optional()
      .describe('First day of a stretch that ends on this day ("từ ngày 20 đến ngày 25", "quý I hằng năm")'),
  })
  .describe("A day inside every round of a recurring schedule");
export type RecurringDay = z.infer<typeof RecurringDay>;

/** A weekday of every week, or one of every month: "thứ Năm hằng tuần", "the first Tuesday of each month". */
export const RecurringWeekday = z
  .object({
    weekday: z.int().min(1).max(7).describe("1 Monday to 7 Sunday"),
    which: z.literal([1, 2, 3, 4, -1]).optional().describe("Which of the month: 1 the first, -1 the last; absent: all"),
  })
  .describe("A weekday of every week, or one of every month");
export type RecurringWeekday = z.infer<typeof RecurringWeekday>;

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
        every: Duration.describe("The rhythm, as an ISO 8601 duration: P1M, P3M, P6M, P1Y, P1W"),
        alsoEvery: z.array(Duration).optional().describe('Further rhythms: "định kỳ 6 tháng, 01 năm"'),
        on: z.array(RecurringDay).optional().describe("Days inside every round"),
        weekdays: z.array(RecurringWeekday).optional().describe("Weekdays on which it falls"),
        onDemand,
      })
      .describe("Again and again"),
    z
      .object({
        kind: z.literal("due"),
        written,
        occurrences: z.array(Occurrence).min(1).describe("The times, in their order"),
        onDemand,
      })
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
  const { occurrences } = schedule;
  const starts = occurrences.flatMap(({ start }) => start ?? []).toSorted();
  const ends = occurrences.flatMap(({ end }) => end ?? []).toSorted();
  return {
    start: starts.length === occurrences.length ? starts[0] : undefined,
    end: ends.length === occurrences.length ? ends.at(-1) : undefined,
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
