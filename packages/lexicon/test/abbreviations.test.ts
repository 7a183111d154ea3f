import { describe, expect, it } from "vitest";
import data from "../src/data/abbreviations.json" with { type: "json" };
import { expandAbbreviation as expandEnglish } from "../src/en/abbreviations.ts";
import { frameWords as englishFrame } from "../src/en/frame-words.ts";
import { english } from "../src/en/index.ts";
import { foldWord } from "../src/variants.ts";
import { expandAbbreviation } from "../src/vi/abbreviations.ts";
import { frameWords } from "../src/vi/frame-words.ts";

describe("abbreviations", () => {
  it("stand for the same words in any case", () => {
    expect(expandAbbreviation("TTHC")).toBe("thủ tục hành chính");
    expect(expandAbbreviation("tthc")).toBe("thủ tục hành chính");
    expect(expandAbbreviation("CĐS")).toBe("chuyển đổi số");
    expect(expandEnglish("HR")).toBe("human resources");
  });

  it("are none where they are words or could mean several things", () => {
    for (const word of ["CN", "NN", "PL", "TH", "HC", "tổ", "constructor", ""])
      expect(expandAbbreviation(word)).toBeUndefined();
    expect(expandEnglish("constructor")).toBeUndefined();
    expect(Object.keys({ ...data.seen, ...data.common }).filter((short) => short.length < 3)).toEqual([]);
  });

  it("keep the first letters of the words they stand for", () => {
    for (const [short, words] of Object.entries({ ...data.seen, ...data.common })) {
      expect(foldWord(short)[0], short).toBe(foldWord(words)[0]);
    }
  });
});

describe("frame words", () => {
  it("are folded, and hold how work is done rather than what it is about", () => {
    for (const word of frameWords()) expect(foldWord(word)).toBe(word);
    for (const word of ["implementing", "implementation", "Reports"])
      expect(englishFrame().has(english.stem(foldWord(word))), word).toBe(true);
    for (const word of ["thực", "hiện", "các", "và", "của"]) expect(frameWords().has(foldWord(word))).toBe(true);
    for (const word of ["thủ", "tục", "doanh", "nghiệp", "cổng", "số"])
      expect(frameWords().has(foldWord(word))).toBe(false);
    expect(englishFrame().has("implement")).toBe(true);
    expect(englishFrame().has("portal")).toBe(false);
  });
});
