import { expect, test } from "vitest";
import { texts } from "../../src/cli/texts/texts.ts";
import { topics } from "../../src/cli/texts/topics.ts";
import { reviewTexts } from "../../src/review/texts/texts.ts";
import { KEYMAP } from "../../src/review/input/keymap.ts";

/** The ways to all texts of a table, in order. */
function paths(value: unknown, way = ""): string[] {
  if (typeof value !== "object" || value === null) return [way];
  return Object.entries(value).flatMap(([name, member]) => paths(member, `${way}.${name}`));
}

test("both languages have the same texts of the command line and the review", () => {
  expect(paths(texts.en)).toEqual(paths(texts.vi));
  expect(paths(reviewTexts.en)).toEqual(paths(reviewTexts.vi));
});

test("both languages have the same topics of help", () => {
  expect([...topics.en.keys()]).toEqual([...topics.vi.keys()]);
});

test("no text is blank", () => {
  const blank = (value: unknown): boolean =>
    typeof value === "object" && value !== null ? Object.values(value).some(blank) : value === "";
  expect([texts.vi, texts.en, reviewTexts.vi, reviewTexts.en].filter(blank)).toEqual([]);
});

test("every key that hints are made for has words, and no key does two things in one place", () => {
  for (const { name, hint } of KEYMAP) if (hint) expect(reviewTexts.vi.hints[name], name).toBeDefined();
  for (const scope of ["screen", "help"]) {
    const keys = KEYMAP.filter((binding) => binding.scope === scope || binding.scope === "everywhere").flatMap(
      (binding) => binding.keys,
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  }
});
