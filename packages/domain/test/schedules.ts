/** Schedules as the cells of real plans mean them, for tests. */
import fc from "fast-check";
import { type Day, type Occurrence, type Schedule, dayBefore, makeDay, monthSpan } from "../src/index.ts";

type Due = Extract<Schedule, { kind: "due" }>;
type Recurring = Extract<Schedule, { kind: "recurring" }>;

export const due = (written: string, ...occurrences: Occurrence[]): Due => ({ kind: "due", written, occurrences });

export const inMonth = (year: number, month: number): Occurrence => ({
  bound: "within",
  ...monthSpan(year, month),
  precision: "month",
});
export const inQuarter = (year: number, quarter: number): Occurrence => ({
  bound: "within",
  ...monthSpan(year, quarter * 3 - 2, 3),
  precision: "quarter",
});
export const inYear = (year: number): Occurrence => ({ bound: "within", ...monthSpan(year, 1, 12), precision: "year" });
export const between = (start: Day, end: Day): Occurrence => ({ bound: "within", start, end, precision: "span" });
export const onDay = (day: Day): Occurrence => ({ bound: "on", start: day, end: day, precision: "day" });
export const byDay = (day: Day): Occurrence => ({ bound: "by", end: day, precision: "day" });
export const beforeDay = (day: Day): Occurrence => ({ bound: "before", end: dayBefore(day), precision: "day" });
export const fromDay = (day: Day): Occurrence => ({ bound: "from", start: day, precision: "day" });

export const continuous: Schedule = { kind: "continuous", written: "Thường xuyên" };
export const blank: Schedule = { kind: "unspecified", written: "" };
export const unread = (written: string): Schedule => ({ kind: "unread", written });
export const after = (event: string): Schedule => ({ kind: "relative", written: event, after: event });
export const every = (written: string, rhythm: string, more: Partial<Recurring> = {}): Recurring => ({
  kind: "recurring",
  written,
  every: rhythm,
  ...more,
});
export const onDemand = <S extends Extract<Schedule, { kind: "due" | "continuous" | "recurring" }>>(
  schedule: S,
): S => ({
  ...schedule,
  written: `${schedule.written} và đột xuất`,
  onDemand: true,
});

/** One schedule of every sort that the real plans hold, under the words of its cell. */
export const CELLS: readonly Schedule[] = [
  due("Tháng 11/2023", inMonth(2023, 11)),
  due("Tháng 4/2024", inMonth(2024, 4)),
  due("Tháng 7/2024 và tháng 01/2025", inMonth(2024, 7), inMonth(2025, 1)),
  due("Tháng 01/2025; tháng 7/2024", inMonth(2025, 1), inMonth(2024, 7)),
  due("Tháng 3, 6 và 12/2024", inMonth(2024, 3), inMonth(2024, 6), inMonth(2024, 12)),
  due("Tháng 3, 9 và 12/2024", inMonth(2024, 3), inMonth(2024, 9), inMonth(2024, 12)),
  due("Quý II/2024", inQuarter(2024, 2)),
  due("Từ 01/4/2024 đến 30/6/2024", between("2024-04-01", "2024-06-30")),
  due("Trước 01/7/2024", beforeDay("2024-07-01")),
  due("Chậm nhất 30/6/2024", byDay("2024-06-30")),
  due("Trước ngày 15/12/2023", beforeDay("2023-12-15")),
  due("Ngày 14/12/2023", onDay("2023-12-14")),
  due("Từ ngày 01/3/2024", fromDay("2024-03-01")),
  due("Trước 30/6/2024; từ tháng 9/2024", beforeDay("2024-06-30"), fromDay("2024-09-01")),
  due("Năm 2024", inYear(2024)),
  onDemand(due("Quý II/2024", inQuarter(2024, 2))),
  continuous,
  onDemand({ kind: "continuous", written: "Thường xuyên" }),
  every("Hằng quý", "P3M"),
  every("3 tháng một lần", "P3M"),
  every("Hằng tháng", "P1M"),
  every("Hằng năm", "P1Y"),
  every("12 tháng một lần", "P12M"),
  every("Trước ngày 25 hằng tháng", "P1M", { on: [{ bound: "before", day: 25 }] }),
  every("Chậm nhất ngày 24 hằng tháng", "P1M", { on: [{ bound: "by", day: 24 }] }),
  every("Trước ngày 20 tháng cuối quý", "P3M", { on: [{ bound: "before", day: 20, lastMonth: true }] }),
  every("Thứ Năm hằng tuần", "P1W", { weekdays: [{ weekday: 4 }] }),
  every("First Tuesday of each month", "P1M", { weekdays: [{ weekday: 2, which: 1 }] }),
  every("Quý I hằng năm", "P1Y", { on: [{ bound: "within", day: 31, month: 3, since: { day: 1, month: 1 } }] }),
  every("Định kỳ 6 tháng, 01 năm", "P6M", { alsoEvery: ["P1Y"] }),
  after("Sau khi Nghị quyết được ban hành"),
  after("sau khi nghị quyết được ban hành."),
  unread("Theo kế hoạch của đồng chí Tổ trưởng"),
  blank,
  { kind: "unspecified", written: "-" },
];

const year = fc.integer({ min: 2015, max: 2035 });
const month = fc.integer({ min: 1, max: 12 });
/** Days that every month has, so that years forth and back give the same day. */
const day = fc
  .record({ year, month, date: fc.integer({ min: 1, max: 28 }) })
  .map(({ year: y, month: m, date }) => makeDay(y, m, date) ?? `${y}-01-01`);

const occurrence: fc.Arbitrary<Occurrence> = fc.oneof(
  fc.tuple(year, month).map(([y, m]) => inMonth(y, m)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => inQuarter(y, q)),
  year.map(inYear),
  fc.tuple(day, day).map((days) => {
    const [start = "", end = ""] = days.toSorted();
    return between(start, end);
  }),
  day.map(onDay),
  day.map(byDay),
  day.map(beforeDay),
  day.map(fromDay),
);

/** Any schedule with dates. */
export const anyDue: fc.Arbitrary<Due> = fc
  .record({ occurrences: fc.array(occurrence, { minLength: 1, maxLength: 4 }), demand: fc.boolean() })
  .map(({ occurrences, demand }) => ({
    kind: "due",
    written: "as somebody wrote it",
    occurrences,
    ...(demand && { onDemand: true as const }),
  }));

/** Any schedule, one with dates twice as often. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(anyDue, anyDue, fc.constantFrom(...CELLS));
