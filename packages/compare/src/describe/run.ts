/** Stretches of two texts that stand for each other: equal in meaning, or replaced. */
import { type Units, startOf } from "./units.ts";

/** Units of both sides, from the first up to (not with) the last; every run begins where the one before it ends. */
export interface Run {
  readonly same: boolean;
  readonly left: Range;
  readonly right: Range;
}

/** A stretch of units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many units a stretch has. */
export const lengthOf = ({ from, to }: Range): number => to - from;

/** Two texts in units. */
export interface Sides {
  readonly left: Units;
  readonly right: Units;
}

/** Two neighbouring runs as one. */
export const joined = (before: Run, after: Run): Run => ({
  same: before.same,
  left: { from: before.left.from, to: after.left.to },
  right: { from: before.right.from, to: after.right.to },
});

/** The text of a stretch of units. */
export const textOf = (units: Units, { from, to }: Range): string =>
  from === to ? "" : units.text.slice(startOf(units, from), units.ends[to - 1]);

/** Units of both sides. */
interface Places {
  readonly left: number;
  readonly right: number;
}

/** Are the units from one place up to another written alike on both sides, to the last character? */
export function isEqualText(sides: Sides, from: Places, to: Places): boolean {
  const left = startOf(sides.left, from.left);
  const right = startOf(sides.right, from.right);
  const length = startOf(sides.left, to.left) - left;
  if (length !== startOf(sides.right, to.right) - right) return false;
  for (let i = 0; i < length; i++)
    if (sides.left.text.charCodeAt(left + i) !== sides.right.text.charCodeAt(right + i)) return false;
  return true;
}
