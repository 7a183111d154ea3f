/** Why the tool thinks that two tasks are, or may not be, the same work. */
import type { Entry, Evidence } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Wording } from "../wording/wording.ts";

/** Words quoted in one finding: the rarest say the most. */
const MOST_WORDS = 4;
const PERCENT = 100;

const said = ({ says, field, words = [] }: Evidence, wording: Wording): string => {
  const list = words.slice(0, MOST_WORDS).map((word) => `“${cleanText(word)}”`);
  return wording.finding[says](field, list.join(", "));
};

/** What speaks for a link, then what speaks against it, the weightier first. */
export function evidenceWords(evidence: readonly Evidence[], wording: Wording): { for: string[]; against: string[] } {
  const byWeight = evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const words = (some: readonly Evidence[]): string[] => [...new Set(some.map((piece) => said(piece, wording)))];
  return {
    for: words(byWeight.filter(({ weight }) => weight >= 0)),
    against: words(byWeight.filter(({ weight }) => weight < 0)),
  };
}

/** How sure the tool is, in percent. */
export const percent = ({ confidence }: Pick<Entry, "confidence">): number => Math.round(confidence * PERCENT);
