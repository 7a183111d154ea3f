/** Whether a task goes on, as a person says: every previous task stays in the draft or among those left. */
import type { DraftOutput, LeftTask, Proposal } from "@plandiff/domain";
import { because } from "../edit.ts";
import { draftTask } from "../draft-task.ts";
import type { FinishContext } from "./context.ts";
import { setCell } from "./set-cell.ts";
import { freshId, indexOf, putIn, withTasks } from "./with-tasks.ts";

const isAboutGoingOn = ({ field, reason }: Proposal): boolean => field === "task" && reason.code !== "reviewer-said";

/** The task goes on: nothing is asked about that any more. */
export function keepTask(output: DraftOutput, id: string): DraftOutput {
  if (output.plan.tasks[indexOf(output, id)]?.state !== "undecided") return output;
  return {
    ...output,
    plan: {
      ...output.plan,
      tasks: output.plan.tasks.map((task) => (task.id === id ? { ...task, state: "carried" } : task)),
    },
    proposals: output.proposals.map((one) =>
      one.task === id && one.state === "open" && isAboutGoingOn(one) ? { ...one, state: "applied" } : one,
    ),
  };
}

/** The task does not go on: what it came from is among those left, with the reason that a person gives. */
export function leaveTask(
  output: DraftOutput,
  { id, why }: { readonly id: string; readonly why?: string | undefined },
  context: FinishContext,
): DraftOutput {
  const task = output.plan.tasks[indexOf(output, id)];
  if (!task) return output;
  const tasks = output.plan.tasks.filter((one) => one !== task);
  // Of a task that was split, the other part still carries it on.
  const gone = task.carriedFrom.filter((origin) => !tasks.some(({ carriedFrom }) => carriedFrom.includes(origin)));
  const reason = because("by-hand", why === undefined || why.trim() === "" ? {} : { why: why.trim() });
  const left = leftInOrder(
    [...output.left, ...gone.map((origin): LeftTask => ({ id: origin, reason, confidence: 1 }))],
    context,
  );
  return withTasks(output, { tasks, left }, context);
}

/** Left tasks in the order of the previous plan. */
function leftInOrder(left: readonly LeftTask[], { previous }: FinishContext): LeftTask[] {
  const place = new Map(previous.tasks.map(({ id }, i) => [id, i]));
  return left.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** A task that was left goes on after all: it stands where the previous plan had it, drafted like the others. */
export function takeBack(output: DraftOutput, id: string, context: FinishContext): DraftOutput {
  const origin = context.previous.tasks.find((task) => task.id === id);
  if (!origin || !output.left.some((one) => one.id === id)) return output;
  const fresh = freshId(output);
  const { task, proposals } = draftTask(
    origin,
    {
      id: fresh,
      number: undefined,
      proposed: { state: "carried", reason: because("by-hand"), confidence: 1 },
      past: { earlier: [], plans: 1, inPlans: 1 },
      newNumber: () => undefined,
    },
    context.drafting,
  );
  return putIn(
    output,
    { task, at: placeOf(id, output, context), proposals, left: output.left.filter((one) => one.id !== id) },
    context,
  );
}

/** What a task that is left brought forth is followed up: a new task about it, by the same parties. */
export function followUp(
  output: DraftOutput,
  { id, text }: { readonly id: string; readonly text: string },
  context: FinishContext,
): DraftOutput {
  const back = takeBack(output, id, context);
  if (back === output) return output;
  const task = back.plan.tasks.find(({ carriedFrom }) => carriedFrom.includes(id));
  if (!task) return output;
  const cleared = (["schedule", "deliverables"] as const).reduce(
    (draft, cell) => setCell(draft, { id: task.id, cell, text: "" }, context),
    back,
  );
  return setCell(cleared, { id: task.id, cell: "text", text }, context);
}

/** Where a previous task belongs: behind the last one that came before it. */
function placeOf(id: string, { plan }: DraftOutput, { previous }: FinishContext): number {
  const order = new Map(previous.tasks.map((task, i) => [task.id, i]));
  const own = order.get(id) ?? 0;
  return (
    plan.tasks.findLastIndex(({ carriedFrom }) => carriedFrom.some((origin) => (order.get(origin) ?? Infinity) < own)) +
    1
  );
}
