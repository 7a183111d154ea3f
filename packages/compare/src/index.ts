/** What changed between plans: which task is which, what differs in each, and the lines of work through many plans. */
export { comparePlans } from "./compare-plans.ts";
export type { PlanToCompare } from "./compare-plans.ts";
export { compareTwo } from "./compare-two.ts";
export type { ComparisonOptions } from "./compare-two.ts";
export { DEFAULT_THRESHOLD, matchPlans } from "./match/match-plans.ts";
export type { Matching } from "./match/match-plans.ts";
export { CHANGED_FIELDS, GROUPS, groupOf, narrowOutput } from "./narrow.ts";
export type { ChangedField, Group, Narrowing } from "./narrow.ts";
export { applyReviews } from "./review/apply-reviews.ts";
export { type ComparedPlans, applyVerdicts } from "./review/apply-verdicts.ts";
export { correctPlans } from "./review/correct-plans.ts";
export { type VerdictProblem, problemsOf } from "./review/verdict-problems.ts";
export { contentMark, taskRef } from "./review/content-mark.ts";
export { type ReviewDelta, deltaOf, unionOf, verdictKey, withDelta } from "./review/merge-reviews.ts";
export { withVerdict, withVerdicts } from "./review/with-verdict.ts";
