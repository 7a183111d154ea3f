/** A task table that comes in rows (spreadsheets, CSV, tab-separated text): header, sections, rows, rows that go on. */
import type { Block, Cell, Diagnostic, OtherColumn, OtherText, Place } from "@plandiff/domain";
import type { Column, Lexicon } from "@plandiff/lexicon";
import { type CellColumn, type FoundCell, type FoundTable, bareNumber } from "./found-table.ts";
import { type Header, headerKey, headerOf, isTaskHeader, knownColumns } from "./header.ts";
import { placeFrom } from "./line.ts";
import { oneLine } from "./one-line.ts";
import { type SectionRow, type SectionStep, idleSections, sectionLevel, sectionPath } from "./section.ts";

/** A header among blocks. */
export interface HeaderRow {
  readonly header: Header;
  readonly index: number;
}

type RowBlock = Extract<Block, { kind: "row" }>;

/** Titles and notes may stand above a header; beyond this many rows there is none. */
const MOST_ROWS_ABOVE = 60;
/** Cells of a header are names, not prose. */
const LONGEST_HEADER = 600;

/** Finds the first row that is the header of a task table. */
export function findHeaderRow(blocks: readonly Block[], lexicons: readonly Lexicon[]): HeaderRow | undefined {
  let rows = 0;
  for (let index = 0; index < blocks.length && rows < MOST_ROWS_ABOVE; index++) {
    const block = blocks[index]!;
    if (block.kind !== "row") continue;
    rows++;
    const names = block.cells.map(({ text }) => text);
    if (names.reduce((sum, name) => sum + name.length, 0) > LONGEST_HEADER) continue;
    const header = headerOf(names, lexicons);
    if (isTaskHeader(header)) return { header, index };
  }
  return undefined;
}

interface OpenRow {
  number: string | undefined;
  section: readonly string[];
  cells: Partial<Record<CellColumn, FoundCell>>;
  other: OtherColumn[];
  place: Place;
}

/** Reads the rows below a header. Blocks that are no rows are taken for cells cut by a page until the last row is full. */
export function readRowTable(blocks: readonly Block[], { header, index: at }: HeaderRow): FoundTable {
  const columns = new Set<Column>(knownColumns(header));
  const shape = shapeOf(header);
  const key = headerKey((blocks[at] as RowBlock).cells.map(({ text }) => text));
  const rows: OpenRow[] = [];
  const otherText: OtherText[] = [];
  const diagnostics: Diagnostic[] = [];
  const repeats: Place[] = [];
  const continued = new Map<OpenRow, { place: Place; count: number }>();
  const sections: SectionRow[] = [];
  let path: readonly SectionStep[] = [];
  let section: readonly string[] = [];
  let afterHeader = false;
  const rowBlocks = completeRows(blocks, at + 1, header.length);
  rowBlocks.forEach((block, index) => {
    const { cells } = block;
    if (isHeaderAgain(cells, header, key)) {
      repeats.push(block.place);
      afterHeader = true;
      return;
    }
    const kind = kindOfRow(cells, shape, { afterHeader, previous: rows.at(-1), next: rowBlocks[index + 1] });
    if (kind === "blank") return;
    if (kind === "column-numbers") {
      otherText.push({ text: joined(cells), place: block.place });
      return;
    }
    if (kind === "section") {
      const text = joined(cells);
      const mark = /^\S+/u.exec(text)?.[0] ?? "";
      path = sectionPath(path, sectionLevel(mark) ?? "plain", text);
      section = path.map((step) => step.text);
      sections.push({ text, place: block.place });
      return;
    }
    const previous = rows.at(-1);
    if (kind === "continued" && previous) {
      append(previous, cells, shape, block.place);
      continued.set(previous, { place: block.place, count: (continued.get(previous)?.count ?? 0) + 1 });
    } else {
      const row: OpenRow = { number: undefined, section, cells: {}, other: [], place: block.place };
      fill(row, cells, shape);
      rows.push(row);
      if (cells.length !== header.length && block.place.kind !== "lines")
        diagnostics.push(ragged(row, cells.length, header.length));
    }
    afterHeader = false;
  });
  if (repeats.length > 0)
    diagnostics.push({
      code: "header-repeated",
      severity: "note",
      args: { text: joined((blocks[at] as RowBlock).cells), count: repeats.length },
      place: repeats[0]!,
    });
  for (const [row, { place, count }] of continued)
    diagnostics.push({ code: "row-continued", severity: "note", args: { task: row.number ?? "", count }, place });
  otherText.push(...idleSections(sections, rows));
  return { columns, rows, otherText, diagnostics };
}

interface Shape {
  readonly header: Header;
  readonly number: number;
  readonly task: number;
}

const shapeOf = (header: Header): Shape => {
  const at = (name: Column): number => header.findIndex((column) => column.kind === "known" && column.column === name);
  return { header, number: at("number"), task: at("task") };
};

const joined = (cells: readonly Cell[]): string =>
  cells
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== "")
    .join(" ");

function isHeaderAgain(cells: readonly Cell[], header: Header, key: string): boolean {
  if (cells.length > header.length || oneLine(cells[0]?.text ?? "").toLowerCase() !== header[0]!.name.toLowerCase())
    return false;
  return headerKey(cells.map(({ text }) => text)) === key;
}

type RowKind = "blank" | "column-numbers" | "section" | "continued" | "row";

interface Around {
  readonly afterHeader: boolean;
  readonly previous: OpenRow | undefined;
  readonly next: RowBlock | undefined;
}

function kindOfRow(cells: readonly Cell[], shape: Shape, around: Around): RowKind {
  let filled = 0;
  let first = -1;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i]!.text.trim() === "") continue;
    filled++;
    if (first < 0) first = i;
  }
  if (filled === 0) return "blank";
  const number = shape.number < 0 ? "" : (cells[shape.number]?.text.trim() ?? "");
  const task = cells[shape.task]?.text.trim() ?? "";
  if (!around.previous && filled >= 3 && cells.every(({ text }) => /^\s*(?:\(?\d{1,2}\)?|\(?[A-G]\)?|)\s*$/.test(text)))
    return "column-numbers";
  const open = around.previous !== undefined;
  if (number === "") {
    if (open && around.afterHeader && shape.number >= 0) return "continued";
    if (open && task === "" && first !== 0) return "continued";
    if (filled === 1) return open && /^[\p{Ll},;)]/u.test(cells[first]!.text.trim()) ? "continued" : "section";
    if (open && shape.number >= 0 && /^[\p{Ll},;)]/u.test(task)) return "continued";
    return "row";
  }
  if (filled === 1) return "section";
  return filled === 2 && task !== "" && isSectionNumber(number, around.next, shape) ? "section" : "row";
}

/** Does a number with nothing but a text beside it number a section: Roman, a letter, or 1 where 1.1 comes next? */
function isSectionNumber(number: string, next: RowBlock | undefined, shape: Shape): boolean {
  const level = sectionLevel(number);
  if (level === "roman" || level === "letter") return true;
  const following = next?.cells[shape.number]?.text.trim() ?? "";
  return following.startsWith(`${bareNumber(number)}.`) && /\d/.test(following.slice(bareNumber(number).length + 1));
}

function fill(row: OpenRow, cells: readonly Cell[], shape: Shape): void {
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
    } else if (text.trim() !== "") row.other.push({ name: column?.name ?? "", text: oneLine(text) });
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
    if (paragraphs.length > 0 && /^[\p{Ll}),;]/u.test(part)) paragraphs.push(`${paragraphs.pop()!} ${part}`);
    else paragraphs.push(part);
  }
  return paragraphs.length > 1 ? { text: line, paragraphs } : { text: line };
}

function append(row: OpenRow, cells: readonly Cell[], shape: Shape, place: Place): void {
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

const ragged = (row: OpenRow, found: number, expected: number): Diagnostic => ({
  code: "cells-uncertain",
  severity: "warning",
  args: { task: row.number ?? "", found, expected },
  place: row.place,
});

/** The row blocks from an index on; a line that a row was cut into goes back to the row's last cell while cells are missing. */
function completeRows(blocks: readonly Block[], from: number, columns: number): RowBlock[] {
  const rows: RowBlock[] = [];
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]!;
    const previous = rows.at(-1);
    const cells: readonly Cell[] =
      block.kind === "row" ? block.cells : [{ text: block.text.replaceAll("\n", " "), place: block.place }];
    const cut =
      previous !== undefined &&
      block.place.kind === "lines" &&
      !/^\s*(?:\d+[.)]?\s*)?$/.test(cells[0]!.text) &&
      previous.cells.length + cells.length - 1 <= columns &&
      (block.kind === "paragraph" || previous.cells.length < columns);
    if (cut) rows.splice(-1, 1, joinRows(previous, cells, block.place));
    else if (block.kind === "row") rows.push(block);
    else rows.push({ kind: "row", cells, place: block.place });
  }
  return rows;
}

function joinRows(row: RowBlock, cells: readonly Cell[], place: Place): RowBlock {
  const last = row.cells.at(-1)!;
  const text = [last.text, cells[0]!.text].filter((part) => part !== "").join(" ");
  return {
    kind: "row",
    cells: [...row.cells.slice(0, -1), { text, place: last.place }, ...cells.slice(1)],
    place: placeFrom(row.place, place),
  };
}
