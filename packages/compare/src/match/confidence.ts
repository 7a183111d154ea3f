/** How sure a link is: measures weighed into log-odds, field by field, and log-odds into a probability. */
import type { Evidence } from "@plandiff/domain";
import type { Similarity } from "./similarity.ts";

/** What each measure adds to the log-odds of a link. Fitted on labelled pairs; see docs/matching.md. */
const WEIGHTS = {
  bias: -5,
  words: 6,
  beyondFrame: 2,
  pairs: 4,
  contained: 2,
  surprise: 0.1,
  products: 0.6,
  productsRarity: 0.1,
  lead: 0.8,
  leadRarity: 0.1,
  coordinating: 0.4,
  coordinatingRarity: 0.1,
  references: 1,
  conflict: -1.5,
  schedule: 0.4,
} as const;

/** The log-odds that a field adds. Text stands for words, pairs, containment and surprise together. */
export type FieldOdds = Readonly<Record<Evidence["field"], number>>;

/** Log-odds by field; the text carries the bias, as it alone can make a link. */
export function fieldOdds(similarity: Similarity): FieldOdds {
  const { words, beyondFrame, pairs, contained, surprise, products, lead, coordinating, references, schedule } = similarity;
  return {
    text:
      WEIGHTS.bias +
      WEIGHTS.words * words +
      WEIGHTS.beyondFrame * beyondFrame +
      WEIGHTS.pairs * pairs +
      WEIGHTS.contained * contained +
      WEIGHTS.surprise * surprise,
    deliverables: WEIGHTS.products * products.share + WEIGHTS.productsRarity * products.rarity,
    lead: WEIGHTS.lead * lead.share + WEIGHTS.leadRarity * lead.rarity,
    coordinating: WEIGHTS.coordinating * coordinating.share + WEIGHTS.coordinatingRarity * coordinating.rarity,
    references: references < 0 ? WEIGHTS.conflict : WEIGHTS.references * references,
    schedule: WEIGHTS.schedule * schedule,
  };
}

/** The log-odds of a link, to a millionth, so that the order of summing never decides. */
export function logOdds(similarity: Similarity): number {
  const total = Object.values(fieldOdds(similarity)).reduce((sum, odds) => sum + odds, 0);
  return Math.round(total * 1e6) / 1e6;
}

/** A probability from log-odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log-odds from a probability. */
export const oddsOf = (confidence: number): number => Math.log(confidence / (1 - confidence));
