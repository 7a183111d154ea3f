/** Which task of one plan is which task of the other: fingerprints, candidates, scores, assignment, passes. */
import type { Plan } from "@plandiff/domain";
import type { PairContext } from "../context.ts";
import { assign } from "./assign.ts";
import { contentOrder } from "./content-order.ts";
import { type Fingerprint, createFingerprinter } from "./fingerprint.ts";
import type { Link, Supersession } from "./link.ts";
import { findPossible } from "./possible.ts";
import { findRemainders } from "./remainders.ts";
import { type Rarity, measureRarity } from "./rarity.ts";
import { type ScoredPair, searchPlans } from "./score-candidates.ts";
import { findDivisions } from "./split-and-merge.ts";
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
  readonly scored: readonly ScoredPair[];
  readonly previous: readonly Fingerprint[];
  readonly next: readonly Fingerprint[];
  readonly rarity: Rarity;
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
    scored: matching.scored.map(place),
    previous: inPlace(matching.previous, orders.previous),
    next: inPlace(matching.next, orders.next),
  };
}

function matchInOrder(
  previous: Plan,
  next: Plan,
  { context, threshold }: { context: PairContext; threshold: number },
): Matching {
  const vocabulary = createVocabulary();
  const fingerprint = createFingerprinter(vocabulary, context);
  const left = fingerprint(previous);
  const right = fingerprint(next);
  const rarity = measureRarity([left, right], vocabulary, context.lexicon);
  const searched = searchPlans({ previous: left, next: right, rarity, roll: context.roll });
  const { scored } = searched;
  const oneToOne = assignPairs(scored, { threshold, previousCount: left.length, nextCount: right.length });
  const remainders = findRemainders(oneToOne, searched, rarity.weight);
  const divided = findDivisions(oneToOne, [...scored, ...remainders], {
    previous: left,
    next: right,
    weight: rarity.weight,
    texts: { previous: previous.tasks.map(({ text }) => text), next: next.tasks.map(({ text }) => text) },
  });
  const possible = findPossible(divided, scored, {
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
    previous: left,
    next: right,
    rarity,
    writingOf: (id) => vocabulary.writingOf(id),
  };
}

/** Pairs less likely than this by themselves are no candidates for a link (log-odds). */
const LEAST_ODDS = -6;

function assignPairs(
  scored: readonly ScoredPair[],
  { threshold, previousCount, nextCount }: { threshold: number; previousCount: number; nextCount: number },
): Link[] {
  const edges = scored.map((pair) => ({
    previous: pair.previous,
    next: pair.next,
    gain: pair.odds - LEAST_ODDS,
    pair,
  }));
  return assign(edges, previousCount, nextCount).flatMap(({ previous, next, pair }): Link[] => {
    const { confidence } = pair;
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
