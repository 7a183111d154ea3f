import { describe, expect, test } from "vitest";
import { fitsScreen, pagerCommand } from "../../src/cli/pager.ts";

describe("which pager", () => {
  test.each([
    [{}, "less -FIRX"],
    [{ PAGER: "more" }, "more"],
    [{ PAGER: "more", PLANDIFF_PAGER: "most -c" }, "most -c"],
    [{ PAGER: "cat" }, undefined],
    [{ PAGER: "more", PLANDIFF_PAGER: "" }, undefined],
  ])("%o: %s", (env, command) => {
    expect(pagerCommand(env)).toBe(command);
  });
});

describe("whether a text needs pages", () => {
  const screen = { rows: 5, columns: 10 };

  test("four lines fit above the prompt of a screen of five", () => {
    expect(fitsScreen("a\nb\nc", screen)).toBe(true);
    expect(fitsScreen("a\nb\nc\nd\ne", screen)).toBe(false);
  });

  test("a long line takes as many rows as the terminal breaks it into", () => {
    expect(fitsScreen("x".repeat(45), screen)).toBe(false);
  });

  test("where no screen is, nothing needs pages", () => {
    expect(fitsScreen("a\n".repeat(1000), {})).toBe(true);
  });
});
