/** Where one party of a cell ends and the next begins: a separator divides only where what follows begins a party. */
import { isConnector } from "../names.ts";
import { quantifierAt } from "../quantifiers.ts";
import type { Cell, CellWord } from "./party-cell.ts";
import { isField, isPlural, isSurname, joinsParty, partyBooks } from "./party-words.ts";

/** How a party began, which decides what may divide it from the next. */
export interface Opening {
  /** First word of the name: behind "các", "đồng chí" and the like. */
  readonly name: number;
  readonly sort: "known" | "collective" | "person" | "headed" | "bare";
  /** Does "các", "từng" or the like stand before the name? */
  readonly counted: boolean;
}

/** Asks the register how many folded words a name takes. */
export type Match = (forms: readonly string[]) => number;

/** The end of a party, and the word for a sort of place in it that a list may leave out ("UBND xã Tân An, Bình Minh"). */
export interface End {
  readonly to: number;
  readonly place: number | undefined;
}

const SPACED_DASH = /(?:^|\s)[-–—](?:\s|$)/;
const SEPARATING = /[,;/\n•+]|\s&\s|(?:^|\s)[-–—](?:\s|$)/;
const FULL_STOP = /^[.…]+\s/;
const LIST_MARK_END = /^[.)]/;
const OR = new Set(["và", "cùng", "hoặc"]);
const INNER_QUANTIFIERS = new Set(["các", "những"]);
const LISTING_HEADS = new Set(["bộ", "sở", "phòng", "ban", "vụ", "cục", "khoa"]);
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$/u;
/** A full point after so few letters belongs to an abbreviation ("TP. Huế", "ThS. A"). */
const LONGEST_ABBREVIATION = 3;
const LONGEST_LIST_NUMBER = 2;
const SHORTEST_NAME_OF_PERSON = 3;
const LONGEST_NAME_OF_PERSON = 5;
const LONGEST_NAME_OF_PLACE = 4;
/** The longest name of a ministry or department in folded words, and some. */
const LONGEST_LISTED = 12;

/** Does the word begin with a capital letter? */
export const isCapital = (word: CellWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

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

const isPersonAt = (cell: Cell, at: number, least: number): boolean => {
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
function beforeName(cell: Cell, at: number): { name: number; counted: boolean; titled: boolean } {
  const folded = cell.words.slice(at, at + LONGEST_LISTED).map((word) => word.folded);
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

/** The head that a list of names may leave out after the first ("Bộ Tư pháp, Nội vụ"). */
export const listingHead = (cell: Cell, { name }: Opening): readonly string[] => {
  const word = cell.words[name];
  return word !== undefined && LISTING_HEADS.has(word.lower) ? [word.folded] : [];
};

/** How many words a known name takes that leaves out its head ("Nội vụ" for "Bộ Nội vụ": 2); none where more follows. */
export function lengthUnder(cell: Cell, at: number, head: readonly string[], match: Match): number {
  const word = cell.words[at];
  if (head.length === 0 || word === undefined || isConnector(word.text)) return 0;
  const length = match([...head, ...cell.forms.slice(word.at, word.at + LONGEST_LISTED)]) - head.length;
  if (length <= 0) return 0;
  let next = at;
  while (next < cell.words.length && cell.words[next]!.at < word.at + length) next++;
  const after = cell.words[next];
  const ends = after === undefined || isConnector(after.text) || isSeparated(cell, next) || /[.):]/.test(after.gap);
  return ends ? next - at : 0;
}

/** "Cơ quan thường trực - Văn phòng", "Bộ trưởng - Trưởng ban", "Ông A - Giám đốc": the holder beside the post is no other party. */
function isApposition(cell: Cell, at: number, before: Opening): boolean {
  const isOffice = (place: number): boolean =>
    cell.known(place)?.party.kind === "office" || cell.head(place)?.kind === "office";
  return before.sort === "person" || isOffice(before.name) || isOffice(at);
}

/**
 * A dash between bodies divides them where both are known or of one sort ("Sở A - Sở B"); inside a name it joins
 * ("Trung tâm Thông tin - Thư viện").
 */
function dashDivides(cell: Cell, at: number, before: Opening): boolean {
  if (isApposition(cell, at, before)) return false;
  const bothKnown = cell.known(before.name) !== undefined && cell.known(at) !== undefined;
  const sameSort = isHeaded(cell, at) && cell.words[before.name]?.folded === cell.words[at]?.folded;
  return bothKnown || sameSort || beforeName(cell, at).name > at;
}

/** A bare name of a place behind "UBND xã Tân An, …". */
export function isPlaceName(cell: Cell, at: number): boolean {
  const length = capitalsAt(cell, at);
  const next = cell.words[at + length];
  const ends = next === undefined || isSeparated(cell, at + length) || isConnector(next.text) || next.depth > 0;
  return length > 0 && length <= LONGEST_NAME_OF_PLACE && ends;
}

const endsAfter = (cell: Cell, at: number): boolean =>
  isSeparated(cell, at + 1) || isConnector(cell.words[at + 1]?.text ?? "");

/** A field in small letters that nothing follows. */
function isMereField(cell: Cell, at: number): boolean {
  const length = cell.head(at)?.length ?? 0;
  const word = cell.words[at]!;
  if (length === 0 || word.text !== word.lower) return false;
  return isField(cell.text.slice(word.start, cell.words[at + length - 1]!.end)) && endsAfter(cell, at + length - 1);
}

/** "cấp huyện", "cấp xã": a level of places, which stands for many. */
export const isLevel = (cell: Cell, at: number): boolean =>
  cell.words[at]?.lower === "cấp" && cell.head(at + 1)?.kind === "locality";

interface Before {
  readonly opening: Opening;
  /** Are its items common nouns, so that further ones belong to it? */
  readonly generic: boolean;
  readonly place: number | undefined;
}

/** Does a party begin at this word, after a separator, seen from the one before? */
function begins(cell: Cell, at: number, { opening, generic, place }: Before, match: Match): boolean {
  const word = cell.words[at]!;
  if (isConnector(word.text)) return false;
  if (SPACED_DASH.test(word.gap) && !word.gap.includes(",") && !dashDivides(cell, at, opening)) return false;
  if (generic && cell.generic(at) > 0) return false;
  if (opening.sort === "collective" && isMereField(cell, at)) return false;
  if (opening.sort === "person") {
    if (cell.head(at)?.kind === "office") return false;
    if (isPersonAt(cell, at, 2)) return true;
  }
  if (cell.known(at) !== undefined || lengthUnder(cell, at, listingHead(cell, opening), match) > 0) return true;
  if (beforeName(cell, at).name > at || isHeaded(cell, at)) return true;
  if (!generic && cell.generic(at) > 0 && word.text === word.lower && cell.words[at + 2]?.lower === "liên") return true;
  if (place !== undefined && (isPlaceName(cell, at) || isLevel(cell, at))) return true;
  if (isPersonAt(cell, at, SHORTEST_NAME_OF_PERSON)) return true;
  const listed = /[,/\n]/.test(word.gap);
  if (listed && opening.sort !== "collective" && ACRONYM.test(word.text) && endsAfter(cell, at)) return true;
  return opening.sort === "bare" && listed && (isCapital(word) || !isCapital(cell.words[opening.name]));
}

/** Do these words bring in another party without any mark ("Sở A phối hợp với Sở B")? */
function joins(cell: Cell, at: number): boolean {
  const word = cell.words[at]!;
  const role = partyBooks().roles.find(cell.forms, word.at);
  return role !== undefined && joinsParty(cell.forms.slice(word.at, word.at + role.length).join(" "));
}

/** In a cell whose items begin with dashes or numbers, each of them begins one. */
function isListed(cell: Cell, at: number): boolean {
  const opens = (place: number): boolean =>
    isHeaded(cell, place) || cell.known(place) !== undefined || beforeName(cell, place).name > place;
  if (isListMark(cell, at)) return opens(at + 1);
  return SPACED_DASH.test(cell.words[0]!.gap) && SPACED_DASH.test(cell.words[at]!.gap) && opens(at);
}

/** The last word for a sort of place that stands with a name behind it ("UBND xã Tân An": "xã"). */
function placeIn(cell: Cell, from: number, to: number): number | undefined {
  for (let at = to - 2; at >= from; at--) {
    const head = cell.head(at);
    if (isLevel(cell, at)) return at;
    const name = at + (head?.length ?? 0);
    if (head?.kind === "locality" && name < to && isCapital(cell.words[name]) && !isSeparated(cell, name)) return at;
  }
  return undefined;
}

/** Where a party ends that starts at a word; a "và" before the next belongs to neither. */
export function endOf(cell: Cell, opening: Opening, match: Match): End {
  const { words } = cell;
  let generic = opening.sort === "collective" && cell.generic(opening.name) > 0;
  let at = opening.name;
  while (at < words.length) {
    const word = words[at]!;
    if (at > opening.name && word.depth === 0) {
      if (word.gap.includes(";") || isListed(cell, at) || joins(cell, at)) {
        return { to: at, place: placeIn(cell, opening.name, at) };
      }
      if (isSeparated(cell, at)) {
        const place = placeIn(cell, opening.name, at);
        const ends = begins(cell, at, { opening, generic, place }, match);
        if (ends) return { to: OR.has(words[at - 1]!.lower) ? at - 1 : at, place };
      }
    }
    if (countsMany(cell, at) && cell.generic(at + 1) > 0) generic = true;
    const listed = at === opening.name ? lengthUnder(cell, at, listingHead(cell, opening), match) : 0;
    at += Math.max(1, listed, cell.known(at)?.length ?? 0);
  }
  return { to: words.length, place: placeIn(cell, opening.name, words.length) };
}
