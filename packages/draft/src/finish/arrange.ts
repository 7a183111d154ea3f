/** Tasks put in, split, merged and moved by a person. */
import type { DraftOutput, DraftTask } from "@plandiff/domain";
import type { FinishContext } from "./context.ts";
import { cellText, writeCell } from "./set-cell.ts";
import { freshId, indexOf, putIn, withTasks } from "./with-tasks.ts";

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
