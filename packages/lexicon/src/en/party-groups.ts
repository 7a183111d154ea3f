/** Joins the pieces of an English cell that only go on a name, or on a person's posts. */
import type { PartyContext } from "../lexicon.ts";
import { knownParty, shapeOf, type Shape } from "./party-names.ts";
import { lower, wordsOf, type Piece } from "./party-pieces.ts";
import { isBody, isCounting, isField, isPair } from "./party-words.ts";

/** Pieces that make one party. */
export interface Group {
  readonly pieces: readonly Piece[];
}

/** "… of Culture, Sports and Tourism": bare words that an "and" ends go on the name; without it they are names of their own. */
function continuesOf(pieces: readonly Piece[], shapes: readonly Shape[], from: number): number {
  let at = from;
  while (at < pieces.length && shapes[at] === "bare" && pieces[at]!.mark === "comma") at++;
  const last = pieces[at];
  return last?.mark === "and" && (shapes[at] === "bare" || isOneField(last)) ? at + 1 : from;
}

/** "Administration" behind "Director of Finance and": no body is called by that one word; nor are "Human Services" another one. */
const isOneField = ({ words }: Piece): boolean =>
  (words.length === 1 && isField(words[0]!.toLowerCase())) ||
  (words.length === 2 && words[1]!.toLowerCase() === "services");

/** "Research and Development Department": bare words before an "and" belong to the body that ends the name, where they are few and alone. */
function endsInBody(pieces: readonly Piece[], shapes: readonly Shape[], at: number): number {
  let to = at;
  while (to < pieces.length && shapes[to] === "bare" && (to === at || pieces[to]!.mark === "comma")) to++;
  const ends = to > at && shapes[to] === "body" && pieces[to]!.mark === "and" && !startsWithBody(pieces[to]!);
  return ends ? to + 1 : at;
}
const startsWithBody = ({ words }: Piece): boolean => {
  const first = (words[0] ?? "").toLowerCase();
  return isBody(first) && !(words.length > 1 && isField(first));
};

/** How many pieces the party that starts at one takes. */
function groupEnd(text: string, pieces: readonly Piece[], shapes: readonly Shape[], at: number): number {
  const shape = shapes[at]!;
  const next = at + 1;
  if (shape === "body-of" || (shape === "post" && / of /i.test(pieces[at]!.text)))
    return continuesOf(pieces, shapes, next);
  if (shape === "person") {
    let to = next;
    while (to < pieces.length && shapes[to] === "post" && /^(?:comma|dash)$/.test(pieces[to]!.mark)) to++;
    return to;
  }
  if (shape === "many") {
    let to = next;
    while (
      to < pieces.length &&
      shapes[to] === "many" &&
      pieces[to]!.mark !== "hard" &&
      !isCounting((pieces[to]!.words[0] ?? "").toLowerCase())
    )
      to++;
    return to;
  }
  if (shape === "bare") {
    const body = endsInBody(pieces, shapes, at);
    if (body > at) return body;
    const pair = pieces[next];
    if (pair?.mark === "and" && shapes[next] === "bare") {
      const written = text.slice(pieces[at]!.start, pair.end);
      const name = lower(wordsOf(written.replace("&", " and "))).join(" ");
      // "Parks and Open Spaces" alone is one service; at the end of "Finance, Legal and Procurement" the "and" ends a list.
      const ends = pieces[at]!.mark === "comma";
      if (!ends || isPair(name) || /\s&\s/.test(written)) return next + 1;
    }
    if (pair?.mark === "dash" && shapes[next] === "bare") return next + 1;
  }
  return pieces[next]?.mark === "dash" && (shape === "post") !== (shapes[next] === "post") ? next + 1 : next;
}

/** The pieces of a cell, party by party. */
export function groupsOf(text: string, pieces: readonly Piece[], context: PartyContext): Group[] {
  const shapes = pieces.map((piece) => shapeOf(piece.text, context));
  const groups: Group[] = [];
  for (let at = 0; at < pieces.length;) {
    const whole = longestKnown(text, pieces, at, context);
    const to = whole > at + 1 ? whole : Math.max(at + 1, groupEnd(text, pieces, shapes, at));
    groups.push({ pieces: pieces.slice(at, to) });
    at = to;
  }
  return groups;
}

const LONGEST_KNOWN = 4;

/** A known name may hold commas and "and": the longest row of pieces that the register or the document knows. */
function longestKnown(text: string, pieces: readonly Piece[], at: number, context: PartyContext): number {
  for (let to = Math.min(pieces.length, at + LONGEST_KNOWN); to > at + 1; to--) {
    const row = pieces.slice(at, to);
    const joined = row.slice(1).every(({ mark }) => mark === "comma" || mark === "and");
    if (joined && knownParty(text.slice(pieces[at]!.start, pieces[to - 1]!.end), context) !== undefined) return to;
  }
  return at;
}
