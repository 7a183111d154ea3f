import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Bug,
  type Comparison,
  type Task,
  TaskPatch,
  applyComparison,
  applyPatch,
  patchBetween,
  summarize,
} from "../src/index.ts";
import { aTask, anEntry, anyTask, inOtherOrder, party } from "./plans.ts";

const withoutPlace = ({ place: _, ...task }: Task): Task => task;

describe("a patch", () => {
  test("names the members that differ", () => {
    const previous = aTask({ otherColumns: [{ name: "Ghi chú", text: "kinh phí" }] });
    const { number: _, otherColumns: _others, ...rest } = previous;
    const next = { ...rest, id: "r1", responsibilities: [party("lead", "Bộ Công an")] };
    expect(patchBetween(previous, next)).toEqual({
      id: "r1",
      number: null,
      otherColumns: null,
      responsibilities: [party("lead", "Bộ Công an")],
    });
  });

  test("is empty between a task and itself, whatever the order of its members", () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        expect(patchBetween(task, inOtherOrder(task))).toEqual({});
        expect(patchBetween(task, { ...task, place: { kind: "lines", first: 7, last: 9 } })).toEqual({});
      }),
    );
  });

  test("takes an undefined member for an absent one", () => {
    const [bare, undefinedToo] = [{ written: "Đề án 06" }, { written: "Đề án 06", number: undefined }];
    expect(patchBetween(aTask({ references: [bare] }), aTask({ references: [undefinedToo] }))).toEqual({});
    expect(patchBetween(aTask({ references: [undefinedToo] }), aTask({ references: [bare] }))).toEqual({});
  });

  test("makes the one task the other", () => {
    fc.assert(
      fc.property(anyTask, anyTask, (previous, next) => {
        expect(applyPatch(previous, patchBetween(previous, next))).toEqual(withoutPlace(next));
      }),
    );
  });

  test("survives being written as JSON", () => {
    fc.assert(
      fc.property(anyTask, anyTask, (previous, next) => {
        const patch = TaskPatch.parse(JSON.parse(JSON.stringify(patchBetween(previous, next))));
        expect(applyPatch(previous, patch)).toEqual(withoutPlace(next));
      }),
    );
  });

  test("leaves the task that it is applied to alone", () => {
    const task = Object.freeze(aTask({ place: { kind: "lines", first: 1, last: 1 } }));
    expect(applyPatch(task, { text: "Tổ chức phiên họp tổng kết" })).toEqual(
      withoutPlace({ ...task, text: "Tổ chức phiên họp tổng kết" }),
    );
  });
});

describe("a comparison with the previous tasks gives the next ones", () => {
  const of = (entries: Comparison["entries"], order: readonly string[]): Comparison => ({
    previous: 0,
    next: 1,
    summary: summarize(entries),
    entries,
    order: [...order],
    head: [],
    notes: [],
  });

  test("in their order, whatever became of them", () => {
    const previous = ["1", "2", "3", "4", "5", "6"].map((id) => aTask({ id, text: `Nhiệm vụ ${id}` }));
    const next = ["a", "b", "c", "d", "e", "f"].map((id) => aTask({ id, text: `Việc ${id}` }));
    const [a, b, c, d, e, f] = next as [Task, Task, Task, Task, Task, Task];
    const place = { kind: "lines", first: 1, last: 1 } as const;
    const entries = [
      anEntry("carried-over", ["1"], ["c"], { patch: patchBetween(previous[0] ?? c, c) }),
      anEntry("possible", ["2"], ["a"], { patch: patchBetween(previous[1] ?? a, a) }),
      anEntry("split", ["3"], ["b", "e"], { parts: [{ ...b, place }, e] }),
      anEntry("merged", ["4", "5"], ["d"], { task: { ...d, place } }),
      anEntry("dropped", ["6"], []),
      anEntry("added", [], ["f"], { task: f }),
    ];
    expect(applyComparison(previous, of(entries, ["a", "b", "c", "d", "e", "f"]))).toEqual(next);
  });

  test("and a comparison of other tasks is our mistake", () => {
    const entries = [anEntry("carried-over", ["9"], ["1"], { patch: {} })];
    expect(() => applyComparison([aTask()], of(entries, ["1"]))).toThrow(Bug);
  });
});
