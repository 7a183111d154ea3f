import type { Period, Schedule } from "@plandiff/domain";
import { describe, expect, it } from "vitest";
import { planCalendar } from "../src/index.ts";
import { dueDays } from "../src/calendar/due-days.ts";
import { inMonth, plan, task } from "./fixtures/build.ts";
import { onePlan } from "./fixtures/one-plan.ts";

const year: Period = { start: "2024-01-01", end: "2024-12-31", label: "2024" };
const due = (...occurrences: Extract<Schedule, { kind: "due" }>["occurrences"]): Schedule => ({
  kind: "due",
  written: "",
  occurrences,
});
const every = (duration: string, ...on: NonNullable<Extract<Schedule, { kind: "recurring" }>["on"]>): Schedule => ({
  kind: "recurring",
  written: "",
  every: duration,
  ...(on.length > 0 && { on }),
});

describe("the days on which something is due", () => {
  it.each([
    [
      "the end of a month",
      due({ bound: "within", start: "2024-04-01", end: "2024-04-30", precision: "month" }),
      ["2024-04-30"],
    ],
    ["the day before a bound", due({ bound: "before", end: "2024-12-15", precision: "day" }), ["2024-12-15"]],
    ["a start where there is no end", due({ bound: "from", start: "2024-05-01", precision: "day" }), ["2024-05-01"]],
    [
      "two times, in order",
      due(
        { bound: "on", start: "2025-01-31", end: "2025-01-31", precision: "day" },
        { bound: "on", start: "2024-07-31", end: "2024-07-31", precision: "day" },
      ),
      ["2024-07-31", "2025-01-31"],
    ],
    [
      "before the 20th of the last month of every quarter",
      every("P3M", { bound: "before", day: 20, lastMonth: true }),
      ["2024-03-19", "2024-06-19", "2024-09-19", "2024-12-19"],
    ],
    [
      "the last day of short months",
      every("P6M", { bound: "by", day: 31, lastMonth: true }),
      ["2024-06-30", "2024-12-31"],
    ],
    ["once a year", every("P1Y", { bound: "by", day: 15, month: 11 }), ["2024-11-15"]],
    ["in the year after", every("P1Y", { bound: "by", day: 15, month: 1, yearsLater: 1 }), ["2025-01-15"]],
    ["no day for a bare rhythm", every("P3M"), []],
    ["no day for weeks", every("P1W", { bound: "by", day: 5 }), []],
    ["no day for what goes on", { kind: "continuous", written: "Thường xuyên" }, []],
  ] as const)("%s", (_name, schedule, days) => expect(dueDays(schedule as Schedule, year)).toEqual(days));

  it("begin with the period of the plan", () =>
    expect(
      dueDays(every("P3M", { bound: "before", day: 20, lastMonth: true }), { ...year, start: "2024-09-01" }),
    ).toEqual(["2024-09-19", "2024-12-19"]));
});

/** Lines as they were before they were folded. */
const lines = (ics: string): string[] => ics.replaceAll("\r\n ", "").split("\r\n");
const valuesOf = (ics: string, name: string): string[] =>
  lines(ics).flatMap((line) => (line.startsWith(name) ? [line.slice(line.indexOf(":") + 1)] : []));

describe("the calendar of a plan", () => {
  it("has an all-day event for every day something is due", async () => {
    const ics = await planCalendar(onePlan.plan, { language: "vi" });
    const days = onePlan.plan.tasks.flatMap(({ schedule }) => dueDays(schedule, onePlan.plan.period));
    expect(valuesOf(ics, "DTSTART;VALUE=DATE")).toEqual(days.map((day) => day.replaceAll("-", "")));
    expect(new Set(valuesOf(ics, "UID")).size).toBe(days.length);
  });
  it("keeps the id of an event whose day moved", async () => {
    const at = (month: string, end: string) =>
      planCalendar(plan("2024", [task("1", "Sơ kết", { schedule: inMonth("", `2024-${month}-01`, end) })]), {
        language: "vi",
      });
    const [may, june] = [await at("05", "2024-05-31"), await at("06", "2024-06-30")];
    expect(valuesOf(may, "UID")).toEqual(valuesOf(june, "UID"));
    expect(valuesOf(may, "DTSTART")).not.toEqual(valuesOf(june, "DTSTART"));
  });
  it("tells tasks apart that say the same", async () => {
    const same = task("1", "Họp", { schedule: inMonth("", "2024-05-01", "2024-05-31") });
    const ids = valuesOf(await planCalendar(plan("2024", [same, { ...same, id: "2" }]), { language: "vi" }), "UID");
    expect(new Set(ids).size).toBe(2);
  });
  it("tells of one party by a part of its name or by its key", async () => {
    const schedule = inMonth("", "2024-05-01", "2024-05-31");
    const two = plan("2024", [
      task("1", "A", { lead: "Sở Nội vụ", schedule }),
      task("2", "B", { coordinating: "Sở Tài chính", schedule }),
    ]);
    for (const party of ["nội vụ", "sở-nội-vụ"])
      expect(valuesOf(await planCalendar(two, { language: "vi", party }), "SUMMARY")).toEqual(["1. A"]);
  });
  it("holds a hostile text as text", async () => {
    const hostile = "a\r\nEND:VEVENT\nBEGIN:VALARM; , \\ \u0000";
    const ics = await planCalendar(
      plan("2024", [task("1", hostile, { lead: hostile, schedule: inMonth(hostile, "2024-05-01", "2024-05-31") })]),
      { language: "vi" },
    );
    expect(lines(ics).filter((line) => /^(?:BEGIN|END):/.test(line))).toEqual([
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });
});
