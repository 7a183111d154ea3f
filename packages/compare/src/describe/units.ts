/** Words with the marks that cling to them, and the keys by which they are compared. */
import { type Lexicon, foldWord, tokenize } from "@plandiff/lexicon";
import type { PairContext } from "../context.ts";

/** A word as it stands in the text: blanks and opening marks before it, closing marks behind it. */
export interface Unit {
  readonly text: string;
  readonly word: string;
}

/** One word as it is compared: an abbreviation counts as the words it stands for, a long name as its short form. */
export interface Key {
  readonly key: string;
  readonly unit: number;
}

const CLOSING = /^[)\]}.,;:!?…%”’»]$/u;

/** Cuts a text into units; joined they give the text back. A text without words is one unit of its marks. */
export function unitsOf(text: string): Unit[] {
  const units: { text: string; word: string }[] = [];
  let before = "";
  for (const token of tokenize(text)) {
    const last = units.at(-1);
    if (token.kind === "word") {
      units.push({ text: before + token.text, word: token.text });
      before = "";
    } else if (last && before === "" && token.kind === "mark" && CLOSING.test(token.text)) last.text += token.text;
    else before += token.text;
  }
  if (before === "") return units;
  const last = units.at(-1);
  if (!last) return [{ text: before, word: before }];
  last.text += before;
  return units;
}

const DIGIT = /\d/;
/** A year that runs over the turn of two: "2024/25", "2024-25". */
const DOUBLE_YEAR = /(?<!\d)((?:19|20)\d\d)([/-])(\d\d)(?!\d)/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d|\/[A-ZĐ])/g;

/** A day or a month: the year behind it is the year of that date. */
const DAY_OR_MONTH = /^\d{1,2}$/;
/** Words between the numbers of a date: "06 tháng 8 năm 2023", "30 June 2025". */
const WORDS_WITHIN_A_DATE = 1;

/** The keys of units, in their order. The tail of a long name has none: it goes with the name's short form. */
export function keysOf(
  units: readonly Unit[],
  { lexicon, shortNames }: Pick<PairContext, "lexicon" | "shortNames">,
): Key[] {
  const meanings = units.map(({ word }) => meaningOf(word, lexicon));
  const folded = meanings.map((meaning) => meaning.folded);
  const keys: Key[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const name = shortNames.at(folded, unit);
    const taken = name?.short ?? 1;
    for (let k = unit; k < unit + taken; k++) {
      const { long, isNumber } = meanings[k]!;
      if (long) for (const key of long) keys.push({ key, unit: k });
      else keys.push({ key: isNumber ? keyOfNumber(units, k) : folded[k]!, unit: k });
    }
    unit += (name?.long ?? 1) - 1;
  }
  return keys;
}

/** What a word is compared by, wherever it stands. */
interface Meaning {
  readonly folded: string;
  /** The words that an abbreviation stands for. */
  readonly long: readonly string[] | undefined;
  readonly isNumber: boolean;
}

/** Each word of two plans is looked up once; with another lexicon it may mean something else. */
const known = new WeakMap<Lexicon, Map<string, Meaning>>();

function meaningOf(word: string, lexicon: Lexicon): Meaning {
  let meanings = known.get(lexicon);
  if (meanings === undefined) known.set(lexicon, (meanings = new Map()));
  let meaning = meanings.get(word);
  if (meaning === undefined) {
    const full = lexicon.expandAbbreviation(word.toLowerCase());
    const long = full ? full.split(" ").map(foldWord) : undefined;
    meanings.set(word, (meaning = { folded: foldWord(word), long, isNumber: DIGIT.test(word) }));
  }
  return meaning;
}

/** A number with its years left open. The year of a date that is written out goes with its day and month: another date is another year. */
function keyOfNumber(units: readonly Unit[], at: number): string {
  const { word } = units[at]!;
  const open = foldWord(word.replace(DOUBLE_YEAR, openDoubleYear).replace(YEAR, "#"));
  return open === "#" ? [open, ...dateBefore(units, at)].join("/") : open;
}

/** Leaves both halves open where the second is the year after the first. */
const openDoubleYear = (written: string, first: string, mark: string, second: string): string =>
  (Number(first) + 1) % 100 === Number(second) ? `#${mark}#` : written;

/** The month and the day that lead up to a number, nearest first, without leading zeros. */
function dateBefore(units: readonly Unit[], at: number): string[] {
  for (let i = at - 1; i >= Math.max(0, at - 1 - WORDS_WITHIN_A_DATE); i--) {
    const { word } = units[i]!;
    if (DAY_OR_MONTH.test(word)) return [String(Number(word)), ...dateBefore(units, i)];
  }
  return [];
}
