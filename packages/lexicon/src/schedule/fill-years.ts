/** Gives dates their years: from the date after them, else from the one before, else from the plan; never by a guess. */
import { type DatePart, spanOf } from "./date-part.ts";
import type { Item } from "./read-item.ts";

/** Does one date begin after another begins (or, as the end of a range, after it ends)? */
function comesAfter(a: DatePart, b: DatePart, side: "start" | "end" = "start"): boolean {
  const start = spanOf(a)?.start;
  const other = spanOf(b)?.[side];
  return start !== undefined && other !== undefined && start > other;
}

/** The start of a range takes the year of its end, or the year before where it runs over the turn of the year. */
function startYear(part: DatePart, end: DatePart): DatePart {
  if (part.year !== undefined || end.year === undefined) return part;
  const same = { ...part, year: end.year };
  return comesAfter(same, end, "end") ? { ...part, year: end.year - 1 } : same;
}

/** A date in a list takes the year of the next one; where it would come after that one, only a year that the plan confirms. */
function listYear(part: DatePart, next: DatePart | undefined, planYear: number | undefined): DatePart {
  if (part.year !== undefined || next?.year === undefined || part.unit === "year") return part;
  const same = { ...part, year: next.year };
  if (!comesAfter(same, next)) return same;
  return planYear === next.year - 1 ? { ...part, year: planYear } : part;
}

/** A date takes the year of the one before it, or the plan's; a list that would run backwards is not understood. */
function laterYear(part: DatePart, previous: DatePart | undefined, planYear: number | undefined): DatePart {
  const year = previous?.year ?? planYear;
  if (part.year !== undefined || year === undefined) return part;
  const dated = { ...part, year };
  return previous && comesAfter(previous, dated) ? part : dated;
}

/** The end of a range takes the year of its start, or the year after where it runs over the turn of the year. */
function endYear(part: DatePart, start: DatePart): DatePart {
  if (part.year !== undefined || start.year === undefined) return part;
  const same = { ...part, year: start.year };
  return comesAfter(start, same, "end") ? { ...part, year: start.year + 1 } : same;
}

/** Items with all the years that neighbours and the plan can tell. */
export function fillYears(items: readonly Item[], planYear: number | undefined): Item[] {
  const fromRight: Item[] = [];
  for (const item of items.toReversed()) {
    const next = fromRight[0]?.first;
    const last = item.last && listYear(item.last, next, planYear);
    const first = last ? startYear(item.first, last) : listYear(item.first, next, planYear);
    fromRight.unshift({ ...item, first, ...(last && { last }) });
  }
  const filled: Item[] = [];
  for (const item of fromRight) {
    const left = filled.at(-1);
    const first = laterYear(item.first, left?.last ?? left?.first, planYear);
    filled.push({ ...item, first, ...(item.last && { last: endYear(item.last, first) }) });
  }
  return filled;
}
