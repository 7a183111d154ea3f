import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Period, labelOf, monthSpan, parsePeriod, periodOfMonths, rollMonths } from "../src/index.ts";

describe("a period as users write it", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31", "2024"],
    ["2024-H1", "2024-01-01", "2024-06-30", "2024-H1"],
    ["2024-H2", "2024-07-01", "2024-12-31", "2024-H2"],
    ["2024-Q1", "2024-01-01", "2024-03-31", "2024-Q1"],
    ["2024-Q4", "2024-10-01", "2024-12-31", "2024-Q4"],
    ["2024-q4", "2024-10-01", "2024-12-31", "2024-Q4"],
    [" 2024 ", "2024-01-01", "2024-12-31", "2024"],
    ["2024-02", "2024-02-01", "2024-02-29", "02/2024"],
    ["2023-09..2023-12", "2023-09-01", "2023-12-31", "09-12/2023"],
    ["2024-01..2024-12", "2024-01-01", "2024-12-31", "2024"],
    ["2024-04..2024-06", "2024-04-01", "2024-06-30", "2024-Q2"],
    ["2023-09..2024-05", "2023-09-01", "2024-05-31", "09/2023-05/2024"],
    ["2024-2025", "2024-01-01", "2025-12-31", "2024-2025"],
    ["2024-01-15..2024-06-30", "2024-01-15", "2024-06-30", "2024-01-15..2024-06-30"],
    ["2024-01-15..2024-06", "2024-01-15", "2024-06-30", "2024-01-15..2024-06-30"],
  ])("%s", (written, start, end, label) => expect(parsePeriod(written)).toEqual({ start, end, label }));

  test.each([
    "",
    "-",
    "24",
    "năm 2024",
    "2024-H3",
    "2024-Q5",
    "2024-Q0",
    "2024-13",
    "2024-00",
    "2024-1",
    "2024-Q4..2025-Q1",
    "2024-12..2024-09",
    "2024-06-30..2024-01-15",
    "2024-02-30..2024-06-30",
    "2024-01..2024-13",
    "2025-2024",
    "2024..2025",
    "2024 2025",
  ])("%j is none", (written) => expect(parsePeriod(written)).toBeUndefined());

  test("whatever is typed gives a period whose ends are days in order, or none", () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-[HQ]?\d{1,2}(-\d{2})?(\.\.\d{4}-\d{2})?)?$/));
    fc.assert(
      fc.property(typed, (written) => {
        const period = parsePeriod(written);
        if (!period) return;
        expect(Period.safeParse(period).success).toBe(true);
        expect(period.start <= period.end).toBe(true);
      }),
    );
  });
});

describe("labels", () => {
  const spans = Array.from({ length: 36 }, (_, from) =>
    Array.from({ length: 36 - from }, (_unused, more) =>
      monthSpan(2023 + Math.floor(from / 12), (from % 12) + 1, more + 1),
    ),
  ).flat();

  test("of all spans of whole months in three years are different", () => {
    expect(new Set(spans.map(labelOf)).size).toBe(spans.length);
  });

  test("that are written as users write periods are read back as the same span", () => {
    const readable = spans.filter((span) => parsePeriod(labelOf(span)) !== undefined);
    expect(readable.length).toBeGreaterThanOrEqual(3 + 6 + 12);
    for (const span of readable) expect(parsePeriod(labelOf(span))).toMatchObject(span);
  });

  test("a period of months carries its own label", () => {
    expect(periodOfMonths(2023, 9, 4)).toEqual({ start: "2023-09-01", end: "2023-12-31", label: "09-12/2023" });
  });
});

describe("the roll is the distance of the years in which the periods end", () => {
  const period = (written: string): Period | undefined => parsePeriod(written);
  test.each([
    ["2023-09..2023-12", "2024", 12],
    ["2024", "2025", 12],
    ["2024", "2024", 0],
    ["2024-Q3", "2024-Q4", 0],
    ["2024-Q4", "2025-Q1", 12],
    ["2024", "2026", 24],
    ["2025", "2024", -12],
    ["2021-2025", "2026-2030", 60],
    ["none", "2024", 0],
    ["2024", "none", 0],
  ])("%s to %s: %i months", (previous, next, months) =>
    expect(rollMonths(period(previous), period(next))).toBe(months),
  );
});
