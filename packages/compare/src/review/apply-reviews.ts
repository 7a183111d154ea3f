/** Reviews applied to a whole comparison of plans: each pair has its own, and the lines of work follow what was decided. */
import type { DiffOutput, Plan, Verdict } from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import { lineagesOf } from "../lineages.ts";
import { findReturns } from "../returns.ts";
import { applyVerdicts } from "./apply-verdicts.ts";

/** Applies to every comparison the verdicts at its index; without any the output stays what it is. */
export function applyReviews(
  output: DiffOutput,
  reviews: readonly (readonly Verdict[])[],
  { plans, register }: { readonly plans: readonly Plan[]; readonly register: Register },
): DiffOutput {
  if (reviews.every((verdicts) => verdicts.length === 0)) return output;
  const comparisons = output.comparisons.map((comparison, index) =>
    applyVerdicts(comparison, reviews[index] ?? [], {
      previous: plans[comparison.previous]!,
      next: plans[comparison.next]!,
      register,
    }),
  );
  return {
    ...output,
    comparisons,
    lineages: lineagesOf(plans, comparisons, findReturns(plans, comparisons, register)),
  };
}
