/** Texts cut into units, words with the marks that cling to them, and the keys by which units are compared. */
import { type Lexicon, foldWord, forEachToken, lunarYear } from "@plandiff/lexicon";
import type { PairContext } from "../context.ts";

/** A text in units: each begins where the one before it ends, with blanks and opening marks before its word, closing marks behind it. */
export interface Units {
  readonly text: string;
  /** Where each unit ends. */
  readonly ends: readonly number[];
  readonly words: readonly Word[];
}

/** A word with what it is compared by, worked out once for all its places: equal words are one object. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  /** The keys of the words that it counts as: of itself, or of those that an abbreviation stands for. */
  readonly keys: readonly number[];
  /** A year by itself: where a date leads up to it, its key is that of the date. */
  readonly isYear: boolean;
}

/** Units as they are compared: an abbreviation counts as the words it stands for, a long name as its short form. */
export interface Keys {
  readonly keys: readonly number[];
  /** The unit of each key. */
  readonly units: readonly number[];
}

/** The words that two plans use. */
export interface WordBook {
  readonly word: (text: string) => Word;
  /** The number of a key. */
  readonly keyOf: (key: string) => number;
}

const books = new WeakMap<Lexicon, WordBook>();

/** The words known with a lexicon; with another one they may mean something else. */
export function wordBook(lexicon: Lexicon): WordBook {
  const known = books.get(lexicon);
  if (known) return known;
  const words = new Map<string, Word>();
  const numbers = new Map<string, number>();
  const keyOf = (key: string): number => {
    const number = numbers.get(key);
    if (number !== undefined) return number;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const read = (text: string): Word => {
    const long = lexicon.expandAbbreviation(text.toLowerCase());
    const folded = foldWord(text);
    const open = long ? folded : lunarYear(text) ? YEAR_KEY : DIGIT.test(text) ? withYearsOpen(text) : folded;
    const keys = (long ? long.split(" ").map(foldWord) : [open]).map(keyOf);
    return { text, folded, keys, isYear: open === YEAR_KEY };
  };
  const word = (text: string): Word => {
    const before = words.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    words.set(text, made);
    return made;
  };
  const book = { word, keyOf };
  books.set(lexicon, book);
  return book;
}

const CLOSING: ReadonlySet<string> = new Set(")]}.,;:!?…%”’»");

/** Cuts a text into units; joined they give the text back. A text without words is one unit of its marks. */
export function unitsOf(text: string, { word }: WordBook): Units {
  const ends: number[] = [];
  const words: Word[] = [];
  forEachToken(text, (kind, start, end) => {
    if (kind === "word") {
      words.push(word(text.slice(start, end)));
      ends.push(end);
    } else if (kind === "mark" && ends.at(-1) === start && CLOSING.has(text[start]!)) ends[ends.length - 1] = end;
  });
  if (text !== "" && words.length === 0) words.push(word(text));
  if (words.length > 0) ends[words.length - 1] = text.length;
  return { text, ends, words };
}

/** Where a unit begins. */
export const startOf = ({ ends }: Units, unit: number): number => (unit === 0 ? 0 : ends[unit - 1]!);

const DIGIT = /\d/;
/** A year that runs over the turn of two: "2024/25", "2024-25". */
const DOUBLE_YEAR = /(?<!\d)((?:19|20)\d\d)([/-])(\d\d)(?!\d)/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d|\/[A-ZĐ])/g;
/** What is left of a year that is left open. */
const YEAR_KEY = "#";

/** A day or a month: the year behind it is the year of that date. */
const DAY_OR_MONTH = /^\d{1,2}$/;
/** Words between the numbers of a date: "06 tháng 8 năm 2023", "30 June 2025". */
const WORDS_WITHIN_A_DATE = 1;

/** The keys of units, in their order. The tail of a long name has none: it goes with the name's short form. */
export function keysOf({ words }: Units, book: WordBook, { shortNames }: Pick<PairContext, "shortNames">): Keys {
  const folded = shortNames.isEmpty ? [] : words.map((word) => word.folded);
  const keys: number[] = [];
  const units: number[] = [];
  for (let unit = 0; unit < words.length; unit++) {
    const name = shortNames.isEmpty ? undefined : shortNames.at(folded, unit);
    for (let k = unit; k < unit + (name?.short ?? 1); k++) {
      const word = words[k]!;
      for (const key of word.keys) {
        keys.push(word.isYear ? keyOfYear(words, k, book) : key);
        units.push(k);
      }
    }
    unit += (name?.long ?? 1) - 1;
  }
  return { keys, units };
}

/** The year of a date that is written out goes with its day and month: another date is another year. */
const keyOfYear = (words: readonly Word[], at: number, { keyOf }: WordBook): number =>
  keyOf([YEAR_KEY, ...dateBefore(words, at)].join("/"));

/** A number with its years left open. */
const withYearsOpen = (word: string): string =>
  foldWord(word.replace(DOUBLE_YEAR, openDoubleYear).replace(YEAR, YEAR_KEY));

/** Leaves both halves open where the second is the year after the first. */
const openDoubleYear = (written: string, first: string, mark: string, second: string): string =>
  (Number(first) + 1) % 100 === Number(second) ? `#${mark}#` : written;

/** The month and the day that lead up to a number, nearest first, without leading zeros. */
function dateBefore(words: readonly Word[], at: number): string[] {
  for (let i = at - 1; i >= Math.max(0, at - 1 - WORDS_WITHIN_A_DATE); i--) {
    const { text } = words[i]!;
    if (DAY_OR_MONTH.test(text)) return [String(Number(text)), ...dateBefore(words, i)];
  }
  return [];
}
