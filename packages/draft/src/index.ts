/** Drafts the next period's plan from the last one, every line with its reason, and says of a draft what an editor would. */
export { draftPlan } from "./draft-plan.ts";
export type { DraftOptions } from "./draft-plan.ts";
export { checkDraft } from "./check/check-draft.ts";
export type { CheckOptions } from "./check/check-draft.ts";
