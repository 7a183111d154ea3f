import * as fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf } from "../../src/screen/model/layout.ts";
import type { Action } from "../../src/finish/model/action.ts";
import { items, questionsOf, selectedItem } from "../../src/finish/model/items.ts";
import { detailLines } from "../../src/finish/model/lines.ts";
import { offers } from "../../src/finish/model/offers.ts";
import { listRows } from "../../src/finish/model/rows.ts";
import { update } from "../../src/finish/model/update.ts";
import { opened, previous } from "./sample.ts";

const by = fc.constantFrom<1 | -1>(1, -1);
const kind = <K extends Action["kind"]>(name: K) => fc.constant(name);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: kind("step"), by, stride: fc.constantFrom("line", "half", "page") }),
  fc.record({ kind: kind("edge"), to: fc.constantFrom("first", "last") }),
  fc.record({ kind: kind("scroll-detail"), by }),
  fc.record({ kind: kind("question"), by }),
  fc.record({ kind: kind("unsettled"), by }),
  fc.record({ kind: kind("move"), by }),
  fc.record({ kind: kind("answer"), as: fc.constantFrom("yes", "no"), everywhere: fc.boolean() }),
  fc.record({
    kind: kind("open-field"),
    purpose: fc.constantFrom("text", "lead", "coordinating", "schedule", "deliverables", "add", "follow-up", "leave"),
  }),
  fc.record({
    kind: kind("edit"),
    edit: fc.oneof(
      fc.record({ kind: fc.constant("type" as const), text: fc.constantFrom("Bộ", ";", "ế", "2026", " | ", "\u001b") }),
      fc.record({ kind: fc.constant("erase" as const), what: fc.constantFrom("letter", "next", "word", "all") }),
    ),
  }),
  fc.record({
    kind: kind("resized"),
    size: fc.record({ columns: fc.integer({ min: 1, max: 300 }), rows: fc.integer({ min: 1, max: 100 }) }),
  }),
  fc.record({ kind: kind("edited"), text: fc.constantFrom("", "Bộ\nSở", " \u001b[2J\r\n\n ế ") }),
  fc.record({ kind: kind("click"), column: fc.integer({ min: 0, max: 300 }), row: fc.integer({ min: 0, max: 100 }) }),
  fc.record({
    kind: kind("wheel"),
    by,
    column: fc.integer({ min: 0, max: 300 }),
    row: fc.integer({ min: 0, max: 100 }),
  }),
  fc.constantFrom<Action>(
    { kind: "enter" },
    { kind: "mouse" },
    { kind: "suspend" },
    { kind: "editor" },
    { kind: "text-in-editor" },
    { kind: "keep" },
    { kind: "split" },
    { kind: "merge" },
    { kind: "confirm" },
    { kind: "confirm" },
    { kind: "complete" },
    { kind: "undo" },
    { kind: "redo" },
    { kind: "checklist" },
    { kind: "help" },
    { kind: "back" },
    { kind: "other-pane" },
    { kind: "other-language" },
    { kind: "leave" },
    { kind: "interrupt" },
  ),
);
const actions = fc.array(action, { maxLength: 40 });

test("whatever happens, every position stays in its range and no task is lost", () => {
  fc.assert(
    fc.property(actions, (all) => {
      let state = opened();
      for (const each of all) {
        state = update(state, each).state;
        const { list, detail } = layoutOf(state.size);
        const rows = listRows(state);
        expect(state.cursor).toBeGreaterThanOrEqual(0);
        expect(state.cursor).toBeLessThan(items(state).length);
        expect(state.listTop).toBeLessThanOrEqual(Math.max(0, rows.length - list.height));
        expect(state.detailTop).toBeLessThanOrEqual(Math.max(0, detailLines(state).length - detail.height));
        expect(state.question).toBeLessThanOrEqual(Math.max(0, questionsOf(state, selectedItem(state)).length - 1));
        if (state.overlay.kind === "field") expect(state.overlay.choice).toBeLessThanOrEqual(offers(state).length);
        const { plan, left } = state.draft;
        const known = new Set([...plan.tasks.flatMap(({ carriedFrom }) => carriedFrom), ...left.map(({ id }) => id)]);
        expect([...known].toSorted()).toEqual(previous.tasks.map(({ id }) => id).toSorted());
      }
    }),
    { numRuns: 150 },
  );
});

test("undo inverts: what was done is taken back to the draft that was opened, and done again", () => {
  fc.assert(
    fc.property(actions, (all) => {
      const done = all.reduce((state, each) => update(state, each).state, opened());
      const idle = update(update(done, { kind: "back" }).state, { kind: "back" }).state;
      const steps = idle.done.length;
      let state = idle;
      for (let i = 0; i < steps; i++) state = update(state, { kind: "undo" }).state;
      expect(state.draft).toBe(opened().draft);
      for (let i = 0; i < steps; i++) state = update(state, { kind: "redo" }).state;
      expect(state.draft).toEqual(idle.draft);
    }),
    { numRuns: 100 },
  );
});

test("a state is never changed, only followed by another", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 15 }), (all) => {
      let state = opened();
      for (const each of all) {
        const before = JSON.stringify(state.draft);
        const { state: next } = update(state, each);
        expect(JSON.stringify(state.draft)).toBe(before);
        state = next;
      }
    }),
    { numRuns: 50 },
  );
});
