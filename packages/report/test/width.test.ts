import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffText, planText } from "../src/index.ts";
import { cells } from "../src/layout/cells.ts";
import { pair, plans } from "./fixtures/office-plans.ts";
import { onePlan } from "./fixtures/one-plan.ts";
import { threePlans } from "./fixtures/three-plans.ts";

const ESCAPES = /\p{Cc}\[[\d;]*m/gu;

/** Lines that are too long although they could have been broken. */
const overlong = (text: string, width: number): string[] =>
  text
    .replaceAll(ESCAPES, "")
    .split("\n")
    .filter((line) => cells(line) > width && /\S\s+\S/.test(line.trim()));

describe.each([60, 80, 120, 200])("at %i cells", (width) => {
  it.each([true, false])("no line is longer (colour: %s)", (colour) => {
    for (const language of ["vi", "en"] as const) {
      for (const ascii of [true, false]) {
        const options = { language, width, colour, ascii };
        expect(overlong(diffText(pair, { ...options, plans }), width)).toEqual([]);
        expect(overlong(diffText(threePlans, options), width)).toEqual([]);
        expect(overlong(planText(onePlan, options), width)).toEqual([]);
      }
    }
  });
  it("no line ends in a blank", () =>
    expect(diffText(pair, { language: "vi", width, colour: false, plans })).not.toMatch(/ $/m));
});

describe("colour", () => {
  it("changes nothing but the marks of a redline", () => {
    const signs = /\[-|-\]|\{\+|\+\}|\s+/g;
    const inColour = diffText(pair, { language: "vi", width: 120, colour: true, plans }).replaceAll(ESCAPES, "");
    const inText = diffText(pair, { language: "vi", width: 120, colour: false, plans });
    expect(inColour.replaceAll(signs, "")).toBe(inText.replaceAll(signs, ""));
  });
  it("ends on every line that it begins on", () => {
    for (const line of diffText(pair, { language: "vi", width: 60, colour: true, plans }).split("\n")) {
      const styles = line.match(ESCAPES) ?? [];
      expect(styles.filter((style) => style === "\u001B[0m")).toHaveLength(styles.length / 2);
    }
  });
});

describe("any width", () => {
  it("is written, however narrow", () =>
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 400 }), (width) => {
        const text = diffText(pair, { language: "vi", width, colour: false, plans });
        expect(text).toContain("Nhiệm vụ mới (2)");
        expect(overlong(text, Math.max(40, width))).toEqual([]);
      }),
      { numRuns: 40 },
    ));
});
