/** The period that an English title speaks of. */
import { type Period, periodOfMonths } from "@plandiff/domain";

/** The period that a title speaks of. */
export function readPeriod(title: string): Period | undefined {
  const year = /\b(20\d\d)\b/.exec(title);
  return year ? periodOfMonths(Number(year[1]), 1, 12) : undefined;
}
