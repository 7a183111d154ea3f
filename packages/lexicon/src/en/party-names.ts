/** Who an English name means: from the register, the document's own definitions, else by the shape of its words. */
import type { Party, PartyKind } from "@plandiff/domain";
import type { PartyContext } from "../lexicon.ts";
import { slugOf } from "../names.ts";
import { leadingQuantifier } from "../quantifiers.ts";
import { foldWord } from "../variants.ts";
import { expandAbbreviation } from "./abbreviations.ts";
import { lower, wordsOf } from "./party-pieces.ts";
import { isBody, isCounting, isMany, isPost, isTitle } from "./party-words.ts";
import { letterPattern } from "../letters.ts";

/** What the words of a name say it is; "body-of" may go on behind a comma ("Ministry of Culture, Sports and Tourism"). */
export type Shape = "known" | "person" | "body-of" | "body" | "post" | "many" | "acronym" | "bare";

const NOTE = /\([^()]*\)/g;
/** A role in parentheses behind a name. */
export const ROLE_AFTER = /\s*\((lead|leading|owner|chair|coordinating|support|supporting|supports)\)\s*$/iu;
const ACRONYM = /^[A-Z][A-Z0-9&-]{1,7}$/;

/** The shape of a name. */
export function shapeOf(text: string, context: PartyContext): Shape {
  const words = lower(wordsOf(text.replace(NOTE, " ")));
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (knownParty(text, context) !== undefined) return "known";
  if (isTitle(first)) return "person";
  const many = isMany(last) || (isMany(first) && (words.length === 1 || words[1] === "of"));
  if (many || ((isCounting(first) || first === "the") && words.some(isMany))) return "many";
  const head = words.indexOf("of");
  const beforeOf = head > 0 ? (words[head - 1] ?? "") : "";
  if (isBody(beforeOf)) return "body-of";
  if (isBody(last)) return "body";
  if (isPost(beforeOf) || isPost(last) || isPost(first)) return "post";
  if (isBody(first)) return "body";
  return ACRONYM.test(text) ? "acronym" : "bare";
}

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** The register's short forms of Vietnamese bodies are other words in English ("BCA"): such a one counts only for an English name. */
function listed(text: string, { register }: PartyContext): Party | undefined {
  const found = register.find(text);
  return found === undefined || (isAscii(text) && !isAscii(found.name)) ? undefined : found;
}

/** The party that the register or the document knows by this name. */
export function knownParty(text: string, context: PartyContext): Party | undefined {
  const plain = text.replace(/^\s*the\s+/i, "").trim();
  const own = context.defined.find(({ short }) => short.toLowerCase() === plain.toLowerCase());
  return listed(own?.full ?? plain, context) ?? (own && { key: keyOf(own.full), name: own.full, kind: "organisation" });
}

const NO_LETTER = letterPattern(String.raw`[^\p{L}]`, "g");

/** A short form in parentheses tells no bodies apart: "Project Management Office (PMO)". */
function withoutShortForm(name: string): string {
  const initials = wordsOf(name.replace(NOTE, " ")).map((word) => word[0]?.toUpperCase() ?? "");
  return name.replace(NOTE, (note) => {
    const letters = note.replace(NO_LETTER.of(note), "");
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

/** The party of a name: `first` is its part before the first comma, which says whether a person or a post is meant. */
export function partyOf(written: string, first: string, context: PartyContext): Party {
  const bare = tidy(written.replace(ROLE_AFTER, ""));
  const known = knownParty(bare, context);
  if (known !== undefined) return known;
  const shape = shapeOf(first.replace(ROLE_AFTER, ""), context);
  const kind = kindOf(shape === "bare" ? shapeOf(bare, context) : shape);
  if (kind === "person") {
    const name = tidy(first).replace(/^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Comrade|Eng)\.?\s+)+/i, "");
    return { key: keyOf(name), name, kind };
  }
  const name = tidy(withoutShortForm(bare)) || written;
  return { key: keyOf(name), name, kind };
}
