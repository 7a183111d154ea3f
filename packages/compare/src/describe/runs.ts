/** Which stretches of two texts stand for each other, by the keys of their units. */
import { diffArrays } from "diff";
import type { PairContext } from "../context.ts";
import { type Run, type Sides, isEqualText, joined, lengthOf } from "./run.ts";
import { slideTogether } from "./slide-together.ts";
import { type Keys, type Units, type WordBook, keysOf } from "./units.ts";

/** Aligns by keys; a unit counts as kept only where all its keys are, and runs are cut where both sides have a seam. */
export function runsOf(sides: Sides, book: WordBook, context: Pick<PairContext, "shortNames">): Run[] {
  const left = keysOf(sides.left, book, context);
  const right = keysOf(sides.right, book, context);
  const cutter = createCutter(sides, { left, right });
  let i = 0;
  let j = 0;
  for (const { kind, count } of stepsBetween(left.keys, right.keys)) {
    if (kind === "removed") cutter.cut(false, (i += count), j);
    else if (kind === "added") cutter.cut(false, i, (j += count));
    else for (let k = 0; k < count; k++) cutter.cut(true, ++i, ++j);
  }
  return joinReplaced(dropTinyMatches(slideTogether(joinReplaced(cutter.runs()), sides)));
}

/** So many keys kept on both sides, taken out of the left row, or put in from the right one. */
interface Step {
  readonly kind: "kept" | "removed" | "added";
  readonly count: number;
}

/** The steps from one row of keys to another; what both begin and end with needs no search. */
function stepsBetween(left: readonly number[], right: readonly number[]): Step[] {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start++;
  let end = 0;
  while (end < most - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return [
    { kind: "kept", count: start },
    ...diffArrays(left.slice(start, left.length - end), right.slice(start, right.length - end)).map(
      ({ added, removed, count }): Step => ({ kind: added ? "added" : removed ? "removed" : "kept", count }),
    ),
    { kind: "kept", count: end },
  ];
}

/** Cuts both sides into runs. */
interface Cutter {
  /** Offers a place, by key positions, with whether the keys before it are the same; it is a seam where units end there. */
  cut(same: boolean, left: number, right: number): void;
  readonly runs: () => Run[];
}

/** Where a run ends on either side. */
interface End {
  readonly same: boolean;
  left: number;
  right: number;
}

/** Runs go from seam to seam; what is written alike without a break is one run. */
function createCutter(sides: Sides, keys: { readonly left: Keys; readonly right: Keys }): Cutter {
  const ends: End[] = [];
  let last: End = { same: false, left: 0, right: 0 };
  let isLastAlike = false;
  let isSame = true;
  return {
    cut(same, leftKey, rightKey) {
      isSame &&= same;
      if (!isSeam(keys.left, leftKey) || !isSeam(keys.right, rightKey)) return;
      const left = unitAt(keys.left, leftKey, sides.left);
      const right = unitAt(keys.right, rightKey, sides.right);
      const isAlike = isSame && isEqualText(sides, last, { left, right });
      if (isAlike && isLastAlike) {
        last.left = left;
        last.right = right;
      } else ends.push((last = { same: isSame, left, right }));
      isLastAlike = isAlike;
      isSame = true;
    },
    runs: () =>
      ends.map(({ same, left, right }, at) => ({
        same,
        left: { from: ends[at - 1]?.left ?? 0, to: left },
        right: { from: ends[at - 1]?.right ?? 0, to: right },
      })),
  };
}

const isSeam = ({ units }: Keys, at: number): boolean => at === units.length || at === 0 || units[at] !== units[at - 1];

const unitAt = ({ units }: Keys, at: number, { words }: Units): number =>
  at === units.length ? words.length : at === 0 ? 0 : units[at]!;

/** Neighbouring replaced runs are one replacement. */
function joinReplaced(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && !last.same && !run.same) all[all.length - 1] = joined(last, run);
    else all.push(run);
  }
  return all;
}

/** A single word kept by chance between two long replacements helps no reader: from so many replaced words on each side. */
const LONG_REPLACEMENT = 3;

function dropTinyMatches(runs: readonly Run[]): Run[] {
  const isLong = (run: Run | undefined): boolean =>
    run !== undefined && !run.same && lengthOf(run.left) + lengthOf(run.right) >= LONG_REPLACEMENT;
  return runs.map((run, i) => {
    const tiny = run.same && lengthOf(run.left) === 1 && isLong(runs[i - 1]) && isLong(runs[i + 1]);
    return tiny ? { ...run, same: false } : run;
  });
}
