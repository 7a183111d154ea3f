import type { Schedule } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { lexicons } from "../src/index.ts";

const period = { start: "2024-09-01", end: "2025-08-31", label: "2024-2025" };
const spans = (schedule: Schedule): string =>
  schedule.kind === "due"
    ? schedule.occurrences.map(({ start = "", end = "" }) => `${start}/${end}`).join(" ")
    : schedule.kind;

describe("a date without a year in a plan over the turn of a year", () => {
  test.each([
    ["Tháng 10", "2024-10-01/2024-10-31"],
    ["Tháng 3", "2025-03-01/2025-03-31"],
    ["15/10 và 15/4", "2024-10-15/2024-10-15 2025-04-15/2025-04-15"],
    ["Trước ngày 20/11", "/2024-11-19"],
    ["Tháng 11, tháng 3, tháng 6", "2024-11-01/2024-11-30 2025-03-01/2025-03-31 2025-06-01/2025-06-30"],
    ["Từ tháng 10 đến tháng 3", "2024-10-01/2025-03-31"],
    ["Tháng 10/2025", "2025-10-01/2025-10-31"],
    ["Hằng tháng, trước ngày 25", "recurring"],
  ])("%s", (cell, expected) => expect(spans(lexicons.vi.readSchedule(cell, period))).toBe(expected));

  test("is the same in English", () =>
    expect(spans(lexicons.en.readSchedule("November, March and June", period))).toBe(
      "2024-11-01/2024-11-30 2025-03-01/2025-03-31 2025-06-01/2025-06-30",
    ));
  test("is not guessed for quarters, which may be counted from the period's first month", () =>
    expect(lexicons.en.readSchedule("Q2", period).kind).toBe("unread"));
  test.each([
    ["năm học 2024 - 2025", "2024-09-01/2025-08-31"],
    ["Trong năm học", "2024-09-01/2025-08-31"],
    ["Đầu năm học 2024-2025", "2024-09-01/"],
    ["Đến hết năm học", "/2025-08-31"],
    ["Tháng 10 năm học 2024-2025", "2024-10-01/2024-10-31"],
    ["năm học 2025-2026", "unread"],
    ["Học kỳ I năm học 2024-2025", "unread"],
  ])("whose year is the plan's own: %s", (cell, expected) =>
    expect(spans(lexicons.vi.readSchedule(cell, period))).toBe(expected),
  );
  test.each([
    ["FY2025/26", "2025-04-01/2026-03-31"],
    ["FY25/26", "2025-04-01/2026-03-31"],
    ["2025/2026", "2025-04-01/2026-03-31"],
    ["Q3 2025/26", "2025-10-01/2025-12-31"],
    ["FY2025-26 Q1", "2025-04-01/2025-06-30"],
    ["H2 2025/26", "2025-10-01/2026-03-31"],
    ["March 2025/26", "2026-03-01/2026-03-31"],
    ["by the end of the financial year", "/2026-03-31"],
    ["Q3 FY25", "unread"],
    ["Q3", "unread"],
    ["2024/25", "unread"],
  ])("counts the quarters of the year that it names: %s", (cell, expected) => {
    const financial = { start: "2025-04-01", end: "2026-03-31", label: "2025/26" };
    expect(spans(lexicons.en.readSchedule(cell, financial))).toBe(expected);
  });
  test("is not guessed in a plan of several years", () =>
    expect(lexicons.vi.readSchedule("Tháng 10", { ...period, end: "2027-08-31" }).kind).toBe("unread"));
  test("is that of a plan within one year", () =>
    expect(spans(lexicons.vi.readSchedule("Quý II", { start: "2025-01-01", end: "2025-12-31", label: "2025" }))).toBe(
      "2025-04-01/2025-06-30",
    ));
});
