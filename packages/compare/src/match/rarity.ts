/** How much a feature tells: what half the plan shares weighs little, what two tasks share weighs much. */
import type { Lexicon } from "@plandiff/lexicon";
import type { Fingerprint } from "./fingerprint.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word of doing or of grammar tells little, however rare it is in a small plan. */
const FRAME_SHARE = 0.35;
/** A bare number tells less than a word: targets move from year to year. */
const NUMBER_SHARE = 0.5;
/** Nothing weighs nothing: a shared word is never evidence against. */
const LEAST_WEIGHT = 0.05;

/** Weight (in nats) and document frequency of every feature, learned from the plans themselves. */
export interface Rarity {
  readonly weight: Float64Array;
  readonly frequency: Int32Array;
  readonly tasks: number;
}

/** Counts in how many tasks each feature occurs, over both plans. */
export function measureRarity(
  fingerprints: readonly (readonly Fingerprint[])[],
  vocabulary: Vocabulary,
  { frameWords }: Lexicon,
): Rarity {
  const frequency = new Int32Array(vocabulary.size());
  let tasks = 0;
  for (const plan of fingerprints) {
    tasks += plan.length;
    for (const { words, pairs, products, parties, references, cells, time, opening } of plan) {
      if (opening !== undefined) frequency[opening]! += 1;
      for (const set of [words, pairs, parties, references, cells]) for (const id of set) frequency[id]! += 1;
      frequency[time]! += 1;
      for (const id of products) if (!includes(words, id)) frequency[id]! += 1;
    }
  }
  const weight = new Float64Array(frequency.length);
  const shares = new Float64Array(frequency.length);
  for (let id = 0; id < weight.length; id++) {
    const rarity = Math.max(Math.log((tasks + 1) / Math.max(frequency[id]!, 1)), LEAST_WEIGHT);
    const parts = vocabulary.partsOf(id);
    // A pair is numbered after its parts.
    shares[id] = parts ? (shares[parts[0]]! + shares[parts[1]]!) / 2 : shareOf(vocabulary.nameOf(id), frameWords);
    weight[id] = rarity * shares[id]!;
  }
  return { weight, frequency, tasks };
}

function shareOf(name: string, frameWords: ReadonlySet<string>): number {
  if (name.includes(" ")) {
    const shares = name.split(" ").map((word) => shareOf(word, frameWords));
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  }
  if (frameWords.has(name)) return FRAME_SHARE;
  return NUMBER.test(name) ? NUMBER_SHARE : 1;
}

const NUMBER = /^[\d#.,/-]+$/;

/** Binary search in a feature set. */
export function includes(set: Int32Array, id: number): boolean {
  let low = 0;
  let high = set.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = set[middle]!;
    if (value === id) return true;
    if (value < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
