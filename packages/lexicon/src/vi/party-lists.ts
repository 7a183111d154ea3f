/** Lists that name their head once: "các bộ: Tư pháp, Nội vụ", "UBND các xã Tân An, Bình Minh". */
import type { Party } from "@plandiff/domain";
import type { PartyContext } from "../lexicon.ts";
import { bareNameWords, isConnector, nameWords, slugOf } from "../names.ts";
import type { Cell } from "./party-cell.ts";
import { lengthUnder, listingHead, type End, type Match } from "./party-ends.ts";
import {
  countsMany,
  isCapital,
  isHeaded,
  isLevel,
  isPlaceName,
  isSeparated,
  openingAt,
  type Opening,
} from "./party-opening.ts";

/** What stands before every item of a list and is written once. */
export interface ListHead {
  /** As written, without "các": "Bộ", "UBND xã". */
  readonly text: string;
  /** What stands before the sort of place: "UBND". */
  readonly body: string;
  /** Only bodies of the register may follow ("Sở Tài chính, Nội vụ"), or any name ("UBND các xã Tân An, Bình Minh"). */
  readonly open: boolean;
  readonly places: boolean;
}

/** An item of a list. */
export interface ListItem {
  readonly party: Party;
  readonly to: number;
}

const SENTENCE_START = /^./u;
const capitalised = (text: string): string => text.replace(SENTENCE_START, (letter) => letter.toUpperCase());

/** The head of a list that begins here, and its first item: "các bộ:", "UBND các xã" before a capital. */
export function listAt(cell: Cell, at: number): { readonly head: ListHead; readonly first: number } | undefined {
  const { words, text } = cell;
  const opening = openingAt(cell, at);
  const inner = opening.counted ? opening.name - 1 : innerCount(cell, opening.name);
  const noun = inner + 1;
  const head = inner < 0 ? undefined : cell.head(noun);
  const word = words[noun];
  if (head === undefined || word === undefined) return undefined;
  const places = head.kind === "locality";
  if (!places && listingHead(cell, { ...opening, name: noun }).length === 0) return undefined;
  const first = noun + head.length;
  const next = words[first];
  if (next === undefined || /[,;/\n(]/.test(next.gap) || cell.known(noun)?.party.kind === "collective")
    return undefined;
  const colon = next.gap.includes(":");
  const prefix = opening.counted ? "" : text.slice(words[opening.name]!.start, words[inner]!.start);
  const list: ListHead = {
    text: capitalised(prefix + text.slice(word.start, words[first - 1]!.end)),
    body: prefix.trim(),
    open: true,
    places,
  };
  if (colon) return { head: list, first };
  return isCapital(next) && !isHeaded(cell, first) ? { head: list, first } : undefined;
}

/** Where "các" stands inside a name, before a sort of place ("UBND các xã"); -1 where it does not. */
function innerCount(cell: Cell, from: number): number {
  for (let at = from; at < cell.words.length; at++) {
    if (at > from && isSeparated(cell, at)) return -1;
    if (at > from && countsMany(cell, at)) return cell.head(at + 1)?.kind === "locality" ? at : -1;
  }
  return -1;
}

/** The list that a party begins by leaving its head to the next ("Bộ Tư pháp, …", "UBND xã Tân An, …"). */
export function listAfter(cell: Cell, opening: Opening, { place }: End): ListHead | undefined {
  const { words, text } = cell;
  const head = listingHead(cell, opening);
  if (place !== undefined) {
    const start = words[opening.name]!.start;
    const end = words[place + (cell.head(place)?.length ?? 1) - 1]!.end;
    const body = text.slice(start, words[place]!.start).trim();
    return { text: text.slice(start, end), body, open: true, places: true };
  }
  return head.length === 0 ? undefined : { text: words[opening.name]!.text, body: "", open: false, places: false };
}

/** Heads whose registered names protect a "và" in the items of a list ("Các phòng: Khoa học và Công nghệ, …"). */
const GUARDS = ["bộ", "sở", "phòng"];

/** The item of a list at a word, if what stands here is one. */
export function itemAt(cell: Cell, at: number, list: ListHead, context: PartyContext): ListItem | undefined {
  const match: Match = (forms) => context.register.match(forms, 0)?.length ?? 0;
  const { words, text } = cell;
  const level = list.places && list.body !== "" && isLevel(cell, at);
  const ownSort = level || (list.places && cell.head(at)?.kind === "locality");
  const party = (to: number): Party => {
    const head = ownSort && list.body !== "" ? list.body : ownSort ? "" : list.text;
    const name = `${head} ${text.slice(words[at]!.start, words[to - 1]!.end).replace(/\s+/g, " ")}`.trim();
    const kind = level ? "collective" : list.places && list.body === "" ? "locality" : "organisation";
    return context.register.find(name) ?? { key: slugOf(bareNameWords(name)), name, kind };
  };
  const listed = lengthUnder(cell, at, nameWords(list.text), match);
  const known = cell.known(at);
  if (listed > 0 && listed >= (known?.length ?? 0)) return { party: party(at + listed), to: at + listed };
  if (list.places && known?.party.kind === "locality")
    return { party: party(at + known.length), to: at + known.length };
  if (!list.open || known !== undefined || openingAt(cell, at).name > at) return undefined;
  if (level)
    return { party: party(at + 1 + (cell.head(at + 1)?.length ?? 1)), to: at + 1 + (cell.head(at + 1)?.length ?? 1) };
  if (list.places ? !isPlaceName(cell, ownSort ? at + (cell.head(at)?.length ?? 1) : at) : isHeaded(cell, at))
    return undefined;
  const guarded = Math.max(1, ...GUARDS.map((guard) => lengthUnder(cell, at, nameWords(guard), match)));
  let to = at + guarded;
  while (to < words.length && !isSeparated(cell, to) && !isConnector(words[to]!.text) && words[to]!.depth === 0) to++;
  return { party: party(to), to };
}
