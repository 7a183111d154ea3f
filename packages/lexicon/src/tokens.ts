/** Words as a reader of plans sees them: a legal reference, a date, a span of years or the name of a lunar year is one word. */

import { letterPattern, startsUpper } from "./letters.ts";
import { lunarYear, opensLunarYear } from "./lunar-years.ts";

/** A stretch of text; tokens joined give the text back. */
export interface Token {
  readonly text: string;
  readonly kind: "word" | "space" | "mark";
}

const OTHER = 0;
const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const LETTERS = letterPattern(String.raw`[\p{L}\p{M}]`);
const NUMBERS = letterPattern(String.raw`\p{N}`);
const classes = new Uint8Array(0x10000).fill(255);

function classOf(code: number): number {
  const known = classes[code]!;
  return known === 255 ? learn(code) : known;
}

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const kind = /\s/u.test(char)
    ? SPACE
    : startsUpper(char)
      ? UPPER
      : LETTERS.test(char) || (code >= 0xd800 && code <= 0xdfff)
        ? LETTER
        : NUMBERS.test(char)
          ? DIGIT
          : OTHER;
  classes[code] = kind;
  return kind;
}

const inWord = (kind: number): boolean => kind === LETTER || kind === UPPER || kind === DIGIT;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;

/** Does a mark between two characters belong to one word: 59/2022/NĐ-CP, 15/12/2025, 2021-2025, 66.7, TT&TT, 62,5? */
function joins(mark: number, before: number, after: number): boolean {
  const digits = before === DIGIT && after === DIGIT;
  if (mark === POINT || mark === COMMA) return digits;
  const symbols = (before === UPPER || before === DIGIT || before === LETTER) && (after === UPPER || after === DIGIT);
  if (mark === SLASH) return digits || (symbols && (before === DIGIT || before === UPPER || after === UPPER));
  if (mark === HYPHEN) return symbols && (before !== LETTER || after === DIGIT);
  return mark === AMPERSAND && before === UPPER && after === UPPER;
}

/** Names of lunar years ("Giáp Thìn") are as short as their two syllables, which may be written with separate marks. */
const LONGEST_STEM = 7;

/** Where the word that starts at a position ends. */
function wordEnd(text: string, start: number): number {
  const end = plainEnd(text, start);
  if (end - start > LONGEST_STEM || !isTwoNames(text, start, end) || !opensLunarYear(text.slice(start, end)))
    return end;
  const second = plainEnd(text, end + 1);
  return lunarYear(text.slice(start, second)) === undefined ? end : second;
}

/** Does a word with a capital stand one blank before another? */
const isTwoNames = (text: string, start: number, end: number): boolean =>
  classOf(text.charCodeAt(start)) === UPPER &&
  end + 1 < text.length &&
  classOf(text.charCodeAt(end)) === SPACE &&
  classOf(text.charCodeAt(end + 1)) === UPPER;

function plainEnd(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inWord(classOf(code))) continue;
    const next = i + 1 < text.length ? classOf(text.charCodeAt(i + 1)) : OTHER;
    if (!joins(code, classOf(text.charCodeAt(i - 1)), next)) break;
  }
  return i;
}

/** The first word of a text; empty where it has none. */
export function firstWordOf(text: string): string {
  let start = 0;
  while (start < text.length && !inWord(classOf(text.charCodeAt(start)))) start++;
  return text.slice(start, wordEnd(text, start));
}

/** Goes through a text, token by token, without making any: each has a kind, a start and an end. */
export function forEachToken(text: string, take: (kind: Token["kind"], start: number, end: number) => void): void {
  let i = 0;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    let end = i + 1;
    if (inWord(kind)) end = wordEnd(text, i);
    else if (kind === SPACE) while (end < text.length && classOf(text.charCodeAt(end)) === SPACE) end++;
    take(inWord(kind) ? "word" : kind === SPACE ? "space" : "mark", i, end);
    i = end;
  }
}

/** Cuts a text into words, spaces and marks; nothing is lost. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  forEachToken(text, (kind, start, end) => tokens.push({ text: text.slice(start, end), kind }));
  return tokens;
}

/** The words of a text alone. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let i = 0;
  while (i < text.length) {
    if (!inWord(classOf(text.charCodeAt(i)))) {
      i++;
      continue;
    }
    const end = wordEnd(text, i);
    words.push(text.slice(i, end));
    i = end;
  }
  return words;
}
