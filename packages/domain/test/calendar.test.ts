import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Day,
  addMonths,
  dayBefore,
  dayNumber,
  daysInMonth,
  endsMonth,
  makeDay,
  monthSpan,
  monthsBetween,
  partsOf,
  spans,
} from "../src/index.ts";

const MILLISECONDS_A_DAY = 86_400_000;
const year = fc.integer({ min: 1000, max: 9000 });
const month = fc.integer({ min: 1, max: 12 });
const anyDay = fc
  .record({ year, month, date: fc.integer({ min: 1, max: 31 }) })
  .map((parts) => makeDay(parts.year, parts.month, Math.min(parts.date, daysInMonth(parts.year, parts.month))) ?? "");
const months = fc.integer({ min: -600, max: 600 });

/** What JavaScript's own calendar says, for comparison. */
const oracle = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;

describe("months have their days", () => {
  test.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
    [2024, 0, 0],
    [2024, 13, 0],
  ])("%i-%i has %i", (y, m, days) => expect(daysInMonth(y, m)).toBe(days));
});

describe("a day is made only where the calendar has it", () => {
  test.each([
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, undefined],
    [2024, 2, 30, undefined],
    [2024, 4, 31, undefined],
    [2024, 13, 1, undefined],
    [2024, 0, 1, undefined],
    [2024, 1, 0, undefined],
    [2024, 1, 32, undefined],
    [2024, 9, 5, "2024-09-05"],
  ])("%i, %i, %i", (y, m, d, expected) => expect(makeDay(y, m, d)).toBe(expected));

  test("parts and day are two forms of one thing, and every made day is a valid Day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const parts = partsOf(day);
        expect(makeDay(parts.year, parts.month, parts.day)).toBe(day);
        expect(Day.parse(day)).toBe(day);
      }),
    );
  });
});

describe("days have numbers", () => {
  test("1970-01-01 is 0", () => expect(dayNumber("1970-01-01")).toBe(0));

  test("as JavaScript's calendar counts them", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day)).toBe(oracle(day));
      }),
    );
  });

  test("days compare as text as they do as numbers", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
    );
  });

  test.each([
    ["2024-03-01", "2024-02-29"],
    ["2023-03-01", "2023-02-28"],
    ["2024-01-01", "2023-12-31"],
    ["2024-12-15", "2024-12-14"],
    ["2024-12-10", "2024-12-09"],
  ])("the day before %s is %s", (day, before) => expect(dayBefore(day)).toBe(before));

  test("the day before has the number before", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(dayBefore(day))).toBe(dayNumber(day) - 1);
      }),
    );
  });
});

describe("months are added", () => {
  test.each([
    { day: "2024-01-31", add: 1, to: "2024-02-29", why: "a day that the month lacks becomes its last one" },
    { day: "2024-02-29", add: 12, to: "2025-02-28", why: "so does 29 February" },
    { day: "2023-02-28", add: 12, to: "2024-02-28", why: "a day stays the same day" },
    { day: "2024-12-15", add: 1, to: "2025-01-15", why: "over the end of a year" },
    { day: "2024-01-15", add: -1, to: "2023-12-15", why: "over the start of a year" },
    { day: "2024-06-30", add: 0, to: "2024-06-30", why: "none" },
  ])("$day + $add: $why", ({ day, add, to }) => expect(addMonths(day, add)).toBe(to));

  test.each([
    ["2023-02-28", 12, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-06-30", 1, "2024-07-31"],
    ["2024-06-29", 1, "2024-07-29"],
  ])("an end of month is kept where whole months are meant: %s + %i", (day, add, to) =>
    expect(addMonths(day, add, true)).toBe(to),
  );

  test("there and back, for days that every month has", () => {
    const early = anyDay.filter((day) => partsOf(day).day <= 28);
    fc.assert(
      fc.property(early, months, (day, add) => {
        expect(addMonths(addMonths(day, add), -add)).toBe(day);
      }),
    );
  });

  test("there and back, for ends of months", () => {
    fc.assert(
      fc.property(year, month, months, (y, m, add) => {
        const { end } = monthSpan(y, m);
        const there = addMonths(end, add, true);
        expect(endsMonth(there)).toBe(true);
        expect(addMonths(there, -add, true)).toBe(end);
      }),
    );
  });

  test("the distance in months is what was added", () => {
    fc.assert(
      fc.property(anyDay, months, (day, add) => {
        expect(monthsBetween(day, addMonths(day, add))).toBe(add);
      }),
    );
  });
});

describe("spans of months", () => {
  test.each([
    [2024, 2, 1, "2024-02-01", "2024-02-29"],
    [2024, 10, 3, "2024-10-01", "2024-12-31"],
    [2023, 9, 6, "2023-09-01", "2024-02-29"],
    [2024, 12, 1, "2024-12-01", "2024-12-31"],
    [2024, 1, 24, "2024-01-01", "2025-12-31"],
  ])("%i-%i and %i in all", (y, m, count, start, end) => expect(monthSpan(y, m, count)).toEqual({ start, end }));

  test("a span has the days of its months", () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 40 }), (y, m, count) => {
        const { start, end } = monthSpan(y, m, count);
        const each = Array.from({ length: count }, (_, i) => partsOf(addMonths(start, i)));
        const days = each.reduce((sum, parts) => sum + daysInMonth(parts.year, parts.month), 0);
        expect(dayNumber(end) - dayNumber(start) + 1).toBe(days);
        expect(monthsBetween(start, end)).toBe(count - 1);
      }),
    );
  });
});

describe("one span holds another", () => {
  const spring = { start: "2024-03-01", end: "2024-05-31" };
  test.each([
    { outer: spring, inner: spring, holds: true },
    { outer: spring, inner: { start: "2024-04-01", end: "2024-04-30" }, holds: true },
    { outer: spring, inner: { start: "2024-04-01", end: "2024-06-01" }, holds: false },
    { outer: { end: "2024-05-31" }, inner: spring, holds: true },
    { outer: spring, inner: { end: "2024-05-31" }, holds: false },
    { outer: { start: "2024-03-01" }, inner: spring, holds: true },
    { outer: {}, inner: {}, holds: true },
  ])("$outer over $inner: $holds", ({ outer, inner, holds }) => expect(spans(outer, inner)).toBe(holds));
});
