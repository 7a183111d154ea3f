/** How alike two tasks are, field by field. */
import { compareSchedules } from "@plandiff/domain";
import { EMPTY_SET } from "./feature-sets.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { openingsAgree, sameOpening } from "./openings-agree.ts";
import { type Overlaps, dice, diceOf } from "./overlap.ts";
import type { Rarity } from "./rarity.ts";

/** How far two cells agree. */
export interface Agreement {
  /** From -1 (nothing in common) to 1 (all in common); 0 where one of them is blank. */
  readonly share: number;
  /** Rarity of what they share, in nats: the lead that everyone has tells little, a rare one much. */
  readonly rarity: number;
}

/** The measures that confidence is made of. Shares lie between 0 and 1. */
export interface Similarity {
  /** Dice's coefficient of the words, weighed by rarity; of the opening sentences where more follows and they are more alike. */
  readonly words: number;
  /**
   * That of the whole texts to the fourth power: near 1 only for texts that are all but equal, whatever their siblings. 1 also
   * where both open with one sentence that no other task has: it names the work, and what follows may be new.
   */
  readonly exact: number;
  /** The same of neighbouring word pairs. */
  readonly pairs: number;
  /**
   * How much more alike the two are than the nearest sibling of either in its own plan; negative for a mere sentence frame.
   * The doubt fades as the texts become equal: an exact copy is the same task however many siblings it has.
   */
  readonly beyondFrame: number;
  /** Share of the smaller task's words that the larger one holds. */
  readonly contained: number;
  /** Share of the previous task's words, and of the next one's, that the other holds. */
  readonly ofPrevious: number;
  readonly ofNext: number;
  readonly products: Agreement;
  readonly lead: Agreement;
  /** Everybody named, in whatever role. */
  readonly parties: Agreement;
  /** 1: where one names a place, a product or a programme, the other names another one in the same sentence; 0: nothing of the kind. */
  readonly otherNames: number;
  /** A share of the cited documents in common; -1: both cite, and none in common; 0: one of them cites nothing. */
  readonly references: number;
  /** Share 1: same meaning, rolled or not; 0: dates that moved; -1: another kind of schedule. */
  readonly schedule: Agreement;
}

/** Beyond this many nats a cell tells nothing more. */
const TELLING_ENOUGH = 8;
/**
 * In plans of so many tasks together a party or a time tells what it is rare by. In larger ones chance finds more equal cells,
 * and they tell as much less as their rarity has grown.
 */
const CHANCE_FREE = 100;
/** So many of the rarest shared words tell whether two deliverables are alike; a long boilerplate cell must not. */
const TELLING_WORDS = 3;
const BLANK: Agreement = { share: 0, rarity: 0 };

/** The tasks of two plans, and how rare their features are. */
export interface SimilarityContext {
  readonly previous: readonly Fingerprint[];
  readonly next: readonly Fingerprint[];
  readonly rarity: Rarity;
  readonly overlaps: Overlaps;
  /** Months by which schedules roll with the period. */
  readonly roll: number;
}

/** A comparison of two tasks by their indices; `frame` is the likeness of the nearest sibling of either. Equal cells are worked out once. */
export function createSimilarity(
  context: SimilarityContext,
): (previousIndex: number, nextIndex: number, frame: number) => Similarity {
  const { rarity, overlaps, roll } = context;
  const { weight } = rarity;
  const { massOf, sharedMass } = overlaps;
  const chance = Math.min(1, Math.log(CHANCE_FREE) / Math.log(rarity.tasks + 1));
  const schedules = new Map<number, Agreement>();
  const times = weight.length;
  const schedule = (previous: Fingerprint, next: Fingerprint): Agreement => {
    const key = previous.exactTime * times + next.exactTime;
    const known = schedules.get(key);
    if (known !== undefined) return known;
    const made = schedulesAgree(previous, next, { timeRarity: chance * weight[next.time]!, roll });
    schedules.set(key, made);
    return made;
  };
  return (i, j, frame) => {
    const previous = context.previous[i]!;
    const next = context.next[j]!;
    const shared = sharedMass(previous.words, next.words);
    const left = massOf(previous.words);
    const right = massOf(next.words);
    const smaller = Math.min(left, right);
    const whole = dice({ shared, left, right });
    const { words: opening, pairs: openingPairs } = openingsAgree(previous, next, overlaps);
    const words = Math.max(whole, opening);
    const exact = sameOpening(previous, next, rarity) ? 1 : whole ** 4;
    return {
      words,
      exact,
      beyondFrame: (1 - exact) * (words - frame),
      pairs: Math.max(openingPairs, diceOf(previous.pairs, next.pairs, overlaps)),
      contained: smaller > 0 ? shared / smaller : 0,
      ofPrevious: left > 0 ? shared / left : 0,
      ofNext: right > 0 ? shared / right : 0,
      products: productsAgree(previous.products, next.products, { weight, overlaps }),
      lead: partiesAgree(previous.lead, next.lead, { overlaps, chance }),
      parties: partiesAgree(previous.parties, next.parties, { overlaps, chance }),
      otherNames: otherNames(previous, next, { overlaps, words }),
      references: referencesAgree(previous.references, next.references, overlaps),
      schedule: schedule(previous, next),
    };
  };
}

function partiesAgree(
  a: number,
  b: number,
  { overlaps, chance }: { readonly overlaps: Overlaps; readonly chance: number },
): Agreement {
  if (a === EMPTY_SET || b === EMPTY_SET) return BLANK;
  const shared = overlaps.shared(a, b).length;
  const share = dice({ shared, left: overlaps.sizeOf(a), right: overlaps.sizeOf(b) });
  return {
    share: 2 * share - 1,
    rarity: Math.min(chance * overlaps.sharedMass(a, b), TELLING_ENOUGH) * share,
  };
}

function productsAgree(
  a: number,
  b: number,
  { weight, overlaps }: { readonly weight: Float64Array; readonly overlaps: Overlaps },
): Agreement {
  if (a === EMPTY_SET || b === EMPTY_SET) return BLANK;
  const shared = overlaps.sharedMass(a, b);
  const share = dice({ shared, left: overlaps.massOf(a), right: overlaps.massOf(b) });
  const rarity = shared === 0 ? 0 : sum(rarest(overlaps.shared(a, b), weight));
  return { share: 2 * share - 1, rarity: Math.min(rarity, TELLING_ENOUGH) * share };
}

/** The greatest weights of some features. */
function rarest(features: readonly number[], weight: Float64Array): number[] {
  const greatest: number[] = [];
  for (const id of features) {
    const own = weight[id]!;
    let at = Math.min(greatest.length, TELLING_WORDS);
    for (; at > 0 && greatest[at - 1]! < own; at--) if (at < TELLING_WORDS) greatest[at] = greatest[at - 1]!;
    if (at < TELLING_WORDS) greatest[at] = own;
  }
  return greatest;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Names that weigh less (in nats) are those of the plan as a whole. */
const TELLING_NAME = 1.5;
/** Texts that share less are no one sentence, and need not share a name; from the second share on they surely are one. */
const SENTENCE_BEGINS = 0.2;
const SENTENCE_STANDS = 0.5;

function otherNames(
  previous: Fingerprint,
  next: Fingerprint,
  { overlaps: { massOf, sharedMass }, words }: { readonly overlaps: Overlaps; readonly words: number },
): number {
  const missing = (names: number, from: number): number => massOf(names) - sharedMass(names, from);
  const swapped = Math.min(missing(previous.names, next.words), missing(next.names, previous.words));
  if (swapped < TELLING_NAME) return 0;
  return Math.min(Math.max((words - SENTENCE_BEGINS) / (SENTENCE_STANDS - SENTENCE_BEGINS), 0), 1);
}

function referencesAgree(a: number, b: number, { shared, sizeOf }: Overlaps): number {
  if (a === EMPTY_SET || b === EMPTY_SET) return 0;
  const common = shared(a, b).length;
  return common > 0 ? common / Math.min(sizeOf(a), sizeOf(b)) : -1;
}

function schedulesAgree(
  previous: Fingerprint,
  next: Fingerprint,
  { timeRarity, roll }: { timeRarity: number; roll: number },
): Agreement {
  if (previous.schedule.kind === "unspecified" || next.schedule.kind === "unspecified") return BLANK;
  const { kind } = compareSchedules(previous.schedule, next.schedule, roll);
  if (kind === "same" || kind === "rolled-forward" || kind === "equivalent") return { share: 1, rarity: timeRarity };
  return { share: kind === "rhythm" || kind === "dated" || kind === "opened" ? -1 : 0, rarity: 0 };
}
