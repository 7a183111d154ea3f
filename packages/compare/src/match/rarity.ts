/** How much a feature tells: what half the plan shares weighs little, what two tasks share weighs much. */
import type { Lexicon } from "@plandiff/lexicon";
import type { FeatureSets } from "./feature-sets.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { SINGLE, type Vocabulary } from "./vocabulary.ts";

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
  plans: readonly (readonly Fingerprint[])[],
  { vocabulary, sets }: { readonly vocabulary: Vocabulary; readonly sets: FeatureSets },
  { frameWords }: Lexicon,
): Rarity {
  const frequency = new Int32Array(vocabulary.size());
  const { begin, members } = sets;
  const count = (set: number): void => {
    for (let i = begin[set]!; i < begin[set + 1]!; i++) frequency[members[i]!]! += 1;
  };
  let tasks = 0;
  for (const plan of plans) {
    tasks += plan.length;
    for (const { words, pairs, products, parties, references, cells, time, opening } of plan) {
      if (opening !== undefined) frequency[opening]! += 1;
      count(words);
      count(pairs);
      count(parties);
      count(references);
      count(cells);
      frequency[time]! += 1;
      for (let i = begin[products]!; i < begin[products + 1]!; i++)
        if (!includes(sets, words, members[i]!)) frequency[members[i]!]! += 1;
    }
  }
  const weight = new Float64Array(frequency.length);
  const shares = new Float64Array(frequency.length);
  const { left, right } = vocabulary.parts();
  for (let id = 0; id < weight.length; id++) {
    const rarity = Math.max(Math.log((tasks + 1) / Math.max(frequency[id]!, 1)), LEAST_WEIGHT);
    // A pair is numbered after its parts.
    shares[id] =
      left[id] === SINGLE ? shareOf(vocabulary.nameOf(id), frameWords) : (shares[left[id]!]! + shares[right[id]!]!) / 2;
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

/** Does a set hold a feature? Found by halving. */
export function includes({ begin, members }: FeatureSets, set: number, id: number): boolean {
  let low = begin[set]!;
  let high = begin[set + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = members[middle]!;
    if (value === id) return true;
    if (value < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
