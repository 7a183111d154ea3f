/** Gives lone numbers their unit and lone days their month from their neighbours: "Quý I, II/2026", "ngày 15, 30/6/2025". */
import { type DatePart, isYear } from "./date-part.ts";
import type { Item } from "./read-item.ts";

/** A date with what it lacks and the date after it has. */
function fromNext(part: DatePart, next: DatePart | undefined): DatePart {
  if (next === undefined || next.unit === "bare") return part;
  const unit = part.unit === "bare" ? next.unit : part.unit;
  if (unit === "months" || (part.unit === "bare" && isYear(part.n))) return part;
  const month = part.month ?? (unit === "day" && next.unit === "day" ? next.month : undefined);
  return { ...part, unit, ...(month !== undefined && { month }) };
}

function fromPrevious(part: DatePart, previous: DatePart | undefined): DatePart {
  const lacks = part.unit === "day" && part.month === undefined;
  return lacks && previous?.unit === "day" && previous.month !== undefined ? { ...part, month: previous.month } : part;
}

/** Items with the units and months that their lists tell. */
export function fillUnits(items: readonly Item[]): Item[] {
  const fromRight: Item[] = [];
  for (const item of items.toReversed()) {
    const right = fromRight[0];
    const next = right?.list === item.list ? right.first : undefined;
    const last = item.last && fromNext(item.last, next);
    fromRight.unshift({ ...item, first: fromNext(item.first, last ?? next), ...(last && { last }) });
  }
  const filled: Item[] = [];
  for (const item of fromRight) {
    const left = filled.at(-1);
    const previous = left?.list === item.list ? (left.last ?? left.first) : undefined;
    const first = fromPrevious(item.first, previous);
    filled.push({ ...item, first, ...(item.last && { last: fromPrevious(item.last, first) }) });
  }
  return filled;
}
