/** The shortest way from one row of keys to another: what is kept, taken out and put in. */

/** A stretch of the way: so many keys kept on both sides, taken out of the left row, or put in from the right one. */
export interface Step {
  readonly kind: "kept" | "removed" | "added";
  readonly count: number;
}

/** No path leads here, or none any more. */
const NONE: number = -1;

/** Paths by their numbers: how many keys of the left row are behind each, its diagonal (left keys less right keys), the path it goes on from. */
interface Paths {
  readonly left: number[];
  readonly diagonal: number[];
  readonly from: number[];
}

/**
 * The steps in their order, by Myers' greedy search (1986): the paths of one edit more go on from the furthest of one less.
 * Where two go equally far, a key is taken out before one is put in. A diagonal beyond the end of either row is given up.
 */
export function shortestEdit(left: readonly number[], right: readonly number[]): Step[] {
  const paths: Paths = { left: [], diagonal: [], from: [] };
  const most = left.length + right.length;
  /** The furthest path of each diagonal. */
  const furthest = new Int32Array(2 * most + 3).fill(NONE);
  const middle = most + 1;
  let least = -Infinity;
  let greatest = Infinity;

  /** Goes on along a diagonal as far as both rows agree; true at the end of both. */
  const go = (start: number, diagonal: number, from: number): boolean => {
    let i = start;
    let j = start - diagonal;
    while (i < left.length && j < right.length && left[i] === right[j]) {
      i++;
      j++;
    }
    furthest[middle + diagonal] = paths.left.length;
    paths.left.push(i);
    paths.diagonal.push(diagonal);
    paths.from.push(from);
    if (i === left.length && j === right.length) return true;
    if (from === NONE) return false;
    if (i === left.length) greatest = Math.min(greatest, diagonal - 1);
    if (j === right.length) least = Math.max(least, diagonal + 1);
    return false;
  };

  if (go(0, 0, NONE)) return stepsOf(paths);
  for (let edits = 1; edits <= most; edits++) {
    for (let diagonal = Math.max(least, -edits); diagonal <= Math.min(greatest, edits); diagonal += 2) {
      const below = furthest[middle + diagonal - 1]!;
      const above = furthest[middle + diagonal + 1]!;
      furthest[middle + diagonal - 1] = NONE;
      const removeFrom = below === NONE || paths.left[below]! >= left.length ? NONE : below;
      const added = above === NONE ? NONE : paths.left[above]! - diagonal;
      const addFrom = added >= 1 && added <= right.length ? above : NONE;
      if (removeFrom === NONE && addFrom === NONE) {
        furthest[middle + diagonal] = NONE;
        continue;
      }
      const adds = removeFrom === NONE || (addFrom !== NONE && paths.left[removeFrom]! < paths.left[addFrom]!);
      const isEnd = adds
        ? go(paths.left[addFrom]!, diagonal, addFrom)
        : go(paths.left[removeFrom]! + 1, diagonal, removeFrom);
      if (isEnd) return stepsOf(paths);
    }
  }
  return [];
}

/** The steps of the last path. */
function stepsOf({ left, diagonal, from }: Paths): Step[] {
  const steps: Step[] = [];
  const add = (kind: Step["kind"], count: number): void => {
    const last = steps.at(-1);
    if (last?.kind === kind) steps[steps.length - 1] = { kind, count: last.count + count };
    else if (count > 0) steps.push({ kind, count });
  };
  let path = left.length - 1;
  for (; from[path] !== NONE; path = from[path]!) {
    const before = from[path]!;
    const removed = diagonal[path]! > diagonal[before]!;
    add("kept", left[path]! - left[before]! - (removed ? 1 : 0));
    add(removed ? "removed" : "added", 1);
  }
  add("kept", left[path]!);
  return steps.toReversed();
}
