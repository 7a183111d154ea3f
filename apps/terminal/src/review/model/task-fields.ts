/** The fields of a task as a reader looks at them, in the order of a plan's columns. */
import { type Change, type ChangeField, type Task, inRole } from "@plandiff/domain";
import { cleanText } from "@plandiff/report";

/** The fields that the detail pane shows. */
export const FIELDS = ["text", "lead", "coordinating", "schedule", "deliverables", "references"] as const;

/** One of them. */
export type Field = (typeof FIELDS)[number];

/** The items of a field: one sentence, or each party, deliverable and reference by itself. */
export function itemsOf(task: Task, field: Field): string[] {
  const items = {
    text: () => [task.text],
    lead: () => inRole(task.responsibilities, "lead").map(({ written }) => written),
    coordinating: () => inRole(task.responsibilities, "coordinating").map(({ written }) => written),
    schedule: () => [task.schedule.written],
    deliverables: () => task.deliverables.map(({ text }) => text),
    references: () => task.references.map(({ written }) => written),
  }[field]();
  return items.map((item) => cleanText(item).trim()).filter((item) => item !== "");
}

/** What happened to a field, as a sign before its name: really changed, only written otherwise, or neither. */
export function fieldSign(changes: readonly Change[], field: Field): string {
  const own = changesOf(changes, field);
  if (own.length === 0) return " ";
  return own.some(({ nature }) => nature === "real") ? "!" : "~";
}

/** Items in one line of text. */
export const joined = (items: readonly string[]): string => items.join("; ");

/** The changes of one field; of one task of a split or merge where an id is given. */
export const changesOf = (changes: readonly Change[], field: ChangeField): Change[] =>
  changes.filter((change) => change.field === field);
