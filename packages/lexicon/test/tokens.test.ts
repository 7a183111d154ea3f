/** Texts cut into words. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstWordOf, wordsOf } from "../src/tokens.ts";

test("the first word alone is the first of all words", () => {
  const character = fc.constantFrom(..."aàĐB12 .,/-&\n(“😀");
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      expect(firstWordOf(text)).toBe(wordsOf(text)[0] ?? "");
    }),
  );
});
