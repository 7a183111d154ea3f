import fc from "fast-check";
import { expect, test, describe } from "vitest";
import { taskIds } from "../src/index.ts";

const row = (number?: string, ...section: string[]) => ({ number, section });

describe("ids of tasks", () => {
  test.each([
    { situation: "numbers that are unique", rows: [row("1"), row("2"), row("10a")], ids: ["1", "2", "10a"] },
    {
      situation: "numbers that start anew in every section",
      rows: [row("1", "A"), row("2", "A"), row("1", "B", "I")],
      ids: ["A/1", "2", "B/I/1"],
    },
    {
      situation: "a number that stands twice in one section",
      rows: [row("1", "A"), row("1", "A"), row("1", "A")],
      ids: ["A/1", "A/1~2", "A/1~3"],
    },
    { situation: "a number that stands twice without sections", rows: [row("3"), row("3")], ids: ["3", "3~2"] },
    { situation: "no numbers", rows: [row(), row(undefined, "A"), row("")], ids: ["r1", "r2", "r3"] },
    { situation: "a number that looks like a row", rows: [row("r2"), row()], ids: ["r2", "r2~2"] },
    {
      situation: "a number that looks like a repeat",
      rows: [row("1"), row("1"), row("1~2")],
      ids: ["1", "1~2", "1~2~2"],
    },
    { situation: "none", rows: [], ids: [] },
  ])("$situation", ({ rows, ids }) => expect(taskIds(rows)).toEqual(ids));

  test("are all different, whatever is printed", () => {
    const number = fc.option(fc.constantFrom("1", "2", "r1", "r2", "1~2", "A/1", "A/1~2", ""), { nil: undefined });
    const rows = fc.array(fc.record({ number, section: fc.array(fc.constantFrom("A", "B", "A/1"), { maxLength: 2 }) }));
    fc.assert(
      fc.property(rows, (some) => {
        expect(new Set(taskIds(some)).size).toBe(some.length);
      }),
    );
  });

  test("of twenty thousand rows of one number count up to the last", () => {
    const rows = Array.from({ length: 20_000 }, () => row("1"));
    expect(taskIds(rows).at(-1)).toBe("1~20000");
  });
});
