/** Candidates with their measures, their log-odds, and how far they stand out among their rivals. */
import {
  type Candidate,
  type SearchLimits,
  type SearchablePlan,
  proposeCandidates,
  searchablePlan,
} from "./candidates.ts";
import { confidenceOf, logOdds } from "./confidence.ts";
import { nearestSiblings } from "./siblings.ts";
import { type Similarity, type SimilarityContext, createSimilarity } from "./similarity.ts";

/** A pair that was looked at closely. */
export interface ScoredPair extends Candidate {
  readonly similarity: Similarity;
  /** Log-odds of the pair by itself. */
  readonly odds: number;
  /** How sure a link of the two would be, beside all the other pairs that either task could stand in. */
  readonly confidence: number;
}

/**
 * How far the search for candidates goes: in plans of some hundred tasks everything is looked at;
 * in larger ones the rare words find a task's likeness soon.
 */
const LIMITS: SearchLimits = { entries: 2000, candidates: 12 };
/** Fewer candidates in large plans: their rare words rank a task's likeness first. */
const LARGE_LIMITS: SearchLimits = { entries: 2000, candidates: 6 };
/** From so many tasks on a plan is large: a hundredth of a second more would show. */
const LARGE_PLAN = 1000;

/** Two plans searched for each other's tasks. */
export interface SearchedPlans {
  readonly left: SearchablePlan;
  readonly right: SearchablePlan;
  /** The candidates that were found, scored. */
  readonly scored: readonly ScoredPair[];
  /** Scores candidates that were found later. */
  readonly score: (candidates: readonly Candidate[]) => ScoredPair[];
}

/** Finds candidates and scores them. */
export function searchPlans(context: SimilarityContext): SearchedPlans {
  const { previous, next, rarity } = context;
  const left = searchablePlan(previous, rarity);
  const right = searchablePlan(next, rarity);
  const siblingsOfPrevious = nearestSiblings(previous, left, rarity);
  const siblingsOfNext = nearestSiblings(next, right, rarity);
  const compare = createSimilarity(context);
  const measure = (candidate: Candidate): Omit<ScoredPair, "confidence"> => {
    const frame = Math.max(siblingsOfPrevious[candidate.previous]!, siblingsOfNext[candidate.next]!);
    const similarity = compare(candidate.previous, candidate.next, frame);
    return { ...candidate, similarity, odds: logOdds(similarity) };
  };
  const limits = Math.max(previous.length, next.length) > LARGE_PLAN ? LARGE_LIMITS : LIMITS;
  const found = proposeCandidates(left, right, { weight: rarity.weight, limits }).map(measure);
  const ofPrevious = createRivals(previous.length);
  const ofNext = createRivals(next.length);
  for (const pair of found) {
    ofPrevious.add(pair.previous, pair.odds);
    ofNext.add(pair.next, pair.odds);
  }
  const withConfidence = (pair: Omit<ScoredPair, "confidence">): ScoredPair => {
    const rival = Math.max(ofPrevious.best(pair.previous, pair.odds), ofNext.best(pair.next, pair.odds));
    return { ...pair, confidence: confidenceOf(pair.odds, pair.odds - rival) };
  };
  return {
    left,
    right,
    scored: found.map(withConfidence),
    score: (candidates) => candidates.map((candidate) => withConfidence(measure(candidate))),
  };
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
