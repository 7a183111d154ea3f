/** How far two tasks agree in the sentences that they open with. */
import type { Fingerprint } from "./fingerprint.ts";
import { type Overlaps, diceOf } from "./overlap.ts";
import type { Rarity } from "./rarity.ts";

/** How alike the opening sentences are, where more follows behind one of them. */
export const openingsAgree = (
  previous: Fingerprint,
  next: Fingerprint,
  overlaps: Overlaps,
): { readonly words: number; readonly pairs: number } =>
  previous.goesOn || next.goesOn
    ? {
        words: diceOf(previous.openingWords, next.openingWords, overlaps),
        pairs: diceOf(previous.openingPairs, next.openingPairs, overlaps),
      }
    : { words: 0, pairs: 0 };

/** Do both open with a sentence that is theirs alone, and does one of them go on behind it? */
export const sameOpening = (previous: Fingerprint, next: Fingerprint, { frequency }: Rarity): boolean =>
  previous.opening !== undefined &&
  previous.opening === next.opening &&
  (previous.goesOn || next.goesOn) &&
  frequency[previous.opening] === ONE_IN_EACH;

/** How often a feature occurs that one task of each plan has. */
const ONE_IN_EACH = 2;
