import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Schedule, coverage, deadline, monthsOf, shiftSchedule } from "../src/index.ts";
import {
  CELLS,
  after,
  anyDue,
  anySchedule,
  beforeDay,
  between,
  blank,
  byDay,
  continuous,
  due,
  every,
  fromDay,
  inMonth,
  inQuarter,
  onDay,
  unread,
} from "./schedules.ts";

const withoutDates: readonly Schedule[] = [
  continuous,
  every("Hằng quý", "P3M"),
  after("Sau khi Nghị quyết được ban hành"),
  blank,
  unread("Theo kế hoạch riêng"),
];

describe("a schedule covers a span and has a deadline", () => {
  test.each([
    { schedule: due("Quý IV/2024", inQuarter(2024, 4)), start: "2024-10-01", end: "2024-12-31" },
    {
      schedule: due("Tháng 7/2024 và tháng 01/2025", inMonth(2024, 7), inMonth(2025, 1)),
      start: "2024-07-01",
      end: "2025-01-31",
    },
    {
      schedule: due("Tháng 01/2025; tháng 7/2024", inMonth(2025, 1), inMonth(2024, 7)),
      start: "2024-07-01",
      end: "2025-01-31",
    },
    { schedule: due("Trước ngày 15/12/2023", beforeDay("2023-12-15")), start: undefined, end: "2023-12-14" },
    { schedule: due("Ngày 20/6/2024", onDay("2024-06-20")), start: "2024-06-20", end: "2024-06-20" },
    { schedule: due("Từ ngày 01/3/2024", fromDay("2024-03-01")), start: "2024-03-01", end: undefined },
    {
      schedule: due("Tháng 3/2024 và trước 15/12/2024", inMonth(2024, 3), beforeDay("2024-12-15")),
      start: undefined,
      end: "2024-12-14",
    },
    {
      schedule: due("Trước 30/6/2024; từ tháng 9/2024", beforeDay("2024-06-30"), fromDay("2024-09-01")),
      start: undefined,
      end: undefined,
    },
  ])("$schedule.written", ({ schedule, start, end }) => {
    expect(coverage(schedule)).toEqual({ start, end });
    expect(deadline(schedule)).toBe(end);
  });

  test.each(withoutDates)("$kind has neither", (schedule) => {
    expect(coverage(schedule)).toBeUndefined();
    expect(deadline(schedule)).toBeUndefined();
  });
});

describe("a schedule falls in months", () => {
  test.each([
    { schedule: due("Quý IV/2024", inQuarter(2024, 4)), months: ["2024-10", "2024-11", "2024-12"] },
    {
      schedule: due("Tháng 01/2025, tháng 7/2024", inMonth(2025, 1), inMonth(2024, 7)),
      months: ["2024-07", "2025-01"],
    },
    { schedule: due("Trước 01/7/2024", beforeDay("2024-07-01")), months: ["2024-06"] },
    { schedule: due("Từ 15/01/2024", fromDay("2024-01-15")), months: ["2024-01"] },
    { schedule: due("20/12/2023 - 10/01/2024", between("2023-12-20", "2024-01-10")), months: ["2023-12", "2024-01"] },
    { schedule: due("Ngày 01 và 20/6", onDay("2024-06-01"), onDay("2024-06-20")), months: ["2024-06"] },
    { schedule: due("Viết ngược", between("2024-06-30", "2024-01-01")), months: [] },
  ])("$schedule.written", ({ schedule, months }) => expect(monthsOf(schedule)).toEqual(months));

  test.each(withoutDates)("$kind in none", (schedule) => expect(monthsOf(schedule)).toEqual([]));
});

describe("a schedule is shifted", () => {
  test.each([
    { from: inMonth(2024, 2), months: 12, to: inMonth(2025, 2), why: "whole months stay whole" },
    { from: inMonth(2023, 2), months: 12, to: inMonth(2024, 2), why: "February has its own end" },
    { from: inMonth(2024, 6), months: 1, to: inMonth(2024, 7), why: "a longer month" },
    { from: inQuarter(2024, 1), months: 3, to: inQuarter(2024, 2), why: "quarter by quarter" },
    { from: beforeDay("2023-03-01"), months: 12, to: beforeDay("2024-03-01"), why: "before a month stays before it" },
    { from: byDay("2023-02-28"), months: 12, to: byDay("2024-02-28"), why: "a day stays the same day" },
    { from: fromDay("2024-03-01"), months: -12, to: fromDay("2023-03-01"), why: "backwards" },
  ])("$from.precision, $months months: $why", ({ from, months, to }) => {
    expect(shiftSchedule(due("as written", from), months)).toEqual(due("as written", to));
  });

  test("years there and back give the same schedule", () => {
    fc.assert(
      fc.property(anyDue, fc.integer({ min: -10, max: 10 }), (schedule, years) => {
        // The 28th of February ends its month in some years only: a span that ends there may come back with a 29th.
        fc.pre(!/"end":"\d{4}-02-2[89]"/.test(JSON.stringify(schedule)));
        expect(shiftSchedule(shiftSchedule(schedule, years * 12), -years * 12)).toEqual(schedule);
      }),
    );
  });

  test("all dates and nothing else move", () => {
    fc.assert(
      fc.property(anyDue, (schedule) => {
        const { occurrences, ...rest } = shiftSchedule(schedule, 12);
        expect({ ...rest, occurrences: schedule.occurrences }).toEqual(schedule);
        for (const [i, { start, end }] of occurrences.entries()) {
          const old = schedule.occurrences[i];
          expect([start, end].map((day) => day && Number(day.slice(0, 4)) - 1)).toEqual(
            [old?.start, old?.end].map((day) => day && Number(day.slice(0, 4))),
          );
        }
      }),
    );
  });

  test.each(withoutDates)("$kind stays as it is", (schedule) => expect(shiftSchedule(schedule, 12)).toBe(schedule));

  test("by nothing it stays as it is", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(shiftSchedule(schedule, 0)).toEqual(schedule);
      }),
    );
    expect(CELLS.length).toBeGreaterThan(0);
  });
});
