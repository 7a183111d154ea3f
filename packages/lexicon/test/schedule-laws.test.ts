/** What holds of every time cell, whatever stands in it. */
import type { Language } from "@plandiff/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lexicons } from "../src/index.ts";
import { meaningOf } from "./schedule-builders.ts";

const WORDS: Readonly<Record<Language, string>> = {
  vi: "trước ngày|chậm nhất|từ|đến|đến hết|trong|sau|tháng|Quý|năm|các tháng|cuối|đầu|giữa|hằng|hàng|định kỳ|6 tháng|đột xuất|thường xuyên|và|hoặc|,|;|-|/|(|)|.|I|II|IV|3|6|12|20|30/6|15/12/2025|2025|/2025|năm 2026|5/2025|T6|Q2|tháng cuối quý|lần|cả|hoàn thành|trình Chính phủ|theo|khi có yêu cầu|kể từ ngày|15 ngày|17h00|đợt 1|trở đi|2 023|Sở Nội vụ|thứ Năm|thứ 2|năm học|2024-2025|III|kỳ|thượng tuần|:|quý cuối năm|đợt|10 ngày cuối",
  en: "before|by|from|to|until|in|after|June|Jan|Q2|H1|quarter|year|month|the|end of|mid-|early|every|monthly|annually|as needed|ongoing|and|or|,|;|-|/|(|)|.|3|6|12|20th|30/06|15/12/2025|2025|FY|2025-06-30|last month of each quarter|twice|a year|submit to the Board|upon|within 30 days|of|first six months|between|5 pm|phase 1|onwards|Friday|Tuesdays|first Tuesday|every other|FY25|2025/26|'25|2Q|year-end|+|once a|:",
};

const cells = (language: Language): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS[language].split("|")), fc.constantFrom(" ", " ", " ", "", "\n", "  ")), {
      maxLength: 9,
    })
    .map((parts) => parts.map(([word, blank]) => word + blank).join(""));

const years = fc.option(fc.integer({ min: 2000, max: 2100 }), { nil: undefined });
const loose = (meaning: object): string => JSON.stringify(meaning).toLowerCase();
const onOneLine = (text: string): string =>
  text
    .normalize("NFC")
    .trim()
    .replaceAll(/[^\S\n\r]*[\n\r]\s*/gu, " ");

describe.each(["vi", "en"] as const)("schedules in %s", (language) => {
  const { readSchedule } = lexicons[language];
  const anyCell = fc.oneof(
    cells(language),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "binary" }),
  );

  test("keep what was written, and never throw", () => {
    fc.assert(
      fc.property(anyCell, years, (cell, year) => {
        expect(readSchedule(cell, year).written).toBe(onOneLine(cell));
      }),
    );
  });

  test("give real days, each span from its start to its end", () => {
    fc.assert(
      fc.property(cells(language), years, (cell, year) => {
        const schedule = readSchedule(cell, year);
        if (schedule.kind !== "due") return;
        for (const { start, end } of schedule.occurrences) {
          for (const day of [start, end]) {
            if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          }
          expect(start ?? end).toBeDefined();
          if (start !== undefined && end !== undefined) expect(start <= end).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("do not depend on case, blanks, broken lines or the form of Unicode", () => {
    fc.assert(
      fc.property(cells(language), years, (cell, year) => {
        // A dash that opens a line is a list mark; here only blanks change.
        fc.pre(!/\n\s*-/.test(cell));
        const meaning = loose(meaningOf(readSchedule(cell, year)));
        for (const same of [
          cell.toUpperCase(),
          cell.toLowerCase(),
          cell.normalize("NFD"),
          cell.replaceAll(/\s/g, "   "),
          cell.replaceAll(/\s+(?![\s-])/g, "\n"),
        ]) {
          expect(loose(meaningOf(readSchedule(same, year)))).toBe(meaning);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("are understood whole or not at all: a number that no form takes leaves the cell unread", () => {
    for (const cell of ["15/6/2025 17", "Q2/2025 xyz 4", "2025 2025 2025 7"]) {
      expect(readSchedule(cell, 2025).kind).toBe("unread");
    }
  });
});

test("a dash that opens a line marks items of a list, and no range", () => {
  expect(meaningOf(lexicons.vi.readSchedule("- Tháng 6/2025\n- Tháng 12/2025"))).toMatchObject({
    kind: "due",
    occurrences: [{ start: "2025-06-01" }, { start: "2025-12-01" }],
  });
});
