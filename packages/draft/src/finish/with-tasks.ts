/** A draft whose tasks were put in, taken out or moved: numbered anew, with all that names a task by its number or id. */
import { type DraftOutput, type DraftTask, type Proposal, taskIds } from "@plandiff/domain";
import { editTaskNumbers } from "../cross-references.ts";
import { applyEdits } from "../edit.ts";
import type { FinishContext } from "./context.ts";
import { numberTasks } from "./number-tasks.ts";
import { inOrder } from "./in-order.ts";

/** What of a draft changes when its tasks do; new tasks have provisional ids. */
export interface Changed {
  readonly tasks: readonly DraftTask[];
  readonly proposals?: readonly Proposal[];
  readonly left?: DraftOutput["left"];
  /** The task that took in another one, by that one's id. */
  readonly became?: ReadonlyMap<string, string>;
}

/** What stands for a task that is there no more, until a person says what is meant. */
const BLANK = "…";

/** The draft with these tasks; proposals about tasks that are gone go with them. */
export function withTasks(output: DraftOutput, changed: Changed, context: FinishContext): DraftOutput {
  const { tasks, proposals = output.proposals, left = output.left, became = new Map<string, string>() } = changed;
  const numbers = numberTasks(tasks, context.previous.tasks);
  const ids = taskIds(tasks.map(({ section }, i) => ({ number: numbers[i], section })));
  const newId = new Map(tasks.map(({ id }, i) => [id, ids[i] ?? id]));
  const newNumber = new Map(tasks.map(({ id }, i) => [id, numbers[i]]));
  const numbered = new Map<string, string | undefined>();
  for (const { id, number } of output.plan.tasks) {
    if (number === undefined) continue;
    const to = newNumber.get(became.get(id) ?? id) ?? BLANK;
    numbered.set(number, numbered.has(number) ? undefined : to);
  }
  const follow = (text: string): string =>
    applyEdits(
      text,
      editTaskNumbers(text, (number) => numbered.get(number), context.drafting),
    );
  const renumbered = tasks.map(({ number: _, ...task }, i): DraftTask => ({
    ...task,
    id: ids[i] ?? task.id,
    ...(numbers[i] !== undefined && { number: numbers[i] }),
    text: follow(task.text),
    deliverables: task.deliverables.map(({ text }) => ({ text: follow(text) })),
  }));
  return {
    ...output,
    plan: { ...output.plan, tasks: renumbered },
    proposals: inOrder(
      proposals.flatMap((proposal): Proposal[] => {
        if (proposal.task === undefined) return [proposal];
        const task = newId.get(proposal.task);
        return task === undefined ? [] : [{ ...proposal, task }];
      }),
      ids,
    ),
    left: [...left],
  };
}

/** An id that no task of the draft has. */
export function freshId({ plan }: DraftOutput): string {
  const used = new Set(plan.tasks.map(({ id }) => id));
  let n = 1;
  while (used.has(`new${n}`)) n += 1;
  return `new${n}`;
}

/** Where a task stands in the draft, counted from 0; -1 where it does not. */
export const indexOf = ({ plan }: DraftOutput, id: string): number => plan.tasks.findIndex((task) => task.id === id);

/** A task at a place of the draft, with what is proposed about it. */
export function putIn(
  output: DraftOutput,
  {
    task,
    at,
    proposals = [],
    left,
  }: {
    readonly task: DraftTask;
    readonly at: number;
    readonly proposals?: readonly Proposal[];
    readonly left?: DraftOutput["left"];
  },
  context: FinishContext,
): DraftOutput {
  const tasks = output.plan.tasks.toSpliced(at, 0, task);
  return withTasks(output, { tasks, proposals: [...output.proposals, ...proposals], ...(left && { left }) }, context);
}
