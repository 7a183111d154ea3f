import { UsageError } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { narrowingOf } from "../../src/cli/narrowing.ts";

describe("what the narrowing flags ask for", () => {
  test("nothing, where none is given", () => {
    expect(narrowingOf({ only: [], changed: [] })).toEqual({});
  });

  test("lists by commas, by repeating, or both", () => {
    expect(narrowingOf({ only: ["added,dropped", "possible"], changed: ["lead, schedule"], month: "2025-06" })).toEqual(
      {
        only: ["added", "dropped", "possible"],
        changed: ["lead", "schedule"],
        month: "2025-06",
      },
    );
  });

  test.each([
    { only: ["new"], changed: [] },
    { only: [], changed: ["time"] },
    { only: [], changed: [], month: "2025-13" },
    { only: [], changed: [], month: "6/2025" },
  ])("refuses what is in no list: %j", (flags) => {
    expect(() => narrowingOf(flags)).toThrow(UsageError);
  });
});
