/** Finds the names that a document defines for its own use, in any language: called so in words, or spelled by initials. */
import type { DefinedName } from "./lexicon.ts";
import { tokenize } from "./tokens.ts";
import { foldWord, skeleton } from "./variants.ts";
import { letterPattern, startsUpper } from "./letters.ts";

/** How one language defines a short name. */
export interface DefinitionWords {
  /** Ends where the short name begins: "sau đây gọi tắt là ". */
  readonly calledShort: RegExp;
  /** Words that initials pass over: "và", "of". */
  readonly passedOver: ReadonlySet<string>;
  /** Words that begin no name, where a name's first words stand before its head ("the Advisory Council"). */
  readonly articles?: ReadonlySet<string>;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly at: number;
}

/** A full name stands in the same sentence, and is never longer than this. */
const LONGEST_NAME = 400;
/** Longer words in brackets are a remark and no name. */
const LONGEST_SHORT_NAME = 80;

const BRACKETS = /\(([^()]+)\)/gu;
const ACRONYM = letterPattern(String.raw`^\p{Lu}[\p{Lu}&]+$`);
const QUOTES = /^["“”'‘’«\s]+|["“”'‘’»\s]+$/gu;
/** A short name that the document gives without saying so: initials, or first words with a number ("Bộ chỉ số 766"). */
const SHORT_BY_ITSELF = letterPattern(String.raw`^(?:\p{Lu}[\p{Lu}&]{1,11}|\p{Lu}[\p{L}\s]+\s\d+)$`);
const SENTENCE_END = /[.;]\s|\t|\n\s*\n/gu;
const NAME_END = /[,;.()\n]/u;

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const token of tokenize(text)) {
    if (token.kind === "word") words.push({ text: token.text, folded: foldWord(token.text), at });
    at += token.text.length;
  }
  return words;
}

/** The part of the sentence before a place. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  let start = 0;
  for (const end of before.matchAll(SENTENCE_END)) start = end.index + 1;
  return before.slice(start);
}

/** Where the full name begins that ends with the sentence so far; nothing where the short name does not fit it. */
function startOf(short: string, words: readonly Word[], { passedOver, articles }: DefinitionWords): number | undefined {
  const parts = wordsIn(short);
  const spelled = parts.some(({ text }) => ACRONYM.test(text)) ? spelledFrom(parts, words, passedOver) : undefined;
  if (spelled !== undefined) return spelled;
  let first = sharedFrom(parts, words);
  if (articles === undefined) return words[first]?.at;
  while (first > 0 && startsUpper(words[first - 1]!.text) && !articles.has(words[first - 1]!.folded)) first--;
  return words[first]?.at;
}

/** Goes back from the end: every word of the short name is the same word, or initials of as many. */
function spelledFrom(
  parts: readonly Word[],
  words: readonly Word[],
  passedOver: ReadonlySet<string>,
): number | undefined {
  let i = words.length;
  for (const part of parts.toReversed()) {
    if (!ACRONYM.test(part.text)) {
      i--;
      if (words[i]?.folded !== part.folded) return undefined;
      continue;
    }
    for (const letter of [...part.text.replaceAll("&", "")].toReversed()) {
      do i--;
      while (i >= 0 && skeleton(words[i]!.text[0]!) !== skeleton(letter) && passedOver.has(words[i]!.folded));
      if (i < 0 || skeleton(words[i]!.text[0]!) !== skeleton(letter)) return undefined;
    }
  }
  return words[i]?.at;
}

/** The last place where as many first words of the short name as possible stand; -1 where none do. */
function sharedFrom(parts: readonly Word[], words: readonly Word[]): number {
  for (let count = parts.length; count >= 1; count--) {
    for (let i = words.length - count; i >= 0; i--) {
      const starts = parts.slice(0, count).every(({ folded }, k) => words[i + k]!.folded === folded);
      if (starts) return i;
    }
  }
  return -1;
}

/** Makes the reader of definitions of one language. */
export const definitionReader = (language: DefinitionWords): ((text: string) => DefinedName[]) => {
  const { calledShort } = language;
  const everyCalled = new RegExp(calledShort, "giu");
  return (text) => {
    const defined: DefinedName[] = [];
    const define = (written: string, at: number): void => {
      const short = written.replaceAll(QUOTES, "").replaceAll(/\s+/gu, " ");
      if (short === "" || short.length > LONGEST_SHORT_NAME) return;
      const before = sentenceBefore(text, at);
      const start = startOf(short, wordsIn(before), language);
      if (start === undefined) return;
      const full = before
        .slice(start)
        .replaceAll(/\s+/gu, " ")
        .replace(/[\s,(–-]+$/u, "");
      if (full !== short && !defined.some((name) => name.short === short)) defined.push({ short, full });
    };
    for (const bracket of text.matchAll(BRACKETS)) {
      const inside = bracket[1]!;
      const called = calledShort.exec(inside);
      if (called) define(inside.slice(called.index + called[0].length), bracket.index);
      else if (SHORT_BY_ITSELF.test(inside.trim())) define(inside, bracket.index);
    }
    const outside = text.replaceAll(BRACKETS, (bracket) => " ".repeat(bracket.length));
    for (const called of outside.matchAll(everyCalled)) {
      const rest = text.slice(called.index + called[0].length);
      const end = rest.search(NAME_END);
      define(end < 0 ? rest : rest.slice(0, end), called.index);
    }
    return defined;
  };
};
