import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Schedule, type ScheduleShift, compareSchedules, sameMeaning, shiftSchedule } from "../src/index.ts";
import {
  CELLS,
  after,
  anyDue,
  anySchedule,
  beforeDay,
  blank,
  byDay,
  continuous,
  due,
  every,
  fromDay,
  inMonth,
  inQuarter,
  inYear,
  onDemand,
  unread,
} from "./schedules.ts";

const YEAR = 12;
const months = (written: string, ...list: readonly (readonly [number, number])[]): Schedule =>
  due(written, ...list.map(([year, month]) => inMonth(year, month)));

interface Case {
  readonly situation: string;
  readonly previous: Schedule;
  readonly next: Schedule;
  readonly roll: number;
  readonly shift: ScheduleShift["kind"] | Extract<ScheduleShift, { kind: "moved" }>;
}

const CASES: readonly Case[] = [
  {
    situation: "a month that rolled with the period",
    previous: months("Tháng 7/2024", [2024, 7]),
    next: months("Tháng 7/2025", [2025, 7]),
    roll: YEAR,
    shift: "rolled-forward",
  },
  {
    situation: "every date of a half-yearly meeting rolled",
    previous: months("Tháng 7/2024 và tháng 01/2025", [2024, 7], [2025, 1]),
    next: months("Tháng 7/2025 và tháng 01/2026", [2025, 7], [2026, 1]),
    roll: YEAR,
    shift: "rolled-forward",
  },
  {
    situation: "an event that names its year rolled",
    previous: after("Sau kỳ họp tổng kết năm 2024"),
    next: after("Sau kỳ họp tổng kết năm 2025"),
    roll: YEAR,
    shift: "rolled-forward",
  },
  {
    situation: "words that nobody understood rolled their year",
    previous: unread("Theo chương trình công tác 2024"),
    next: unread("Theo chương trình công tác 2025"),
    roll: YEAR,
    shift: "rolled-forward",
  },
  ...(
    [
      ["FY2025/26", "FY2026/27"],
      ["FY25 Q3", "FY26 Q3"],
      ["Summer ’25", "Summer ’26"],
      ["Michaelmas term 2025", "Michaelmas term 2026"],
      ["năm học 2024 - 2025", "Năm học 2025-2026"],
      ["Tuần 2 tháng 3/2025", "Tuần 2 tháng 3/2026"],
      ["2029/30", "2030/31"],
    ] as const
  ).map(([from, to]) => ({
    situation: `years over the turn of the year, and short ones, in words that nobody understood: ${from}`,
    previous: unread(from),
    next: unread(to),
    roll: YEAR,
    shift: "rolled-forward" as const,
  })),
  {
    situation: "a first year that rolled, with a second one that did not",
    previous: unread("FY2025/26"),
    next: unread("FY2026/26"),
    roll: YEAR,
    shift: "rhythm",
  },
  {
    situation: "the same words about another year, while nothing rolls",
    previous: unread("Theo chương trình công tác 2024"),
    next: unread("Theo chương trình công tác 2025"),
    roll: 0,
    shift: "rhythm",
  },
  {
    situation: "a date that both plans name",
    previous: months("Tháng 01/2025", [2025, 1]),
    next: months("Tháng 1/2025", [2025, 1]),
    roll: YEAR,
    shift: "same",
  },
  {
    situation: "a rhythm stays one, whatever the year",
    previous: every("Hằng quý", "P3M"),
    next: every("Hàng quý", "P3M"),
    roll: YEAR,
    shift: "same",
  },
  {
    situation: "a quarter and the first day after it",
    previous: due("Quý II/2024", inQuarter(2024, 2)),
    next: due("Trước 01/7/2024", beforeDay("2024-07-01")),
    roll: 0,
    shift: "equivalent",
  },
  {
    situation: "a quarter and the first day after it, a year on",
    previous: due("Quý II/2024", inQuarter(2024, 2)),
    next: due("Trước 01/7/2025", beforeDay("2025-07-01")),
    roll: YEAR,
    shift: "equivalent",
  },
  {
    situation: "from a plan of four months to a plan of a year: later, though earlier in its year",
    previous: months("Tháng 11/2023", [2023, 11]),
    next: months("Tháng 4/2024", [2024, 4]),
    roll: YEAR,
    shift: { kind: "moved", months: 5, monthsAgainstRoll: -7, daysAgainstRoll: -214 },
  },
  {
    situation: "next year's plan, made a month later than last time",
    previous: months("Tháng 12/2023", [2023, 12]),
    next: months("Tháng 01/2025", [2025, 1]),
    roll: YEAR,
    shift: { kind: "moved", months: 13, monthsAgainstRoll: 1, daysAgainstRoll: 31 },
  },
  {
    situation: "some days earlier within a month",
    previous: due("Trước ngày 15/12/2024", beforeDay("2024-12-15")),
    next: due("Trước ngày 10/12/2025", beforeDay("2025-12-10")),
    roll: YEAR,
    shift: { kind: "moved", months: 12, monthsAgainstRoll: 0, daysAgainstRoll: -5 },
  },
  {
    situation: "in a month, and by a day of an earlier one",
    previous: months("Tháng 11/2024", [2024, 11]),
    next: due("Trước ngày 15/10/2024", beforeDay("2024-10-15")),
    roll: 0,
    shift: { kind: "moved", months: -1, monthsAgainstRoll: -1, daysAgainstRoll: -47 },
  },
  {
    situation: "it starts later, and no end is set",
    previous: due("Từ tháng 3/2024", fromDay("2024-03-01")),
    next: due("Từ tháng 5/2024", fromDay("2024-05-01")),
    roll: 0,
    shift: { kind: "moved", months: 2, monthsAgainstRoll: 2, daysAgainstRoll: 61 },
  },
  {
    situation: "two meetings of a year, now further apart",
    previous: months("Tháng 7 và tháng 11/2024", [2024, 7], [2024, 11]),
    next: months("Tháng 6 và tháng 12/2025", [2025, 6], [2025, 12]),
    roll: YEAR,
    shift: { kind: "moved", months: 13, monthsAgainstRoll: 1, daysAgainstRoll: 31, uneven: true },
  },
  {
    situation: "two meetings of a year, both two months later, told in another order",
    previous: months("Tháng 3 và tháng 9/2024", [2024, 3], [2024, 9]),
    next: months("Tháng 11 và tháng 5/2025", [2025, 11], [2025, 5]),
    roll: YEAR,
    shift: { kind: "moved", months: 14, monthsAgainstRoll: 2, daysAgainstRoll: 61 },
  },
  {
    situation: "a quarter became one of its months",
    previous: due("Quý IV/2024", inQuarter(2024, 4)),
    next: months("Tháng 12/2025", [2025, 12]),
    roll: YEAR,
    shift: "narrowed",
  },
  {
    situation: "a quarter became its whole year",
    previous: due("Quý II/2024", inQuarter(2024, 2)),
    next: due("Năm 2025", inYear(2025)),
    roll: YEAR,
    shift: "widened",
  },
  {
    situation: "quarterly became monthly",
    previous: every("Hằng quý", "P3M"),
    next: every("Hằng tháng", "P1M"),
    roll: YEAR,
    shift: "rhythm",
  },
  {
    situation: "once became quarterly",
    previous: due("Trước 15/12/2023", beforeDay("2023-12-15")),
    next: every("Trước ngày 20 tháng cuối quý", "P3M", { on: [{ bound: "before", day: 20, lastMonth: true }] }),
    roll: YEAR,
    shift: "rhythm",
  },
  {
    situation: "once a year became twice",
    previous: months("Tháng 12/2024", [2024, 12]),
    next: months("Tháng 7/2025 và tháng 12/2025", [2025, 7], [2025, 12]),
    roll: YEAR,
    shift: "rhythm",
  },
  {
    situation: "one of three dates is another, between the same first and last",
    previous: months("Tháng 3, 6 và 12/2024", [2024, 3], [2024, 6], [2024, 12]),
    next: months("Tháng 3, 9 và 12/2024", [2024, 3], [2024, 9], [2024, 12]),
    roll: 0,
    shift: "rhythm",
  },
  {
    situation: "the same quarter, and now also on demand",
    previous: due("Quý II/2024", inQuarter(2024, 2)),
    next: onDemand(due("Quý II/2025", inQuarter(2025, 2))),
    roll: YEAR,
    shift: "rhythm",
  },
  {
    situation: "a list with a deadline and a start has no one edge to measure from",
    previous: due("Trước 30/6/2024; từ tháng 9/2024", beforeDay("2024-06-30"), fromDay("2024-09-01")),
    next: due("Trước 30/5/2024; từ tháng 9/2024", beforeDay("2024-05-30"), fromDay("2024-09-01")),
    roll: 0,
    shift: "rhythm",
  },
  {
    situation: "all the time became a month",
    previous: continuous,
    next: months("Tháng 11/2025", [2025, 11]),
    roll: YEAR,
    shift: "dated",
  },
  {
    situation: "a blank cell was filled with a date",
    previous: blank,
    next: due("Trước 15/12/2025", beforeDay("2025-12-15")),
    roll: YEAR,
    shift: "dated",
  },
  {
    situation: "a start was given an end",
    previous: due("Từ tháng 3/2024", fromDay("2024-03-01")),
    next: due("Chậm nhất 30/6/2024", byDay("2024-06-30")),
    roll: 0,
    shift: "dated",
  },
  {
    situation: "a month became all the time",
    previous: months("Tháng 11/2024", [2024, 11]),
    next: continuous,
    roll: YEAR,
    shift: "opened",
  },
  {
    situation: "the end was lifted",
    previous: due("Quý II/2024", inQuarter(2024, 2)),
    next: due("Từ tháng 4/2024", fromDay("2024-04-01")),
    roll: 0,
    shift: "opened",
  },
  {
    situation: "words that are not understood became a date",
    previous: unread("Theo kế hoạch riêng"),
    next: months("Tháng 11/2025", [2025, 11]),
    roll: YEAR,
    shift: "rhythm",
  },
];

describe("how one schedule became another", () => {
  test.each(CASES)("$situation", ({ previous, next, roll, shift }) => {
    expect(compareSchedules(previous, next, roll)).toEqual(typeof shift === "string" ? { kind: shift } : shift);
  });

  test("the cases know every kind", () => {
    const kinds = new Set(CASES.map(({ shift }) => (typeof shift === "string" ? shift : shift.kind)));
    expect([...kinds].toSorted()).toEqual(
      ["dated", "equivalent", "moved", "narrowed", "opened", "rhythm", "rolled-forward", "same", "widened"].toSorted(),
    );
  });
});

describe("laws", () => {
  test("a schedule that moved with the period is rolled forward", () => {
    fc.assert(
      fc.property(anyDue, fc.integer({ min: 1, max: 5 }), (schedule, years) => {
        const roll = years * YEAR;
        expect(compareSchedules(schedule, shiftSchedule(schedule, roll), roll)).toEqual({ kind: "rolled-forward" });
      }),
    );
  });

  test("it is the same exactly where it means the same", () => {
    fc.assert(
      fc.property(anySchedule, anySchedule, fc.constantFrom(0, YEAR, 2 * YEAR), (a, b, roll) => {
        expect(compareSchedules(a, b, roll).kind === "same").toBe(sameMeaning(a, b));
      }),
    );
  });

  const turned: Partial<Record<ScheduleShift["kind"], ScheduleShift["kind"]>> = {
    narrowed: "widened",
    widened: "narrowed",
    dated: "opened",
    opened: "dated",
  };
  const expectTurned = (a: Schedule, b: Schedule, roll: number): void => {
    const there = compareSchedules(a, b, roll);
    const back = compareSchedules(b, a, -roll);
    if (there.kind === "moved") {
      // Subtracted, as a minus would make 0 a -0.
      const { months: apart, monthsAgainstRoll } = there;
      expect(back).toMatchObject({ kind: "moved", months: 0 - apart, monthsAgainstRoll: 0 - monthsAgainstRoll });
    } else expect(back.kind).toBe(turned[there.kind] ?? there.kind);
  };

  test("swapping turns narrowed into widened, dated into opened, later into earlier", () => {
    fc.assert(fc.property(anySchedule, anySchedule, fc.constantFrom(0, YEAR), expectTurned), { numRuns: 1000 });
  });

  test("so among all pairs of real cells", () => {
    for (const a of CELLS) for (const b of CELLS) for (const roll of [0, YEAR]) expectTurned(a, b, roll);
  });

  test("what moved against the roll moved by days in the same direction", () => {
    fc.assert(
      fc.property(anyDue, anyDue, (a, b) => {
        const shift = compareSchedules(a, b, YEAR);
        if (shift.kind !== "moved") return;
        expect(shift.months - shift.monthsAgainstRoll).toBe(YEAR);
        expect(shift.daysAgainstRoll).not.toBe(0);
        expect(Math.sign(shift.monthsAgainstRoll) * Math.sign(shift.daysAgainstRoll)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
