/** The period that a Vietnamese title speaks of. */
import { type Period, periodOfMonths } from "@plandiff/domain";

/** The period that a title speaks of. */
export function readPeriod(title: string): Period | undefined {
  const last = /(\d+) tháng cuối năm (\d{4})/i.exec(title);
  if (last) return periodOfMonths(Number(last[2]), 13 - Number(last[1]), Number(last[1]));
  const year = /năm (\d{4})/i.exec(title);
  return year ? periodOfMonths(Number(year[1]), 1, 12) : undefined;
}
