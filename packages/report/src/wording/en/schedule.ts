/** Times in English. */
import type { Wording } from "../wording.ts";
import { monthName } from "./month-name.ts";

const UNIT = { Y: "year", M: "month", W: "week", D: "day" } as const;
const EVERY = { Y: "yearly", M: "monthly", W: "weekly", D: "daily" } as const;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const PLACES: Readonly<Record<number, string>> = { 1: "first", 2: "second", 3: "third", 4: "fourth", [-1]: "last" };
const MONTHS_OF_QUARTER = 3;
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const day = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${monthName(Number(iso.slice(5, 7)))} ${iso.slice(0, 4)}`;

/** Days whose ordinal does not end in "th". */
const ENDING: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st" };
const ordinal = (date: number): string => `${date}${ENDING[date] ?? "th"}`;

/** What a schedule was understood as. */
export const schedule: Wording["schedule"] = {
  continuous: "ongoing",
  unspecified: "not stated",
  unread: "not understood",
  onDemand: "and on request",
  every: (count, unit) => {
    if (count === 1) return EVERY[unit];
    if (unit === "M" && count === MONTHS_OF_QUARTER) return "quarterly";
    return `every ${plural(count, UNIT[unit])}`;
  },
  after: (event, offset) => (offset ? `${offset} from “${event}”` : `upon “${event}”`),
  before: (when) => `before ${when}`,
  by: (when) => `by ${when}`,
  on: (when) => `on ${when}`,
  from: (when) => `from ${when}`,
  within: (span) => span,
  between: (start, end) => `from ${start} to ${end}`,
  month: (year, month) => `${monthName(month)} ${year}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  half: (year, half) => `H${half} ${year}`,
  year: (year) => String(year),
  day,
  onDay: day,
  recurringDay: (date, month, lastMonth, yearsLater) =>
    [
      month === undefined ? `the ${ordinal(date)}` : `${date} ${monthName(month)}`,
      lastMonth ? " of the last month" : "",
      yearsLater > 0 ? " of the next year" : "",
    ].join(""),
  weekday: (weekday, which) =>
    which === undefined
      ? `on ${WEEKDAYS[weekday - 1]}`
      : `on the ${PLACES[which]} ${WEEKDAYS[weekday - 1]} of the month`,
  duration: (count, unit) => plural(count, UNIT[unit]),
  and: "and",
};
