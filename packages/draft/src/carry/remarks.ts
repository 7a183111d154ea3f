/** What reviewers wrote about a plan and the one before it: told where the task stands in the draft, and never acted upon. */
import type { Comparison, Plan, Proposal, Verdict } from "@plandiff/domain";
import { because } from "../edit.ts";

/** Where a task of the plan stands in the draft: its new id; nothing where it is left out. */
export type NewId = (id: string) => string | undefined;

/** What is remarked upon. */
export interface Remarked {
  /** How the plan came from the one before it, with what reviewers decided. */
  readonly reviewed: Comparison;
  readonly plan: Plan;
  readonly before: Plan | undefined;
}

/** A remark for every reason and note; what stands in the draft no longer is named by its words, at the head. */
export function remarksOf({ reviewed, plan, before }: Remarked, newId: NewId): Proposal[] {
  const texts = (side: Plan | undefined, ids: readonly string[]): string =>
    ids.flatMap((id) => side?.tasks.find((task) => task.id === id)?.text ?? []).join(" / ");
  return reviewed.entries.flatMap(({ previous, next, verdicts = [] }) =>
    verdicts
      .filter(({ why = "" }) => why.trim() !== "")
      .flatMap((verdict): Proposal[] => {
        const standing = next.flatMap((id) => newId(id) ?? []);
        if (standing.length > 0) return standing.map((task) => ({ task, ...remark(verdict) }));
        const from = next.length > 0 ? texts(plan, next) : texts(before, previous);
        return [{ ...remark(verdict), from }];
      }),
  );
}

const remark = ({ why = "", by }: Verdict): Omit<Proposal, "task"> => ({
  field: "task",
  reason: because("reviewer-said", { why, ...(by !== undefined && { by }) }),
  verified: true,
  confidence: 1,
  state: "open",
});
