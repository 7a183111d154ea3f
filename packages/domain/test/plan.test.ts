import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Plan, Task, Verdict, inRole, isDraft } from "../src/index.ts";
import { aPlan, aTask, anyTask, party } from "./plans.ts";

const task = {
  id: "1",
  section: [],
  text: "Họp giao ban",
  responsibilities: [
    { role: "lead", party: { key: "van-phong", name: "Văn phòng", kind: "office" }, written: "Văn phòng" },
  ],
  schedule: {
    kind: "due",
    written: "Quý II/2024",
    occurrences: [{ bound: "within", start: "2024-04-01", end: "2024-06-30", precision: "quarter" }],
  },
  deliverables: [{ text: "Thông báo kết luận" }],
  references: [],
  written: {},
};

describe("a plan written by hand", () => {
  test("needs a language and tasks; the lists of its head are empty where it says nothing", () => {
    expect(Plan.parse({ language: "vi", tasks: [task] })).toEqual(aPlan([Task.parse(task)]));
  });

  test("may hold more than this version knows", () => {
    expect(Plan.parse({ language: "vi", tasks: [], colour: "blue" })).toEqual(aPlan([]));
  });

  const withSchedule = (schedule: object) => ({
    language: "vi",
    tasks: [task, { ...task, schedule: { ...task.schedule, ...schedule } }],
  });
  test.each([
    { situation: "no language", plan: { tasks: [] }, path: "language" },
    { situation: "no tasks", plan: { language: "vi" }, path: "tasks" },
    { situation: "an unknown language", plan: { language: "fr", tasks: [] }, path: "language" },
    { situation: "an empty id", plan: { language: "vi", tasks: [{ ...task, id: "" }] }, path: "tasks.0.id" },
    {
      situation: "a number that is no text",
      plan: { language: "vi", tasks: [{ ...task, number: 1 }] },
      path: "tasks.0.number",
    },
    {
      situation: "an unknown role",
      plan: { language: "vi", tasks: [{ ...task, responsibilities: [{ ...task.responsibilities[0], role: "boss" }] }] },
      path: "tasks.0.responsibilities.0.role",
    },
    {
      situation: "an unknown kind of schedule",
      plan: withSchedule({ kind: "sometimes" }),
      path: "tasks.1.schedule.kind",
    },
    { situation: "due, and no time", plan: withSchedule({ occurrences: [] }), path: "tasks.1.schedule.occurrences" },
    {
      situation: "a day that no calendar has",
      plan: withSchedule({ occurrences: [{ bound: "by", end: "2024-02-30", precision: "day" }] }),
      path: "tasks.1.schedule.occurrences.0.end",
    },
    {
      situation: "a rhythm that is no duration",
      plan: withSchedule({ kind: "recurring", every: "quarterly" }),
      path: "tasks.1.schedule.every",
    },
    {
      situation: "a period without its end",
      plan: { language: "vi", tasks: [], period: { start: "2024-01-01", label: "2024" } },
      path: "period.end",
    },
    {
      situation: "a line before the first",
      plan: { language: "vi", tasks: [{ ...task, place: { kind: "lines", first: 0, last: 1 } }] },
      path: "tasks.0.place.first",
    },
  ])("says where it is wrong: $situation", ({ plan, path }) => {
    const { success, error } = Plan.safeParse(plan);
    expect(success).toBe(false);
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });

  test("parses to itself, and its JSON too", () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 3 }), (tasks) => {
        const plan = aPlan(tasks);
        expect(Plan.parse(plan)).toEqual(plan);
        expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
    );
  });
});

describe("a draft is a plan whose decision has blanks", () => {
  test.each([
    { situation: "number and date", decision: { number: "16/QĐ-TCT", date: "2024-02-07" }, draft: false },
    { situation: "no date", decision: { number: "16/QĐ-TCT" }, draft: true },
    { situation: "no number", decision: { date: "2024-02-07" }, draft: true },
    { situation: "neither", decision: {}, draft: true },
    { situation: "no decision at all", decision: undefined, draft: false },
  ])("$situation: $draft", ({ decision, draft }) => expect(isDraft(aPlan([], decision && { decision }))).toBe(draft));
});

test("responsibilities in a role keep their order", () => {
  const [a, b, c] = [party("lead", "Bộ Y tế"), party("coordinating", "Bộ Công an"), party("lead", "Bộ Nội vụ")];
  const { responsibilities } = aTask({ responsibilities: [a, b, c] });
  expect(inRole(responsibilities, "lead")).toEqual([a, c]);
  expect(inRole(responsibilities, "coordinating")).toEqual([b]);
});

test("a verdict says when it was given with the offset of its clock", () => {
  const verdict = { kind: "same", previous: [{ id: "1", fingerprint: "…" }], next: [{ id: "2", fingerprint: "…" }] };
  expect(Verdict.safeParse({ ...verdict, at: "2025-01-15T09:30:00+07:00" }).success).toBe(true);
  expect(Verdict.safeParse({ ...verdict, at: "2025-01-15" }).success).toBe(false);
});
