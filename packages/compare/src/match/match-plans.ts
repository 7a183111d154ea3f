/** Which task of one plan is which task of the other: fingerprints, candidates, scores, assignment, passes. */
import type { Plan } from "@plandiff/domain";
import type { PairContext } from "../context.ts";
import { assign } from "./assign.ts";
import { contentOrder } from "./content-order.ts";
import type { Candidate } from "./candidates.ts";
import { createFeatureSets } from "./feature-sets.ts";
import { type Fingerprint, createFingerprinter } from "./fingerprint.ts";
import { groupPositions } from "./integers.ts";
import type { Link, Supersession } from "./link.ts";
import { type Overlaps, createOverlaps } from "./overlap.ts";
import { goesOnBehind } from "./opening.ts";
import { findPossible } from "./possible.ts";
import { findRemainders } from "./remainders.ts";
import { type Rarity, measureRarity } from "./rarity.ts";
import { type ScoredPairs, pairAt, searchPlans } from "./score-candidates.ts";
import type { Similarity } from "./similarity.ts";
import { findDivisions, possibleParts } from "./split-and-merge.ts";
import { findSupersessions } from "./supersede.ts";
import { createVocabulary } from "./vocabulary.ts";

/** From this confidence on a link is decided. */
export const DEFAULT_THRESHOLD = 0.5;
/** Below the threshold a person decides, down to this share of it; what is less likely is no link at all. */
const POSSIBLE_SHARE = 0.6;

/** Everything that matching found between two plans; indices are those of the plans' task lists. */
export interface Matching {
  readonly links: readonly Link[];
  readonly supersessions: readonly Supersession[];
  /** All pairs that were looked at closely, for evidence and runners-up. */
  readonly scored: ScoredPairs;
  /** All measures of a pair. */
  readonly similarityOf: (pair: Candidate) => Similarity;
  readonly previous: readonly Fingerprint[];
  readonly next: readonly Fingerprint[];
  readonly rarity: Rarity;
  readonly overlaps: Overlaps;
  readonly writingOf: (feature: number) => string;
}

/** Matches the tasks of two plans by content; their order and numbers play no part. */
export function matchPlans(previous: Plan, next: Plan, context: PairContext, threshold = DEFAULT_THRESHOLD): Matching {
  const orders = { previous: contentOrder(previous.tasks), next: contentOrder(next.tasks) };
  const matching = matchInOrder(inOrder(previous, orders.previous), inOrder(next, orders.next), { context, threshold });
  return backInPlace(matching, orders);
}

const inOrder = (plan: Plan, order: readonly number[]): Plan => ({ ...plan, tasks: order.map((i) => plan.tasks[i]!) });

/** Gives every index its meaning in the plans as they came. */
function backInPlace(matching: Matching, orders: { previous: readonly number[]; next: readonly number[] }): Matching {
  const place = <T extends { previous: number; next: number }>(pair: T): T => ({
    ...pair,
    previous: orders.previous[pair.previous]!,
    next: orders.next[pair.next]!,
  });
  const inPlace = <T>(items: readonly T[], order: readonly number[]): T[] => {
    const placed: T[] = [];
    for (const [k, i] of order.entries()) placed[i] = items[k]!;
    return placed;
  };
  const from = { previous: positionsIn(orders.previous), next: positionsIn(orders.next) };
  const ascending = (indices: readonly number[], order: readonly number[]): number[] =>
    indices.map((k) => order[k]!).toSorted((a, b) => a - b);
  return {
    ...matching,
    links: matching.links.map((link) => ({
      ...link,
      previous: ascending(link.previous, orders.previous),
      next: ascending(link.next, orders.next),
      pairs: link.pairs.map(place),
    })),
    supersessions: matching.supersessions.map(place),
    scored: {
      ...matching.scored,
      previous: matching.scored.previous.map((k) => orders.previous[k]!),
      next: matching.scored.next.map((k) => orders.next[k]!),
    },
    similarityOf: ({ previous, next }) =>
      matching.similarityOf({ previous: from.previous[previous]!, next: from.next[next]! }),
    previous: inPlace(matching.previous, orders.previous),
    next: inPlace(matching.next, orders.next),
  };
}

/** Where each index stands in an order. */
function positionsIn(order: readonly number[]): Int32Array {
  const positions = new Int32Array(order.length);
  for (const [k, i] of order.entries()) positions[i] = k;
  return positions;
}

function matchInOrder(
  previous: Plan,
  next: Plan,
  { context, threshold }: { context: PairContext; threshold: number },
): Matching {
  const vocabulary = createVocabulary();
  const maker = createFeatureSets();
  const haveOpenings = [previous, next].some(({ tasks }) => tasks.some(({ text }) => goesOnBehind(text)));
  const fingerprint = createFingerprinter({ vocabulary, sets: maker, haveOpenings }, context);
  const left = fingerprint(previous);
  const right = fingerprint(next);
  const sets = maker.sets();
  const rarity = measureRarity([left, right], { vocabulary, sets }, context.lexicon);
  const overlaps = createOverlaps(sets, rarity.weight);
  const searched = searchPlans({ previous: left, next: right, rarity, overlaps, roll: context.roll }, sets);
  const { scored, similarityOf } = searched;
  const oneToOne = assignPairs(scored, { threshold, previousCount: left.length, nextCount: right.length });
  const remainders = findRemainders(oneToOne, searched);
  const divided = findDivisions(oneToOne, [...possibleParts(scored), ...remainders], {
    previous: left,
    next: right,
    weight: rarity.weight,
    overlaps,
    texts: { previous: previous.tasks.map(({ text }) => text), next: next.tasks.map(({ text }) => text) },
  });
  const possible = findPossible(divided, searched, {
    previous: previous.tasks,
    next: next.tasks,
    register: context.register,
    threshold,
  });
  const links = [...divided, ...possible];
  const supersessions = findSupersessions(previous, next, links);
  return {
    links,
    supersessions,
    scored,
    similarityOf,
    previous: left,
    next: right,
    rarity,
    overlaps,
    writingOf: (id) => vocabulary.writingOf(id),
  };
}

/** Pairs less likely than this by themselves are no candidates for a link (log-odds). */
const LEAST_ODDS = -6;

function assignPairs(
  scored: ScoredPairs,
  { threshold, previousCount, nextCount }: { threshold: number; previousCount: number; nextCount: number },
): Link[] {
  const { begin } = groupPositions(scored.previous, previousCount);
  const gain = scored.odds.map((odds) => odds - LEAST_ODDS);
  return assign({ begin, next: scored.next, gain }, nextCount).flatMap((chosen): Link[] => {
    const pair = pairAt(scored, chosen);
    const { previous, next, confidence } = pair;
    if (confidence < threshold * POSSIBLE_SHARE) return [];
    return [
      {
        kind: confidence >= threshold ? "carried-over" : "possible",
        previous: [previous],
        next: [next],
        confidence,
        pairs: [pair],
      },
    ];
  });
}
