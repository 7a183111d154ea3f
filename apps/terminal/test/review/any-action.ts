// Any action, so that laws are held to whatever a reviewer may do, in whatever order.
import { taskRef } from "@plandiff/compare";
import type { Verdict } from "@plandiff/domain";
import * as fc from "fast-check";
import type { Action } from "../../src/review/model/action.ts";
import { GROUPS, PAGES } from "../../src/review/model/state.ts";
import { plans } from "./sample.ts";

const by = fc.constantFrom<1 | -1>(1, -1);
const point = { column: fc.integer({ min: 0, max: 130 }), row: fc.integer({ min: 0, max: 35 }) };
const PURPOSES = [
  "note",
  "link",
  "split",
  "merge",
  "supersede",
  "find",
  "above",
  "correct",
  "export",
  "page-filter",
] as const;
const TEXTS = ["t", "hop", "Tổ trưởng", "Tháng 6/2025", "90", "\u0301"];

/** Moving, choosing and looking. */
export const looking: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("step" as const), by, stride: fc.constantFrom("line", "half", "page") }),
  fc.record({ kind: fc.constant("edge" as const), to: fc.constantFrom("first", "last") }),
  fc.record({ kind: fc.constant("scroll-detail" as const), by }),
  fc.record({ kind: fc.constant("filter" as const), to: fc.constantFrom("all" as const, ...GROUPS) }),
  fc.record({ kind: fc.constant("next-filter" as const), by }),
  fc.record({ kind: fc.constant("comparison" as const), by }),
  fc.record({ kind: fc.constant("undecided" as const), by }),
  fc.record({ kind: fc.constant("page" as const), page: fc.constantFrom(...PAGES) }),
  fc.record({ kind: fc.constant("click" as const), ...point }),
  fc.record({ kind: fc.constant("wheel" as const), by, ...point }),
  fc.record({
    kind: fc.constant("resized" as const),
    size: fc.record({ columns: fc.integer({ min: 1, max: 300 }), rows: fc.integer({ min: 1, max: 100 }) }),
  }),
  fc.constantFrom<Action>(
    { kind: "other-pane" },
    { kind: "enter" },
    { kind: "back" },
    { kind: "back" },
    { kind: "other-language" },
    { kind: "mouse" },
    { kind: "suspend" },
    { kind: "copy", what: "task" },
    { kind: "copy", what: "redline" },
    { kind: "leave" },
    { kind: "interrupt" },
  ),
);

/** Deciding, typing, taking back. */
export const deciding: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("decide" as const), as: fc.constantFrom("accept" as const, "reject" as const) }),
  fc.record({ kind: fc.constant("accept-all" as const), of: fc.constantFrom("shown" as const, "group" as const) }),
  fc.record({ kind: fc.constant("threshold" as const), by }),
  fc.record({ kind: fc.constant("open-field" as const), purpose: fc.constantFrom(...PURPOSES) }),
  fc.record({
    kind: fc.constant("edit" as const),
    edit: fc.record({ kind: fc.constant("type" as const), text: fc.constantFrom(...TEXTS) }),
  }),
  fc.record({ kind: fc.constant("edited" as const), text: fc.constantFrom(...TEXTS) }),
  fc.constantFrom<Action>(
    { kind: "confirm" },
    { kind: "confirm" },
    { kind: "mark" },
    { kind: "back" },
    { kind: "editor" },
    { kind: "discard" },
    { kind: "undo" },
    { kind: "redo" },
  ),
);

const verdicts = fc.uniqueArray(fc.constantFrom<Verdict>(...theirVerdicts()), { maxLength: 3 });
/** What somebody else does to the file meanwhile. */
const others: fc.Arbitrary<Action> = fc.record({
  kind: fc.constant("others" as const),
  comparison: fc.constantFrom(0, 1),
  others: fc.record({ added: verdicts, removed: verdicts }),
});

/** Anything at all. */
export const anything: fc.Arbitrary<Action> = fc.oneof(looking, deciding, others);

function theirVerdicts(): Verdict[] {
  const [before, after] = plans;
  return before!.tasks.flatMap((task, i): Verdict[] => {
    const [previous, next] = [[taskRef(task)], [taskRef(after!.tasks[(i + 1) % after!.tasks.length]!)]];
    return [
      { kind: "same", previous, next, by: "Minh" },
      { kind: "dropped", previous, next: [], by: "Minh" },
      { kind: "corrected", previous: [], next, field: "schedule", written: "Quý I/2025", by: "Minh" },
    ];
  });
}
