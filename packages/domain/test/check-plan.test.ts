import { describe, expect, test } from "vitest";
import { type Plan, type Task, checkPlan, parsePeriod } from "../src/index.ts";
import { aPlan, aTask, party } from "./plans.ts";
import { beforeDay, between, due, fromDay, inMonth, unread } from "./schedules.ts";

const period = parsePeriod("2024");
const planOf = (...tasks: readonly Partial<Task>[]): Plan =>
  aPlan(
    tasks.map((task, i) => aTask({ id: String(i + 1), number: String(i + 1), text: `Việc thứ ${i + 1}`, ...task })),
    period ? { period } : {},
  );

describe("a sound plan has no findings", () => {
  test.each([
    { situation: "one task", plan: planOf({}) },
    {
      situation: "work that ends in the January after",
      plan: planOf({ schedule: due("Tháng 01/2025", inMonth(2025, 1)) }),
    },
    { situation: "half a year outside the period", plan: planOf({ schedule: due("Tháng 6/2025", inMonth(2025, 6)) }) },
    { situation: "no period", plan: aPlan([aTask({ schedule: due("Tháng 6/2030", inMonth(2030, 6)) })]) },
    {
      situation: "the same text under other leads",
      plan: planOf({ text: "Họp" }, { text: "Họp", responsibilities: [party("lead", "Bộ Y tế")] }),
    },
    {
      situation: "the same text at another time",
      plan: planOf({ text: "Họp", schedule: due("Tháng 3", inMonth(2024, 3)) }, { text: "Họp" }),
    },
  ])("$situation", ({ plan }) => expect(checkPlan(plan)).toEqual([]));
});

describe("a finding names its task", () => {
  test.each([
    { plan: aPlan([]), finding: { code: "plan-without-tasks", severity: "error", args: {} } },
    { plan: planOf({ text: "  " }), finding: { code: "task-without-text", severity: "error", args: { task: "1" } } },
    {
      plan: planOf({}, { responsibilities: [party("coordinating", "Bộ Y tế")] }),
      finding: { code: "task-without-lead", severity: "warning", args: { task: "2" } },
    },
    {
      plan: planOf({ schedule: unread("Theo kế hoạch riêng") }),
      finding: { code: "schedule-unread", severity: "warning", args: { task: "1", text: "Theo kế hoạch riêng" } },
    },
    {
      plan: planOf({ schedule: due("Tháng 6 - tháng 3/2024", between("2024-06-01", "2024-03-31")) }),
      finding: { code: "schedule-reversed", severity: "error", args: { task: "1", text: "Tháng 6 - tháng 3/2024" } },
    },
    {
      plan: planOf({ schedule: due("Từ tháng 8/2025", fromDay("2025-08-01")) }),
      finding: { code: "schedule-outside-period", severity: "warning", args: { task: "1", text: "Từ tháng 8/2025" } },
    },
    {
      plan: planOf({ schedule: due("Trước 15/5/2023", beforeDay("2023-05-15")) }),
      finding: { code: "schedule-outside-period", severity: "warning", args: { task: "1", text: "Trước 15/5/2023" } },
    },
    {
      plan: planOf({}, {}, { id: "1", number: "3" }),
      finding: { code: "task-id-repeated", severity: "error", args: { task: "3", id: "1" } },
    },
    {
      plan: planOf({ text: "Họp giao ban" }, {}, { text: "HỌP GIAO BAN" }),
      finding: { code: "task-duplicated", severity: "warning", args: { task: "3", twin: "1" } },
    },
  ])("$finding.code", ({ plan, finding }) => expect(checkPlan(plan)).toEqual([finding]));

  test("and its place, and its id where it has no number", () => {
    const { number: _, ...task } = aTask({
      id: "r4",
      responsibilities: [],
      place: { kind: "lines", first: 12, last: 14 },
    });
    expect(checkPlan(aPlan([task]))).toEqual([
      {
        code: "task-without-lead",
        severity: "warning",
        args: { task: "r4" },
        place: { kind: "lines", first: 12, last: 14 },
      },
    ]);
  });
});
