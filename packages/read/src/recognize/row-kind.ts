/** What a row of cells is: a task, a section, the rest of a row that a page cut, or furniture. */
import type { Block, Cell } from "@plandiff/domain";
import type { Column } from "@plandiff/lexicon";
import { bareNumber } from "./found-table.ts";
import { type Header, headerKey } from "./header.ts";
import { goesOn } from "./lettering.ts";
import { isBlank, oneLine } from "./one-line.ts";
import { sectionLevel } from "./section.ts";

/** A block that is a row. */
export type RowBlock = Extract<Block, { kind: "row" }>;

/** A header, and which of its columns hold the number and the task; -1 where none does. */
export interface Shape {
  readonly header: Header;
  readonly number: number;
  readonly task: number;
}

/** The shape of a header. */
export const shapeOf = (header: Header): Shape => {
  const at = (name: Column): number => header.findIndex((column) => column.kind === "known" && column.column === name);
  return { header, number: at("number"), task: at("task") };
};

/** A row in one line. */
export const joined = (cells: readonly Cell[]): string =>
  cells
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== "")
    .join(" ");

/** Is this row the header once more, as pages repeat it? */
export function isHeaderAgain(cells: readonly Cell[], header: Header, key: string): boolean {
  if (cells.length > header.length || oneLine(cells[0]?.text ?? "").toLowerCase() !== header[0]!.name.toLowerCase())
    return false;
  return headerKey(cells.map(({ text }) => text)) === key;
}

/** What a row may be. */
export type RowKind = "blank" | "column-numbers" | "section" | "continued" | "row";

/** What stands around a row: a repeated header right before it, a task somewhere before it, the row after it. */
export interface Around {
  /** Are rows with nothing but a text tasks, as most rows of the table are? */
  readonly bare: boolean;
  readonly afterHeader: boolean;
  readonly open: boolean;
  readonly next: RowBlock | undefined;
}

/** What a row is, by its cells and by what stands around it. */
export function kindOfRow(cells: readonly Cell[], shape: Shape, around: Around): RowKind {
  let filled = 0;
  let first = -1;
  for (let i = 0; i < cells.length; i++) {
    if (isBlank(cells[i]!.text)) continue;
    filled++;
    if (first < 0) first = i;
  }
  if (filled === 0) return "blank";
  const number = shape.number < 0 ? "" : oneLine(cells[shape.number]?.text ?? "");
  const task = cells[shape.task]?.text ?? "";
  if (number !== "" && filled > 2 && around.open) return "row";
  if (!around.open && filled >= 3 && cells.every(({ text }) => /^\s*(?:\(?\d{1,2}\)?|\(?[A-G]\)?|)\s*$/.test(text)))
    return "column-numbers";
  const { open, bare } = around;
  if (number === "") {
    if (open && around.afterHeader && shape.number >= 0) return "continued";
    if (open && isBlank(task) && first !== 0) return "continued";
    if (filled === 1 && bare) return "row";
    if (filled === 1) return open && goesOn(cells[first]!.text.trim()) ? "continued" : "section";
    if (open && shape.number >= 0 && goesOn(task.trim())) return "continued";
    return "row";
  }
  if (filled === 1) return "section";
  return filled === 2 && !isBlank(task) && isSectionNumber(number, around.next, shape) ? "section" : "row";
}

/** Does a number with nothing but a text beside it number a section: Roman, a letter, or 1 where 1.1 comes next? */
function isSectionNumber(number: string, next: RowBlock | undefined, shape: Shape): boolean {
  const level = sectionLevel(number);
  if (level === "roman" || level === "letter") return true;
  const following = next?.cells[shape.number]?.text.trim() ?? "";
  return following.startsWith(`${bareNumber(number)}.`) && /\d/.test(following.slice(bareNumber(number).length + 1));
}

/** From this share on rows with nothing but a text are tasks whose other cells are blank. */
const BARE_SHARE = 0.5;

/** Have most rows of a table nothing but the text of a task? Then such a row is no section. */
export function areBare(rows: readonly RowBlock[], shape: Shape): boolean {
  if (shape.header.length === 1) return true;
  const alone = rows.filter(
    ({ cells }) =>
      !isBlank(cells[shape.task]?.text ?? "") &&
      cells.every(({ text }, index) => index === shape.task || isBlank(text)),
  );
  return alone.length > rows.length * BARE_SHARE;
}
