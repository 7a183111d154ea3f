import { periodOfMonths } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { expect, it } from "vitest";
import { inferPeriod, monthsOf } from "../src/infer-period.ts";

const inferred = (...times: string[]) => inferPeriod(times.map((time) => lexicons.en.readSchedule(time)));

it("is the calendar year of most dates, the months after it left aside", () => {
  expect(inferred("March 2025", "June 2025", "December 2025", "January 2026")).toEqual(periodOfMonths(2025, 1, 12));
});

it("is the financial or school year that alone holds them all", () => {
  expect(inferred("April 2024", "July 2024", "January 2025", "March 2025")).toEqual(periodOfMonths(2024, 4, 12));
  expect(inferred("September 2024", "October 2024", "March 2025", "August 2025")).toEqual(periodOfMonths(2024, 9, 12));
});

it("stays a calendar year where several other years would do, or too few tasks are dated", () => {
  expect(inferred("November 2024", "December 2024", "January 2025", "February 2025")).toEqual(
    periodOfMonths(2024, 1, 12),
  );
  expect(inferred("May 2024", "March 2025")).toEqual(periodOfMonths(2024, 1, 12));
});

it("is nothing where no year holds half, or nothing is dated", () => {
  expect(inferred("May 2023", "May 2024", "May 2025")).toBeUndefined();
  expect(inferred("Ongoing")).toBeUndefined();
});

it("of a year over two calendar years is the one of those months that holds the dates", () => {
  const months = (isSchool: boolean, ...times: string[]) =>
    monthsOf(
      { from: 2024, isSchool },
      times.map((time) => lexicons.en.readSchedule(time)),
    );
  expect(months(false, "May 2024", "March 2025")).toEqual(periodOfMonths(2024, 4, 12));
  expect(months(false, "August 2024", "June 2025")).toEqual(periodOfMonths(2024, 7, 12));
  expect(months(false, "Q3 2024/25")).toEqual(periodOfMonths(2024, 4, 12));
  expect(months(true, "July 2024")).toEqual(periodOfMonths(2024, 9, 12));
});
