/** Drafts the next period's plan from the last one, every line with its reason, and says of a draft what an editor would. */
export { draftPlan } from "./draft-plan.ts";
export type { DraftOptions } from "./draft-plan.ts";
export { checkDraft } from "./check/check-draft.ts";
export type { CheckOptions } from "./check/check-draft.ts";
export { checklist, countBlockers, isFinished } from "./finish/checklist.ts";
export type { Checklist, Topic } from "./finish/checklist.ts";
export { finishContext } from "./finish/context.ts";
export type { FinishContext, FinishOptions } from "./finish/context.ts";
export { addTask, mergeWithNext, moveTask, splitTask } from "./finish/arrange.ts";
export { followUp, keepTask, leaveTask, takeBack } from "./finish/keep-and-leave.ts";
export { cellText, partiesOf, setCell } from "./finish/set-cell.ts";
export type { Cell } from "./finish/set-cell.ts";
export { alike, questionsAt, settle, settleAlike } from "./finish/settle.ts";
export type { Answer } from "./finish/settle.ts";
export { headParts, headText, isAboutPart, setHead } from "./finish/set-head.ts";
export type { HeadPart } from "./finish/set-head.ts";
export { rereadDraft } from "./finish/reread.ts";
