/** Where a link covers one task wholly and the other in part, the rest of the other is looked for among tasks without a link. */
import {
  type Candidate,
  type SearchLimits,
  type SearchablePlan,
  createSearch,
  featuresAt,
  inRows,
} from "./candidates.ts";
import { NEARLY_ALL } from "./choose-parts.ts";
import type { Link } from "./link.ts";
import { type ScoredPair, type SearchedPlans, eachPair } from "./score-candidates.ts";
import { PART_INSIDE_WHOLE } from "./split-and-merge.ts";

/** What is left of a task is found by its own rare words; few others share them. */
const REMAINDER_LIMITS: SearchLimits = { entries: 2000, candidates: 3 };
/** A part that the first search passed over must be likely by itself (log-odds), or lie in its whole so far. */
const LATE_PART_ODDS = 2;
const LATE_PART_INSIDE = 0.85;

/** Pairs of the larger task of a link with tasks that may be its other parts. */
export function findRemainders(links: readonly Link[], { left, right, score }: SearchedPlans): ScoredPair[] {
  const pairs = links.flatMap((link) => link.pairs);
  const without = createDifference(left.weight.length);
  const inPrevious = createSearch(
    left,
    REMAINDER_LIMITS,
    marksOf(
      left,
      pairs.map(({ previous }) => previous),
    ),
  );
  const inNext = createSearch(
    right,
    REMAINDER_LIMITS,
    marksOf(
      right,
      pairs.map(({ next }) => next),
    ),
  );
  const ofSplits = pairs
    .filter(({ ofPrevious, ofNext }) => leavesARest(ofNext, ofPrevious))
    .flatMap(({ previous, next }): Candidate[] =>
      inNext(without(featuresAt(left, previous), featuresAt(right, next))).map((j) => ({ previous, next: j })),
    );
  const ofMerges = pairs
    .filter(({ ofPrevious, ofNext }) => leavesARest(ofPrevious, ofNext))
    .flatMap(({ previous, next }): Candidate[] =>
      inPrevious(without(featuresAt(right, next), featuresAt(left, previous))).map((i) => ({ previous: i, next })),
    );
  return [
    ...eachPair(score(inRows(ofSplits))).filter(({ odds, ofNext }) => isLikely(odds, ofNext)),
    ...eachPair(score(inRows(ofMerges))).filter(({ odds, ofPrevious }) => isLikely(odds, ofPrevious)),
  ];
}

const isLikely = (odds: number, inside: number): boolean => odds >= LATE_PART_ODDS || inside >= LATE_PART_INSIDE;

/** Marks the tasks that have a link. */
function marksOf({ features }: SearchablePlan, tasks: readonly number[]): Uint8Array {
  const marks = new Uint8Array(features.begin.length - 1);
  for (const task of tasks) marks[task] = 1;
  return marks;
}

/** Does the part lie in the whole, and is much of the whole left over? */
const leavesARest = (insideWhole: number, covered: number): boolean =>
  insideWhole >= PART_INSIDE_WHOLE && covered <= NEARLY_ALL;

/** Takes features out of features; it marks them instead of looking them up. */
function createDifference(features: number): (from: Int32Array, taken: Int32Array) => Int32Array {
  const marked = new Uint8Array(features);
  return (from, taken) => {
    for (const id of taken) marked[id] = 1;
    const rest = from.filter((id) => marked[id] === 0);
    for (const id of taken) marked[id] = 0;
    return rest;
  };
}
