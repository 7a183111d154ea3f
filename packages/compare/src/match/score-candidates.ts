/** Candidates with their measures, their log-odds, and how far they stand out among their rivals. */
import type { Candidate } from "./candidates.ts";
import { confidenceOf, logOdds } from "./confidence.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { nearestSiblings } from "./siblings.ts";
import { type Similarity, type SimilarityContext, compareFingerprints } from "./similarity.ts";

/** A pair that was looked at closely. */
export interface ScoredPair extends Candidate {
  readonly similarity: Similarity;
  /** Log-odds of the pair by itself. */
  readonly odds: number;
  /** How sure a link of the two would be, beside all the other pairs that either task could stand in. */
  readonly confidence: number;
}

/** Scores candidates in their order. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  { previous, next, rarity, roll }: { previous: readonly Fingerprint[]; next: readonly Fingerprint[] } & Pick<SimilarityContext, "rarity" | "roll">,
): ScoredPair[] {
  const siblingsOfPrevious = nearestSiblings(previous, rarity);
  const siblingsOfNext = nearestSiblings(next, rarity);
  const scored = candidates.map((candidate) => {
    const frame = Math.max(siblingsOfPrevious[candidate.previous]!, siblingsOfNext[candidate.next]!);
    const similarity = compareFingerprints(previous[candidate.previous]!, next[candidate.next]!, { rarity, roll, frame });
    return { ...candidate, similarity, odds: logOdds(similarity) };
  });
  const ofPrevious = createRivals(previous.length);
  const ofNext = createRivals(next.length);
  for (const pair of scored) {
    ofPrevious.add(pair.previous, pair.odds);
    ofNext.add(pair.next, pair.odds);
  }
  return scored.map((pair) => {
    const rival = Math.max(ofPrevious.best(pair.previous, pair.odds), ofNext.best(pair.next, pair.odds));
    return { ...pair, confidence: confidenceOf(pair.odds, pair.odds - rival) };
  });
}

/** The best two log-odds of every task. */
interface Rivals {
  add(task: number, odds: number): void;
  /** The best log-odds of a task beside the pair that has these. */
  best(task: number, odds: number): number;
}

function createRivals(tasks: number): Rivals {
  const first = new Float64Array(tasks).fill(-Infinity);
  const second = new Float64Array(tasks).fill(-Infinity);
  return {
    add(task, odds) {
      if (odds > first[task]!) {
        second[task] = first[task]!;
        first[task] = odds;
      } else if (odds > second[task]!) second[task] = odds;
    },
    best: (task, odds) => (odds === first[task] ? second[task]! : first[task]!),
  };
}
