/** The prose of a plan: which paragraph is its title, a legal basis, an objective, a recipient, the signature, or none of these. */
import type { Decision, Diagnostic, OtherText, Period } from "@plandiff/domain";
import type { HeadPart, Lexicon } from "@plandiff/lexicon";
import { findBody } from "./body.ts";
import { isRule } from "./lettering.ts";
import { findDecision } from "./decision.ts";
import type { FormWords } from "./form-words.ts";
import { listMark, withoutListMark } from "./list-mark.ts";
import type { Paragraph } from "./paragraph.ts";
import { findSigner } from "./signer.ts";
import { statedFacts } from "./stated-facts.ts";
import { findTitle } from "./title.ts";

/** What the prose of a plan says. */
export interface FoundHead {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly period?: Period | undefined;
  readonly decision?: Decision | undefined;
  readonly legalBases: readonly string[];
  readonly objectives: readonly string[];
  readonly requirements: readonly string[];
  readonly recipients: readonly string[];
  readonly otherText: readonly OtherText[];
  readonly diagnostics: readonly Diagnostic[];
}

type ListPart = Extract<HeadPart, "legal-basis" | "objectives" | "requirements" | "recipients">;
const isListPart = (part: HeadPart | undefined): part is ListPart =>
  part === "legal-basis" || part === "objectives" || part === "requirements" || part === "recipients";

/** A heading has no more words than this; what is longer says something itself. */
const LONGEST_HEADING = 9;

/** The words for legal bases, where they are nothing but the label of a list. */
const LONGEST_LABEL = 2;

/** Reads the paragraphs before the table and those after it. */
export function readHead(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  lexicon: Lexicon,
  words: FormWords,
): FoundHead {
  const title = findTitle(before, lexicon, words);
  const signer = findSigner([before, after], lexicon, words);
  const decision = findDecision([...before, ...after], words, signer);
  const stated = statedFacts([...before, ...after], words);
  const lists: Record<ListPart, string[]> = { "legal-basis": [], objectives: [], requirements: [], recipients: [] };
  const otherText: OtherText[] = [];
  const marks = new Map<string, number>();
  const taken = new Set<Paragraph>([...(title?.paragraphs ?? []), ...(signer?.paragraphs ?? [])]);
  const other = ({ text, place }: Paragraph): void => void otherText.push({ text, place });
  const item = (part: ListPart, text: string): void => {
    const mark = listMark(text).trim();
    if (mark !== "") marks.set(mark, (marks.get(mark) ?? 0) + 1);
    lists[part].push(withoutListMark(text));
  };

  // what stands right above the table announces it, and is no item of the list before
  const announced = before.at(-1);
  for (const region of [before, after]) {
    let current: ListPart | undefined;
    for (const paragraph of region) {
      if (taken.has(paragraph)) {
        current = undefined;
        continue;
      }
      const part = lexicon.readHeadPart(paragraph.text);
      if (isListPart(part)) {
        const opened = openPart(part, paragraph.text);
        if (opened.heading !== "") other({ ...paragraph, text: opened.heading });
        if (opened.item !== "") item(part, opened.item);
        // "Căn cứ …" stands for itself; what comes after it is told anew
        current = opened.heading === "" ? undefined : part;
      } else if (
        part !== undefined ||
        isRule(paragraph.text) ||
        (paragraph === announced && isHeading(paragraph.text))
      ) {
        current = undefined;
        other(paragraph);
      } else if (current === undefined || !belongs(current, paragraph)) {
        if (current === "recipients") current = undefined;
        other(paragraph);
      } else item(current, paragraph.text);
    }
  }
  const texts = [...before, ...after].map(({ text }) => text);
  return {
    title: title?.text ?? stated.title,
    body: findBody(title?.text, before, texts, lexicon, words) ?? stated.body,
    period: title?.period ?? stated.period,
    decision: decision?.decision ?? stated.decision,
    legalBases: lists["legal-basis"],
    objectives: lists.objectives,
    requirements: lists.requirements,
    recipients: lists.recipients,
    otherText,
    diagnostics: [
      ...(decision ?? stated).diagnostics,
      ...[...marks].map(([text, count]): Diagnostic => ({
        code: "markup-ignored",
        severity: "note",
        args: { text, count },
      })),
    ],
  };
}

const isHeading = (text: string): boolean =>
  countWords(text) <= LONGEST_ANNOUNCEMENT && listMark(text) === "" && !/[.;,]$/.test(text);
const LONGEST_ANNOUNCEMENT = 4;

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;

/** Splits what opens a part: a heading, a heading with its first item on the same line, or an item that says it itself. */
function openPart(part: ListPart, text: string): { heading: string; item: string } {
  const colon = text.indexOf(":");
  // "Căn cứ Luật A: …" is a basis itself, "Căn cứ: …" only announces one
  const longest = part === "legal-basis" ? LONGEST_LABEL : LONGEST_HEADING;
  if (colon >= 0 && countWords(text.slice(0, colon)) <= longest)
    return { heading: text.slice(0, colon + 1), item: text.slice(colon + 1).trim() };
  return countWords(withoutListMark(text)) <= LONGEST_HEADING && !/[;]$/.test(text)
    ? { heading: text, item: "" }
    : { heading: "", item: text };
}

/** Recipients are list items; anything else ends their list. */
const belongs = (part: ListPart, { text }: Paragraph): boolean =>
  part !== "recipients" || listMark(text) !== "" || /[;,.]$/.test(text);
