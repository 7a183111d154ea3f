import fc from "fast-check";
import { expect, test } from "vitest";
import { type Step, shortestEdit } from "../src/describe/shortest-edit.ts";

const rows = fc.tuple(fc.array(fc.nat(4), { maxLength: 30 }), fc.array(fc.nat(4), { maxLength: 30 }));

/** What the steps make of the left row, putting in what stands in the right one. */
function taken(steps: readonly Step[], left: readonly number[], right: readonly number[]): number[] {
  const made: number[] = [];
  let at = 0;
  for (const { kind, count } of steps) {
    if (kind === "removed") at += count;
    else {
      made.push(...(kind === "kept" ? left.slice(at, at + count) : right.slice(made.length, made.length + count)));
      if (kind === "kept") at += count;
    }
  }
  expect(at).toBe(left.length);
  return made;
}

/** How many keys two rows have in common at most, in their order. */
function longestCommon(left: readonly number[], right: readonly number[]): number {
  let before = Array.from({ length: right.length + 1 }, () => 0);
  for (const key of left) {
    const row = [0];
    for (const [j, other] of right.entries())
      row.push(key === other ? before[j]! + 1 : Math.max(before[j + 1]!, row[j]!));
    before = row;
  }
  return before.at(-1)!;
}

test("the steps lead from one row to the other, and no fewer keys could change", () => {
  fc.assert(
    fc.property(rows, ([left, right]) => {
      const steps = shortestEdit(left, right);
      expect(taken(steps, left, right)).toEqual(right);
      const kept = steps.reduce((sum, { kind, count }) => sum + (kind === "kept" ? count : 0), 0);
      expect(kept).toBe(longestCommon(left, right));
    }),
  );
});

test("no two steps of one kind follow each other, and none is empty", () => {
  fc.assert(
    fc.property(rows, ([left, right]) => {
      const steps = shortestEdit(left, right);
      expect(steps.every(({ kind, count }, i) => count > 0 && kind !== steps[i - 1]?.kind)).toBe(true);
    }),
  );
});

test("a key is taken out before one is put in", () => {
  expect(shortestEdit([1, 2, 3], [1, 4, 3])).toEqual([
    { kind: "kept", count: 1 },
    { kind: "removed", count: 1 },
    { kind: "added", count: 1 },
    { kind: "kept", count: 1 },
  ]);
});
