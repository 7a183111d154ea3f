/** The columns of a table of tasks: names that the reader knows again, so that what is written can be read back. */
import type { Plan, Task } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Wording } from "../wording/wording.ts";
import { type ItemMark, taskCells } from "./task-cells.ts";

/** A table: names of columns, and rows of cells; a cell is its paragraphs. */
export interface TaskTable {
  readonly columns: readonly TaskColumn[];
  readonly rows: readonly TaskTableRow[];
}

/** What a column holds; `other` is one that the model has no field for. */
export interface TaskColumn {
  readonly field: "number" | "task" | "lead" | "coordinating" | "time" | "deliverable" | "other";
  readonly name: string;
}

/** A task with its cells, or a section row above tasks. */
export type TaskTableRow =
  | { readonly kind: "section"; readonly text: string; readonly depth: number }
  | { readonly kind: "task"; readonly task: Task; readonly cells: readonly (readonly string[])[] };

/** The first letter large: names of fields stand in the middle of sentences elsewhere. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The names of the columns that every table of tasks has. */
export const knownColumns = ({ field, plan }: Wording): TaskColumn[] => [
  { field: "number", name: plan.number },
  { field: "task", name: plan.task },
  { field: "lead", name: capital(field.lead) },
  { field: "coordinating", name: capital(field.coordinating) },
  { field: "time", name: capital(field.schedule) },
  { field: "deliverable", name: capital(field.deliverables) },
];

/** The tasks of a plan as a table in the order of the document, with its section rows and its further columns. */
export function taskTable({ tasks }: Pick<Plan, "tasks">, wording: Wording, mark: ItemMark = "-"): TaskTable {
  const others = [
    ...new Set(tasks.flatMap(({ otherColumns = [] }) => otherColumns.map(({ name }) => cleanText(name).trim()))),
  ];
  let path: readonly string[] = [];
  const rows = tasks.flatMap((task): TaskTableRow[] => {
    const opened = openedSections(path, task.section);
    path = task.section;
    const { number, text, lead, coordinating, time, deliverables, other } = taskCells(task, mark);
    const further = others.map((name) => other.filter((column) => column.name === name).map((column) => column.text));
    const cells = [[number], [text], [lead], [coordinating], [time], deliverables, ...further];
    return [...opened, { kind: "task", task, cells: cells.map((lines) => lines.filter((line) => line !== "")) }];
  });
  return { columns: [...knownColumns(wording), ...others.map((name) => ({ field: "other" as const, name }))], rows };
}

/** The section rows between two tasks: the steps of the path from where it parts from the one before. */
function openedSections(before: readonly string[], section: readonly string[]): TaskTableRow[] {
  const parting = section.findIndex((step, depth) => step !== before[depth]);
  if (parting === -1) return [];
  return section
    .slice(parting)
    .map((text, index) => ({ kind: "section", text: cleanText(text).trim(), depth: parting + index }));
}
