/** What there is to say of one plan: what reading did not understand, what is wrong, and what an editor would mend; loaded by `check`. */
import { type Diagnostic, type DiagnosticCode, type EditorFinding, checkPlan } from "@plandiff/domain";
import { type CheckOptions, checkDraft } from "@plandiff/draft";
import type { Finding } from "@plandiff/report";
import type { LoadedPlan } from "../load-plans.ts";

export { findingsText, findingsYaml } from "@plandiff/report";

/** What an editor would say, where a check says it of the same task already. */
const SAID_AS: Partial<Record<EditorFinding["code"], DiagnosticCode>> = {
  "no-lead": "task-without-lead",
  "task-twice": "task-duplicated",
  "date-before-period": "schedule-outside-period",
  "date-after-period": "schedule-outside-period",
};

/** All findings of a plan, each thing said once. */
export function findingsOf({ plan, diagnostics }: LoadedPlan, options: CheckOptions): Finding[] {
  // Reading has said already what it did not understand; a plan that was built by hand is asked about it by checkPlan alone.
  const checked: Diagnostic[] = checkPlan(plan).filter(({ code }) => code !== "schedule-unread");
  const said = new Set(checked.map(({ code, args }) => `${code} ${args["task"]}`));
  const numbers = new Map(plan.tasks.map(({ id, number }) => [id, number ?? id]));
  const editors = checkDraft(plan, options).filter(
    ({ code, task = "" }) => !said.has(`${SAID_AS[code]} ${numbers.get(task)}`),
  );
  return [...diagnostics, ...checked, ...editors];
}
