/** Why the tool thinks that two tasks are, or may not be, the same work. */
import type { Entry, Evidence } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Wording } from "../wording/wording.ts";

/** Words quoted in one finding: the rarest say the most. */
const MOST_WORDS = 4;
const PERCENT = 100;

const ENDS = /^(\S+) (?:.+ )?(\S+)$/;

/** Pairs of neighbouring words put together again: "lập quy", "trình vận", "quy trình" are "lập quy trình vận". */
export function joinPairs(pairs: readonly string[]): string[] {
  const phrases = [...pairs];
  const joined = (): boolean => {
    for (const [i, phrase] of phrases.entries()) {
      const last = ENDS.exec(phrase)?.[2];
      const next = last === undefined ? -1 : phrases.findIndex((other, k) => k !== i && ENDS.exec(other)?.[1] === last);
      if (next === -1) continue;
      phrases[Math.min(i, next)] = phrase + phrases[next]!.slice(last!.length);
      phrases.splice(Math.max(i, next), 1);
      return true;
    }
    return false;
  };
  while (joined());
  return phrases;
}

const said = ({ says, field, words = [] }: Evidence, wording: Wording): string => {
  const list = (says === "shares-rare-words" ? joinPairs(words) : words)
    .slice(0, MOST_WORDS)
    .map((word) => `“${cleanText(word)}”`);
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
