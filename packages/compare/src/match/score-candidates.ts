/** Candidates with their measures and log-odds. */
import type { Candidate } from "./candidates.ts";
import { logOdds } from "./confidence.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { type Similarity, type SimilarityContext, compareFingerprints } from "./similarity.ts";

/** A pair that was looked at closely. */
export interface ScoredPair extends Candidate {
  readonly similarity: Similarity;
  readonly odds: number;
}

/** Scores candidates in their order. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  { previous, next, context }: { previous: readonly Fingerprint[]; next: readonly Fingerprint[]; context: SimilarityContext },
): ScoredPair[] {
  return candidates.map((candidate) => {
    const similarity = compareFingerprints(previous[candidate.previous]!, next[candidate.next]!, context);
    return { ...candidate, similarity, odds: logOdds(similarity) };
  });
}
