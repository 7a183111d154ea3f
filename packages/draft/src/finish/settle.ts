/** Questions of a draft answered by a person: what is proposed is taken, or what stands there stays. */
import type { DraftOutput, DraftTask, Plan, Proposal } from "@plandiff/domain";
import type { FinishContext } from "./context.ts";
import { keepTask, leaveTask } from "./keep-and-leave.ts";
import { type Cell, writeCell } from "./set-cell.ts";

/** How a question is answered. */
export type Answer = "yes" | "no";

/** The open questions about a task (absent: about the head), with their places among the proposals. */
export const questionsAt = ({ proposals }: DraftOutput, task: string | undefined): number[] =>
  proposals.flatMap((one, i) => (one.state === "open" && one.task === task ? [i] : []));

/** The same question wherever it stands: the same words, the same proposal, the same reason. */
export function alike({ proposals }: DraftOutput, at: number): number[] {
  const asked = proposals[at];
  if (!asked) return [];
  if (asked.field === "task") return [at];
  const isParty = ({ field }: Proposal): boolean => field === "lead" || field === "coordinating";
  return proposals.flatMap((one, i) =>
    one.state === "open" &&
    (one.field === asked.field || (isParty(one) && isParty(asked))) &&
    one.from === asked.from &&
    one.to === asked.to &&
    one.reason.code === asked.reason.code
      ? [i]
      : [],
  );
}

/** Answers the question at a place; a question that names nothing to put in is confirmed by either answer. */
export function settle(
  output: DraftOutput,
  { at, answer }: { readonly at: number; readonly answer: Answer },
  context: FinishContext,
): DraftOutput {
  const asked = output.proposals[at];
  if (asked?.state !== "open") return output;
  if (asked.field === "task" && asked.reason.code !== "reviewer-said" && asked.task !== undefined)
    return answer === "yes" ? keepTask(output, asked.task) : leaveTask(output, { id: asked.task }, context);
  const rest: DraftOutput = { ...output, proposals: output.proposals.toSpliced(at, 1) };
  if (answer === "no" || asked.to === undefined || asked.from === undefined) return rest;
  const plan = asked.task === undefined ? inHead(output.plan, asked) : inTask(output, asked, context);
  return plan === undefined
    ? rest
    : { ...output, plan, proposals: output.proposals.with(at, { ...asked, state: "applied" }) };
}

/** Answers a question and all that ask the same. */
export function settleAlike(
  output: DraftOutput,
  { at, answer }: { readonly at: number; readonly answer: Answer },
  context: FinishContext,
): DraftOutput {
  // From the last on: answering takes places away.
  return alike(output, at).reduceRight((draft, place) => settle(draft, { at: place, answer }, context), output);
}

/** The text with the proposed words in the place of those it is about; nothing where they stand there no more. */
function replaced(text: string, { from = "", to = "", at = 0 }: Proposal): string | undefined {
  if (from === "") return undefined;
  let nearest = -1;
  for (let found = text.indexOf(from); found >= 0; found = text.indexOf(from, found + 1))
    if (nearest < 0 || Math.abs(found - at) < Math.abs(nearest - at)) nearest = found;
  return nearest < 0 ? undefined : text.slice(0, nearest) + to + text.slice(nearest + from.length);
}

type Head = Pick<Plan, "title" | "legalBases" | "objectives" | "requirements" | "recipients">;
const LISTS: ReadonlySet<string> = new Set(["legalBases", "objectives", "requirements", "recipients"]);

function inHead(plan: DraftOutput["plan"], asked: Proposal): DraftOutput["plan"] | undefined {
  const { field, item = 0 } = asked;
  if (field === "title") {
    const title = replaced(plan.title ?? "", asked);
    return title === undefined ? undefined : { ...plan, title };
  }
  if (!LISTS.has(field)) return undefined;
  const list = plan[field as Exclude<keyof Head, "title">];
  const text = replaced(list[item] ?? "", asked);
  return text === undefined ? undefined : { ...plan, [field]: list.with(item, text) };
}

function inTask(output: DraftOutput, asked: Proposal, context: FinishContext): DraftOutput["plan"] | undefined {
  const task = output.plan.tasks.find(({ id }) => id === asked.task);
  const done = task && taskWith(task, asked, output, context);
  return done && { ...output.plan, tasks: output.plan.tasks.map((one) => (one === task ? done : one)) };
}

const CELLS: ReadonlySet<string> = new Set<Cell>(["text", "lead", "coordinating", "schedule"]);

function taskWith(
  task: DraftTask,
  asked: Proposal,
  output: DraftOutput,
  context: FinishContext,
): DraftTask | undefined {
  const { field, item = 0 } = asked;
  if (CELLS.has(field)) {
    const cell = field as Exclude<Cell, "deliverables">;
    const before =
      cell === "schedule"
        ? (task.written.time ?? task.schedule.written)
        : cell === "text"
          ? task.text
          : (task.written[cell] ?? "");
    const text = replaced(before, asked);
    return text === undefined ? undefined : writeCell(task, { cell, text }, output, context);
  }
  if (field === "deliverables") {
    const text = replaced(task.deliverables[item]?.text ?? "", asked);
    if (text === undefined) return undefined;
    const items = task.deliverables.map((one, i) => (i === item ? text : one.text));
    return writeCell(task, { cell: "deliverables", text: items.join("\n") }, output, context);
  }
  if (field === "section") {
    const text = replaced(task.section[item] ?? "", asked);
    return text === undefined ? undefined : { ...task, section: task.section.with(item, text) };
  }
  const column = field === "otherColumns" ? task.otherColumns?.[item] : undefined;
  const text = column && replaced(column.text, asked);
  return text === undefined || !column || !task.otherColumns
    ? undefined
    : { ...task, otherColumns: task.otherColumns.with(item, { ...column, text }) };
}
