/** Why a link was made: what agreed in each field, how rare that is, and what speaks against it. */
import type { Evidence, Finding } from "@plandiff/domain";
import { fieldOdds } from "./confidence.ts";
import type { Matching } from "./match-plans.ts";
import type { ScoredPair } from "./score-candidates.ts";
import type { Similarity } from "./similarity.ts";

/** So many of the rarest shared word pairs are named. */
const WORDS_NAMED = 4;

/** Evidence for the pairs of a link, the strongest first. */
export function evidenceOf(pairs: readonly ScoredPair[], matching: Matching): Evidence[] {
  return pairs
    .flatMap((pair) => evidenceOfPair(pair, matching))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function evidenceOfPair(pair: ScoredPair, matching: Matching): Evidence[] {
  const previous = matching.previous[pair.previous]!;
  const next = matching.next[pair.next]!;
  const { overlaps, rarity, writingOf } = matching;
  const similarity = matching.similarityOf(pair);
  // Where nobody coordinates, all parties are leads, and what they tell is the lead's.
  const onlyLeads = [previous, next].every(({ lead, parties }) => overlaps.sizeOf(lead) === overlaps.sizeOf(parties));
  const { lead, coordinating, ...others } = fieldOdds(similarity);
  const odds = onlyLeads
    ? { ...others, lead: lead + coordinating, coordinating: 0 }
    : { ...others, lead, coordinating };
  // Neighbouring words name a subject better than single ones, in Vietnamese above all.
  const words = heaviest(overlaps.shared(previous.pairs, next.pairs), rarity.weight).map(writingOf);
  return (["text", "deliverables", "lead", "coordinating", "schedule", "references"] as const).flatMap((field) => {
    const says = findingOf(field, similarity);
    if (!says || (onlyLeads && field === "coordinating")) return [];
    const weight = Math.round(odds[field] * 100) / 100;
    return [{ field, weight, says, ...(field === "text" && words.length > 0 && { words }) }];
  });
}

/** The few features that weigh most, in that order; of equals the first. */
function heaviest(features: readonly number[], weight: Float64Array): number[] {
  const best: number[] = [];
  for (const id of features) {
    const isFull = best.length === WORDS_NAMED;
    if (isFull && weight[id]! <= weight[best.at(-1)!]!) continue;
    let at = isFull ? WORDS_NAMED - 1 : best.length;
    for (; at > 0 && weight[best[at - 1]!]! < weight[id]!; at--) best[at] = best[at - 1]!;
    best[at] = id;
  }
  return best;
}

/** Shares from which on texts count as the same, as close, as loosely related. */
const SAME = 0.999;
const CLOSE = 0.6;
const LOOSE = 0.3;

function findingOf(field: Evidence["field"], similarity: Similarity): Finding | undefined {
  const { words, exact, contained, products, lead, parties, schedule, references } = similarity;
  switch (field) {
    case "text":
      if (words >= SAME) return "same-text";
      if (words >= CLOSE || exact === 1) return "shares-rare-words";
      if (contained >= CLOSE) return "contained";
      return words >= LOOSE ? "shares-common-words" : "shares-few-words";
    case "deliverables":
      return agreementFinding(products.share, "same-deliverable", "different-deliverable");
    case "lead":
      return partiesFinding(lead.share);
    case "coordinating":
      return partiesFinding(parties.share);
    case "schedule":
      return schedule.share === 0 ? undefined : schedule.share > 0 ? "same-schedule" : "different-schedule";
    case "references":
      return references === 0 ? undefined : references > 0 ? "same-reference" : "different-reference";
    default:
      return field satisfies never;
  }
}

/** Between these a cell neither speaks for a pair nor against it. */
const AGREES = 0.8;
const DISAGREES = -0.5;

const agreementFinding = (share: number, same: Finding, different: Finding): Finding | undefined =>
  share >= AGREES ? same : share !== 0 && share <= DISAGREES ? different : undefined;

const partiesFinding = (share: number): Finding | undefined =>
  share === 0 ? undefined : (agreementFinding(share, "same-parties", "different-parties") ?? "shares-parties");
