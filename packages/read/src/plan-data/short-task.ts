/** Tasks as people write them by hand: a text, who leads, when, and what comes out, read like the cells of a table. */
import type { OtherColumn } from "@plandiff/domain";
import type { PlanData } from "../formats/format.ts";
import type { CellColumn, FoundCell, FoundRow } from "../recognize/found-table.ts";
import { bareNumber } from "../recognize/found-table.ts";
import { oneLine } from "../recognize/one-line.ts";
import { cellOf } from "../recognize/row-cells.ts";
import { typeOf, wrongField } from "./wrong-field.ts";

/** The members of a short task, and the cell that each one stands for. */
const CELLS: Readonly<Record<string, CellColumn>> = {
  text: "task",
  title: "task",
  task: "task",
  lead: "lead",
  leads: "lead",
  coordinating: "coordinating",
  coordinators: "coordinating",
  time: "time",
  schedule: "time",
  deliverable: "deliverable",
  deliverables: "deliverable",
};
/** Members that have a form of their own. */
const OWN = new Set(["id", "number", "section", "otherColumns"]);

/** Is a task written in the short form? The full one has its parties and its time typed. */
export const isShortTask = (task: unknown): task is Readonly<Record<string, unknown>> =>
  typeof task === "object" &&
  task !== null &&
  !Array.isArray(task) &&
  !("responsibilities" in task) &&
  !("written" in task) &&
  typeof (task as { schedule?: unknown }).schedule !== "object";

/** A short task as a row; a member that no task has is an error, as it is a slip of the pen. */
export function readShortTask(
  task: Readonly<Record<string, unknown>>,
  at: readonly PropertyKey[],
  source: PlanData,
  file: string,
): FoundRow & { readonly id?: string | undefined } {
  const cells: Partial<Record<CellColumn, FoundCell>> = {};
  for (const [member, value] of Object.entries(task)) {
    const column = CELLS[member];
    const path = [...at, member];
    if (column === undefined) {
      if (!OWN.has(member)) throw wrongField(source, file, path, { known: KNOWN });
      continue;
    }
    const cell = readCell(value, path, source, file);
    if (cell) cells[column] = cell;
  }
  const number = scalar(task["number"], [...at, "number"], source, file);
  return {
    id: scalar(task["id"], [...at, "id"], source, file),
    number: number === undefined ? undefined : bareNumber(number),
    section: texts(task["section"], [...at, "section"], source, file),
    cells,
    other: otherColumns(task["otherColumns"], [...at, "otherColumns"], source, file),
    place: { kind: "path", path: placePath(at) },
  };
}

const KNOWN = [...new Set([...OWN, ...Object.keys(CELLS)])].join(", ");
const placePath = (at: readonly PropertyKey[]): string =>
  at
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join("");

/** One text, or a list of them, each a party or a thing of its own. */
function readCell(value: unknown, path: readonly PropertyKey[], source: PlanData, file: string): FoundCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "number") return cellOf(String(value).normalize("NFC"));
  if (!Array.isArray(value)) throw wrongField(source, file, path, { expected: "text", found: typeOf(value) });
  const items = value.map((item: unknown, index) => {
    const text = typeof item === "object" && item !== null && "text" in item ? item.text : item;
    if (typeof text !== "string" && typeof text !== "number")
      throw wrongField(source, file, [...path, index], { expected: "text", found: typeOf(item) });
    return oneLine(String(text).normalize("NFC"));
  });
  const filled = items.filter((item) => item !== "");
  if (filled.length === 0) return undefined;
  return filled.length === 1 ? { text: filled[0]! } : { text: filled.join("; "), paragraphs: filled };
}

function scalar(value: unknown, path: readonly PropertyKey[], source: PlanData, file: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "string" && typeof value !== "number")
    throw wrongField(source, file, path, { expected: "text", found: typeOf(value) });
  const text = oneLine(String(value).normalize("NFC"));
  return text === "" ? undefined : text;
}

/** A list of texts; one text stands for a list of one. */
export function texts(value: unknown, path: readonly PropertyKey[], source: PlanData, file: string): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return list.flatMap((item, index) => scalar(item, [...path, index], source, file) ?? []);
}

function otherColumns(value: unknown, path: readonly PropertyKey[], source: PlanData, file: string): OtherColumn[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") throw wrongField(source, file, path, { expected: "list", found: typeOf(value) });
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, cell]) => {
      const text = scalar(cell, [...path, name], source, file);
      return text === undefined ? [] : [{ name: name.normalize("NFC"), text }];
    });
  return value.map((column: unknown, index) => {
    const { name, text } = (column ?? {}) as { name?: unknown; text?: unknown };
    return {
      name: scalar(name, [...path, index, "name"], source, file) ?? "",
      text: scalar(text, [...path, index, "text"], source, file) ?? "",
    };
  });
}
