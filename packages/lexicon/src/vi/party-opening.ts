/** How a party of a cell begins: with a known name, "các", a title, a word for a body, or bare; and the small signs around words. */
import { isConnector } from "../names.ts";
import { quantifierAt } from "../quantifiers.ts";
import type { Cell, CellWord } from "./party-cell.ts";
import { isPlural, isSurname, partyBooks } from "./party-words.ts";
import { startsUpper } from "../letters.ts";

/** How a party began, which decides what may divide it from the next. */
export interface Opening {
  /** First word of the name: behind "các", "đồng chí" and the like. */
  readonly name: number;
  readonly sort: "known" | "collective" | "person" | "headed" | "bare";
  /** Does "các", "từng" or the like stand before the name? */
  readonly counted: boolean;
}

/** A dash with blanks around it. */
export const SPACED_DASH = /(?:^|\s)[-–—](?:\s|$)/;
/** Words that join two parties. */
export const OR: ReadonlySet<string> = new Set(["và", "cùng", "hoặc"]);
/** A name of a person without a title has so many words at least. */
export const SHORTEST_NAME_OF_PERSON = 3;
const SEPARATING = /[,;/\n•+]|\s&\s|(?:^|\s)[-–—](?:\s|$)/;
const FULL_STOP = /^[.…]+\s/;
const LIST_MARK_END = /^[.)]/;
const INNER_QUANTIFIERS = new Set(["các", "những"]);
/** A full point after so few letters belongs to an abbreviation ("TP. Huế", "ThS. A"). */
const LONGEST_ABBREVIATION = 3;
const LONGEST_LIST_NUMBER = 2;
const LONGEST_NAME_OF_PERSON = 5;
const LONGEST_NAME_OF_PLACE = 4;
/** The words that may count or greet before a name ("toàn thể các đồng chí"), and some. */
const LONGEST_GREETING = 8;

/** Does the word begin with a capital letter? */
export const isCapital = (word: CellWord | undefined): boolean => word !== undefined && startsUpper(word.text);

/** Does "các" or "những" stand here, with what it counts behind it? */
export const countsMany = (cell: Cell, at: number): boolean => INNER_QUANTIFIERS.has(cell.words[at]?.lower ?? "");

/** Is this word the number or letter of a list item ("1.", "b)")? */
export function isListMark(cell: Cell, at: number): boolean {
  const word = cell.words[at];
  const next = cell.words[at + 1];
  if (word === undefined || next === undefined || !LIST_MARK_END.test(next.gap)) return false;
  const first = at === 0 || /\s|[;,(]/.test(word.gap);
  return first && (/^\d+$/.test(word.text) ? word.text.length <= LONGEST_LIST_NUMBER : /^[a-zđ]$/.test(word.text));
}

/** How many capitalised words stand in a row here, with nothing but blanks between. */
function capitalsAt(cell: Cell, at: number): number {
  let length = 0;
  while (isCapital(cell.words[at + length]) && (length === 0 || /^\s+$/.test(cell.words[at + length]!.gap))) length++;
  return length;
}

/** Does a personal name of at least so many words stand here: a surname and further capitalised words? */
export const isPersonAt = (cell: Cell, at: number, least: number): boolean => {
  const length = isSurname(cell.words[at]?.folded) ? capitalsAt(cell, at) : 0;
  return length >= least && length <= LONGEST_NAME_OF_PERSON;
};

/** Do marks or a "và" stand before this word that may divide parties? */
export function isSeparated(cell: Cell, at: number): boolean {
  const word = cell.words[at];
  const before = cell.words[at - 1];
  if (word === undefined || before === undefined) return true;
  if (OR.has(before.lower)) return true;
  if (word.gap === " ") return false;
  if (SEPARATING.test(word.gap)) return true;
  return FULL_STOP.test(word.gap) && before.text.length > LONGEST_ABBREVIATION;
}

/** Does the word's head announce a party? */
export const isHeaded = (cell: Cell, at: number): boolean => (cell.head(at)?.kind ?? "none") !== "none";

/** The words that only count or greet before a name. */
export function beforeName(cell: Cell, at: number): { name: number; counted: boolean; titled: boolean } {
  const folded = cell.words.slice(at, at + LONGEST_GREETING).map((word) => word.folded);
  let used = 0;
  let counted = false;
  let titled = false;
  for (;;) {
    const title = partyBooks().titles.find(folded, used)?.length ?? 0;
    const quantifier = quantifierAt(folded, used);
    const length = Math.max(title, quantifier?.length ?? 0);
    const next = cell.words[at + used + length];
    if (length === 0 || next === undefined || isSeparated(cell, at + used + length)) break;
    // A title alone greets a person; "ông", "bà", "cô" before a small letter are other words.
    if (quantifier === undefined && !isCapital(next) && !isHeaded(cell, at + used + length)) break;
    if (title === length) titled = true;
    if (quantifier !== undefined && quantifier.quantifier !== "none") counted = true;
    used += length;
  }
  return { name: at + used, counted, titled };
}

/** Common nouns without "các" before them mean many where a second one follows, or by themselves ("cá nhân, tổ chức"). */
function meansMany(cell: Cell, at: number): boolean {
  const length = cell.generic(at);
  if (length === 0) return false;
  const noun = cell.text.slice(cell.words[at]!.start, cell.words[at + length - 1]!.end);
  const next = isConnector(cell.words[at + length]?.text ?? "") ? at + length + 1 : at + length;
  return isPlural(noun) || (next < cell.words.length && isSeparated(cell, next) && cell.generic(next) > 0);
}

/** How the party that starts at a word begins. */
export function openingAt(cell: Cell, at: number): Opening {
  const { name, counted, titled } = beforeName(cell, at);
  const people = counted && !isHeaded(cell, name) && isPersonAt(cell, name, 2);
  const sort = people
    ? "person"
    : counted || meansMany(cell, name)
      ? "collective"
      : cell.known(name) !== undefined
        ? "known"
        : titled && !isHeaded(cell, name)
          ? "person"
          : isHeaded(cell, name)
            ? "headed"
            : isPersonAt(cell, name, SHORTEST_NAME_OF_PERSON)
              ? "person"
              : "bare";
  return { name, sort, counted };
}

/** A bare name of a place behind "UBND xã Tân An, …". */
export function isPlaceName(cell: Cell, at: number): boolean {
  const length = capitalsAt(cell, at);
  const next = cell.words[at + length];
  const ends = next === undefined || isSeparated(cell, at + length) || isConnector(next.text) || next.depth > 0;
  return length > 0 && length <= LONGEST_NAME_OF_PLACE && ends;
}

/** "cấp huyện", "cấp xã": a level of places, which stands for many. */
export const isLevel = (cell: Cell, at: number): boolean =>
  cell.words[at]?.lower === "cấp" && cell.head(at + 1)?.kind === "locality";
