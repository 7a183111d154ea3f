/** The last plan becomes the first version of the next: tasks carried or left, dates rolled, documents renewed, bodies succeeded. */
import {
  type Comparison,
  type Day,
  type DraftOutput,
  FORMAT_VERSION,
  type Lineage,
  type Period,
  type Plan,
  taskIds,
} from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import { type ProposedState, decideTask } from "./carry/decide-task.ts";
import { pastOf } from "./carry/past.ts";
import { remarksOf } from "./carry/remarks.ts";
import { draftContext } from "./context.ts";
import type { NewNumber } from "./cross-references.ts";
import { draftHead } from "./draft-head.ts";
import { draftTask } from "./draft-task.ts";
import { renumber } from "./renumber.ts";

/** What a draft is made with. */
export interface DraftOptions {
  /** The period of the next plan. */
  readonly period: Period;
  /** Older plans, the oldest first; the plan that is drafted from is not among them. */
  readonly history?: readonly Plan[] | undefined;
  /** Lines of work through the history and the plan, which comes last. */
  readonly lineages?: readonly Lineage[] | undefined;
  /** The last of the history compared with the plan, with what reviewers decided: what they wrote is told. */
  readonly reviewed?: Comparison | undefined;
  readonly register: Register;
  /** The day as of which successors and documents count. */
  readonly asOf: Day;
}

/** Drafts the next plan. The same plan and options give the same draft; nothing of the plan is dropped in silence. */
export function draftPlan(
  plan: Plan,
  { period, history = [], lineages = [], reviewed, register, asOf }: DraftOptions,
): DraftOutput {
  const context = draftContext(plan, { period, register, asOf });
  const past = pastOf(plan, history, lineages);
  const proposed = new Map(plan.tasks.map((task) => [task.id, decideTask(task, past(task.id), context)]));
  const stays = (id: string): boolean => proposed.get(id)?.state !== "left";
  const kept = plan.tasks.filter(({ id }) => stays(id));
  const numbers = renumber(plan.tasks, stays);
  const ids = taskIds(kept.map(({ id, section }) => ({ number: numbers.get(id), section })));
  const newNumber = newNumbers(plan, proposed, numbers);
  const tasks = kept.map((task, i) =>
    draftTask(
      task,
      {
        id: ids[i] ?? task.id,
        number: numbers.get(task.id),
        proposed: proposed.get(task.id) ?? UNKNOWN,
        past: past(task.id),
        newNumber,
      },
      context,
    ),
  );
  const { head, proposals } = draftHead(plan, context);
  const newIds = new Map(kept.map(({ id }, i) => [id, ids[i] ?? id]));
  const remarks = reviewed ? remarksOf({ reviewed, plan, before: history.at(-1) }, (id) => newIds.get(id)) : [];
  return {
    formatVersion: FORMAT_VERSION,
    plan: { ...head, tasks: tasks.map(({ task }) => task) },
    proposals: [
      ...proposals,
      ...remarks.filter(({ task }) => task === undefined),
      ...tasks.flatMap((one) => [...one.proposals, ...remarks.filter(({ task }) => task === one.task.id)]),
    ],
    left: plan.tasks.flatMap(({ id }) => {
      const its = proposed.get(id);
      return its?.state === "left" ? [{ id, reason: its.reason, confidence: its.confidence }] : [];
    }),
  };
}

/** For every task a state is proposed; were one missing, a person would have to say. */
const UNKNOWN: ProposedState = { state: "undecided", reason: { code: "dated-once", args: {} }, confidence: 0 };

/** Where a number stands once in the plan, the new number of its task. */
function newNumbers(
  { tasks }: Plan,
  proposed: ReadonlyMap<string, ProposedState>,
  numbers: ReadonlyMap<string, string | undefined>,
): NewNumber {
  const known = new Map<string, string | undefined>();
  for (const { id, number } of tasks) {
    if (number === undefined) continue;
    const to = proposed.get(id)?.state === "left" ? "left" : numbers.get(id);
    known.set(number, known.has(number) ? undefined : to);
  }
  return (number) => known.get(number);
}
