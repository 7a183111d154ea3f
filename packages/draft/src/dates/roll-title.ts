/** The words by which a plan names its own period: they become those of the next one, whatever its length. */
import type { DraftContext } from "../context.ts";
import { type Edit, because } from "../edit.ts";
import { findMentions, rolledWords } from "./mentions.ts";

/** The user said for which period; the title only follows. */
const SAID = 1;

/** The edits by which a title (or heading) names the next period. */
export function rollTitle(text: string, { words, lexicon, previous, next, years, sameShape }: DraftContext): Edit[] {
  if (!previous) return [];
  return findMentions(text, words).flatMap((mention): Edit[] => {
    const period = lexicon.readPeriod(mention.written) ?? lexicon.readPeriod(text.slice(0, mention.end));
    if (period?.start !== previous.start || period.end !== previous.end) return [];
    const plain = sameShape && years !== 0 ? rolledWords(mention, years) : words.periodWords(next);
    const to = mention.written === mention.written.toUpperCase() ? plain.toUpperCase() : plain;
    if (to === mention.written) return [];
    const { start, end } = mention;
    const reason = because("period-set", { period: next.label });
    return [{ start, end, to, reason, verified: true, confidence: SAID, state: "applied" }];
  });
}
