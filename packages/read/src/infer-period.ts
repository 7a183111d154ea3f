/** The period of a plan that states none: the year in which most of its dated work is due. */
import { type Day, type Period, type Schedule, coverage, partsOf, periodOfMonths } from "@plandiff/domain";
import type { DoubleYear } from "@plandiff/lexicon";

/** One date tells little: the year must hold this share of all dated tasks. */
const FEWEST_SHARE = 0.5;
/** A calendar year that holds so many leaves no question. */
const PLAINLY = 0.75;
/** Another year of twelve months must hold nearly all, and of so many tasks. */
const NEARLY_ALL = 0.9;
const FEWEST_TASKS = 4;
/** Where financial and school years begin: April, July, September, October. */
const YEARS_BEGIN = [4, 7, 9, 10];
const SCHOOL_BEGINS = 9;

/**
 * The twelve months of a year over two calendar years: a school year begins in September; of the others that one is taken which
 * holds most dates, and of equals the first.
 */
export const monthsOf = ({ from, isSchool }: DoubleYear, schedules: readonly Schedule[]): Period | undefined =>
  fullest(
    (isSchool ? [SCHOOL_BEGINS] : YEARS_BEGIN).map((month) => periodOfMonths(from, month, 12)),
    shareOf(daysOf(schedules)),
  ).period;

/**
 * The calendar year in which at least half of the dated tasks begin or end; where none holds most of them, the one financial or
 * school year that holds nearly all. Nothing where no year does.
 */
export function inferPeriod(schedules: readonly Schedule[]): Period | undefined {
  const days = daysOf(schedules);
  if (days.length === 0) return undefined;
  const share = shareOf(days);
  const years = [...new Set(days.map((day) => partsOf(day).year))].toSorted((a, b) => a - b);
  const calendar = fullest(
    years.map((year) => periodOfMonths(year, 1, 12)),
    share,
  );
  const plain = calendar.share >= FEWEST_SHARE ? calendar.period : undefined;
  if (calendar.share >= PLAINLY || days.length < FEWEST_TASKS) return plain;
  const others = [years[0]! - 1, ...years]
    .flatMap((year) => YEARS_BEGIN.map((month) => periodOfMonths(year, month, 12)))
    .filter((period) => share(period) >= NEARLY_ALL);
  return others.length === 1 ? others[0] : plain;
}

/** The days on which schedules begin, or end. */
const daysOf = (schedules: readonly Schedule[]): Day[] =>
  schedules.flatMap((schedule): Day[] => {
    const span = coverage(schedule);
    const day = span?.start ?? span?.end;
    return day === undefined ? [] : [day];
  });

const shareOf =
  (days: readonly Day[]) =>
  ({ start, end }: Period): number =>
    days.length === 0 ? 0 : days.filter((day) => day >= start && day <= end).length / days.length;

/** Of periods the one that holds the greatest share, the earliest of equals. */
function fullest(
  periods: readonly Period[],
  share: (period: Period) => number,
): { readonly period: Period | undefined; readonly share: number } {
  const [best] = periods.map((period) => ({ period, share: share(period) })).toSorted((a, b) => b.share - a.share);
  return best ?? { period: undefined, share: 0 };
}
