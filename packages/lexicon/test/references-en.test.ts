import type { LegalReference } from "@plandiff/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReferences } from "../src/en/references.ts";

const line = ({ type, number, date, year, name }: LegalReference): string =>
  [type ?? "?", number, date ?? year, name].filter((part) => part !== undefined).join(" | ");
const read = (text: string): string[] => readReferences(text).map(line);

describe("citations in English", () => {
  it.each<[situation: string, text: string, expected: string[]]>([
    [
      "a decision with its date",
      "under Decision No. 104/QD-TTg dated 25 January 2024 of the Prime Minister",
      ["Decision | 104/QD-TTg | 2024-01-25"],
    ],
    ["the American order", "Resolution No. 57-NQ/TW of December 22, 2024", ["Resolution | 57-NQ/TW | 2024-12-22"]],
    [
      "a date in figures",
      "Circular No. 13/2023/TT-BVHTTDL dated 30/10/2023",
      ["Circular | 13/2023/TT-BVHTTDL | 2023-10-30"],
    ],
    ["the kind from the symbol", "amending 61/2018/ND-CP", ["Decree | 61/2018/ND-CP"]],
    [
      "European law",
      "Regulation (EU) 2016/679, Directive 2014/24/EU and Commission Regulation (EC) No 1907/2006",
      ["Regulation | 2016/679", "Directive | 2014/24/EU", "Regulation | 1907/2006"],
    ],
    [
      "American law",
      "Public Law 117-58, Pub. L. No. 116-260, Executive Order 14028",
      ["Public Law | 117-58", "Public Law | 116-260", "Executive Order | 14028"],
    ],
    ["number and year", "Resolution 12/2024; Decree No. 45 of 2023", ["Resolution | 12/2024", "Decree | 45 | 2023"]],
    [
      "an act by name",
      "comply with the Data Protection Act 2018 and the Public Finance Act of 2015",
      ["Act | 2018 | Data Protection Act", "Act | 2015 | Public Finance Act"],
    ],
    ["a law by its subject", "the Law on Public Investment 2024", ["Law | 2024 | Law on Public Investment"]],
    [
      "a strategy by its period",
      "in line with the National Digital Transformation Strategy 2021-2025",
      ["Strategy | National Digital Transformation Strategy 2021-2025"],
    ],
    [
      "a plan by its year",
      "following the 2025 Administrative Reform Plan",
      ["Plan | 2025 | 2025 Administrative Reform Plan"],
    ],
    ["what the task drafts", "Develop the Annual Work Plan 2026", []],
    ["a product", "Annual Work Plan 2026", []],
    ["what is no document", "ISO 9001, 24/7 support, 50/50, Q2/2025, 15/12/2023", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("never throws, and quotes the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        for (const { written } of readReferences(text)) expect(text).toContain(written);
      }),
    );
  });
});
