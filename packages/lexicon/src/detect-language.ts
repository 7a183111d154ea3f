/** Tells in which language a plan is written, by the shape of its words; no list of words would fit every subject. */
import type { Language } from "@plandiff/domain";
import { wordsOf } from "./tokens.ts";
import { skeleton } from "./variants.ts";
import { letterPattern } from "./letters.ts";

/** Enough of a text to tell; the rest of a long plan says nothing new. */
const SAMPLE = 20_000;
/**
 * About four English words in five cannot be Vietnamese syllables; of the words of the example plans, typed without marks,
 * not one in five hundred.
 */
const FOREIGN_SHARE = 0.2;

/** A Vietnamese syllable without its marks: an initial, one to three vowels, a final. */
const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|ph|th|tr|ch|kh|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;
const VOWEL = /[aeiouy]/;
const LETTERS = letterPattern(String.raw`^\p{L}[\p{L}\p{M}]+$`);

/** How often each stretch between blanks stands in a text: no word goes over a blank, and most stretches come often. */
function stretches(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stretch of text.split(" ")) counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  return counts;
}

/** The language of a text; Vietnamese where nothing tells. Headers of one language above rows of the other follow the rows. */
export function detectLanguage(text: string): Language {
  const counts = stretches(text.slice(0, SAMPLE).normalize("NFC"));
  let words = 0;
  let marked = 0;
  let foreign = 0;
  // Two letters and a mark behind them make the most words.
  let left = 0;
  for (const [stretch, count] of counts) left += count * Math.floor((stretch.length + 1) / 3);
  for (const [stretch, count] of counts) {
    if (marked >= foreign + left) return "vi";
    left -= count * Math.floor((stretch.length + 1) / 3);
    for (const word of wordsOf(stretch)) {
      if (!LETTERS.test(word)) continue;
      const plain = skeleton(word);
      // Abbreviations without vowels (TTHC, UBND) belong to every language.
      if (!VOWEL.test(plain)) continue;
      words += count;
      if (plain !== word.toLowerCase()) marked += count;
      else if (!SYLLABLE.test(plain)) foreign += count;
    }
  }
  return foreign > marked && foreign >= words * FOREIGN_SHARE ? "en" : "vi";
}
