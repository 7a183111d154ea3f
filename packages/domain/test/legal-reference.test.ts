import { describe, expect, test } from "vitest";
import { type LegalReference, referenceSeries, referenceYear } from "../src/index.ts";

const cited = (more: Partial<LegalReference>): LegalReference => ({ written: "as the document writes it", ...more });

describe("a series holds the editions of a document", () => {
  test.each([
    {
      situation: "a yearly resolution",
      a: cited({ number: "01/NQ-CP", date: "2024-01-05" }),
      b: cited({ number: "01/NQ-CP", date: "2025-01-08" }),
      same: true,
    },
    {
      situation: "letters of another case",
      a: cited({ number: "422/QĐ-TTg" }),
      b: cited({ number: "422/qđ-ttg" }),
      same: true,
    },
    {
      situation: "another number",
      a: cited({ number: "422/QĐ-TTg" }),
      b: cited({ number: "468/QĐ-TTg" }),
      same: false,
    },
    {
      situation: "a number of another year",
      a: cited({ number: "59/2022/NĐ-CP" }),
      b: cited({ number: "59/2023/NĐ-CP" }),
      same: false,
    },
    {
      situation: "a yearly plan cited by name",
      a: cited({ name: "Kế hoạch cải cách hành chính năm 2024" }),
      b: cited({ name: "Kế hoạch cải cách hành chính năm 2025" }),
      same: true,
    },
    {
      situation: "another name",
      a: cited({ name: "Kế hoạch cải cách hành chính năm 2024" }),
      b: cited({ name: "Kế hoạch chuyển đổi số năm 2024" }),
      same: false,
    },
    { situation: "words alone", a: cited({ written: "Đề án 06" }), b: cited({ written: "Đề án 08" }), same: false },
  ])("$situation: $same", ({ a, b, same }) => expect(referenceSeries(a) === referenceSeries(b)).toBe(same));
});

describe("a reference belongs to a year", () => {
  test.each([
    { reference: cited({ number: "01/NQ-CP", date: "2024-01-05" }), year: 2024 },
    { reference: cited({ number: "01/NQ-CP", year: 2025 }), year: 2025 },
    { reference: cited({ number: "59/2022/NĐ-CP" }), year: 2022 },
    { reference: cited({ number: "59/2022/NĐ-CP", date: "2022-09-05", year: 2024 }), year: 2022 },
    { reference: cited({ number: "2024/QĐ-TTg" }), year: undefined },
    { reference: cited({ name: "Đề án 06" }), year: undefined },
  ])("$reference: $year", ({ reference, year }) => expect(referenceYear(reference)).toBe(year));
});
