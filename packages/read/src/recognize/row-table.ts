/** A task table that comes in rows (spreadsheets, CSV, tab-separated text): header, sections, rows, rows that go on. */
import type { Block, Diagnostic, OtherText, Place } from "@plandiff/domain";
import type { Column, Lexicon } from "@plandiff/lexicon";
import { completeRows } from "./complete-rows.ts";
import type { FoundTable } from "./found-table.ts";
import { type Header, headerKey, headerOf, isTaskHeader, knownColumns } from "./header.ts";
import { type OpenRow, append, fill } from "./row-cells.ts";
import { type RowBlock, areBare, isHeaderAgain, joined, kindOfRow, shapeOf } from "./row-kind.ts";
import { numberTasks } from "./inline-numbers.ts";
import { type SectionRow, type SectionStep, idleSections, sectionLevel, sectionPath } from "./section.ts";

/** A header among blocks, and the block that the table begins with: rows whose header is lost may stand before it. */
export interface HeaderRow {
  readonly header: Header;
  readonly index: number;
  readonly first: number;
}

/** Titles and notes may stand above a header; beyond this many rows there is none. */
export const MOST_ROWS_ABOVE = 60;
/** Cells of a header are names, not prose. */
const LONGEST_HEADER = 600;

/** Finds the first row that is the header of a task table; in a table that is nothing else the task alone may be known. */
export function findHeaderRow(
  blocks: readonly Block[],
  lexicons: readonly Lexicon[],
  { taskAlone }: { readonly taskAlone: boolean },
): HeaderRow | undefined {
  let rows = 0;
  let alone: HeaderRow | undefined;
  for (let index = 0; index < blocks.length && rows < MOST_ROWS_ABOVE; index++) {
    const block = blocks[index]!;
    if (block.kind !== "row") continue;
    rows++;
    const names = block.cells.map(({ text }) => text);
    if (names.reduce((sum, name) => sum + name.length, 0) > LONGEST_HEADER) continue;
    const header = headerOf(names, lexicons);
    if (isTaskHeader(header)) return { header, index, first: firstRow(blocks, index, header.length) };
    if (taskAlone && knownColumns(header).includes("task")) alone ??= { header, index, first: index };
  }
  return alone;
}

/** Rows of the same width with a number that stand before the header lost their own one, and belong to the table. */
function firstRow(blocks: readonly Block[], header: number, columns: number): number {
  let first = header;
  for (let i = header - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (block.kind === "row" && block.cells.length === columns && /^\s*\d+[.)]?\s*$/.test(block.cells[0]!.text))
      first = i;
  }
  return first;
}

/** Reads the rows of a table. Blocks that are no rows are taken for cells cut by a page until the last row is full. */
export function readRowTable(
  blocks: readonly Block[],
  { header, index: at, first }: HeaderRow,
  isAnnex: (text: string) => boolean,
): FoundTable {
  const columns = new Set<Column>(knownColumns(header));
  const shape = shapeOf(header);
  const headerCells = (blocks[at] as RowBlock).cells;
  const key = headerKey(headerCells.map(({ text }) => text));
  const rows: OpenRow[] = [];
  const otherText: OtherText[] = [];
  const diagnostics: Diagnostic[] = [];
  const repeats: Place[] = [];
  const continued = new Map<OpenRow, { place: Place; count: number }>();
  const sections: SectionRow[] = [];
  let path: readonly SectionStep[] = [];
  let section: readonly string[] = [];
  let afterHeader = false;

  const rowBlocks = completeRows([...blocks.slice(first, at), ...blocks.slice(at + 1)], header.length);
  const bare = areBare(rowBlocks, shape);
  const isHeader = ({ cells }: RowBlock): boolean => isHeaderAgain(cells, header, key);
  const annexes = annexHeadings(rowBlocks, isHeader, isAnnex);
  rowBlocks.forEach((block, index) => {
    const { cells, place } = block;
    if (annexes.has(block)) {
      if (joined(cells) !== "") otherText.push({ text: joined(cells), place });
      path = [];
      section = [];
      return;
    }
    if (isHeader(block)) {
      repeats.push(place);
      afterHeader = true;
      return;
    }
    const previous = rows.at(-1);
    const around = { bare, afterHeader, open: previous !== undefined, next: rowBlocks[index + 1] };
    const kind = kindOfRow(cells, shape, around);
    if (kind === "blank") return;
    if (kind === "column-numbers") otherText.push({ text: joined(cells), place });
    else if (kind === "section") {
      const text = joined(cells);
      path = sectionPath(path, sectionLevel(/^\S+/u.exec(text)?.[0] ?? "") ?? "plain", text);
      section = path.map((step) => step.text);
      sections.push({ text, place });
    } else if (kind === "continued" && previous) {
      append(previous, cells, shape, place);
      continued.set(previous, { place, count: (continued.get(previous)?.count ?? 0) + 1 });
    } else {
      const row: OpenRow = { number: undefined, section, cells: {}, other: [], place };
      fill(row, cells, shape);
      rows.push(row);
      if (cells.length !== header.length) diagnostics.push(ragged(row, cells.length, header.length));
    }
    afterHeader = false;
  });

  otherText.push(...idleSections(sections, rows));
  return {
    columns: numberTasks(rows, columns) ? columns.add("number") : columns,
    rows,
    otherText,
    diagnostics: [
      ...diagnostics,
      ...repeatedHeaders(joined(headerCells), repeats),
      ...[...continued].map(([row, { place, count }]): Diagnostic => ({
        code: "row-continued",
        severity: "note",
        args: { task: row.number ?? "", count },
        place,
      })),
    ],
  };
}

/** Rows between an annex's heading ("Phụ lục II") and the header that comes again below it: prose, and no section of the table above. */
function annexHeadings(
  rows: readonly RowBlock[],
  isHeader: (row: RowBlock) => boolean,
  isAnnex: (text: string) => boolean,
): ReadonlySet<RowBlock> {
  const headings = new Set<RowBlock>();
  rows.forEach((row, index) => {
    if (!isHeader(row)) return;
    const above: RowBlock[] = [];
    for (let at = index - 1; at >= 0 && isAlone(rows[at]!) && !isHeader(rows[at]!); at--) above.push(rows[at]!);
    const heading = above.findLastIndex(({ cells }) => isAnnex(joined(cells)));
    for (const one of above.slice(0, heading + 1)) headings.add(one);
  });
  return headings;
}

const isAlone = ({ cells }: RowBlock): boolean => cells.filter(({ text }) => text.trim() !== "").length <= 1;

const repeatedHeaders = (text: string, [place, ...more]: readonly Place[]): Diagnostic[] =>
  place ? [{ code: "header-repeated", severity: "note", args: { text, count: more.length + 1 }, place }] : [];

const ragged = (row: OpenRow, found: number, expected: number): Diagnostic => ({
  code: "cells-uncertain",
  severity: "warning",
  args: { task: row.number ?? "", found, expected },
  place: row.place,
});
