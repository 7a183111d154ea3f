/** Pairs that only a person can decide: the same lead and product (or places) under another programme or model. */
import type { Task } from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import type { Candidate } from "./candidates.ts";
import type { Link } from "./link.ts";
import { placesOf } from "./places.ts";
import { type ScoredPair, type SearchedPlans, pairAt } from "./score-candidates.ts";
import type { Similarity } from "./similarity.ts";

/** A product speaks for a pair when nearly all of it agrees and its words are rare; a boilerplate product does not. */
const SAME_PRODUCT = 0.6;
const RARE_PRODUCT = 5;
/** So many places in common are no chance. */
const SHARED_PLACES = 2;
/** The texts must at least touch. */
const LEAST_WORDS = 0.2;
/** Texts that share two fifths of what tells, under one lead, are worth a look by themselves. */
const CLOSE_WORDS = 0.4;

/** What the pass needs to know of the plans. */
export interface PossibleContext {
  readonly previous: readonly Task[];
  readonly next: readonly Task[];
  readonly register: Register;
  /** Confidence from which on a link would be decided. */
  readonly threshold: number;
}

/** Possible links among tasks that are still without one, likeliest first; no task stands in two. */
export function findPossible(
  links: readonly Link[],
  { scored, similarityOf }: SearchedPlans,
  context: PossibleContext,
): Link[] {
  const takenPrevious = new Set(links.flatMap(({ previous }) => previous));
  const takenNext = new Set(links.flatMap(({ next }) => next));
  const pairs: ScoredPair[] = [];
  for (let k = 0; k < scored.odds.length; k++) {
    if (takenPrevious.has(scored.previous[k]!) || takenNext.has(scored.next[k]!)) continue;
    const pair = pairAt(scored, k);
    if (deservesALook(pair, similarityOf(pair), context)) pairs.push(pair);
  }
  return pairs
    .toSorted((a, b) => b.odds - a.odds)
    .flatMap((pair): Link[] => {
      if (takenPrevious.has(pair.previous) || takenNext.has(pair.next)) return [];
      takenPrevious.add(pair.previous);
      takenNext.add(pair.next);
      // What agrees here weighs little in numbers; it is worth a question all the same, and no more than a question.
      const confidence = Math.min(pair.confidence, context.threshold);
      return [{ kind: "possible", previous: [pair.previous], next: [pair.next], confidence, pairs: [pair] }];
    });
}

function deservesALook({ previous, next }: Candidate, similarity: Similarity, context: PossibleContext): boolean {
  const sameLead = similarity.lead.share === 1;
  if (!sameLead || similarity.words < LEAST_WORDS || similarity.otherNames === 1) return false;
  const sameProduct = similarity.products.share >= SAME_PRODUCT && similarity.products.rarity >= RARE_PRODUCT;
  if (sameProduct || similarity.words >= CLOSE_WORDS) return true;
  const places = placesOf(context.next[next]!, context.register);
  return (
    [...placesOf(context.previous[previous]!, context.register)].filter((place) => places.has(place)).length >=
    SHARED_PLACES
  );
}
