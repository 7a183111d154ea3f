/** Bodies and places named inside running text: the successor takes the name over, where a document's issuer is not meant. */
import { type Register, foldWord, handoversOf, tokenize } from "@plandiff/lexicon";
import type { DraftContext } from "../context.ts";
import { type Edit, type Stretch, because, overlap } from "../edit.ts";
import type { Citation } from "../references/citations.ts";

interface Word extends Stretch {
  readonly folded: string;
  readonly capital: boolean;
}

const CONNECTORS = new Set(["và", "and"].map(foldWord));
const UPPER = /^\p{Lu}/u;
const SURE = 0.9;
const ASKED = 0.5;
const EVER = "0001-01-01";
/** An issuer stands right behind the citation of what it issued. */
const REACH_OF_ISSUER = 60;

/** The edits of the names in a text. */
export function succeedNames(text: string, citations: readonly Citation[], context: DraftContext): Edit[] {
  const { register, asOf } = context;
  const words = wordsIn(text);
  const edits: Edit[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = words[i]?.capital ? matchAt(words, i, register) : undefined;
    if (!found) continue;
    const place = { start: words[i]?.start ?? 0, end: words[i + found.length - 1]?.end ?? 0 };
    i += found.length - 1;
    const steps = register.successions(found.key, { after: EVER, until: asOf });
    const last = steps.at(-1);
    if (!last || isIssuer(text, place, citations, context)) continue;
    const [successor] = last.to;
    const party = register.find(text.slice(place.start, place.end));
    const divided = party ? handoversOf(party, asOf).some(({ splits }) => splits) : false;
    const verified = steps.every((step) => step.verified);
    const single = last.to.length === 1 && last.kind !== "dissolved" && last.kind !== "split" && !divided;
    const source = [...new Set(steps.map((step) => step.source))].join("; ");
    const name = text.slice(place.start, place.end);
    const successors = last.to.map((to) => to.name).join("; ");
    const common = { ...place, source, verified };
    // A place may be meant as it lay then; a body can do nothing any more.
    const applied = single && verified && party?.kind === "organisation";
    edits.push(
      applied && successor
        ? {
            ...common,
            to: successor.name,
            reason: because("succeeded", { party: name, successor: successor.name, since: last.effective }),
            confidence: SURE,
            state: "applied",
          }
        : {
            ...common,
            ...(single && successor && { to: successor.name }),
            reason: because(
              !verified ? "unverified" : single ? "succeeded" : last.kind === "dissolved" ? "dissolved" : "split",
              {
                party: name,
                ...(single ? { successor: successors } : { successors }),
                since: last.effective,
              },
            ),
            confidence: ASKED,
            state: "open",
          },
    );
  }
  return edits;
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const token of tokenize(text)) {
    const folded = token.kind === "word" ? foldWord(token.text) : "";
    if (folded !== "" && !CONNECTORS.has(folded))
      words.push({ start: at, end: at + token.text.length, folded, capital: UPPER.test(token.text) });
    at += token.text.length;
  }
  return words;
}

/** Longer names hold no more words than this. */
const LONGEST_NAME = 24;

function matchAt(words: readonly Word[], at: number, register: Register): { key: string; length: number } | undefined {
  const found = register.match(
    words.slice(at, at + LONGEST_NAME).map(({ folded }) => folded),
    0,
  );
  return found && { key: found.party.key, length: found.length };
}

function isIssuer(text: string, place: Stretch, citations: readonly Citation[], { words }: DraftContext): boolean {
  const before = text.slice(0, place.start);
  return citations.some(
    (citation) =>
      overlap(citation, place) ||
      (citation.end <= place.start && place.start - citation.end < REACH_OF_ISSUER && words.issuedBy.test(before)),
  );
}
