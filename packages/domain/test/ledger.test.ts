import { describe, expect, test } from "vitest";
import { Bug, type Change, type Comparison, assertLedger, differs, hasRealChange, summarize } from "../src/index.ts";
import { aTask, anEntry } from "./plans.ts";

const tasks = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const entries = [
  anEntry("carried-over", ["1"], ["2"]),
  anEntry("split", ["2"], ["3", "4"]),
  anEntry("merged", ["3", "4"], ["1"]),
  anEntry("dropped", ["5"], []),
  anEntry("added", [], ["5"]),
];

describe("the ledger balances", () => {
  test("where each task stands in exactly one entry", () => {
    expect(() => assertLedger(tasks("1", "2", "3", "4", "5"), tasks("1", "2", "3", "4", "5"), entries)).not.toThrow();
    expect(() => assertLedger([], [], [])).not.toThrow();
  });

  test.each([
    {
      situation: "a previous task stands in two entries",
      previous: tasks("1"),
      next: tasks("1", "2"),
      given: [anEntry("carried-over", ["1"], ["1"]), anEntry("carried-over", ["1"], ["2"])],
      says: "previous task 1 stands in two entries",
    },
    {
      situation: "a next task stands in two entries",
      previous: tasks("1", "2"),
      next: tasks("1"),
      given: [anEntry("carried-over", ["1"], ["1"]), anEntry("merged", ["2"], ["1"])],
      says: "next task 1 stands in two entries",
    },
    {
      situation: "a task stands twice in one entry",
      previous: tasks("1"),
      next: tasks("1"),
      given: [anEntry("split", ["1"], ["1", "1"])],
      says: "next task 1 stands in two entries",
    },
    {
      situation: "a previous task is missing",
      previous: tasks("1", "2"),
      next: tasks("1"),
      given: [anEntry("carried-over", ["1"], ["1"])],
      says: "previous task 2 stands in no entry",
    },
    {
      situation: "a next task is missing",
      previous: tasks("1"),
      next: tasks("1", "2"),
      given: [anEntry("carried-over", ["1"], ["1"])],
      says: "next task 2 stands in no entry",
    },
    {
      situation: "an entry names a task of no plan",
      previous: tasks("1"),
      next: tasks("1"),
      given: [anEntry("carried-over", ["1"], ["1"]), anEntry("dropped", ["9"], [])],
      says: "previous tasks that the plan does not hold",
    },
  ])("not where $situation", ({ previous, next, given, says }) => {
    expect(() => assertLedger(previous, next, given)).toThrow(Bug);
    expect(() => assertLedger(previous, next, given)).toThrow(says);
  });
});

const moved: Change = { field: "schedule", nature: "real", kind: "moved", months: 5 };
const renumbered: Change = { field: "number", nature: "virtual", kind: "renumbered", previous: "1", next: "2" };

describe("the summary", () => {
  const some = [
    ...entries,
    anEntry("carried-over", ["6"], ["6"], { changes: [renumbered, moved] }),
    anEntry("carried-over", ["7"], ["7"], { changes: [renumbered] }),
    anEntry("possible", ["8"], ["8"], { changes: [moved] }),
    anEntry("dropped", ["9"], [], { supersededBy: ["9"] }),
    anEntry("dropped", ["10"], [], { supersededBy: [] }),
    anEntry("added", [], ["9"], { supersedes: ["9"], task: aTask({ id: "9" }) }),
  ];

  test("counts entries by outcome, and changed ones by what is real", () => {
    expect(summarize(some)).toEqual({
      carriedOver: 3,
      changed: 1,
      unchanged: 2,
      split: 1,
      merged: 1,
      possible: 1,
      added: 2,
      dropped: 3,
      superseded: 1,
    });
  });

  test("of nothing is all zero", () => expect(Object.values(summarize([]))).toEqual(Array(9).fill(0)));
});

describe("plans differ", () => {
  const comparison = (given: Comparison["entries"], head: readonly Change[] = []): Comparison => ({
    previous: 0,
    next: 1,
    summary: summarize(given),
    entries: given,
    order: [],
    head: [...head],
    notes: [],
  });

  test.each([
    { situation: "nothing", given: comparison([]), differ: false },
    {
      situation: "virtual changes",
      given: comparison([anEntry("carried-over", ["1"], ["2"], { changes: [renumbered] })]),
      differ: false,
    },
    {
      situation: "a virtual change of the head",
      given: comparison([], [{ field: "title", nature: "virtual", kind: "period" }]),
      differ: false,
    },
    {
      situation: "a real change",
      given: comparison([anEntry("carried-over", ["1"], ["1"], { changes: [moved] })]),
      differ: true,
    },
    {
      situation: "a real change of the head",
      given: comparison([], [{ field: "objectives", nature: "real", kind: "added", added: ["…"] }]),
      differ: true,
    },
    ...(["split", "merged", "possible", "added", "dropped"] as const).map((outcome) => ({
      situation: outcome,
      given: comparison([anEntry(outcome, ["1"], ["1"])]),
      differ: true,
    })),
  ])("by $situation: $differ", ({ given, differ }) => expect(differs(given)).toBe(differ));

  test("a change is real by its nature", () => {
    expect([[], [renumbered], [renumbered, moved]].map(hasRealChange)).toEqual([false, false, true]);
  });
});
