/** Where a link covers one task wholly and the other in part, the rest of the other is looked for among tasks without a link. */
import { type Candidate, type SearchLimits, createSearch } from "./candidates.ts";
import type { Link } from "./link.ts";
import type { ScoredPair, SearchedPlans } from "./score-candidates.ts";
import { NEARLY_ALL, PART_INSIDE_WHOLE } from "./split-and-merge.ts";

/** What is left of a task is found by its own rare words; few others share them. */
const REMAINDER_LIMITS: SearchLimits = { entries: 2000, candidates: 3 };
/** A part that the first search passed over must be likely by itself (log-odds), or lie in its whole so far. */
const LATE_PART_ODDS = 2;
const LATE_PART_INSIDE = 0.85;

/** Pairs of the larger task of a link with tasks that may be its other parts. */
export function findRemainders(links: readonly Link[], plans: SearchedPlans, weight: Float64Array): ScoredPair[] {
  const pairs = links.flatMap((link) => link.pairs);
  const without = createDifference(weight.length);
  const inPrevious = createSearch(plans.left, {
    weight,
    limits: REMAINDER_LIMITS,
    passedOver: new Set(pairs.map(({ previous }) => previous)),
  });
  const inNext = createSearch(plans.right, {
    weight,
    limits: REMAINDER_LIMITS,
    passedOver: new Set(pairs.map(({ next }) => next)),
  });
  const ofSplits = pairs
    .filter(({ similarity }) => leavesARest(similarity.ofNext, similarity.ofPrevious))
    .flatMap(({ previous, next }): Candidate[] =>
      inNext(without(plans.left.features[previous]!, plans.right.features[next]!)).map((j) => ({ previous, next: j })),
    );
  const ofMerges = pairs
    .filter(({ similarity }) => leavesARest(similarity.ofPrevious, similarity.ofNext))
    .flatMap(({ previous, next }): Candidate[] =>
      inPrevious(without(plans.right.features[next]!, plans.left.features[previous]!)).map((i) => ({
        previous: i,
        next,
      })),
    );
  return [
    ...plans
      .score(ofSplits)
      .filter(({ odds, similarity }) => odds >= LATE_PART_ODDS || similarity.ofNext >= LATE_PART_INSIDE),
    ...plans
      .score(ofMerges)
      .filter(({ odds, similarity }) => odds >= LATE_PART_ODDS || similarity.ofPrevious >= LATE_PART_INSIDE),
  ];
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
