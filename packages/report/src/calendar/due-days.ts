/** The days on which something of a plan is due: the ends of its dates, and the named days of its rounds. */
import {
  type Day,
  type Period,
  type Schedule,
  addMonths,
  dayBefore,
  daysInMonth,
  makeDay,
  partsOf,
} from "@plandiff/domain";

const MONTHS_OF_YEAR = 12;

/** The last days of a schedule, in order. Rounds are counted through the plan's period, and only where they name a day. */
export function dueDays(schedule: Schedule, period: Period | undefined): Day[] {
  if (schedule.kind === "due") return ordered(schedule.occurrences.flatMap(({ start, end }) => end ?? start ?? []));
  if (schedule.kind !== "recurring" || !schedule.on || !period) return [];
  const months = monthsOfRound(schedule.every);
  if (months === undefined) return [];
  const { year } = partsOf(period.start);
  const rounds = roundStarts(`${year}-01-01`, period.end, months);
  const days = schedule.on.flatMap(({ bound, day, month, lastMonth, yearsLater = 0 }) =>
    rounds.flatMap((start) => {
      const first = partsOf(start);
      const offset = month === undefined ? (lastMonth ? months - 1 : 0) : month - 1;
      const at = partsOf(addMonths(start, offset));
      const inYear = (month === undefined ? at.year : first.year) + yearsLater;
      const named = makeDay(inYear, at.month, Math.min(day, daysInMonth(inYear, at.month)));
      if (named === undefined) return [];
      return bound === "before" ? [dayBefore(named)] : [named];
    }),
  );
  return ordered(days.filter((day) => day >= period.start));
}

const ordered = (days: readonly Day[]): Day[] => [...new Set(days)].toSorted();

/** Months of an ISO duration; nothing for weeks and days, whose rounds fall on no day of the month. */
function monthsOfRound(every: string): number | undefined {
  const [, count, unit] = /^P(\d+)([YM])$/.exec(every) ?? [];
  if (count === undefined || Number(count) === 0) return undefined;
  return Number(count) * (unit === "Y" ? MONTHS_OF_YEAR : 1);
}

function roundStarts(first: Day, end: Day, months: number): Day[] {
  const starts: Day[] = [];
  for (let start = first; start <= end; start = addMonths(start, months)) starts.push(start);
  return starts;
}
