import type { Schedule } from "@plandiff/domain";
import { describe, expect, it } from "vitest";
import { describeMove, describeOtherMove, describeSchedule, wordings } from "../src/index.ts";
import type { ScheduleChange } from "../src/text/schedule-words.ts";

const due = (...occurrences: (Schedule & { kind: "due" })["occurrences"]): Schedule => ({
  kind: "due",
  written: "",
  occurrences,
});
const cases: [string, Schedule, string, string][] = [
  [
    "a weekday of every week",
    { kind: "recurring", written: "", every: "P1W", weekdays: [{ weekday: 4 }] },
    "hằng tuần, thứ Năm",
    "weekly, on Thursday",
  ],
  [
    "a weekday of every month",
    { kind: "recurring", written: "", every: "P1M", weekdays: [{ weekday: 5, which: -1 }] },
    "hằng tháng, thứ Sáu cuối cùng trong tháng",
    "monthly, on the last Friday of the month",
  ],
  [
    "a stretch of every month",
    { kind: "recurring", written: "", every: "P1M", on: [{ bound: "within", day: 25, since: { day: 20 } }] },
    "hằng tháng, từ ngày 20 đến ngày 25",
    "monthly, from the 20th to the 25th",
  ],
  [
    "a month",
    due({ bound: "within", start: "2024-07-01", end: "2024-07-31", precision: "month" }),
    "tháng 7/2024",
    "July 2024",
  ],
  [
    "January with its zero",
    due({ bound: "within", start: "2025-01-01", end: "2025-01-31", precision: "month" }),
    "tháng 01/2025",
    "January 2025",
  ],
  [
    "a quarter",
    due({ bound: "within", start: "2023-10-01", end: "2023-12-31", precision: "quarter" }),
    "quý IV/2023",
    "Q4 2023",
  ],
  [
    "a half-year",
    due({ bound: "within", start: "2024-07-01", end: "2024-12-31", precision: "half" }),
    "6 tháng cuối năm 2024",
    "H2 2024",
  ],
  ["a year", due({ bound: "within", start: "2024-01-01", end: "2024-12-31", precision: "year" }), "năm 2024", "2024"],
  [
    "years",
    due({ bound: "within", start: "2024-01-01", end: "2025-12-31", precision: "span" }),
    "từ tháng 01/2024 đến tháng 12/2025",
    "from January 2024 to December 2025",
  ],
  [
    "before a day",
    due({ bound: "before", end: "2023-12-14", precision: "day" }),
    "trước ngày 15/12/2023",
    "before 15 December 2023",
  ],
  [
    "before the first of a year",
    due({ bound: "before", end: "2023-12-31", precision: "day" }),
    "trước ngày 01/01/2024",
    "before 1 January 2024",
  ],
  [
    "by a day",
    due({ bound: "by", end: "2025-06-30", precision: "day" }),
    "chậm nhất ngày 30/6/2025",
    "by 30 June 2025",
  ],
  [
    "from a day",
    due({ bound: "from", start: "2025-06-01", precision: "day" }),
    "từ ngày 01/6/2025",
    "from 1 June 2025",
  ],
  [
    "on a day",
    due({ bound: "on", start: "2025-06-01", end: "2025-06-01", precision: "day" }),
    "ngày 01/6/2025",
    "on 1 June 2025",
  ],
  [
    "three times",
    due(
      { bound: "by", end: "2025-03-31", precision: "day" },
      { bound: "by", end: "2025-06-30", precision: "day" },
      { bound: "by", end: "2025-09-30", precision: "day" },
    ),
    "chậm nhất ngày 31/3/2025, chậm nhất ngày 30/6/2025 và chậm nhất ngày 30/9/2025",
    "by 31 March 2025, by 30 June 2025 and by 30 September 2025",
  ],
  ["all along", { kind: "continuous", written: "" }, "thường xuyên", "ongoing"],
  [
    "every half-year and on demand",
    { kind: "recurring", written: "", every: "P6M", onDemand: true },
    "6 tháng một lần và khi có yêu cầu",
    "every 6 months and on request",
  ],
  [
    "every quarter before a day",
    { kind: "recurring", written: "", every: "P3M", on: [{ bound: "before", day: 20, lastMonth: true }] },
    "hằng quý, trước ngày 20 của tháng cuối",
    "quarterly, before the 20th of the last month",
  ],
  [
    "two rhythms",
    { kind: "recurring", written: "", every: "P6M", alsoEvery: ["P1Y"] },
    "6 tháng một lần và hằng năm",
    "every 6 months and yearly",
  ],
  [
    "after an event",
    { kind: "relative", written: "", after: "Nghị quyết được ban hành", offset: "P30D" },
    "30 ngày kể từ “Nghị quyết được ban hành”",
    "30 days from “Nghị quyết được ban hành”",
  ],
  ["blank", { kind: "unspecified", written: "" }, "không ghi", "not stated"],
  ["not understood", { kind: "unread", written: "?" }, "chưa hiểu", "not understood"],
];

describe("what a schedule was understood as", () => {
  it.each(cases)("%s", (_name, schedule, vi, en) => {
    expect(describeSchedule(schedule, wordings.vi)).toBe(vi);
    expect(describeSchedule(schedule, wordings.en)).toBe(en);
  });
});

const moved = (rest: Partial<ScheduleChange>): ScheduleChange => ({
  field: "schedule",
  nature: "real",
  kind: "moved",
  ...rest,
});

describe("how a deadline moved", () => {
  it.each<[string, ScheduleChange, string, string]>([
    [
      "later by the calendar",
      moved({ months: 5, monthsAgainstRoll: -7, shown: "absolute" }),
      "lùi 5 tháng",
      "5 months later",
    ],
    [
      "against the roll",
      moved({ months: 13, monthsAgainstRoll: 1, shown: "against-roll" }),
      "lùi 1 tháng so với cùng kỳ",
      "1 month later year on year",
    ],
    [
      "earlier against the roll",
      moved({ months: 11, monthsAgainstRoll: -1, shown: "against-roll" }),
      "sớm hơn 1 tháng so với cùng kỳ",
      "1 month earlier year on year",
    ],
    [
      "where nothing rolls",
      moved({ months: 2, monthsAgainstRoll: 2, shown: "against-roll" }),
      "lùi 2 tháng",
      "2 months later",
    ],
    [
      "inside a month",
      moved({ months: 0, monthsAgainstRoll: 0, daysAgainstRoll: 5, shown: "absolute" }),
      "lùi 5 ngày",
      "5 days later",
    ],
    [
      "inside a month against the roll",
      moved({ months: 12, monthsAgainstRoll: 0, daysAgainstRoll: -3, shown: "against-roll" }),
      "sớm hơn 3 ngày so với cùng kỳ",
      "3 days earlier year on year",
    ],
    [
      "several dates that moved unevenly",
      moved({ months: 13, monthsAgainstRoll: 1, uneven: true, shown: "against-roll" }),
      "mốc cuối lùi 1 tháng so với cùng kỳ",
      "last date 1 month later year on year",
    ],
    [
      "over the end of a month by a day",
      moved({ months: 13, monthsAgainstRoll: 1, daysAgainstRoll: 1, shown: "absolute" }),
      "lùi 1 ngày so với cùng kỳ",
      "1 day later year on year",
    ],
    [
      "between cells that name no year",
      moved({ months: 11, monthsAgainstRoll: -1, shown: "absolute", previous: "Tháng 6", next: "Tháng 5" }),
      "sớm hơn 1 tháng so với cùng kỳ",
      "1 month earlier year on year",
    ],
    ["a time that became a date", moved({ kind: "dated" }), "nay có thời hạn", "now has a date"],
  ])("%s", (_name, change, vi, en) => {
    expect(describeMove(change, wordings.vi)).toBe(vi);
    expect(describeMove(change, wordings.en)).toBe(en);
  });
});

describe("the other figure of a move", () => {
  it.each<[string, ScheduleChange, string | undefined]>([
    [
      "stands beside the calendar",
      moved({ months: 5, monthsAgainstRoll: -7, shown: "absolute" }),
      "so với cùng kỳ: sớm hơn 7 tháng",
    ],
    [
      "stands beside the roll",
      moved({ months: 13, monthsAgainstRoll: 1, shown: "against-roll" }),
      "theo lịch: lùi 13 tháng",
    ],
    ["is not told where nothing rolled", moved({ months: 2, monthsAgainstRoll: 2, shown: "absolute" }), undefined],
    [
      "is not told of days: by the calendar they are a year and some days",
      moved({ months: 12, monthsAgainstRoll: 0, daysAgainstRoll: -3, shown: "absolute" }),
      undefined,
    ],
    [
      "is not told where the cells name no year",
      moved({ months: 11, monthsAgainstRoll: -1, shown: "absolute", previous: "Tháng 6", next: "Tháng 5" }),
      undefined,
    ],
    ["is none of another kind", moved({ kind: "dated" }), undefined],
  ])("%s", (_name, change, expected) => expect(describeOtherMove(change, wordings.vi)).toBe(expected));
});
