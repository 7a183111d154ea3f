import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Occurrence, type Schedule, sameDeadline, sameMeaning } from "../src/index.ts";
import {
  CELLS,
  after,
  anySchedule,
  beforeDay,
  between,
  byDay,
  continuous,
  due,
  every,
  fromDay,
  inMonth,
  inQuarter,
  onDay,
  onDemand,
  unread,
} from "./schedules.ts";

const quarter = due("Quý II/2024", inQuarter(2024, 2));

describe("the same meaning in other words", () => {
  const pairs: readonly (readonly [Schedule, Schedule])[] = [
    [due("Tháng 4/2024", inMonth(2024, 4)), due("tháng 04 năm 2024", inMonth(2024, 4))],
    [quarter, due("Từ 01/4/2024 đến 30/6/2024", between("2024-04-01", "2024-06-30"))],
    [due("Trước 01/7/2024", beforeDay("2024-07-01")), due("Chậm nhất 30/6/2024", byDay("2024-06-30"))],
    [
      due("Tháng 7/2024 và tháng 01/2025", inMonth(2024, 7), inMonth(2025, 1)),
      due("Tháng 01/2025; tháng 7/2024", inMonth(2025, 1), inMonth(2024, 7)),
    ],
    [every("Hằng quý", "P3M"), every("3 tháng một lần", "P3M")],
    [every("Hằng năm", "P1Y"), every("12 tháng một lần", "P12M")],
    [every("Hằng tuần", "P1W"), every("7 ngày một lần", "P7D")],
    [
      every("Định kỳ 6 tháng, 01 năm", "P6M", { alsoEvery: ["P1Y"] }),
      every("Hằng năm và 6 tháng", "P1Y", { alsoEvery: ["P6M"] }),
    ],
    [
      every("Trước ngày 25 hằng tháng", "P1M", { on: [{ bound: "before", day: 25 }] }),
      every("Chậm nhất ngày 24 hằng tháng", "P1M", { on: [{ day: 24, bound: "by" }] }),
    ],
    [
      every("20/6 và 20/12 hằng năm", "P1Y", {
        on: [
          { bound: "on", day: 20, month: 6 },
          { bound: "on", day: 20, month: 12 },
        ],
      }),
      every("20/12 và 20/6 hằng năm", "P1Y", {
        on: [
          { month: 12, day: 20, bound: "on" },
          { month: 6, day: 20, bound: "on" },
        ],
      }),
    ],
    [continuous, { kind: "continuous", written: "Cả năm" }],
    [after("Sau khi Nghị quyết được ban hành"), after("sau khi nghị quyết  được ban hành.")],
    [unread("Theo kế hoạch riêng"), unread("theo kế hoạch riêng;")],
    [unread("Năm học 2024 - 2025"), unread("năm học 2024–2025")],
    [
      every("Thứ 2, thứ 6 hằng tuần", "P1W", { weekdays: [{ weekday: 1 }, { weekday: 5 }] }),
      every("Thứ Sáu và thứ Hai hằng tuần", "P1W", { weekdays: [{ weekday: 5 }, { weekday: 1 }] }),
    ],
    [
      { kind: "unspecified", written: "" },
      { kind: "unspecified", written: "-" },
    ],
  ];
  test.each(pairs)("%j = %j", (a, b) => expect(sameMeaning(a, b)).toBe(true));
});

describe("another meaning", () => {
  const pairs: readonly (readonly [Schedule, Schedule])[] = [
    [quarter, due("Quý III/2024", inQuarter(2024, 3))],
    [quarter, due("Trước 01/7/2024", beforeDay("2024-07-01"))],
    [quarter, onDemand(quarter)],
    [due("Tháng 6/2024", inMonth(2024, 6)), due("Tháng 6/2024, tháng 7/2024", inMonth(2024, 6), inMonth(2024, 7))],
    [every("Hằng quý", "P3M"), every("Hằng tháng", "P1M")],
    [every("Hằng quý", "P3M"), onDemand(every("Hằng quý", "P3M"))],
    [every("Hằng quý", "P3M"), every("Hằng quý, trước ngày 20", "P3M", { on: [{ bound: "before", day: 20 }] })],
    [
      every("Ngày 20 hằng quý", "P3M", { on: [{ bound: "on", day: 20 }] }),
      every("Ngày 20 tháng cuối quý", "P3M", { on: [{ bound: "on", day: 20, lastMonth: true }] }),
    ],
    [continuous, every("Hằng ngày", "P1D")],
    [
      after("Sau khi Nghị quyết được ban hành"),
      { kind: "relative", written: "", after: "Sau khi Nghị quyết được ban hành", offset: "P10D" },
    ],
    [unread("Theo kế hoạch riêng"), unread("Theo kế hoạch chung")],
    [every("Hằng tuần", "P1W"), every("Thứ Năm hằng tuần", "P1W", { weekdays: [{ weekday: 4 }] })],
    [
      every("Thứ Năm hằng tuần", "P1W", { weekdays: [{ weekday: 4 }] }),
      every("Thứ Sáu hằng tuần", "P1W", { weekdays: [{ weekday: 5 }] }),
    ],
    [
      every("First Monday of each month", "P1M", { weekdays: [{ weekday: 1, which: 1 }] }),
      every("Last Monday of each month", "P1M", { weekdays: [{ weekday: 1, which: -1 }] }),
    ],
    [
      every("Quý I hằng năm", "P1Y", { on: [{ bound: "within", day: 31, month: 3, since: { day: 1, month: 1 } }] }),
      every("Tháng 3 hằng năm", "P1Y", { on: [{ bound: "within", day: 31, month: 3 }] }),
    ],
    [continuous, { kind: "unspecified", written: "" }],
  ];
  test.each(pairs)("%j ≠ %j", (a, b) => expect(sameMeaning(a, b)).toBe(false));
});

describe("sameness of meaning is an equivalence", () => {
  test("everything is the same as itself", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(sameMeaning(schedule, structuredClone(schedule))).toBe(true);
      }),
    );
  });

  test("among all pairs of real cells it goes both ways", () => {
    for (const a of CELLS) for (const b of CELLS) expect(sameMeaning(a, b)).toBe(sameMeaning(b, a));
  });

  test("among all triples of real cells it carries over", () => {
    const broken = CELLS.flatMap((a) =>
      CELLS.filter((b) => sameMeaning(a, b)).flatMap((b) =>
        CELLS.filter((c) => sameMeaning(b, c) && !sameMeaning(a, c)).map((c) => [a.written, b.written, c.written]),
      ),
    );
    expect(broken).toEqual([]);
  });

  test("it looks neither at the words, nor at the unit, nor at the order", () => {
    const rewritten = (occurrences: readonly Occurrence[]): Occurrence[] =>
      occurrences.toReversed().map(({ start, end }) => ({ precision: "span", bound: "within", end, start }));
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const other: Schedule =
          schedule.kind === "due"
            ? { ...schedule, written: "other words", occurrences: rewritten(schedule.occurrences) }
            : structuredClone(schedule);
        expect(sameMeaning(schedule, other)).toBe(true);
      }),
    );
  });
});

describe("the same deadline", () => {
  test.each([
    { a: quarter, b: due("Trước 01/7/2024", beforeDay("2024-07-01")), same: true },
    { a: quarter, b: due("Hết tháng 6/2024", byDay("2024-06-30")), same: true },
    { a: quarter, b: due("Tháng 6/2024", inMonth(2024, 6)), same: false },
    { a: quarter, b: due("Ngày 30/6/2024", onDay("2024-06-30")), same: false },
    { a: quarter, b: onDemand(due("Trước 01/7/2024", beforeDay("2024-07-01"))), same: false },
    { a: due("Từ 01/3", fromDay("2024-03-01")), b: due("Từ 01/3", fromDay("2024-03-01")), same: false },
    {
      a: due("Quý II và quý IV/2024", inQuarter(2024, 2), inQuarter(2024, 4)),
      b: due("Trước 31/12 và trước 01/7", byDay("2024-12-31"), beforeDay("2024-07-01")),
      same: true,
    },
    { a: continuous, b: continuous, same: false },
  ])("$a.written, $b.written: $same", ({ a, b, same }) => {
    expect(sameDeadline(a, b)).toBe(same);
    expect(sameDeadline(b, a)).toBe(same);
  });
});
