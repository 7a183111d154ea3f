/** Which citations speak of one document through its yearly editions. */
import { type LegalReference, referenceSeries } from "@plandiff/domain";
import { foldWord, wordsOf } from "@plandiff/lexicon";

/** A document whatever its edition: a yearly one is its name before the period ("Kế hoạch cải cách … trọng tâm", whatever the months). */
export function documentSeries(reference: LegalReference): string {
  if (!reference.name || reference.year === undefined) return referenceSeries(reference);
  const words = wordsOf(reference.name).map(foldWord);
  const period = words.findIndex((word) => /\d/.test(word));
  const name = period === -1 ? words : words.slice(0, period);
  return (PERIOD_WORDS.has(name.at(-1) ?? "") ? name.slice(0, -1) : name).join(" ");
}

/** Words that lead over to a period. */
const PERIOD_WORDS: ReadonlySet<string> = new Set(
  ["năm", "quý", "tháng", "giai đoạn", "for", "of", "year"].map(foldWord),
);
