/** Successive plans compared, each with the next, and the lines of work through all of them. */
import { type ComparedPlan, type DiffOutput, FORMAT_VERSION, type Plan, UsageError, isDraft } from "@plandiff/domain";
import { type ComparisonOptions, compareTwo } from "./compare-two.ts";
import { lineagesOf } from "./lineages.ts";
import { findReturns } from "./returns.ts";

/** A plan with where it came from and what the user calls it. */
export interface PlanToCompare {
  readonly plan: Plan;
  readonly source: string;
  readonly label?: string | undefined;
}

/** Compares plans in the order given. */
export function comparePlans(given: readonly PlanToCompare[], options: ComparisonOptions): DiffOutput {
  for (const one of given) refuseRepeatedIds(one);
  const plans = given.map(({ plan }) => plan);
  const comparisons = plans
    .slice(1)
    .map((next, i) => compareTwo(plans[i]!, next, { ...options, at: { previous: i, next: i + 1 } }));
  return {
    formatVersion: FORMAT_VERSION,
    plans: given.map(comparedPlan),
    comparisons,
    lineages: lineagesOf(plans, comparisons, findReturns(plans, comparisons, options.register)),
    notes: [],
  };
}

const comparedPlan = ({ plan, source, label }: PlanToCompare): ComparedPlan => ({
  label: label ?? plan.period?.label ?? source,
  ...(plan.period && { period: plan.period }),
  source,
  tasks: plan.tasks.length,
  ...(isDraft(plan) && { draft: true }),
});

/** Ids tell tasks apart in a comparison; a plan written by hand may repeat one. */
function refuseRepeatedIds({ plan, source }: PlanToCompare): void {
  const seen = new Set<string>();
  for (const [i, { id }] of plan.tasks.entries()) {
    if (seen.has(id)) {
      const path = `tasks[${i}].id`;
      throw new UsageError("plan-field-wrong", {
        args: { field: path, expected: "unique", found: id },
        file: source,
        place: { kind: "path", path },
      });
    }
    seen.add(id);
  }
}
