/** Abbreviations that plans use without explaining them, learned from words that spell them ("TTATGT": trật tự, an toàn giao thông). */
import { skeleton } from "./variants.ts";
import { wordsOf } from "./tokens.ts";
import { letterPattern } from "./letters.ts";

/** Two letters fit too many phrases by chance. */
const LEAST_LETTERS = 3;
/** Three letters may still fit by chance: the phrase must then occur again. */
const CHANCE_LETTERS = 3;
/** A plan uses few abbreviations; a text full of capitals has none to learn. */
const MOST_ABBREVIATIONS = 200;

/** For each abbreviation (lower case) in the texts the words it most likely stands for, folded by nothing but lower case. */
export function learnAbbreviations(texts: readonly string[]): ReadonlyMap<string, string> {
  const tokens = texts.map(wordsOf);
  const initials = initialsOf(tokens);
  const abbreviations = [...initials].flatMap(([word, initial]) => (initial === NO_INITIAL ? [word] : []));
  if (abbreviations.length === 0 || abbreviations.length > MOST_ABBREVIATIONS) return new Map();
  const phrases = new Map(abbreviations.map((abbreviation) => [abbreviation, new Map<string, number>()]));
  for (const words of tokens) countPhrases(words, initials, phrases);
  return new Map(
    [...phrases].flatMap(([abbreviation, counts]) => {
      const phrase = mostFrequent(abbreviation, counts);
      return phrase ? [[abbreviation.toLowerCase(), phrase] as const] : [];
    }),
  );
}

const IN_CAPITALS = letterPattern(String.raw`^\p{Lu}[\p{Lu}&]+$`);
const isAbbreviation = (word: string): boolean =>
  word.length >= LEAST_LETTERS && IN_CAPITALS.test(word) && lettersOf(word).length >= LEAST_LETTERS;
const lettersOf = (word: string): string => word.replaceAll("&", "");

const initialOfLetter = new Map<string, string>();

/** First letters without tone or vowel marks; đ stays itself. */
function initialOf(word: string): string {
  const first = word.slice(0, 1);
  let initial = initialOfLetter.get(first);
  if (initial === undefined) {
    const capital = first.toUpperCase();
    initialOfLetter.set(first, (initial = capital === "Đ" ? capital : skeleton(capital).toUpperCase()));
  }
  return initial;
}

const plainLetters = (word: string): string => [...lettersOf(word)].map(initialOf).join("");

/** The initials an abbreviation may stand for: "&" is "và" or "and", or nothing at all. */
const spellings = (abbreviation: string): string[] =>
  abbreviation.includes("&")
    ? ["", "V", "A"].map((connector) => abbreviation.split("&").map(plainLetters).join(connector))
    : [plainLetters(abbreviation)];

/** Stands where an abbreviation does: no phrase runs over it. */
const NO_INITIAL = " ";

/** The initial of each different word. */
function initialsOf(texts: readonly (readonly string[])[]): Map<string, string> {
  const initials = new Map<string, string>();
  for (const words of texts)
    for (const word of words)
      if (!initials.has(word)) initials.set(word, isAbbreviation(word) ? NO_INITIAL : initialOf(word));
  return initials;
}

function countPhrases(
  words: readonly string[],
  initialOfWord: ReadonlyMap<string, string>,
  phrases: ReadonlyMap<string, Map<string, number>>,
): void {
  const initials = words.map((word) => initialOfWord.get(word)).join("");
  for (const [abbreviation, counts] of phrases) {
    for (const letters of spellings(abbreviation)) {
      for (let at = initials.indexOf(letters); at !== -1; at = initials.indexOf(letters, at + 1)) {
        const phrase = words
          .slice(at, at + letters.length)
          .join(" ")
          .toLowerCase();
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
  }
}

/** The phrase that occurs most; nothing where two occur equally often, or where chance may have made it. */
function mostFrequent(abbreviation: string, counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!first || (second && second[1] === first[1])) return undefined;
  return first[1] > 1 || lettersOf(abbreviation).length > CHANCE_LETTERS ? first[0] : undefined;
}
