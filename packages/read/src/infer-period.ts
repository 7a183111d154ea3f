/** The period of a plan that states none: the year in which most of its dated work is due. */
import { type Day, type Period, type Schedule, coverage, partsOf, periodOfMonths } from "@plandiff/domain";

/** One date tells little: the year must hold this share of all dated tasks. */
const FEWEST_SHARE = 0.5;
/** A calendar year that holds so many leaves no question. */
const PLAINLY = 0.75;
/** Another year of twelve months must hold nearly all, and of so many tasks. */
const NEARLY_ALL = 0.9;
const FEWEST_TASKS = 4;
/** Where financial and school years begin: April, July, September, October. */
const YEARS_BEGIN = [4, 7, 9, 10];

/**
 * The calendar year in which at least half of the dated tasks begin or end; where none holds most of them, the one financial or
 * school year that holds nearly all. Nothing where no year does.
 */
export function inferPeriod(schedules: readonly Schedule[]): Period | undefined {
  const days = schedules.flatMap((schedule): Day[] => {
    const span = coverage(schedule);
    const day = span?.start ?? span?.end;
    return day === undefined ? [] : [day];
  });
  if (days.length === 0) return undefined;
  const shareOf = ({ start, end }: Period): number =>
    days.filter((day) => day >= start && day <= end).length / days.length;
  const years = [...new Set(days.map((day) => partsOf(day).year))].toSorted((a, b) => a - b);
  const calendar = fullest(
    years.map((year) => periodOfMonths(year, 1, 12)),
    shareOf,
  );
  const plain = calendar.share >= FEWEST_SHARE ? calendar.period : undefined;
  if (calendar.share >= PLAINLY || days.length < FEWEST_TASKS) return plain;
  const others = [years[0]! - 1, ...years]
    .flatMap((year) => YEARS_BEGIN.map((month) => periodOfMonths(year, month, 12)))
    .filter((period) => shareOf(period) >= NEARLY_ALL);
  return others.length === 1 ? others[0] : plain;
}

/** Of periods the one that holds the greatest share, the earliest of equals. */
function fullest(
  periods: readonly Period[],
  shareOf: (period: Period) => number,
): { readonly period: Period | undefined; readonly share: number } {
  const [best] = periods.map((period) => ({ period, share: shareOf(period) })).toSorted((a, b) => b.share - a.share);
  return best ?? { period: undefined, share: 0 };
}
