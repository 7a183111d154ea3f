/** Tasks put in, taken out, split, merged and moved by a person; every previous task stays in the draft or among those left. */
import type { DraftOutput, DraftTask, LeftTask, Proposal } from "@plandiff/domain";
import { because } from "../edit.ts";
import { draftTask } from "../draft-task.ts";
import type { FinishContext } from "./context.ts";
import { cellText, setCell, writeCell } from "./set-cell.ts";
import { freshId, withTasks } from "./with-tasks.ts";

const indexOf = ({ plan }: DraftOutput, id: string): number => plan.tasks.findIndex((task) => task.id === id);

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
  const left = inOrder(
    [...output.left, ...gone.map((origin): LeftTask => ({ id: origin, reason, confidence: 1 }))],
    context,
  );
  return withTasks(output, { tasks, left }, context);
}

/** Left tasks in the order of the previous plan. */
function inOrder(left: readonly LeftTask[], { previous }: FinishContext): LeftTask[] {
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

function putIn(
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

/** A new task behind another one (or first), in its section. */
export function addTask(
  output: DraftOutput,
  { after, text }: { readonly after: string | undefined; readonly text: string },
  context: FinishContext,
): DraftOutput {
  const at = after === undefined ? -1 : indexOf(output, after);
  const empty: DraftTask = {
    id: freshId(output),
    section: output.plan.tasks[Math.max(0, at)]?.section ?? [],
    text: "",
    responsibilities: [],
    schedule: { kind: "unspecified", written: "" },
    deliverables: [],
    references: [],
    written: {},
    carriedFrom: [],
    state: "carried",
  };
  const task = writeCell(empty, { cell: "text", text: text.normalize("NFC").trim() }, output, context);
  return putIn(output, { task, at: at + 1 }, context);
}

/** The task twice, the second behind the first: a person then writes into each its part. */
export function splitTask(output: DraftOutput, id: string, context: FinishContext): DraftOutput {
  const at = indexOf(output, id);
  const task = output.plan.tasks[at];
  if (!task) return output;
  const { number: _, ...rest } = task;
  const proposals = output.proposals.filter((one) => one.task === id && one.field !== "number");
  const copy = freshId(output);
  return putIn(
    output,
    { task: { ...rest, id: copy }, at: at + 1, proposals: proposals.map((one) => ({ ...one, task: copy })) },
    context,
  );
}

/** The task with the one behind it: the words of both, whoever did either; one time where they agree, else the first's. */
export function mergeWithNext(output: DraftOutput, id: string, context: FinishContext): DraftOutput {
  const at = indexOf(output, id);
  const [first, second] = [output.plan.tasks[at], output.plan.tasks[at + 1]];
  if (!first || !second) return output;
  const joined = (cell: keyof typeof BETWEEN): string => {
    const [a, b] = [cellText(first, cell).trim(), further(cell, first, second).trim()];
    if (a === "" || a === b) return b;
    return b === "" ? a : `${cell === "text" ? a.replace(/[.;]$/u, "") : a}${BETWEEN[cell]}${b}`;
  };
  const merged = (Object.keys(BETWEEN) as (keyof typeof BETWEEN)[]).reduce<DraftTask>(
    (task, cell) => writeCell(task, { cell, text: joined(cell) }, output, context),
    {
      ...first,
      carriedFrom: [...new Set([...first.carriedFrom, ...second.carriedFrom])],
      state: first.state === "undecided" || second.state === "undecided" ? "undecided" : "carried",
      ...(first.schedule.kind === "unspecified" && { schedule: second.schedule }),
    },
  );
  const { time } = (first.schedule.kind === "unspecified" ? second : first).written;
  const task = { ...merged, written: { ...merged.written, ...(time !== undefined && { time }) } };
  return withTasks(
    output,
    {
      tasks: output.plan.tasks.toSpliced(at, 2, task),
      proposals: output.proposals.map((one) => (one.task === second.id ? { ...one, task: first.id } : one)),
      became: new Map([[second.id, first.id]]),
    },
    context,
  );
}

/** What stands between the words of two tasks that become one. */
const BETWEEN = { text: "; ", lead: "; ", coordinating: "; ", deliverables: "\n" } as const;

/** What the second task adds to a cell of the first: of parties, those that do not stand there yet. */
function further(cell: keyof typeof BETWEEN, first: DraftTask, second: DraftTask): string {
  if (cell === "text" || cell === "deliverables") return cellText(second, cell);
  const held = new Set(first.responsibilities.flatMap(({ role, party }) => (role === cell ? party.key : [])));
  const own = second.responsibilities.filter(({ role }) => role === cell);
  if (!own.some(({ party }) => held.has(party.key))) return cellText(second, cell);
  return own.flatMap(({ party, written }) => (held.has(party.key) ? [] : written)).join(BETWEEN[cell]);
}

/** The task one place up or down; at the edge of its section it goes over into the next one. */
export function moveTask(
  output: DraftOutput,
  { id, by }: { readonly id: string; readonly by: 1 | -1 },
  context: FinishContext,
): DraftOutput {
  const at = indexOf(output, id);
  const [task, other] = [output.plan.tasks[at], output.plan.tasks[at + by]];
  if (!task || !other) return output;
  const isSame = task.section.join("\n") === other.section.join("\n");
  const { number: _, ...rest } = task;
  const tasks = isSame
    ? output.plan.tasks.with(at, other).with(at + by, task)
    : output.plan.tasks.with(at, { ...rest, section: other.section });
  return withTasks(output, { tasks }, context);
}
