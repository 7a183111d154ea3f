import type { Verdict } from "@plandiff/domain";
import { assertLedger } from "@plandiff/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Action } from "../../src/review/model/action.ts";
import { comparisonOf, selectedRow } from "../../src/review/model/select.ts";
import { type State, initialState } from "../../src/review/model/state.ts";
import { update } from "../../src/review/model/update.ts";
import { progressOf } from "../../src/review/model/verdicts.ts";
import { deciding, looking } from "./any-action.ts";
import { opened, plans } from "./sample.ts";

const NOW = "2026-01-05T08:00:00.000Z";
const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((now, action) => update(now, action, NOW).state, state);
const accept: Action = { kind: "decide", as: "accept" };
const reject: Action = { kind: "decide", as: "reject" };
const undo: Action = { kind: "undo" };
const redo: Action = { kind: "redo" };
const outcomeOf = (state: State, previous: string): string | undefined =>
  comparisonOf(state).entries.find((entry) => entry.previous.includes(previous))?.outcome;
const kinds = ({ reviews, comparison }: State): Verdict["kind"][] =>
  (reviews[comparison] ?? []).map(({ kind }) => kind);

describe("deciding", () => {
  test("accepting a possible pair carries it over, signs and dates it, keeps it, and goes on to the next undecided", () => {
    const { state, effects } = update(opened(), accept, NOW);
    expect(outcomeOf(state, "3")).toBe("carried-over");
    expect(state.reviews[0]).toMatchObject([{ kind: "same", by: "Lan", at: NOW }]);
    expect(effects).toEqual([{ kind: "save", comparison: 0 }]);
    const row = selectedRow(state);
    expect(row?.kind === "entry" && row.entry.previous).toEqual(["1"]);
    expect(state.message).toMatchObject({ kind: "did", act: { kind: "accept" } });
  });

  test("rejecting it leaves a dropped and an added task", () => {
    const state = after(opened(), reject);
    expect(outcomeOf(state, "3")).toBe("dropped");
    expect(comparisonOf(state).summary).toMatchObject({ possible: 0, dropped: 2, added: 2 });
  });

  test("a split is rejected part by part", () => {
    const state = after(opened(), { kind: "filter", to: "regrouped" }, reject);
    expect(outcomeOf(state, "5")).toBe("dropped");
    expect(kinds(state)).toEqual(["not-same", "not-same"]);
  });

  test("nothing is rejected where nothing is linked", () => {
    const { state, effects } = update(after(opened(), { kind: "filter", to: "added" }), reject, NOW);
    expect(effects).toEqual([]);
    expect(state.message?.kind).toBe("nothing-to-reject");
    expect(after(state, { kind: "step", by: 1, stride: "line" }).message).toBeUndefined();
  });

  test("progress counts what was looked at, and accepting all that is shown finishes it in one act", () => {
    expect(progressOf(comparisonOf(opened()))).toEqual({ done: 0, all: 5 });
    expect(progressOf(comparisonOf(after(opened(), accept)))).toEqual({ done: 1, all: 5 });
    const all = after(opened(), { kind: "accept-all", of: "shown" });
    expect(progressOf(comparisonOf(all))).toEqual({ done: 5, all: 5 });
    expect(after(all, { kind: "undecided", by: 1 }).message?.kind).toBe("all-decided");
    expect(progressOf(comparisonOf(after(all, undo)))).toEqual({ done: 0, all: 5 });
  });

  test("deciding again takes the first verdict's place", () => {
    const state = after(opened(), accept, { kind: "filter", to: "unchanged" }, { kind: "edge", to: "first" });
    const row = selectedRow(state);
    expect(row?.kind === "entry" && row.entry.previous).toContain("2");
    const again = after(opened(), { kind: "filter", to: "changed" }, accept, { kind: "edge", to: "first" }, reject);
    expect(kinds(again)).toEqual(["not-same"]);
  });

  test("a review is taken up where it was left", () => {
    const left = after(opened(), accept, { kind: "filter", to: "dropped" }, accept);
    const { subject, language, size } = opened();
    const resumed = initialState({ ...subject, reviews: left.reviews, mouse: true }, language, size);
    expect(comparisonOf(resumed)).toEqual(comparisonOf(left));
  });

  test("undo comes back to the task, on its own pair of plans; redo does it again", () => {
    const state = after(opened(), accept, { kind: "comparison", by: 1 });
    const back = after(state, undo);
    expect(back.comparison).toBe(0);
    expect(outcomeOf(back, "3")).toBe("possible");
    const row = selectedRow(back);
    expect(row?.kind === "entry" && row.entry.previous).toEqual(["3"]);
    expect(comparisonOf(after(back, redo))).toEqual(comparisonOf(after(opened(), accept)));
    expect(after(opened(), undo).message?.kind).toBe("nothing-to-undo");
    expect(after(back, accept, redo).message?.kind).toBe("nothing-to-redo");
  });
});

describe("typing", () => {
  const type = (text: string): Action => ({ kind: "edit", edit: { kind: "type", text } });
  const dropped: Action = { kind: "filter", to: "dropped" };

  test("a dropped task gets its reason, which is there to be mended later", () => {
    const open: Action = { kind: "open-field", purpose: "note" };
    const state = after(opened(), dropped, open, type("đã xong"), { kind: "confirm" });
    expect(state.reviews[0]).toMatchObject([{ kind: "dropped", why: "đã xong" }]);
    const mended = after(state, open, type(" từ năm 2024"), { kind: "confirm" });
    expect(mended.reviews[0]).toMatchObject([{ kind: "dropped", why: "đã xong từ năm 2024" }]);
    expect(after(mended, open, { kind: "back" }).reviews).toBe(mended.reviews);
  });

  test("a note leaves a possible pair undecided", () => {
    const state = after(opened(), { kind: "open-field", purpose: "note" }, type("hỏi lại"), { kind: "confirm" });
    expect(outcomeOf(state, "3")).toBe("possible");
    expect(progressOf(comparisonOf(state)).done).toBe(0);
  });

  test.each(["tri tue", "TRÍ TUỆ", "lop nhan tao"])(
    "a dropped task is linked to an added one that is found by %s",
    (words) => {
      const state = after(opened(), dropped, { kind: "open-field", purpose: "link" }, type(words), { kind: "confirm" });
      expect(state.reviews[0]).toMatchObject([{ kind: "same", previous: [{ id: "4" }], next: [{ id: "4" }] }]);
      expect(outcomeOf(state, "4")).toBe("carried-over");
      expect(after(state, undo).subject.output.comparisons).toEqual(state.subject.proposed.comparisons);
    },
  );

  test("other accents find nothing, and nothing is linked", () => {
    const state = after(opened(), dropped, { kind: "open-field", purpose: "link" }, type("trì tuê"), {
      kind: "confirm",
    });
    expect(state.reviews).toEqual([[], []]);
    expect(state.overlay.kind).toBe("field");
  });

  test("what is split is not linked", () => {
    const split = after(opened(), { kind: "filter", to: "regrouped" }, { kind: "open-field", purpose: "link" });
    expect(split.message?.kind).toBe("nothing-to-link");
  });
});

test("whatever is done, the ledger balances, every change is kept, and undoing all of it comes back to the start", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(deciding, looking), { maxLength: 30 }), (actions) => {
      let state = opened();
      let kept = state.reviews;
      for (const each of actions) {
        const step = update(state, each, NOW);
        state = step.state;
        for (const effect of step.effects) {
          if (effect.kind === "save") kept = kept.map((one, i) => (i === effect.comparison ? state.reviews[i]! : one));
        }
        expect(kept).toEqual(state.reviews);
        for (const { previous, next, entries } of state.subject.output.comparisons)
          assertLedger(plans[previous]!.tasks, plans[next]!.tasks, entries);
      }
      while (state.overlay.kind !== "none") state = after(state, { kind: "back" });
      const forward = state;
      const acts = state.done.length;
      for (let i = 0; i < acts; i++) state = after(state, undo);
      expect(state.reviews).toEqual([[], []]);
      expect(state.subject.output.comparisons).toEqual(state.subject.proposed.comparisons);
      for (let i = 0; i < acts; i++) state = after(state, redo);
      expect(state.reviews).toEqual(forward.reviews);
    }),
    { numRuns: 100 },
  );
});
