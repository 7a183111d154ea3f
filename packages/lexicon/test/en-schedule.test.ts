/** English time cells beyond the collected forms: variants of writing, mixed cells, and what must stay text. */
import { describe, expect, test } from "vitest";
import { lexicons } from "../src/index.ts";
import {
  before,
  by,
  continuous,
  due,
  dueOnDemand,
  from,
  meaningOf,
  on,
  recurring,
  relative,
  unread,
  unspecified,
  within,
} from "./schedule-builders.ts";

type Row = readonly [written: string, meaning: object, year?: number];
const cases = (rows: readonly Row[]) => rows.map(([written, meaning, year]) => ({ written, meaning, year }));
const read = (written: string, year: number | undefined): object => meaningOf(lexicons.en.readSchedule(written, year));

/** Dates in the many ways they are written; a third entry is the plan's year. */
const DATED: readonly Row[] = [
  ["Q2 2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["Q1-Q3 2025", due(within("2025-01-01", "2025-09-30", "span"))],
  ["Q1 - Q3 2025", due(within("2025-01-01", "2025-09-30", "span"))],
  ["Q1, Q2 2025", due(within("2025-01-01", "2025-03-31", "quarter"), within("2025-04-01", "2025-06-30", "quarter"))],
  ["Q1 and Q3/2025", due(within("2025-01-01", "2025-03-31", "quarter"), within("2025-07-01", "2025-09-30", "quarter"))],
  ["H1 2025", due(within("2025-01-01", "2025-06-30", "half"))],
  ["FY 2025", due(within("2025-01-01", "2025-12-31", "year"))],
  ["FY2025", due(within("2025-01-01", "2025-12-31", "year"))],
  ["by 30 June 2025", due(by("2025-06-30", "day"))],
  ["by June 30, 2025", due(by("2025-06-30", "day"))],
  ["before 1 July 2025", due(before("2025-06-30", "day"))],
  ["no later than 15 December 2025", due(by("2025-12-15", "day"))],
  ["end of June 2025", due(by("2025-06-30", "month"))],
  ["by the end of June 2025", due(by("2025-06-30", "month"))],
  ["June 2025", due(within("2025-06-01", "2025-06-30", "month"))],
  ["Jan-Mar 2025", due(within("2025-01-01", "2025-03-31", "span"))],
  ["January to March 2025", due(within("2025-01-01", "2025-03-31", "span"))],
  ["from January 2025 to March 2026", due(within("2025-01-01", "2026-03-31", "span"))],
  ["in 2025", due(within("2025-01-01", "2025-12-31", "year"))],
  ["30/06/2025", due(on("2025-06-30"))],
  ["2025-06-30", due(on("2025-06-30"))],
  ["mid-2025", due(by("2025-06-30", "year"))],
  ["mid-June 2025", due(by("2025-06-15", "month"))],
  ["early 2025", due(from("2025-01-01", "year"))],
  ["late 2025", due(by("2025-12-31", "year"))],
  ["second quarter of 2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["2nd quarter 2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["first half of 2025", due(within("2025-01-01", "2025-06-30", "half"))],
  ["first six months of 2025", due(within("2025-01-01", "2025-06-30", "half"))],
  ["last four months of 2025", due(within("2025-09-01", "2025-12-31", "span"))],
  ["2025 Q2", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["2025Q2", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["Q2/2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["June", due(within("2025-06-01", "2025-06-30", "month")), 2025],
  ["30 June", due(on("2025-06-30")), 2025],
  ["by Friday, 15 August 2025", due(by("2025-08-15", "day"))],
  ["5 pm on 30 June 2025", due(on("2025-06-30"))],
  ["before 5:00 pm, 30 June 2025", due(by("2025-06-30", "day"))],
  ["10-15 June 2025", due(within("2025-06-10", "2025-06-15", "span"))],
  ["June 10-15, 2025", due(within("2025-06-10", "2025-06-15", "span"))],
  ["15 June - 30 July 2025", due(within("2025-06-15", "2025-07-30", "span"))],
  ["between March and May 2025", due(within("2025-03-01", "2025-05-31", "span"))],
  [
    "March, June, September and December 2025",
    due(
      within("2025-03-01", "2025-03-31", "month"),
      within("2025-06-01", "2025-06-30", "month"),
      within("2025-09-01", "2025-09-30", "month"),
      within("2025-12-01", "2025-12-31", "month"),
    ),
  ],
  ["30-Jun-2025", due(on("2025-06-30"))],
  ["30-Jun-25", due(on("2025-06-30"))],
  ["Completed by Q3 2025", due(by("2025-09-30", "quarter"))],
  ["Submit to the Board by 30 June 2025", due(by("2025-06-30", "day"))],
  [
    "Phase 1: Q1 2025; Phase 2: Q3 2025",
    due(within("2025-01-01", "2025-03-31", "quarter"), within("2025-07-01", "2025-09-30", "quarter")),
  ],
  ["2025", due(within("2025-01-01", "2025-12-31", "year"))],
  ["until December 2025", due(by("2025-12-31", "month"))],
  ["from 1 July 2025", due(from("2025-07-01", "day"))],
  ["from 1 July 2025 onwards", due(from("2025-07-01", "day"))],
  ["starting in Q2 2025", due(from("2025-04-01", "quarter"))],
  ["Dec 2025", due(within("2025-12-01", "2025-12-31", "month"))],
  ["December, 2025", due(within("2025-12-01", "2025-12-31", "month"))],
  ["31st December 2025", due(on("2025-12-31"))],
  ["the end of the year", due(by("2025-12-31", "year")), 2025],
  ["full year 2025", due(within("2025-01-01", "2025-12-31", "year"))],
  ["Whole year 2025", due(within("2025-01-01", "2025-12-31", "year"))],
  ["on 5 May 2025", due(on("2025-05-05"))],
  ["May 2025", due(within("2025-05-01", "2025-05-31", "month"))],
  ["Q1, Q2/2025", due(within("2025-01-01", "2025-03-31", "quarter"), within("2025-04-01", "2025-06-30", "quarter"))],
  ["from now until December 2025", due(by("2025-12-31", "month"))],
  ["30 June 2025 or as needed", dueOnDemand(on("2025-06-30"))],
  ["2021-2025, with a vision to 2030", due(within("2021-01-01", "2025-12-31", "span"))],
  ["1 Mar 2025 to 30 Apr 2025", due(within("2025-03-01", "2025-04-30", "span"))],
  ["by end-2025", due(by("2025-12-31", "year"))],
  ["Deadline: 30 June 2025", due(by("2025-06-30", "day"))],
  ["Q1–Q2 2025", due(within("2025-01-01", "2025-06-30", "span"))],
  ["Jan – Jun 2025", due(within("2025-01-01", "2025-06-30", "span"))],
  ["End Q2 2025", due(by("2025-06-30", "quarter"))],
  ["End of Q3", due(by("2025-09-30", "quarter")), 2025],
  ["By Q4 2025", due(by("2025-12-31", "quarter"))],
  ["1st half 2025", due(within("2025-01-01", "2025-06-30", "half"))],
  ["Dec. 2025", due(within("2025-12-01", "2025-12-31", "month"))],
  ["2025-Q2", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["2025/06/30", due(on("2025-06-30"))],
  ["30.06.2025", due(on("2025-06-30"))],
  ["June–August 2025", due(within("2025-06-01", "2025-08-31", "span"))],
  ["By the end of 2025", due(by("2025-12-31", "year"))],
  ["By end of year", due(by("2025-12-31", "year")), 2025],
  ["No later than the end of Q2 2025", due(by("2025-06-30", "quarter"))],
  ["Before the end of June 2025", due(by("2025-06-30", "month"))],
  ["Before June 2025", due(before("2025-05-31", "month"))],
  [
    "Before 20 March, June, September and December 2025",
    due(
      before("2025-03-19", "day"),
      before("2025-06-19", "day"),
      before("2025-09-19", "day"),
      before("2025-12-19", "day"),
    ),
  ],
  [
    "Before 20 March, 20 June, 20 September and 20 December 2025",
    due(
      before("2025-03-19", "day"),
      before("2025-06-19", "day"),
      before("2025-09-19", "day"),
      before("2025-12-19", "day"),
    ),
  ],
  [
    "July 2025 and January 2026",
    due(within("2025-07-01", "2025-07-31", "month"), within("2026-01-01", "2026-01-31", "month")),
  ],
  [
    "July and January 2026",
    due(within("2025-07-01", "2025-07-31", "month"), within("2026-01-01", "2026-01-31", "month")),
    2025,
  ],
  [
    "In Q3 and Q4 2025",
    due(within("2025-07-01", "2025-09-30", "quarter"), within("2025-10-01", "2025-12-31", "quarter")),
  ],
  ["Q3/Q4 2025", due(within("2025-07-01", "2025-09-30", "quarter"), within("2025-10-01", "2025-12-31", "quarter"))],
  ["Q4", due(within("2025-10-01", "2025-12-31", "quarter")), 2025],
  ["From Q2 to Q4 2025", due(within("2025-04-01", "2025-12-31", "span"))],
  ["Start of 2025", due(from("2025-01-01", "year"))],
  ["December 31, 2025 at the latest", due(by("2025-12-31", "day"))],
  ["31/12/25", due(on("2025-12-31"))],
  ["By Dec 31", due(by("2025-12-31", "day")), 2025],
  ["Q2 FY2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["FY2025 Q2", due(within("2025-04-01", "2025-06-30", "quarter"))],
  [
    "Jan, Apr, Jul and Oct 2025",
    due(
      within("2025-01-01", "2025-01-31", "month"),
      within("2025-04-01", "2025-04-30", "month"),
      within("2025-07-01", "2025-07-31", "month"),
      within("2025-10-01", "2025-10-31", "month"),
    ),
  ],
  ["1 June 2025 to 31 August 2025", due(within("2025-06-01", "2025-08-31", "span"))],
  ["1-30 June 2025", due(within("2025-06-01", "2025-06-30", "span"))],
  ["2025 Q1 - 2025 Q3", due(within("2025-01-01", "2025-09-30", "span"))],
];

/** Work that comes again. */
const RECURRING: readonly Row[] = [
  ["monthly", recurring({ every: "P1M" })],
  ["quarterly", recurring({ every: "P3M" })],
  ["every six months", recurring({ every: "P6M" })],
  ["End of each quarter", recurring({ every: "P3M" })],
  ["every 6 months", recurring({ every: "P6M" })],
  ["twice a year", recurring({ every: "P6M" })],
  ["annually", recurring({ every: "P1Y" })],
  ["monthly or as needed", recurring({ every: "P1M", onDemand: true })],
  ["by the 25th of each month", recurring({ every: "P1M", on: [{ bound: "by", day: 25 }] })],
  [
    "on the 15th and 30th of every month",
    recurring({
      every: "P1M",
      on: [
        { bound: "on", day: 15 },
        { bound: "on", day: 30 },
      ],
    }),
  ],
  [
    "before the 20th of the last month of each quarter",
    recurring({ every: "P3M", on: [{ bound: "before", day: 20, lastMonth: true }] }),
  ],
  ["annually by 15 June", recurring({ every: "P1Y", on: [{ bound: "by", day: 15, month: 6 }] })],
  ["every year by 15 December", recurring({ every: "P1Y", on: [{ bound: "by", day: 15, month: 12 }] })],
  ["15 June each year", recurring({ every: "P1Y", on: [{ bound: "on", day: 15, month: 6 }] })],
  ["in December every year", recurring({ every: "P1Y", on: [{ bound: "within", day: 31, month: 12 }] })],
  ["weekly", recurring({ every: "P1W" })],
  ["every two weeks", recurring({ every: "P2W" })],
  ["once a quarter", recurring({ every: "P3M" })],
  ["three times a year", recurring({ every: "P4M" })],
  ["2 times per year", recurring({ every: "P6M" })],
  ["quarterly, annually", recurring({ every: "P3M", alsoEvery: ["P1Y"] })],
  ["monthly in 2025", recurring({ every: "P1M" })],
  [
    "Twice a year (June and December)",
    recurring({
      every: "P6M",
      on: [
        { bound: "within", day: 30, month: 6 },
        { bound: "within", day: 31, month: 12 },
      ],
    }),
  ],
  ["every 2 years", recurring({ every: "P2Y" })],
  [
    "Semi-annually (June, December)",
    recurring({
      every: "P6M",
      on: [
        { bound: "within", day: 30, month: 6 },
        { bound: "within", day: 31, month: 12 },
      ],
    }),
  ],
  [
    "Quarterly (by the 20th of the last month of each quarter)",
    recurring({ every: "P3M", on: [{ bound: "by", day: 20, lastMonth: true }] }),
  ],
  ["Monthly, by the 5th", recurring({ every: "P1M", on: [{ bound: "by", day: 5 }] })],
  ["Every quarter, before the 20th", recurring({ every: "P3M", on: [{ bound: "before", day: 20 }] })],
  ["Annually, in January", recurring({ every: "P1Y", on: [{ bound: "within", day: 31, month: 1 }] })],
  ["Every January", recurring({ every: "P1Y", on: [{ bound: "within", day: 31, month: 1 }] })],
  ["On a quarterly basis", recurring({ every: "P3M" })],
  ["Every 6 months or by topic, ad hoc", recurring({ every: "P6M", onDemand: true })],
  ["Quarterly or at the direction of the head", recurring({ every: "P3M", onDemand: true })],
  ["Half-yearly", recurring({ every: "P6M" })],
  [
    "every year before 15 January of the following year",
    recurring({ every: "P1Y", on: [{ bound: "before", day: 15, month: 1, yearsLater: 1 }] }),
  ],
];

/** Work without a date of its own. */
const CONTINUOUS: readonly Row[] = [
  ["ongoing", continuous],
  ["Continuous", continuous],
  ["throughout the year", continuous],
  ["throughout 2025", continuous],
  ["all year", continuous],
  ["ongoing or as needed", { kind: "continuous", onDemand: true }],
  ["Ongoing throughout 2025", continuous],
  ["On an ongoing basis", continuous],
  ["Regular", continuous],
  ["Regularly", continuous],
  ["year-round", continuous],
];

/** Work that waits for an event, a request or another document. */
const RELATIVE: readonly Row[] = [
  ["as needed", relative({ after: "as needed", onDemand: true })],
  ["on request", relative({ after: "on request", onDemand: true })],
  ["Ad hoc", relative({ after: "Ad hoc", onDemand: true })],
  ["within 30 days after approval", relative({ after: "approval", offset: "P30D" })],
  ["within 30 days of approval", relative({ after: "approval", offset: "P30D" })],
  ["within 30 days from receipt of the request", relative({ after: "receipt of the request", offset: "P30D" })],
  ["30 days after the plan is approved", relative({ after: "the plan is approved", offset: "P30D" })],
  ["10 working days after receipt", relative({ after: "10 working days after receipt" })],
  ["after approval", relative({ after: "approval" })],
  ["upon request", relative({ after: "upon request", onDemand: true })],
  ["Upon adoption of the decree", relative({ after: "adoption of the decree" })],
  ["once the budget is approved", relative({ after: "the budget is approved" })],
  ["according to the project schedule", relative({ after: "according to the project schedule" })],
  ["as planned", relative({ after: "as planned" })],
  ["within 10 working days of receipt", relative({ after: "10 working days of receipt" })],
  ["two weeks before the meeting", relative({ after: "two weeks before the meeting", offset: "P2W" })],
  ["As required by the Minister", relative({ after: "As required by the Minister", onDemand: true })],
  [
    "As needed, at the request of the Prime Minister",
    relative({ after: "As needed, at the request of the Prime Minister", onDemand: true }),
  ],
  [
    "Within one month of the decree's entry into force",
    relative({ after: "decree's entry into force", offset: "P1M" }),
  ],
  ["Two months after signing", relative({ after: "signing", offset: "P2M" })],
  ["Upon completion of phase 1", relative({ after: "completion of phase 1" })],
  ["Subject to funding", relative({ after: "funding" })],
];

/** Marks that only fill a cell. */
const BLANK: readonly Row[] = [["-", unspecified]];

/** Dates the calendar lacks, words whose time is unclear, and cells that say more than one schedule holds. */
const UNREAD: readonly Row[] = [
  ["TBD", unread],
  ["06/30/2025", unread],
  ["June 30", unread],
  ["Jun-25", unread],
  ["2024/25", unread],
  ["bimonthly", unread],
  ["not before June 2025", unread],
  ["month 6", unread],
  ["week of 9 June 2025", unread],
  ["before the annual meeting", unread],
  ["Submit Q1 report by 15 April 2025", unread],
  ["ASAP", unread],
  ["N/A", unread],
  ["Monthly; annual summary by 15 December", unread],
  ["Throughout Q3 2025", unread],
  ["First week of June 2025", unread],
  ["TBC", unread],
  ["To be determined", unread],
  ["By Dec 31", unread],
  ["H2", unread],
  ["June 2025 - ongoing", unread],
  ["Done", unread],
];

describe("English schedules", () => {
  test.each(cases(DATED))("dates: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(RECURRING))("rhythms: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(CONTINUOUS))("what goes on: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(RELATIVE))("what hangs on an event: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(BLANK))("blank cells: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(UNREAD))("what stays text: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
});
