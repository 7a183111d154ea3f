/** From an English responsibility cell to its parties: marks divide it into pieces, and pieces that only go on a name are joined again. */
import type { Party, PartyKind, Role } from "@plandiff/domain";
import type { PartyContext, WrittenParty } from "../lexicon.ts";
import { withMemory } from "../party-memory.ts";
import { slugOf } from "../names.ts";
import { leadingQuantifier } from "../quantifiers.ts";
import { foldWord } from "../variants.ts";
import { expandAbbreviation } from "./abbreviations.ts";
import { isBody, isCounting, isMany, isPair, isPost, isTitle } from "./party-words.ts";

/** A stretch between two marks. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** The mark before it: "and" also for "&"; a hard one always divides. */
  readonly mark: "none" | "hard" | "comma" | "and" | "slash" | "dash";
}

/** Pieces that make one party. */
interface Group {
  readonly pieces: readonly Piece[];
}

const MARK =
  /\s*(?:(;|\n|•|\s(?=(?:in (?:coordination|cooperation|collaboration) with|with support from|supported by)\s))|(,\s*and\b|,)|\b(and)\b|(\s&\s)|(\/)|((?:^|\s)[-–—](?=\s)))\s*/gu;
const LIST_MARK = /^\s*(?:\(?\d{1,2}[.)]|[a-z]\)|[-–•*])\s+/u;
const ROLE_BEFORE: readonly (readonly [RegExp, Role])[] = [
  [/^\s*(?:lead(?:ing)?(?: agency| department| unit)?|owner|responsible)\s*:\s*/iu, "lead"],
  [
    /^\s*(?:in (?:coordination|cooperation|collaboration) with|coordinat(?:e|ing|ed)(?: with| agency)?\s*:?|support(?:ing|ed by)?\s*:|with support from)\s*/iu,
    "coordinating",
  ],
];
const ROLE_AFTER = /\s*\((lead|leading|owner|chair|coordinating|support|supporting)\)\s*$/iu;
const NOTE = /\([^()]*\)/g;
const ACRONYM = /^[A-Z][A-Z0-9&-]{1,7}$/;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

/** Parentheses keep their commas: marks inside them do not divide. */
function isInside(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = (before.match(/\(/g)?.length ?? 0) - (before.match(/\)/g)?.length ?? 0);
  return open > 0 && text.indexOf(")", at) >= 0;
}

function markOf([, hard, comma, and, ampersand, slash]: readonly (string | undefined)[]): Piece["mark"] {
  if (hard !== undefined) return "hard";
  if (comma !== undefined) return /and$/i.test(comma) ? "and" : "comma";
  if (and !== undefined || ampersand !== undefined) return "and";
  return slash === undefined ? "dash" : "slash";
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark: Piece["mark"] = "none";
  const push = (end: number): void => {
    const inner = text.slice(start, end);
    const skipped = LIST_MARK.exec(inner)?.[0].length ?? inner.length - inner.trimStart().length;
    const body = inner.slice(skipped).trimEnd();
    const from = start + skipped;
    if (wordsOf(body).length > 0) {
      pieces.push({ text: body, start: from, end: from + body.length, words: wordsOf(body), mark });
    }
  };
  for (const found of text.matchAll(MARK)) {
    if (isInside(text, found.index)) continue;
    push(found.index);
    start = found.index + found[0].length;
    const next = markOf(found);
    mark = start > 0 && pieces.length === 0 ? "none" : next;
  }
  push(text.length);
  return pieces;
}

type Shape = "known" | "person" | "body-of" | "body" | "post" | "many" | "acronym" | "bare";

function shapeOf(piece: Piece, context: PartyContext): Shape {
  const words = lower(wordsOf(piece.text.replace(NOTE, " ")));
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (knownParty(piece.text, context) !== undefined) return "known";
  if (isTitle(first)) return "person";
  const many = isMany(last) || (isMany(first) && (words.length === 1 || words[1] === "of"));
  if (many || ((isCounting(first) || first === "the") && words.some(isMany))) return "many";
  const head = words.indexOf("of");
  const beforeOf = head > 0 ? (words[head - 1] ?? "") : "";
  if (isBody(beforeOf)) return "body-of";
  if (isBody(last)) return "body";
  if (isPost(beforeOf) || isPost(last) || isPost(first)) return "post";
  if (isBody(first)) return "body";
  return ACRONYM.test(piece.text) ? "acronym" : "bare";
}

function knownParty(text: string, { register, defined }: PartyContext): Party | undefined {
  const plain = text.replace(/^\s*the\s+/i, "").trim();
  const own = defined.find(({ short }) => short.toLowerCase() === plain.toLowerCase());
  return register.find(own?.full ?? plain) ?? (own && { key: keyOf(own.full), name: own.full, kind: "organisation" });
}

/** "… of Culture, Sports and Tourism": bare words that an "and" ends go on the name; without it they are names of their own. */
function continuesOf(pieces: readonly Piece[], shapes: readonly Shape[], from: number): number {
  let at = from;
  while (at < pieces.length && shapes[at] === "bare" && pieces[at]!.mark === "comma") at++;
  return at < pieces.length && shapes[at] === "bare" && pieces[at]!.mark === "and" ? at + 1 : from;
}

/** "Research and Development Department": bare words before an "and" belong to the body that ends the name, where they are few and alone. */
function endsInBody(pieces: readonly Piece[], shapes: readonly Shape[], at: number): number {
  let to = at;
  while (to < pieces.length && shapes[to] === "bare" && (to === at || pieces[to]!.mark === "comma")) to++;
  const ends = to > at && shapes[to] === "body" && pieces[to]!.mark === "and" && !startsWithBody(pieces[to]!);
  return ends ? to + 1 : at;
}
const startsWithBody = ({ words }: Piece): boolean => isBody((words[0] ?? "").toLowerCase());

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

function groupsOf(text: string, pieces: readonly Piece[], context: PartyContext): Group[] {
  const shapes = pieces.map((piece) => shapeOf(piece, context));
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

/** A short form in parentheses tells no bodies apart: "Project Management Office (PMO)". */
function withoutShortForm(name: string): string {
  const initials = wordsOf(name.replace(NOTE, " ")).map((word) => word[0]?.toUpperCase() ?? "");
  return name.replace(NOTE, (note) => {
    const letters = note.replace(/[^\p{L}]/gu, "");
    return letters === letters.toUpperCase() && [...letters].every((letter) => initials.includes(letter)) ? "" : note;
  });
}

function keyOf(name: string): string {
  const words = wordsOf(withoutShortForm(name).replace(/\s&\s/g, " and "))
    .flatMap((word) => (expandAbbreviation(word) ?? word).split(" "))
    .map(foldWord)
    .filter((word) => word !== "and");
  return slugOf(words.slice(leadingQuantifier(words)));
}

function kindOf(shape: Shape): PartyKind {
  if (shape === "person") return "person";
  if (shape === "post") return "office";
  return shape === "many" ? "collective" : "organisation";
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").replace(/^[\s"“”:.,]+|[\s"“”:.,]+$/g, "");

function partyOf(written: string, { pieces }: Group, context: PartyContext): Party {
  const bare = tidy(written.replace(ROLE_AFTER, ""));
  const known = knownParty(bare, context);
  if (known !== undefined) return known;
  const shape = shapeOf({ ...pieces[0]!, text: pieces[0]!.text.replace(ROLE_AFTER, "") }, context);
  const whole = shapeOf({ ...pieces[0]!, text: bare, words: wordsOf(bare) }, context);
  const kind = kindOf(pieces.length > 1 && shape === "bare" ? whole : shape);
  if (kind === "person") {
    const name = tidy(pieces[0]!.text).replace(/^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Comrade|Eng)\.?\s+)+/i, "");
    return { key: keyOf(name), name, kind };
  }
  const name = tidy(withoutShortForm(bare)) || written;
  return { key: keyOf(name), name, kind };
}

/** "Ministries of Finance and Health": one each. */
const PLURAL_OF = /^(?:the\s+)?(ministries|departments|offices|faculties|bureaus|directors|heads)\s+of\s+/iu;
const SINGULAR: Readonly<Record<string, string>> = {
  ministries: "Ministry",
  departments: "Department",
  offices: "Office",
  faculties: "Faculty",
  bureaus: "Bureau",
  directors: "Director",
  heads: "Head",
};

/** "Finance, Legal and Procurement Departments": the last word is every one's. */
const PLURAL_TAIL = /\s(ministries|departments|offices|divisions|units|sections|teams|bureaus|committees|faculties)$/iu;
const SINGULAR_TAIL: Readonly<Record<string, string>> = {
  ...SINGULAR,
  divisions: "Division",
  units: "Unit",
  sections: "Section",
  teams: "Team",
  committees: "Committee",
};

/** The noun that the bare names of a list leave to its last, by the place of each of them. */
function sharedTails(groups: readonly Group[], context: PartyContext): ReadonlyMap<number, string> {
  const tails = new Map<number, string>();
  groups.forEach(({ pieces }, i) => {
    const last = pieces[0]!;
    const tail = SINGULAR_TAIL[PLURAL_TAIL.exec(last.text)?.[1]?.toLowerCase() ?? ""];
    const named = !isCounting((last.words[0] ?? "").toLowerCase()) && /^\p{Lu}/u.test(last.text);
    if (pieces.length > 1 || tail === undefined || last.mark !== "and" || !named) return;
    let from = i;
    const isBare = (group: Group | undefined): boolean =>
      group?.pieces.length === 1 && /^(?:bare|acronym)$/.test(shapeOf(group.pieces[0]!, context));
    while (isBare(groups[from - 1]) && groups[from]!.pieces[0]!.mark !== "hard") from--;
    if (from < i) for (let at = from; at <= i; at++) tails.set(at, tail);
  });
  return tails;
}

function readAll(written: string, context: PartyContext): WrittenParty[] {
  const pieces = cut(written);
  let role: Role | undefined;
  let plural: string | undefined;
  const groups = groupsOf(written, pieces, context);
  const tails = sharedTails(groups, context);
  return groups.map((group, i) => {
    const first = group.pieces[0]!;
    const text = written.slice(first.start, group.pieces.at(-1)!.end);
    const tail = tails.get(i);
    if (tail !== undefined) {
      const spoken = `${text.replace(PLURAL_TAIL, "")} ${tail}`;
      return {
        party: partyOf(spoken, { pieces: [{ ...first, text: spoken, words: wordsOf(spoken) }] }, context),
        written: text,
      };
    }
    const before = ROLE_BEFORE.find(([pattern]) => pattern.test(text));
    role = before?.[1] ?? role;
    const own = ROLE_AFTER.exec(text)?.[1]?.toLowerCase();
    const stated = own === undefined ? role : /^(?:lead|owner|chair)/.test(own) ? "lead" : "coordinating";
    const name = before === undefined ? text : text.replace(before[0], "");
    const listed = PLURAL_OF.exec(name);
    plural =
      listed?.[1] === undefined ? (first.mark === "hard" ? undefined : plural) : SINGULAR[listed[1].toLowerCase()];
    const shape = shapeOf({ ...first, text: name, words: wordsOf(name) }, context);
    const item =
      listed !== null ? name.slice(listed[0].length) : plural !== undefined && shape === "bare" ? name : undefined;
    if (item === undefined) plural = undefined;
    const spoken = item !== undefined && plural !== undefined ? `${plural} of ${item}` : name;
    const piece: Piece = { ...first, text: tidy(spoken), words: wordsOf(spoken) };
    const party = partyOf(
      spoken,
      {
        pieces:
          item === undefined
            ? [{ ...piece, ...rewritten(first, before, name, group) }, ...group.pieces.slice(1)]
            : [piece],
      },
      context,
    );
    return stated === undefined ? { party, written: text } : { party, written: text, role: stated };
  });
}

/** The first piece without the role before it. */
function rewritten(
  first: Piece,
  before: (typeof ROLE_BEFORE)[number] | undefined,
  name: string,
  { pieces }: Group,
): Pick<Piece, "text" | "words"> {
  if (before === undefined) return { text: first.text, words: first.words };
  const text = pieces.length === 1 ? name : first.text.replace(before[0], "");
  return { text, words: wordsOf(text) };
}

/** The parties of an English responsibility cell, in order, each with the words that named it. */
export const readParties: (written: string, context: PartyContext) => WrittenParty[] = withMemory(readAll);
