/** The proposals of a first version in the order in which people read them, one question told once. */
import type { DraftOutput, Proposal } from "@plandiff/domain";

/** A proposal, and the further tasks that the very same one stands at. */
export interface ToldProposal {
  readonly proposal: Proposal;
  readonly alsoAt: readonly string[];
}

/** The proposals of a task (absent: of the head). Numbers are seen anyway; a question asked at an earlier task is not asked again. */
export type ProposalsAt = (task: string | undefined) => readonly ToldProposal[];

/** Gathers the proposals by task. */
export function proposalsByTask({ proposals }: DraftOutput): ProposalsAt {
  const questions = Map.groupBy(
    proposals.filter(({ state, field }) => state === "open" && field !== "task"),
    ({ field, from = "", to = "", reason }) =>
      [field === "lead" || field === "coordinating" ? "party" : field, from, to, reason.code].join("\n"),
  );
  const first = new Map<Proposal, readonly Proposal[]>();
  const later = new Set<Proposal>();
  for (const [head, ...rest] of questions.values()) {
    if (head) first.set(head, rest);
    for (const one of rest) later.add(one);
  }
  const byTask = Map.groupBy(
    proposals.filter((one) => one.field !== "number" && one.field !== "otherText" && !later.has(one)),
    ({ task }) => task,
  );
  return (task) =>
    (byTask.get(task) ?? []).map((proposal) => ({
      proposal,
      alsoAt: [...new Set((first.get(proposal) ?? []).flatMap((one) => (one.task === task ? [] : (one.task ?? []))))],
    }));
}

/** How many tasks, questions and changes there are. */
export function countDraft({ plan, proposals, left }: DraftOutput) {
  return {
    tasks: plan.tasks.length,
    undecided: plan.tasks.filter(({ state }) => state === "undecided").length,
    left: left.length,
    applied: proposals.filter(({ state, field }) => state === "applied" && field !== "task").length,
    open: proposals.filter(({ state, field }) => state === "open" && field !== "task").length,
  };
}
