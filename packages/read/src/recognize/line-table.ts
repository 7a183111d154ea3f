/** A task table whose cells stand one below the other (text of a PDF, copies of web pages): found, cut and put together. */
import type { Diagnostic, OtherColumn, OtherText, Place } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import { cellOfLines } from "./cell-of-lines.ts";
import { cutRows } from "./cut-rows.ts";
import { type CellColumn, type FoundCell, type FoundRow, type FoundTable, bareNumber } from "./found-table.ts";
import { type HeaderLines, isColumnNumber, keyOf } from "./header-lines.ts";
import { type LineBreaks, joinLines } from "./join-lines.ts";
import { type Line, placeFrom } from "./line.ts";
import { pageNumbers } from "./page-number.ts";
import type { PartyNames } from "./party-evidence.ts";
import { type RowFacts, rowFacts } from "./row-facts.ts";
import { type RowStart, findRowStarts } from "./row-number.ts";
import { tableEnd } from "./table-end.ts";
import { type SectionRow, type SectionStep, idleSections, sectionLines, sectionPath } from "./section.ts";
import { type Split, type TableModel, cellsOf } from "./table-model.ts";
import { learnOpenWords } from "./word-endings.ts";

/** What the rows are read with. */
export interface RowReader extends PartyNames {
  readonly lexicon: Lexicon;
  readonly breaks: LineBreaks;
  isTime(text: string): boolean;
}

/** A table of lines, and where the prose after it begins. */
export interface LineTable extends FoundTable {
  readonly end: number;
}

/** Reads the table that a header opens. */
export function readLineTable(all: readonly Line[], found: HeaderLines, reader: RowReader): LineTable {
  const end = tableEnd(all, found, reader.lexicon);
  const { lines, otherText, diagnostics } = withoutFurniture(all.slice(found.end, end), found.key, reader.breaks);
  const sections = sectionLines(lines);
  const starts = findRowStarts(lines, new Set(sections.map(({ first }) => first)));
  const sectionAt = new Map(sections.map((section) => [section.first, section]));

  const rows: { start: RowStart; lines: Line[]; section: readonly string[]; place: Place }[] = [];
  const before: Line[] = [];
  const sectionRows: SectionRow[] = [];
  let path: readonly SectionStep[] = [];
  const startAt = new Map(starts.map((start) => [start.index, start]));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const section = sectionAt.get(i);
    if (section) {
      const text = joinLines(lines.slice(i, section.end), reader.breaks);
      path = sectionPath(path, section.level, text);
      sectionRows.push({ text, place: placeFrom(line.place, lines[section.end - 1]!.place) });
      i = section.end - 1;
      continue;
    }
    const start = startAt.get(i);
    if (start) {
      const rest: Line[] = start.rest === "" ? [] : [{ ...line, text: start.rest, gap: true }];
      rows.push({ start, lines: rest, section: path.map(({ text }) => text), place: line.place });
      continue;
    }
    const row = rows.at(-1);
    if (!row) {
      before.push(line);
      continue;
    }
    row.lines.push(row.lines.length === 0 ? { ...line, gap: true } : line);
    row.place = placeFrom(row.place, line.place);
  }

  const columns = found.header.filter((column) => column.kind === "other" || column.column !== "number");
  const rules = {
    breaks: reader.breaks,
    openWords: learnOpenWords(all),
    isTime: (text: string) => reader.isTime(text),
  };
  const facts = rows.map((row) => rowFacts(row.lines, rules));
  const { cuts, model } = cutRows(facts, columns, reader);
  return {
    columns: new Set(found.header.flatMap((column) => (column.kind === "known" ? [column.column] : []))),
    rows: rows.map((row, index) => ({
      number: bareNumber(row.start.number),
      section: row.section,
      place: row.place,
      ...readCells(facts[index]!, cuts[index]!.split, model),
    })),
    otherText: [
      ...before.map(({ text, place }) => ({ text, place })),
      ...idleSections(sectionRows, rows),
      ...otherText,
    ],
    diagnostics: [
      ...diagnostics,
      ...rows.flatMap(({ start, place }, index): Diagnostic[] =>
        cuts[index]!.uncertain
          ? [{ code: "cells-uncertain", severity: "warning", args: { task: start.number }, place }]
          : [],
      ),
    ],
    end,
  };
}

/** Takes headers that pages repeat, page numbers and column numbers out of the lines. */
function withoutFurniture(
  lines: readonly Line[],
  headerKey: string,
  breaks: LineBreaks,
): { lines: Line[]; otherText: OtherText[]; diagnostics: Diagnostic[] } {
  const kept: Line[] = [];
  const otherText: OtherText[] = [];
  const repeated: Line[][] = [];
  const numbers = pageNumbers(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const header = repeatedHeader(lines, i, headerKey);
    if (header > 0) {
      repeated.push(lines.slice(i, i + header));
      i += header - 1;
    } else if (numbers.has(i) || isColumnNumber(lines, i)) otherText.push({ text: line.text, place: line.place });
    else kept.push(line);
  }
  const first = repeated[0];
  const diagnostics: Diagnostic[] = first
    ? [
        {
          code: "header-repeated",
          severity: "note",
          args: { text: joinLines(first, breaks), count: repeated.length },
          place: placeFrom(first[0]!.place, first.at(-1)!.place),
        },
      ]
    : [];
  return { lines: kept, otherText, diagnostics };
}

/** How many lines from here on are the header once more; 0 where they are not. */
function repeatedHeader(lines: readonly Line[], from: number, headerKey: string): number {
  if (lines[from]!.text[0]?.toLowerCase() !== headerKey[0]) return 0;
  let key = "";
  for (let i = from; i < lines.length && key.length < headerKey.length; i++) {
    key += keyOf([lines[i]!]);
    if (!headerKey.startsWith(key)) return 0;
    if (key === headerKey) return i - from + 1;
  }
  return 0;
}

function readCells(
  row: RowFacts,
  split: Split,
  { columns, wrapped, widths }: TableModel,
): Pick<FoundRow, "cells" | "other"> {
  const cells: Partial<Record<CellColumn, FoundCell>> = {};
  const other: OtherColumn[] = [];
  cellsOf(split, row.lines.length).forEach((range, index) => {
    if (range.from === range.to) return;
    const column = columns[index]!;
    const cell = cellOfLines(row, range, { wrapped, width: widths[index] });
    if (column.kind === "other") other.push({ name: column.name, text: cell.text });
    else if (column.column !== "number") cells[column.column] = cell;
  });
  return { cells, other };
}
