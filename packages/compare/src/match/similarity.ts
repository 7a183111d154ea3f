/** How alike two tasks are, field by field. */
import { compareSchedules } from "@plandiff/domain";
import type { Fingerprint } from "./fingerprint.ts";
import { dice, massOf, sharedFeatures, sharedMass } from "./overlap.ts";
import type { Rarity } from "./rarity.ts";

/** The measures that confidence is made of. Shares lie between 0 and 1. */
export interface Similarity {
  /** Dice's coefficient of the words, weighed by rarity. */
  readonly words: number;
  /** The same to the fourth power: near 1 only for texts that are all but equal, whatever their siblings. */
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
  /** 1: a cited document in common; -1: both cite, and none in common; 0: one of them cites nothing. */
  readonly references: number;
  /** Share 1: same meaning, rolled or not; 0: dates that moved; -1: another kind of schedule. */
  readonly schedule: Agreement;
}

/** What every comparison of two tasks of these plans needs. */
export interface SimilarityContext {
  readonly rarity: Rarity;
  /** Months by which schedules roll with the period. */
  readonly roll: number;
  /** Likeness of the nearest sibling of either task. */
  readonly frame: number;
}

/** Compares two fingerprints. */
export function compareFingerprints(previous: Fingerprint, next: Fingerprint, { rarity, roll, frame }: SimilarityContext): Similarity {
  const { weight } = rarity;
  const shared = sharedMass(previous.words, next.words, weight);
  const left = massOf(previous.words, weight);
  const right = massOf(next.words, weight);
  const words = dice({ shared, left, right });
  const smaller = Math.min(left, right);
  return {
    words,
    exact: words ** 4,
    beyondFrame: (1 - words ** 4) * (words - frame),
    pairs: diceOf(previous.pairs, next.pairs, weight),
    contained: smaller > 0 ? shared / smaller : 0,
    ofPrevious: left > 0 ? shared / left : 0,
    ofNext: right > 0 ? shared / right : 0,
    products: wordsAgree(previous.products, next.products, weight),
    lead: agreement(previous.lead, next.lead, weight),
    parties: agreement(previous.parties, next.parties, weight),
    references: referencesAgree(previous.references, next.references),
    schedule: schedulesAgree(previous, next, { rarity, roll }),
  };
}

const diceOf = (a: Int32Array, b: Int32Array, weight: Float64Array): number =>
  dice({ shared: sharedMass(a, b, weight), left: massOf(a, weight), right: massOf(b, weight) });

/** How far two cells agree. */
export interface Agreement {
  /** From -1 (nothing in common) to 1 (all in common); 0 where one of them is blank. */
  readonly share: number;
  /** Rarity of what they share, in nats: the lead that everyone has tells little, a rare one much. */
  readonly rarity: number;
}

/** Beyond this many nats a cell tells nothing more. */
const TELLING_ENOUGH = 8;

function agreement(a: Int32Array, b: Int32Array, weight: Float64Array): Agreement {
  if (a.length === 0 || b.length === 0) return { share: 0, rarity: 0 };
  const shared = sharedFeatures(a, b);
  const share = dice({ shared: shared.length, left: a.length, right: b.length });
  return { share: 2 * share - 1, rarity: Math.min(sum(shared.map((id) => weight[id]!)), TELLING_ENOUGH) * share };
}

/** So many of the rarest shared words tell whether two deliverables are alike; a long boilerplate cell must not. */
const TELLING_WORDS = 3;

function wordsAgree(a: Int32Array, b: Int32Array, weight: Float64Array): Agreement {
  if (a.length === 0 || b.length === 0) return { share: 0, rarity: 0 };
  const share = 2 * diceOf(a, b, weight) - 1;
  const rarest = sharedFeatures(a, b)
    .map((id) => weight[id]!)
    .toSorted((x, y) => y - x)
    .slice(0, TELLING_WORDS);
  return { share, rarity: (Math.min(sum(rarest), TELLING_ENOUGH) * (share + 1)) / 2 };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function referencesAgree(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  const others = new Set(b);
  const common = a.filter((id) => others.has(id)).length;
  return common > 0 ? common / Math.min(a.length, b.length) : -1;
}

function schedulesAgree(previous: Fingerprint, next: Fingerprint, { rarity, roll }: Pick<SimilarityContext, "rarity" | "roll">): Agreement {
  if (previous.schedule.kind === "unspecified" || next.schedule.kind === "unspecified") return { share: 0, rarity: 0 };
  const { kind } = compareSchedules(previous.schedule, next.schedule, roll);
  if (kind === "same" || kind === "rolled-forward" || kind === "equivalent") return { share: 1, rarity: rarity.weight[next.time]! };
  return { share: kind === "rhythm" || kind === "dated" || kind === "opened" ? -1 : 0, rarity: 0 };
}
