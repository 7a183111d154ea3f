/** The period of a plan that states none: the year in which most of its dated work is due. */
import { type Period, type Schedule, coverage, partsOf, periodOfMonths } from "@plandiff/domain";

/** One date tells little: the year must hold this share of all dated tasks. */
const FEWEST_SHARE = 0.5;

/** The calendar year in which at least half of the dated tasks begin or end; nothing where no year does. */
export function inferPeriod(schedules: readonly Schedule[]): Period | undefined {
  const years = new Map<number, number>();
  let dated = 0;
  for (const schedule of schedules) {
    const span = coverage(schedule);
    const day = span?.start ?? span?.end;
    if (day === undefined) continue;
    dated++;
    const { year } = partsOf(day);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const [best] = [...years].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && best[1] >= dated * FEWEST_SHARE ? periodOfMonths(best[0], 1, 12) : undefined;
}
