import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterPattern } from "../src/letters.ts";

/** Every character of the basic plane, and some beyond. */
const characters = [...Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)), ..."𝐀𝐚𝟘😀𠀀"];

const differing = (source: string, flags: string): string[] => {
  const pattern = letterPattern(source, flags);
  const whole = new RegExp(source, `${flags}u`);
  return characters.filter((one) => pattern.test(one) !== whole.test(one));
};

describe("a pattern over letters finds what its Unicode expression finds", () => {
  test.each(["L", "Lu", "Ll", "M", "N"])("in every character: %s", (name) => {
    expect(differing(`^[-\\p{${name}}]$`, "")).toEqual([]);
  });

  test.each(["L", "M", "N"])("in every character, capital or small: %s", (name) => {
    expect(differing(`^\\p{${name}}$`, "i")).toEqual([]);
  });

  const sources = [
    String.raw`(?<![\p{L}\p{N}.])[\p{L}\p{M}]+\[?`,
    String.raw`[^\p{L}\]]+`,
    String.raw`\p{Lu}[\p{Ll}&]*(?!\p{L})`,
  ];
  const word = fc.constantFrom(
    "Tổ",
    "công",
    "tác",
    "QĐ-TTg",
    "15/12",
    "[",
    "]",
    "–",
    "₫",
    "Ý",
    "éa",
    "ỹ\u0323",
    "Ж",
    "中",
    "Ǆ",
    "ſ",
  );
  test.each(sources)("in every text: %s", (source) => {
    const pattern = letterPattern(source, "g");
    const whole = new RegExp(source, "gu");
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: "grapheme" }))), fc.constantFrom("", " "), (parts, gap) => {
        const text = parts.join(gap);
        expect(text.match(pattern.of(text))).toEqual(text.match(whole));
      }),
    );
  });
});

test("texts of usual letters are spared the Unicode classes", () => {
  const pattern = letterPattern(String.raw`\p{Lu}`);
  expect(pattern.of("Tổ công tác – “Đề án 06” ✓").source).not.toContain("p{");
  expect(pattern.of("Жж").source).toContain("p{");
});
