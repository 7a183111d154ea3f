/** How sure a link is: measures weighed into log-odds, field by field, and log-odds into a probability. */
import type { Evidence } from "@plandiff/domain";
import type { Similarity } from "./similarity.ts";

/** What each measure adds to the log-odds of a link. Fitted on labelled pairs; see docs/matching.md. */
const WEIGHTS = {
  bias: -5.1,
  words: 1.75,
  exact: 4.5,
  beyondFrame: 4.85,
  pairs: 0.85,
  contained: 0.75,
  otherNames: -8,
  products: 1.35,
  lead: 0.3,
  parties: 0.45,
  partiesRarity: 0.4,
  references: 1.45,
  conflict: -2,
  schedule: 0.3,
  scheduleRarity: 0.85,
} as const;

/** The log-odds that a field adds. Text stands for words, word pairs and containment together. */
export type FieldOdds = Readonly<Record<Evidence["field"], number>>;

/** Log-odds by field; the text carries the bias, as it alone can make a link. */
export function fieldOdds(similarity: Similarity): FieldOdds {
  const { words, exact, beyondFrame, pairs, contained, otherNames, products, lead, parties, references, schedule } =
    similarity;
  return {
    text:
      WEIGHTS.bias +
      WEIGHTS.words * words +
      WEIGHTS.exact * exact +
      WEIGHTS.beyondFrame * beyondFrame +
      WEIGHTS.pairs * pairs +
      WEIGHTS.contained * contained +
      WEIGHTS.otherNames * otherNames,
    deliverables: WEIGHTS.products * products.share,
    lead: WEIGHTS.lead * lead.share,
    coordinating: WEIGHTS.parties * parties.share + WEIGHTS.partiesRarity * parties.rarity,
    references: references < 0 ? WEIGHTS.conflict : WEIGHTS.references * references,
    schedule: WEIGHTS.schedule * schedule.share + WEIGHTS.scheduleRarity * schedule.rarity,
  };
}

/** The log-odds of a link, to a millionth, so that the order of summing never decides. */
export function logOdds(similarity: Similarity): number {
  const { text, deliverables, lead, coordinating, references, schedule } = fieldOdds(similarity);
  const total = text + deliverables + lead + coordinating + references + schedule;
  return Math.round(total * 1e6) / 1e6;
}

/** What makes a pair's log-odds and its lead over its rivals a confidence. Fitted on the decided links of the labelled pairs. */
const DECISION = { bias: -0.2, odds: 0.59, lead: 0.49 } as const;
/** A lead beyond these bounds tells nothing more (log-odds). */
const LEAD = { least: -2, most: 4 } as const;
const ODDS = { least: -6, most: 8 } as const;

/**
 * How sure a link is: its own log-odds, and its lead over the best other pair that either task could stand in.
 * A weak pair without a rival is likelier the same work than a middling one among many alike.
 */
export function confidenceOf(odds: number, lead: number): number {
  const score =
    DECISION.bias +
    DECISION.odds * clamp(odds, ODDS.least, ODDS.most) +
    DECISION.lead * clamp(lead, LEAD.least, LEAD.most);
  return 1 / (1 + Math.exp(-score));
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
