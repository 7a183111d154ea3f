import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCanvas } from "../src/layout/canvas.ts";
import { cells, padEnd, padStart } from "../src/layout/cells.ts";
import { cleanText } from "../src/layout/clean.ts";
import { clip } from "../src/layout/clip.ts";
import { glue, plain } from "../src/layout/span.ts";
import { inSentence } from "../src/text/names.ts";
import { wrap } from "../src/layout/wrap.ts";

describe("clean text", () => {
  it.each([
    ["an escape sequence", "a\u001B[31mb", "a[31mb"],
    ["a direction override", "a\u202Eb\u2066c", "abc"],
    ["line breaks and tabs", "a\r\n\tb", "a b"],
    ["a no-break blank", "a\u00A0b", "a b"],
    ["zero-width characters and a soft hyphen", "a\u200Bb\uFEFFc\u00ADd", "abcd"],
    ["a lone surrogate", "a\uD83Db", "ab"],
    ["C1 controls", "a\u009B2Jb", "a2Jb"],
    ["Vietnamese as it is", "Tổ công tác: “đôn đốc” – 59/2022/NĐ-CP", "Tổ công tác: “đôn đốc” – 59/2022/NĐ-CP"],
    ["an emoji as it is", "a 😀 b", "a 😀 b"],
  ])("takes %s", (_name, text, expected) => expect(cleanText(text)).toBe(expected));

  it("holds no control, whatever comes", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    ));
  it("is clean already the second time", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    ));
});

describe("cells", () => {
  it.each([
    ["Thủ tục hành chính", 18],
    ["đ\u0301", 1],
    ["漢字", 4],
    ["😀", 2],
    ["", 0],
  ])("%s takes %i", (text, expected) => expect(cells(text)).toBe(expected));
  it("are what padding counts in", () => {
    expect(padEnd("漢", 4)).toBe("漢  ");
    expect(padStart("漢", 4)).toBe("  漢");
  });
});

describe("a cell inside a sentence", () => {
  it.each([
    ["Tháng 7/2024", "tháng 7/2024"],
    ["Thường xuyên", "thường xuyên"],
    ["Định kỳ 6 tháng", "định kỳ 6 tháng"],
    ["Quý IV/2023", "quý IV/2023"],
    ["IV/2023", "IV/2023"],
    ["Q2 2025", "Q2 2025"],
    ["H1 2025", "H1 2025"],
    ["March 2025", "March 2025"],
    ["By 30 June 2025", "by 30 June 2025"],
    ["Monthly", "monthly"],
    ["30/6/2025", "30/6/2025"],
    ["", ""],
  ])("%j is written %j", (cell, expected) => expect(inSentence(cell)).toBe(expected));
});

describe("clipping", () => {
  it("cuts between words", () => expect(clip("Kế hoạch hoạt động năm", 17, "…")).toBe("Kế hoạch hoạt …"));
  it("leaves no comma dangling", () => expect(clip("đôn đốc, kiểm tra việc", 13, "…")).toBe("đôn đốc …"));
  it("cuts inside a long word", () => expect(clip("59/2022/NĐ-CP-abcdefghij", 12, "…")).toBe("59/2022/NĐ…"));
  it("leaves what fits", () => expect(clip("vừa đủ", 6, "…")).toBe("vừa đủ"));
  it("never exceeds the width", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 60 }), (text, width) => {
        expect(cells(clip(cleanText(text), width, "…"))).toBeLessThanOrEqual(width);
      }),
    ));
});

describe("wrapping", () => {
  const canvas = makeCanvas({ width: 40, colour: false });
  it("hangs lines below the first", () =>
    expect(wrap([plain("1  ")], [plain("một hai ba bốn năm sáu bảy tám chín mười mười một")], canvas)).toEqual([
      "1  một hai ba bốn năm sáu bảy tám chín",
      "   mười mười một",
    ]));
  it("keeps glued words together", () =>
    expect(wrap([], [plain("một hai ba bốn năm sáu bảy tám "), plain(glue("(chín mười)"))], canvas)).toEqual([
      "một hai ba bốn năm sáu bảy tám",
      "(chín mười)",
    ]));
  it("keeps stretches without a blank between them in one word", () =>
    expect(wrap([], [plain("năm"), { text: "[-,-]", style: "removed" }, plain(" 2025")], canvas)).toEqual([
      "năm[-,-] 2025",
    ]));
  it("loses no word", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }).map(cleanText)), (texts) => {
        const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
        const wrapped = wrap(
          [plain("- ")],
          texts.map((text) => plain(`${text} `)),
          canvas,
        ).join(" ");
        expect(words(wrapped)).toEqual(words(`- ${texts.join(" ")}`));
      }),
    ));
});
