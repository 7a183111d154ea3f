/** Cells on their way into a task: told apart by column, and put together where a row goes on in the next one. */
import type { Cell, OtherColumn, Place } from "@plandiff/domain";
import { type CellColumn, type FoundCell, bareNumber } from "./found-table.ts";
import { goesOn } from "./lettering.ts";
import { placeFrom } from "./line.ts";
import { isBlank, oneLine } from "./one-line.ts";
import type { Shape } from "./row-kind.ts";

/** A row while it is put together. */
export interface OpenRow {
  number: string | undefined;
  section: readonly string[];
  cells: Partial<Record<CellColumn, FoundCell>>;
  other: OtherColumn[];
  place: Place;
}

/** Puts cells into a row. */
export function fill(row: OpenRow, cells: readonly Cell[], shape: Shape): void {
  cells.forEach(({ text }, index) => {
    if (text === "") return;
    const column = shape.header[index];
    if (column?.kind === "known") {
      if (column.column === "number") {
        const number = bareNumber(oneLine(text));
        if (number !== "") row.number = number;
        else if (text.trim() !== "") row.other.push({ name: column.name, text: oneLine(text) });
      } else {
        const cell = cellOf(text);
        if (cell) row.cells[column.column] = cell;
      }
    } else if (!isBlank(text)) row.other.push({ name: column?.name ?? "", text: oneLine(text) });
  });
}

/** A cell as found: one line, and its paragraphs where it has several. */
export function cellOf(text: string): FoundCell | undefined {
  const line = oneLine(text);
  if (line === "") return undefined;
  if (!text.includes("\n")) return { text: line };
  const paragraphs: string[] = [];
  for (const part of text.split("\n").map(oneLine)) {
    if (part === "") continue;
    if (paragraphs.length > 0 && goesOn(part)) paragraphs.push(`${paragraphs.pop()!} ${part}`);
    else paragraphs.push(part);
  }
  return paragraphs.length > 1 ? { text: line, paragraphs } : { text: line };
}

/** Puts the cells of a row that goes on behind those that it began with. */
export function append(row: OpenRow, cells: readonly Cell[], shape: Shape, place: Place): void {
  row.place = placeFrom(row.place, place);
  const more: OpenRow = { number: undefined, section: [], cells: {}, other: [], place };
  fill(more, cells, shape);
  for (const [name, cell] of Object.entries(more.cells) as [CellColumn, FoundCell][]) {
    const before = row.cells[name];
    row.cells[name] = before ? continuedCell(before, cell) : cell;
  }
  for (const { name, text } of more.other) {
    const before = row.other.findIndex((column) => column.name === name);
    if (before < 0) row.other.push({ name, text });
    else row.other[before] = { name, text: `${row.other[before]!.text} ${text}` };
  }
}

function continuedCell(before: FoundCell, more: FoundCell): FoundCell {
  const text = `${before.text} ${more.text}`;
  if (!before.paragraphs && !more.paragraphs) return { text };
  const first = before.paragraphs ?? [before.text];
  const second = more.paragraphs ?? [more.text];
  return { text, paragraphs: [...first.slice(0, -1), `${first.at(-1)!} ${second[0]!}`, ...second.slice(1)] };
}
