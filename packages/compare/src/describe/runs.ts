/** Which stretches of two texts stand for each other, by the keys of their units. */
import type { PairContext } from "../context.ts";
import { type Run, type Sides, isEqualText, joined, lengthOf } from "./run.ts";
import { type Step, shortestEdit } from "./shortest-edit.ts";
import { slideTogether } from "./slide-together.ts";
import { type Keys, type Units, type WordBook, keysOf } from "./units.ts";

/** A place where both sides may be cut, by key positions. */
interface Seam {
  readonly same: boolean;
  readonly left: number;
  readonly right: number;
}

/** Aligns by keys; a unit counts as kept only where all its keys are, and runs are cut where both sides have a seam. */
export function runsOf(sides: Sides, book: WordBook, context: Pick<PairContext, "shortNames">): Run[] {
  const left = keysOf(sides.left, book, context);
  const right = keysOf(sides.right, book, context);
  const seams: Seam[] = [];
  let i = 0;
  let j = 0;
  for (const { kind, count } of stepsBetween(left.keys, right.keys)) {
    if (kind === "removed") seams.push({ same: false, left: (i += count), right: j });
    else if (kind === "added") seams.push({ same: false, left: i, right: (j += count) });
    else for (let k = 0; k < count; k++) seams.push({ same: true, left: ++i, right: ++j });
  }
  const runs = joinReplaced(runsBetween(seams, sides, { left, right }));
  return joinReplaced(dropTinyMatches(slideTogether(runs, sides)));
}

/** What both begin and end with needs no search. */
function stepsBetween(left: readonly number[], right: readonly number[]): Step[] {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start++;
  let end = 0;
  while (end < most - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return [
    { kind: "kept", count: start },
    ...shortestEdit(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    { kind: "kept", count: end },
  ];
}

/** Runs from seam to seam; what is written alike without a break is one run. */
function runsBetween(seams: readonly Seam[], sides: Sides, keys: { readonly left: Keys; readonly right: Keys }): Run[] {
  const isSeam = ({ units }: Keys, at: number): boolean =>
    at === units.length || at === 0 || units[at] !== units[at - 1];
  const unitAt = ({ units }: Keys, at: number, { words }: Units): number =>
    at === units.length ? words.length : at === 0 ? 0 : units[at]!;
  const { left, right } = sides;
  const runs: Run[] = [];
  let before = { left: 0, right: 0 };
  let afterEqual = false;
  let same = true;
  for (const seam of seams) {
    same &&= seam.same;
    if (!isSeam(keys.left, seam.left) || !isSeam(keys.right, seam.right)) continue;
    const to = { left: unitAt(keys.left, seam.left, left), right: unitAt(keys.right, seam.right, right) };
    const run = { same, left: { from: before.left, to: to.left }, right: { from: before.right, to: to.right } };
    const isEqual = same && isEqualText(run, sides);
    if (isEqual && afterEqual) runs[runs.length - 1] = joined(runs.at(-1)!, run);
    else runs.push(run);
    afterEqual = isEqual;
    before = to;
    same = true;
  }
  return runs;
}

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
