/** A draft that a person changed in its file: where the words of a cell are no longer those of its meaning, they are read again. */
import type { DraftOutput, DraftTask, Role } from "@plandiff/domain";
import type { FinishContext } from "./context.ts";
import { writeCell } from "./set-cell.ts";

/** The draft with words and meaning in step; what nobody touched stays as it is. */
export function rereadDraft(output: DraftOutput, context: FinishContext): DraftOutput {
  const tasks = output.plan.tasks.map((task) => {
    const timed = rereadTime(task, output, context);
    const led = rereadParties(timed, "lead", output, context);
    const done = rereadParties(led, "coordinating", output, context);
    const cited = [done.text, ...done.deliverables.map((one) => one.text)].join("\n");
    return { ...done, references: context.lexicon.readReferences(cited) };
  });
  return { ...output, plan: { ...output.plan, tasks } };
}

function rereadTime(task: DraftTask, output: DraftOutput, context: FinishContext): DraftTask {
  const { schedule, written } = task;
  if (written.time === undefined || written.time === schedule.written) return task;
  // Of the two that differ, the one whose meaning is still right was not touched.
  const meant = context.lexicon.readSchedule(schedule.written, context.period);
  const isMeant = JSON.stringify(meant) === JSON.stringify(schedule);
  return writeCell(task, { cell: "schedule", text: isMeant ? written.time : schedule.written }, output, context);
}

function rereadParties(task: DraftTask, role: Role, output: DraftOutput, context: FinishContext): DraftTask {
  const text = task.written[role];
  if (text === undefined) return task;
  const isThere = task.responsibilities.every((one) => one.role !== role || text.includes(one.written));
  return isThere ? task : writeCell(task, { cell: role, text }, output, context);
}
