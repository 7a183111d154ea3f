// Cells of two plans, read and compared: what rolled with the year, what means the same, and what changed.
import { compareSchedules, parsePeriod } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { lexicons } from "../src/index.ts";

const YEAR = 12;
type Pair = readonly [previous: string, next: string, shift: string];

const CALENDAR = ["2025", "2026"] as const;
const VIETNAMESE: readonly Pair[] = [
  ["III/2025", "Quý III/2026", "rolled-forward"],
  ["Năm 2025: Quý II", "Quý II năm 2026", "rolled-forward"],
  ["Trung tuần tháng 5/2025", "Từ 11/5/2026 đến 20/5/2026", "rolled-forward"],
  ["Bắt đầu tháng 3, hoàn thành tháng 6/2025", "Từ tháng 3 đến tháng 6/2026", "rolled-forward"],
  ["Thứ Năm hằng tuần", "Hằng tuần, vào thứ 5", "same"],
  ["Thứ Năm hằng tuần", "Thứ Sáu hằng tuần", "rhythm"],
  ["Quý I hằng năm", "Hằng năm, từ tháng 01 đến tháng 3", "same"],
  ["Quý I hằng năm", "Quý II hằng năm", "rhythm"],
  ["30 ngày kể từ ngày 01/7/2025", "30 ngày kể từ ngày 01/7/2026", "rolled-forward"],
  ["02 đợt/năm", "2 lần/năm", "same"],
  ["Tháng 02/2025 và thường xuyên trong năm", "Tháng 02/2026 và thường xuyên trong năm", "rolled-forward"],
  ["Hè 2025", "Hè 2026", "rolled-forward"],
  ["Tuần 2 tháng 3/2025", "Tuần 3 tháng 3/2026", "rhythm"],
];
const ENGLISH: readonly Pair[] = [
  ["FY25 Q3", "Q3 2026", "rolled-forward"],
  ["Q2'25", "2Q 2026", "rolled-forward"],
  ["FY25 Q3", "FY26 Q4", "moved"],
  ["Year-end", "By 31 December 2026", "rolled-forward"],
  ["every Tuesday", "Weekly on Tuesday", "same"],
  ["first Monday of the month", "last Monday of the month", "rhythm"],
  ["Michaelmas term 2025", "Michaelmas term 2026", "rolled-forward"],
];

function shiftOf([previous, next]: Pair, language: "vi" | "en", [before, after]: readonly [string, string]): string {
  const { readSchedule } = lexicons[language];
  return compareSchedules(readSchedule(previous, parsePeriod(before)), readSchedule(next, parsePeriod(after)), YEAR)
    .kind;
}

describe("from one year to the next", () => {
  test.each(VIETNAMESE)("%s, then %s: %s", (...pair) => expect(shiftOf(pair, "vi", CALENDAR)).toBe(pair[2]));
  test.each(ENGLISH)("%s, then %s: %s", (...pair) => expect(shiftOf(pair, "en", CALENDAR)).toBe(pair[2]));
  test.each([
    ["Q3 2025/26", "FY2026/27 Q3", "rolled-forward"],
    ["FY2025/26", "FY2026/27", "rolled-forward"],
    ["Q3 2025/26", "Q4 2026/27", "moved"],
  ] satisfies Pair[])("%s, then %s, in financial years: %s", (...pair) =>
    expect(shiftOf(pair, "en", ["2025-04..2026-03", "2026-04..2027-03"])).toBe(pair[2]),
  );
  test.each([
    ["năm học 2024 - 2025", "Năm học 2025-2026", "rolled-forward"],
    ["Học kỳ I năm học 2024-2025", "Học kỳ I năm học 2025-2026", "rolled-forward"],
    ["Học kỳ I năm học 2024-2025", "Học kỳ II năm học 2025-2026", "rhythm"],
  ] satisfies Pair[])("%s, then %s, in school years: %s", (...pair) =>
    expect(shiftOf(pair, "vi", ["2024-09..2025-08", "2025-09..2026-08"])).toBe(pair[2]),
  );
});
