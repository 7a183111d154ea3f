import { expect, test } from "vitest";
import { outputWidth, parseWidth } from "../../src/cli/width.ts";

test("the flag decides, then the terminal, then 80", () => {
  expect(outputWidth(100, { columns: 60 })).toBe(100);
  expect(outputWidth(undefined, { columns: 160 })).toBe(160);
  expect(outputWidth(undefined, {})).toBe(80);
});

test("a tiny terminal is taken as 40 columns", () => {
  expect(outputWidth(undefined, { columns: 12 })).toBe(40);
});

test.each(["", "x", "39", "1001", "8e1", "-80", "80.5"])("--width %s is refused", (value) => {
  expect(() => parseWidth(value)).toThrowError(expect.objectContaining({ code: "flag-value-wrong" }));
});
