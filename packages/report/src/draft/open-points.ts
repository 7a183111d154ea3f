/** What a person must still decide in a first version, each at its place in the plan. */
import type { DraftOutput, Language, Proposal } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { OpenPoint } from "../word/page-comments.ts";
import { draftWords } from "./draft-words.ts";

/** A first version writes this for what is not known yet. */
const BLANK = "…";

/** Is there something left to do about it: a question, or a blank to fill in? */
export const isOpen = ({ state, to = "" }: Proposal): boolean => state === "open" || to.includes(BLANK);

/** The open points in the order of the draft. */
export const openPoints = ({ proposals }: DraftOutput, language: Language): OpenPoint[] =>
  proposals.filter(isOpen).map((proposal) => {
    const { task, field, item, from, to, state } = proposal;
    const words = field === "task" ? undefined : state === "open" ? from : to;
    return {
      ...(task !== undefined && { task }),
      field: field === "task" ? "text" : field,
      ...(item !== undefined && { item }),
      ...(words !== undefined && { words }),
      says: proposalSentence(proposal, language),
    };
  });

/** A proposal as one sentence: what is proposed (behind an arrow that the surface can show), the reason, and the source. */
export function proposalSentence(
  { field, from, to, reason, state, verified, source }: Proposal,
  language: Language,
  arrow = "→",
): string {
  const words = draftWords[language];
  const quote = (text: string): string => `“${cleanText(text).trim()}”`;
  const change = [from, to]
    .flatMap((text) => (text === undefined || text === "" ? [] : [quote(text)]))
    .join(` ${arrow} `);
  const facts = [
    `${words.field[field]}${field === "task" && from === undefined ? "" : change === "" ? "" : ` ${change}`}: ${cleanText(words.reason[reason.code](reason.args))}`,
    ...(state === "open" && !verified && source !== undefined ? [words.unverified] : []),
    ...(source === undefined ? [] : [`${words.source}: ${cleanText(source)}`]),
  ];
  return facts.join("; ");
}
