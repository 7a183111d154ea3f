import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Action } from "../../src/review/model/action.ts";
import { detail, layout, listRows, selectedIndex } from "../../src/review/model/select.ts";
import { GROUPS } from "../../src/review/model/state.ts";
import { update } from "../../src/review/model/update.ts";
import { opened } from "./sample.ts";

const by = fc.constantFrom<1 | -1>(1, -1);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("step" as const), by, stride: fc.constantFrom("line", "half", "page") }),
  fc.record({ kind: fc.constant("edge" as const), to: fc.constantFrom("first", "last") }),
  fc.record({ kind: fc.constant("scroll-detail" as const), by }),
  fc.record({ kind: fc.constant("filter" as const), to: fc.constantFrom("all" as const, ...GROUPS) }),
  fc.record({ kind: fc.constant("next-filter" as const), by }),
  fc.record({ kind: fc.constant("comparison" as const), by }),
  fc.record({
    kind: fc.constant("resized" as const),
    size: fc.record({ columns: fc.integer({ min: 1, max: 300 }), rows: fc.integer({ min: 1, max: 100 }) }),
  }),
  fc.constantFrom<Action>(
    { kind: "other-pane" },
    { kind: "enter-detail" },
    { kind: "back" },
    { kind: "help" },
    { kind: "other-language" },
    { kind: "leave" },
    { kind: "interrupt" },
  ),
);

test("whatever happens, every position stays in its range", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      let state = opened();
      for (const each of actions) {
        state = update(state, each).state;
        const { rows, selectable } = listRows(state);
        const { list, detail: pane } = layout(state);
        expect(state.cursor).toBeGreaterThanOrEqual(0);
        expect(state.cursor).toBeLessThanOrEqual(Math.max(0, selectable.length - 1));
        expect(state.listTop).toBeGreaterThanOrEqual(0);
        expect(state.listTop).toBeLessThanOrEqual(Math.max(0, rows.length - list.height));
        expect(state.detailTop).toBeGreaterThanOrEqual(0);
        expect(state.detailTop).toBeLessThanOrEqual(Math.max(0, detail(state).length - pane.height));
        if (selectable.length > 0) {
          expect(selectedIndex(state)).toBeGreaterThanOrEqual(state.listTop);
          expect(selectedIndex(state)).toBeLessThan(state.listTop + list.height);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("a state is never changed, only followed by another", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      let state = opened();
      for (const each of actions) {
        const before = JSON.stringify({ ...state, subject: undefined });
        const { state: next } = update(state, each);
        expect(JSON.stringify({ ...state, subject: undefined })).toBe(before);
        state = next;
      }
    }),
    { numRuns: 50 },
  );
});
