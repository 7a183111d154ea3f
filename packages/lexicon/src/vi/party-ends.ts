/** Where one party of a cell ends and the next begins: a separator divides only where what follows begins a party. */
import { isConnector } from "../names.ts";
import type { Cell } from "./party-cell.ts";
import {
  beforeName,
  countsMany,
  isCapital,
  isHeaded,
  isLevel,
  isListMark,
  isPersonAt,
  isPlaceName,
  isSeparated,
  OR,
  SHORTEST_NAME_OF_PERSON,
  SPACED_DASH,
  type Opening,
} from "./party-opening.ts";
import { isField, joinsParty, partyBooks } from "./party-words.ts";
import { letterPattern } from "../letters.ts";

/** Asks the register how many folded words a name takes. */
export type Match = (forms: readonly string[]) => number;

/** The end of a party, and the word for a sort of place in it that a list may leave out ("UBND xã Tân An, Bình Minh"). */
export interface End {
  readonly to: number;
  readonly place: number | undefined;
}

const LISTING_HEADS = new Set(["bộ", "sở", "phòng", "ban", "vụ", "cục", "khoa"]);
const ACRONYM = letterPattern(String.raw`^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$`);
/** The longest name of a ministry or department in folded words, and some. */
const LONGEST_LISTED = 12;
/** A sort of place stands no further than this before the end of a name. */
const FARTHEST_PLACE = 40;

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

const endsAfter = (cell: Cell, at: number): boolean =>
  isSeparated(cell, at + 1) || isConnector(cell.words[at + 1]?.text ?? "");

/** A field in small letters that nothing follows. */
function isMereField(cell: Cell, at: number): boolean {
  const length = cell.head(at)?.length ?? 0;
  const word = cell.words[at]!;
  if (length === 0 || word.text !== word.lower) return false;
  return isField(cell.text.slice(word.start, cell.words[at + length - 1]!.end)) && endsAfter(cell, at + length - 1);
}

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

/** Do these words bring in another party without any mark ("Sở A phối hợp với Sở B", "Sở A. Cơ quan phối hợp: Sở B")? */
export function joins(cell: Cell, at: number): boolean {
  const word = cell.words[at]!;
  const role = partyBooks().roles.find(cell.forms, word.at);
  if (role === undefined) return false;
  const next = cell.words.find((one) => one.at >= word.at + role.length);
  return next?.gap.includes(":") || joinsParty(cell.forms.slice(word.at, word.at + role.length).join(" "));
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
  for (let at = to - 2; at >= Math.max(from, to - FARTHEST_PLACE); at--) {
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
