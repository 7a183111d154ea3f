import { expect, it } from "vitest";
import { lexicons, readDoubleYear } from "../src/index.ts";

it.each([
  ["en", "Delivery Plan 2024/25", 2024, false],
  ["en", "Annual Plan 2024-25", 2024, false],
  ["en", "Audit plan 2024/2025", 2024, false],
  ["en", "Business plan, FY 2023-24", 2023, false],
  ["en", "Plan for the financial year 2024–2025", 2024, false],
  ["vi", "KẾ HOẠCH năm học 2023-2024", 2023, true],
  ["vi", "Phương hướng nhiệm vụ Năm học 2025 - 2026", 2025, true],
  ["en", "Programme for the academic year 2024/25", 2024, true],
] as const)("%s: %s", (language, title, from, isSchool) => {
  expect(readDoubleYear(title)).toEqual({ from, isSchool });
  expect(lexicons[language].readPeriod(title)).toBeUndefined();
});

it.each(["Kế hoạch 2024 - 2025", "Strategy 2021-2025", "Kế hoạch 01/2025/KH-UBND", "Plan 12/2024", "Work Plan 2024"])(
  "%s names none",
  (title) => {
    expect(readDoubleYear(title)).toBeUndefined();
  },
);
