/** Candidates with their log-odds, and how far they stand out among their rivals. */
import {
  type Candidate,
  type Candidates,
  type SearchLimits,
  type SearchablePlan,
  proposeCandidates,
  rankFeatures,
  searchablePlan,
} from "./candidates.ts";
import { confidenceOf, logOdds } from "./confidence.ts";
import type { FeatureSets } from "./feature-sets.ts";
import { nearestSiblings } from "./siblings.ts";
import { type Similarity, type SimilarityContext, createSimilarity } from "./similarity.ts";

/** A pair that was looked at closely. */
export interface ScoredPair extends Candidate {
  /** Log-odds of the pair by itself. */
  readonly odds: number;
  /** How sure a link of the two would be, beside all the other pairs that either task could stand in. */
  readonly confidence: number;
  /** Share of the previous task's words, and of the next one's, that the other holds. */
  readonly ofPrevious: number;
  readonly ofNext: number;
}

/** Scored pairs in rows, a row for each measure: there are many, and few are asked for more than a number. */
export type ScoredPairs = Candidates & {
  readonly [Measure in Exclude<keyof ScoredPair, keyof Candidate>]: Float64Array;
};

/** One of many. */
export const pairAt = (pairs: ScoredPairs, at: number): ScoredPair => ({
  previous: pairs.previous[at]!,
  next: pairs.next[at]!,
  odds: pairs.odds[at]!,
  confidence: pairs.confidence[at]!,
  ofPrevious: pairs.ofPrevious[at]!,
  ofNext: pairs.ofNext[at]!,
});

/** All of them, one by one. */
export const eachPair = (pairs: ScoredPairs): ScoredPair[] => Array.from(pairs.odds, (_, at) => pairAt(pairs, at));

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
  /** The candidates that were found, scored; those of one previous task follow each other. */
  readonly scored: ScoredPairs;
  /** Scores candidates that were found later. */
  readonly score: (candidates: Candidates) => ScoredPairs;
  /** All measures of a pair, worked out when they are asked for. */
  readonly similarityOf: (pair: Candidate) => Similarity;
}

/** Finds candidates and scores them. */
export function searchPlans(context: SimilarityContext, sets: FeatureSets): SearchedPlans {
  const { previous, next, rarity, overlaps } = context;
  const ranked = rankFeatures(rarity);
  const left = searchablePlan(previous, sets, ranked);
  const right = searchablePlan(next, sets, ranked);
  const siblingsOfPrevious = nearestSiblings(previous, left, overlaps);
  const siblingsOfNext = nearestSiblings(next, right, overlaps);
  const compare = createSimilarity(context);
  const similarityOf = (pair: Candidate): Similarity =>
    compare(pair.previous, pair.next, Math.max(siblingsOfPrevious[pair.previous]!, siblingsOfNext[pair.next]!));
  const measure = (candidates: Candidates): ScoredPairs => {
    const pairs = { ...candidates, ...emptyMeasures(candidates.previous.length) };
    for (let k = 0; k < pairs.odds.length; k++) {
      const similarity = similarityOf({ previous: pairs.previous[k]!, next: pairs.next[k]! });
      pairs.odds[k] = logOdds(similarity);
      pairs.ofPrevious[k] = similarity.ofPrevious;
      pairs.ofNext[k] = similarity.ofNext;
    }
    return pairs;
  };
  const limits = Math.max(previous.length, next.length) > LARGE_PLAN ? LARGE_LIMITS : LIMITS;
  const scored = measure(proposeCandidates(left, right, limits));
  const ofPrevious = createRivals(previous.length);
  const ofNext = createRivals(next.length);
  for (let k = 0; k < scored.odds.length; k++) {
    ofPrevious.add(scored.previous[k]!, scored.odds[k]!);
    ofNext.add(scored.next[k]!, scored.odds[k]!);
  }
  const withConfidence = (pairs: ScoredPairs): ScoredPairs => {
    for (let k = 0; k < pairs.odds.length; k++) {
      const odds = pairs.odds[k]!;
      const rival = Math.max(ofPrevious.best(pairs.previous[k]!, odds), ofNext.best(pairs.next[k]!, odds));
      pairs.confidence[k] = confidenceOf(odds, odds - rival);
    }
    return pairs;
  };
  return {
    left,
    right,
    scored: withConfidence(scored),
    score: (candidates) => withConfidence(measure(candidates)),
    similarityOf,
  };
}

const emptyMeasures = (count: number): Omit<ScoredPairs, keyof Candidates> => ({
  odds: new Float64Array(count),
  confidence: new Float64Array(count),
  ofPrevious: new Float64Array(count),
  ofNext: new Float64Array(count),
});

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
