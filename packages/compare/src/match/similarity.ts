/** How alike two tasks are, field by field. */
import { compareSchedules } from "@plandiff/domain";
import type { Fingerprint } from "./fingerprint.ts";
import { openingsAgree, sameOpening } from "./openings-agree.ts";
import { dice, massOf, sharedFeatures, sharedMass, sharedWeights } from "./overlap.ts";
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
  /** Months by which schedules roll with the period. */
  readonly roll: number;
}

/** A comparison of two tasks by their indices; `frame` is the likeness of the nearest sibling of either. Equal cells are worked out once. */
export function createSimilarity(
  context: SimilarityContext,
): (previousIndex: number, nextIndex: number, frame: number) => Similarity {
  const { rarity, roll } = context;
  const { weight } = rarity;
  const chance = Math.min(1, Math.log(CHANCE_FREE) / Math.log(rarity.tasks + 1));
  const massesOf = (sets: readonly Int32Array[]): Float64Array => Float64Array.from(sets, (set) => massOf(set, weight));
  const previousMasses = {
    words: massesOf(context.previous.map(({ words }) => words)),
    pairs: massesOf(context.previous.map(({ pairs }) => pairs)),
  };
  const nextMasses = {
    words: massesOf(context.next.map(({ words }) => words)),
    pairs: massesOf(context.next.map(({ pairs }) => pairs)),
  };
  const masses = new Map<Int32Array, number>();
  const mass = (set: Int32Array): number => {
    const known = masses.get(set);
    if (known !== undefined) return known;
    const made = massOf(set, weight);
    masses.set(set, made);
    return made;
  };
  const schedules = new Map<number, Agreement>();
  const times = weight.length;
  const schedule = (previous: Fingerprint, next: Fingerprint): Agreement => {
    const key = previous.exactTime * times + next.exactTime;
    const known =
      schedules.get(key) ?? schedulesAgree(previous, next, { timeRarity: chance * weight[next.time]!, roll });
    schedules.set(key, known);
    return known;
  };
  return (i, j, frame) => {
    const previous = context.previous[i]!;
    const next = context.next[j]!;
    const shared = sharedMass(previous.words, next.words, weight);
    const left = previousMasses.words[i]!;
    const right = nextMasses.words[j]!;
    const smaller = Math.min(left, right);
    const whole = dice({ shared, left, right });
    const { words: opening, pairs: openingPairs } = openingsAgree(previous, next, weight);
    const words = Math.max(whole, opening);
    const exact = sameOpening(previous, next, rarity) ? 1 : whole ** 4;
    return {
      words,
      exact,
      beyondFrame: (1 - exact) * (words - frame),
      pairs: Math.max(
        openingPairs,
        dice({
          shared: sharedMass(previous.pairs, next.pairs, weight),
          left: previousMasses.pairs[i]!,
          right: nextMasses.pairs[j]!,
        }),
      ),
      contained: smaller > 0 ? shared / smaller : 0,
      ofPrevious: left > 0 ? shared / left : 0,
      ofNext: right > 0 ? shared / right : 0,
      products: productsAgree(previous.products, next.products, { weight, mass }),
      lead: partiesAgree(previous.lead, next.lead, { weight, chance }),
      parties: partiesAgree(previous.parties, next.parties, { weight, chance }),
      otherNames: otherNames(previous, next, { weight, words }),
      references: referencesAgree(previous.references, next.references),
      schedule: schedule(previous, next),
    };
  };
}

function partiesAgree(
  a: Int32Array,
  b: Int32Array,
  { weight, chance }: { weight: Float64Array; chance: number },
): Agreement {
  if (a.length === 0 || b.length === 0) return BLANK;
  const shared = sharedWeights(a, b, weight);
  const share = dice({ shared: shared.length, left: a.length, right: b.length });
  return { share: 2 * share - 1, rarity: Math.min(chance * sum(shared), TELLING_ENOUGH) * share };
}

function productsAgree(
  a: Int32Array,
  b: Int32Array,
  { weight, mass }: { weight: Float64Array; mass: (set: Int32Array) => number },
): Agreement {
  if (a.length === 0 || b.length === 0) return BLANK;
  const shared = sharedWeights(a, b, weight);
  const share = dice({ shared: sum(shared), left: mass(a), right: mass(b) });
  const rarest = shared.toSorted((x, y) => y - x).slice(0, TELLING_WORDS);
  return { share: 2 * share - 1, rarity: Math.min(sum(rarest), TELLING_ENOUGH) * share };
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
  { weight, words }: { weight: Float64Array; words: number },
): number {
  const missing = (names: Int32Array, from: Int32Array): number =>
    massOf(names, weight) - sharedMass(names, from, weight);
  const swapped = Math.min(missing(previous.names, next.words), missing(next.names, previous.words));
  if (swapped < TELLING_NAME) return 0;
  return Math.min(Math.max((words - SENTENCE_BEGINS) / (SENTENCE_STANDS - SENTENCE_BEGINS), 0), 1);
}

function referencesAgree(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  const common = sharedFeatures(a, b).length;
  return common > 0 ? common / Math.min(a.length, b.length) : -1;
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
