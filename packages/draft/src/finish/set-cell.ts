/** The cells of a draft as a person sets them: what is written is read again, so that text and meaning agree. */
import {
  roleCell,
  type DraftOutput,
  type DraftTask,
  type Proposal,
  type Responsibility,
  type Role,
  type Task,
} from "@plandiff/domain";
import { because } from "../edit.ts";
import type { FinishContext } from "./context.ts";
import { inOrder } from "./in-order.ts";

/** The cells of a task that a person sets. */
export type Cell = "text" | "lead" | "coordinating" | "schedule" | "deliverables";

/** What stands in a cell; items of a list one a line. */
export function cellText(task: Task, cell: Cell): string {
  if (cell === "text") return task.text;
  if (cell === "schedule") return task.written.time ?? task.schedule.written;
  if (cell === "deliverables") return task.deliverables.map(({ text }) => text).join("\n");
  return roleCell(task, cell);
}

/** The draft with another text in a cell of a task. Questions about the cell are answered by it. */
export function setCell(
  output: DraftOutput,
  { id, cell, text }: { readonly id: string; readonly cell: Cell; readonly text: string },
  context: FinishContext,
): DraftOutput {
  const task = output.plan.tasks.find((one) => one.id === id);
  const to = text.normalize("NFC").trim();
  if (!task || cellText(task, cell) === to) return output;
  const done = writeCell(task, { cell, text: to }, output, context);
  const [from] = task.carriedFrom.flatMap((origin) => context.previous.tasks.find((one) => one.id === origin) ?? []);
  const byHand: Proposal = {
    task: id,
    field: cell,
    ...(from && { at: 0, from: cellText(from, cell) }),
    to,
    reason: because("by-hand"),
    verified: true,
    confidence: 1,
    state: "applied",
  };
  const about = (proposal: Proposal): boolean => proposal.task === id && proposal.field === cell;
  return {
    ...output,
    plan: { ...output.plan, tasks: output.plan.tasks.map((one) => (one.id === id ? done : one)) },
    proposals: inOrder(
      [...output.proposals.filter((proposal) => !about(proposal)), byHand],
      output.plan.tasks.map((one) => one.id),
    ),
  };
}

/** The task with another text in a cell. */
export function writeCell(
  task: DraftTask,
  { cell, text }: { readonly cell: Cell; readonly text: string },
  output: DraftOutput,
  context: FinishContext,
): DraftTask {
  const { lexicon, period } = context;
  if (cell === "schedule")
    return {
      ...task,
      schedule: lexicon.readSchedule(text, period),
      written: { ...without(task.written, "time"), ...(text !== "" && { time: text }) },
    };
  if (cell === "lead" || cell === "coordinating") {
    const own = partiesOf(text, cell, output, context);
    // A cell may name parties of the other role too, before and after.
    const before = task.written[cell] ?? "";
    const others = task.responsibilities.filter(
      ({ role, written }) => role !== cell && !(task.written[role] === undefined && before.includes(written)),
    );
    return {
      ...task,
      responsibilities: cell === "lead" ? [...own, ...others] : [...others, ...own],
      written: { ...without(task.written, cell), ...(text !== "" && { [cell]: text }) },
    };
  }
  const items = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const set: DraftTask =
    cell === "text"
      ? { ...task, text }
      : {
          ...task,
          deliverables: items.map((item) => ({ text: item })),
          written: {
            ...without(task.written, "deliverable"),
            ...(items.length > 0 && {
              deliverable: items.length === 1 ? items[0] : items.map((item) => `- ${item}`).join(" "),
            }),
          },
        };
  const cited = [set.text, ...set.deliverables.map((one) => one.text)].join("\n");
  return { ...set, references: lexicon.readReferences(cited) };
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

/** The parties that a cell names, with the names that the plan defines for its own use. */
export function partiesOf(
  text: string,
  role: Role,
  { plan }: Pick<DraftOutput, "plan">,
  { lexicon, register }: Pick<FinishContext, "lexicon" | "register">,
): Responsibility[] {
  const texts = [...plan.objectives, ...plan.requirements, ...plan.otherText.map((one) => one.text)];
  const defined = texts.filter((one) => one.includes("(")).flatMap((one) => lexicon.readDefinitions(one));
  return lexicon
    .readParties(text, { register, defined })
    .map(({ party, written, role: own = role }) => ({ role: own, party, written }));
}
