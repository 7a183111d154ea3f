import { describe, expect, test } from "vitest";
import type { Action } from "../../src/review/model/action.ts";
import { detail, listRows, selectedRow } from "../../src/review/model/select.ts";
import type { State } from "../../src/review/model/state.ts";
import { update } from "../../src/review/model/update.ts";
import { opened } from "./sample.ts";

const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((now, action) => update(now, action).state, state);
const down: Action = { kind: "step", by: 1, stride: "line" };
const up: Action = { kind: "step", by: -1, stride: "line" };

/** The outcome of the selected entry. */
function selected(state: State): string | undefined {
  const row = selectedRow(state);
  return row?.kind === "entry" ? row.group : row?.kind;
}

describe("moving through the list", () => {
  test("what is to be decided comes first, what is unchanged last", () => {
    const groups: (string | undefined)[] = [];
    let state = opened();
    for (let i = 0; i < 6; i++) {
      groups.push(selected(state));
      state = after(state, down);
    }
    expect(groups).toEqual(["possible", "changed", "regrouped", "added", "dropped", "unchanged"]);
  });

  test("headings are stepped over, and the ends hold", () => {
    expect(after(opened(), up, up).cursor).toBe(0);
    expect(after(opened(), ...Array.from({ length: 20 }, () => down)).cursor).toBe(5);
    expect(after(opened(), { kind: "edge", to: "last" }, { kind: "edge", to: "first" }).cursor).toBe(0);
  });

  test("on a small screen the list scrolls so that the selected row stays in view", () => {
    let state = opened(80, 12);
    for (let i = 0; i < 6; i++) {
      const { rows } = listRows(state);
      const index = rows.indexOf(selectedRow(state)!);
      expect(index).toBeGreaterThanOrEqual(state.listTop);
      expect(index).toBeLessThan(state.listTop + 3);
      state = after(state, down);
    }
  });

  test("another entry shows its details from the top", () => {
    const scrolled = after(opened(80, 12), { kind: "scroll-detail", by: 1 }, { kind: "scroll-detail", by: 1 });
    expect(scrolled.detailTop).toBe(2);
    expect(after(scrolled, down).detailTop).toBe(0);
  });
});

describe("the detail pane", () => {
  test("Tab gives it the keys, and they scroll it no further than its last line", () => {
    const state = after(opened(80, 12), { kind: "other-pane" }, { kind: "edge", to: "last" });
    expect(state.pane).toBe("detail");
    expect(state.cursor).toBe(0);
    expect(state.detailTop).toBeGreaterThan(0);
    expect(state.detailTop).toBeLessThan(detail(state).length);
  });

  test("back leads to the list, then out of the filter", () => {
    const state = after(opened(), { kind: "filter", to: "changed" }, { kind: "enter" });
    expect(after(state, { kind: "back" })).toMatchObject({ pane: "list", filter: "changed" });
    expect(after(state, { kind: "back" }, { kind: "back" })).toMatchObject({ pane: "list", filter: "all" });
  });
});

describe("filters", () => {
  test("a filter shows its group alone", () => {
    const state = after(opened(), { kind: "filter", to: "dropped" });
    expect(listRows(state).rows.map(({ kind }) => kind)).toEqual(["heading", "entry"]);
    expect(selected(state)).toBe("dropped");
  });

  test("the selected entry stays selected when the filter is taken off", () => {
    const state = after(opened(), { kind: "filter", to: "dropped" }, { kind: "filter", to: "all" });
    expect(selected(state)).toBe("dropped");
  });

  test("the next filter skips groups that hold nothing", () => {
    const state = after(opened(), { kind: "comparison", by: 1 }, { kind: "next-filter", by: 1 });
    expect(state.filter).toBe("unchanged");
    expect(after(state, { kind: "next-filter", by: 1 }).filter).toBe("all");
  });

  test("a group without tasks shows an empty list and no details", () => {
    const state = after(opened(), { kind: "comparison", by: 1 }, { kind: "filter", to: "added" });
    expect(listRows(state).rows).toEqual([]);
    expect(detail(state)).toEqual([]);
  });
});

describe("comparisons", () => {
  test("there is none before the first and none after the last", () => {
    expect(after(opened(), { kind: "comparison", by: -1 }).comparison).toBe(0);
    const last = after(opened(), { kind: "comparison", by: 1 }, { kind: "comparison", by: 1 });
    expect(last.comparison).toBe(1);
  });
});

describe("help", () => {
  test("while it is open, keys scroll it and the list stays where it is", () => {
    const state = after(opened(80, 12), { kind: "page", page: "help" }, down, down);
    expect(state.overlay).toEqual({ kind: "page", page: "help", top: 0, cursor: 2, query: "" });
    expect(state.cursor).toBe(0);
  });

  test("leaving closes it, and only then the program", () => {
    const help = after(opened(), { kind: "page", page: "help" });
    const closed = update(help, { kind: "leave" });
    expect(closed).toMatchObject({ state: { overlay: { kind: "none" } }, effects: [] });
    expect(update(closed.state, { kind: "leave" }).effects).toEqual([{ kind: "close", interrupted: false }]);
  });

  test("an interrupt ends everything at once", () => {
    expect(update(after(opened(), { kind: "page", page: "help" }), { kind: "interrupt" }).effects).toEqual([
      { kind: "close", interrupted: true },
    ]);
  });
});

test("the language changes live and keeps the place", () => {
  const state = after(opened(), down, { kind: "other-language" });
  expect(state).toMatchObject({ language: "en", cursor: 1 });
  expect(detail(state).join("\n")).toContain("Changed");
  expect(after(state, { kind: "other-language" }).language).toBe("vi");
});
