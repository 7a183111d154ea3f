import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "../src/data/json-pieces.ts";
import { inOrder } from "../src/data/member-order.ts";

test("the pieces joined are the text that is written whole", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      // JavaScript puts names that are numbers first; none of ours is.
      fc.pre(!/"(?:\d+|__proto__)":/.test(JSON.stringify(value)));
      expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(inOrder(value), undefined, 2));
    }),
    { numRuns: 500 },
  );
});

test("names that are empty or hold line breaks are not taken for others", () => {
  const value = [{}, { "": [] }, { a: 1, b: 2 }, { "a\nb": 3 }];
  expect(inOrder(value)).toEqual(value);
});

test("members without a value are left out", () => {
  expect([...jsonPieces({ text: undefined, id: "1", tasks: [] })].join("")).toBe('{\n  "id": "1",\n  "tasks": []\n}');
});

test("a long list comes in many pieces, none of them long", () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => ({ outcome: "added", previous: [], next: [String(i)] }));
  const pieces = [...jsonPieces({ comparisons: [{ entries }] })];
  expect(pieces.length).toBeGreaterThan(20);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
});
