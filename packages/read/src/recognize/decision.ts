/** The decision that issued a plan: its number, date and place, as the letterhead or the line below the title tells them. */
import type { Decision, Diagnostic, Place } from "@plandiff/domain";
import type { FormWords } from "./form-words.ts";
import { isLetter } from "./lettering.ts";
import type { Paragraph } from "./paragraph.ts";
import type { FoundSigner } from "./signer.ts";

/** A decision, and what it leaves blank. */
export interface FoundDecision {
  readonly decision: Decision;
  readonly diagnostics: readonly Diagnostic[];
}

/** Letterhead lines are short; a long paragraph that names a number cites another document. */
const LONGEST_LETTERHEAD = 200;

/** Finds what the document says of the decision that issued it; nothing where it says nothing. */
export function findDecision(
  paragraphs: readonly Paragraph[],
  words: FormWords,
  signer: FoundSigner | undefined,
): FoundDecision | undefined {
  let number: string | undefined;
  let date: ReturnType<FormWords["readDate"]>;
  let place: Place | undefined;
  for (const paragraph of paragraphs) {
    const text = paragraph.text;
    if (text.length > LONGEST_LETTERHEAD) continue;
    const own = words.readNumber(text);
    const dated = words.readDate(text);
    if (own === undefined && !(dated?.place !== undefined && isLetter(text[0]))) continue;
    number ??= own;
    if (dated) date ??= dated;
    place ??= paragraph.place;
  }
  const attached = paragraphs.find(({ text }) => words.readAttachedNumber(text) !== undefined);
  if (attached) {
    number = number || words.readAttachedNumber(attached.text);
    const dated = words.readDate(attached.text);
    if (!date?.day && dated) date = { day: dated.day, place: date?.place };
    place ??= attached.place;
  }
  if (number === undefined && !date && !signer) return undefined;
  return {
    decision: {
      ...(number && { number }),
      ...(date?.day && { date: date.day }),
      ...(date?.place && { issuedAt: date.place }),
      ...(signer && { signer: signer.signer }),
    },
    diagnostics:
      number && date?.day ? [] : [{ code: "decision-incomplete", severity: "note", args: {}, ...(place && { place }) }],
  };
}
