/** Candidates with their measures and log-odds. */
import type { Candidate } from "./candidates.ts";
import { logOdds } from "./confidence.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { nearestSiblings } from "./siblings.ts";
import { type Similarity, type SimilarityContext, compareFingerprints } from "./similarity.ts";

/** A pair that was looked at closely. */
export interface ScoredPair extends Candidate {
  readonly similarity: Similarity;
  readonly odds: number;
}

/** Scores candidates in their order. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  { previous, next, rarity, roll }: { previous: readonly Fingerprint[]; next: readonly Fingerprint[] } & Pick<SimilarityContext, "rarity" | "roll">,
): ScoredPair[] {
  const siblingsOfPrevious = nearestSiblings(previous, rarity);
  const siblingsOfNext = nearestSiblings(next, rarity);
  return candidates.map((candidate) => {
    const frame = Math.max(siblingsOfPrevious[candidate.previous]!, siblingsOfNext[candidate.next]!);
    const similarity = compareFingerprints(previous[candidate.previous]!, next[candidate.next]!, { rarity, roll, frame });
    return { ...candidate, similarity, odds: logOdds(similarity) };
  });
}
