import * as fc from "fast-check";
import { expect, test } from "vitest";
import { choicesOf } from "../../src/review/model/choices.ts";
import { pageLines } from "../../src/review/model/pages/page-lines.ts";
import { detail, layout, listRows, selectedIndex } from "../../src/review/model/select.ts";
import { update } from "../../src/review/model/update.ts";
import { anything } from "./any-action.ts";
import { opened } from "./sample.ts";

test("whatever happens, every position stays in its range", () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (actions) => {
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
        if (state.overlay.kind === "page") {
          expect(state.overlay.cursor).toBeLessThanOrEqual(Math.max(0, pageLines(state).length - 1));
          expect(state.overlay.top).toBeLessThanOrEqual(state.overlay.cursor);
          expect(state.overlay.cursor).toBeGreaterThanOrEqual(0);
        }
        if (state.overlay.kind === "field")
          expect(state.overlay.choice).toBeLessThanOrEqual(Math.max(0, choicesOf(state).length - 1));
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
    fc.property(fc.array(anything, { maxLength: 20 }), (actions) => {
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
