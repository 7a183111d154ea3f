/** A task table whose cells stand one below the other (text of a PDF, copies of web pages): found, cut and put together. */
import { type Diagnostic, type OtherText, type Place } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import { cellOfLines } from "./cell-of-lines.ts";
import { type CellColumn, type FoundCell, type FoundRow, type FoundTable, bareNumber } from "./found-table.ts";
import { type HeaderLines, isColumnNumber, keyOf } from "./header-lines.ts";
import type { HeaderColumn } from "./header.ts";
import { type LineBreaks, joinLines } from "./join-lines.ts";
import { type Line, placeFrom } from "./line.ts";
import { pageNumbers } from "./page-number.ts";
import { partyEvidence } from "./party-evidence.ts";
import { type RowStart, findRowStarts } from "./row-number.ts";
import { sectionLines, sectionPath } from "./section.ts";
import { splitRow } from "./split-row.ts";
import { type RowLines, type Split, type TableModel, areGapped, areWrapped, blankCost, learnWidth } from "./table-model.ts";
import { learnOpenWords } from "./word-endings.ts";

/** What the rows are read with. */
export interface RowReader {
  readonly lexicon: Lexicon;
  readonly breaks: LineBreaks;
  isTime(text: string): boolean;
  isKnownParty(name: string): boolean;
  partyNames(cell: string): readonly string[];
}

/** A table of lines, and where the prose after it begins. */
export interface LineTable extends FoundTable {
  readonly end: number;
}

/** Two ways to cut a row that are nearer than this are told to the reader. */
const UNCERTAIN = 1;
/** From this distance on a row may teach the others its widths and its parties. */
const CERTAIN = 2.5;
/** Widths learned from a cut change the cut; it settles after very few rounds. */
const ROUNDS = 3;

/** Reads the table that a header opens. */
export function readLineTable(all: readonly Line[], found: HeaderLines, reader: RowReader): LineTable {
  const end = tableEnd(all, found.end, reader.lexicon);
  const { lines, otherText, diagnostics } = withoutFurniture(all.slice(found.end, end), found.key, reader.breaks);
  const sections = sectionLines(lines);
  const starts = findRowStarts(lines, new Set(sections.map(({ first }) => first)));
  const sectionAt = new Map(sections.map((section) => [section.first, section]));

  const rows: { start: RowStart; lines: Line[]; section: readonly string[]; place: Place }[] = [];
  const before: Line[] = [];
  let path: readonly { level: string; text: string }[] = [];
  const startAt = new Map(starts.map((start) => [start.index, start]));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const section = sectionAt.get(i);
    if (section) {
      path = sectionPath(path, section.level, joinLines(lines.slice(i, section.end), reader.breaks));
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
  const cut = cutRows(
    rows.map((row) => row.lines),
    columns,
    reader,
    learnOpenWords(all),
  );
  return {
    columns: new Set(found.header.flatMap((column) => (column.kind === "known" ? [column.column] : []))),
    rows: rows.map((row, index) => assembleRow(row, cut.splits[index]![0]!, cut.model)),
    otherText: [...before.map(({ text, place }) => ({ text, place })), ...otherText],
    diagnostics: [
      ...diagnostics,
      ...rows.flatMap(({ start, place }, index) => uncertainty(cut.splits[index]!, start.number, place)),
    ],
    end,
  };
}

/** Where prose goes on after the table: recipients, an article or a heading with a Roman number other than a section's. */
function tableEnd(lines: readonly Line[], from: number, lexicon: Lexicon): number {
  for (let i = from; i < lines.length; i++) {
    const { text, gap } = lines[i]!;
    const part = lexicon.readHeadPart(text);
    if (part === "recipients" || part === "motto" || part === "article") return i;
    if (part === "other-heading" && gap && /^[IVX]+[.)]/.test(text)) return i;
  }
  return lines.length;
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
  let key = "";
  for (let i = from; i < lines.length && key.length < headerKey.length; i++) {
    key += keyOf([lines[i]!]);
    if (!headerKey.startsWith(key)) return 0;
    if (key === headerKey) return i - from + 1;
  }
  return 0;
}

/** Cuts all rows, first by their words alone, then also by the widths and parties that certain rows have taught. */
function cutRows(
  rows: readonly RowLines[],
  columns: readonly HeaderColumn[],
  reader: RowReader,
  openWords: ReadonlySet<string>,
): { splits: Split[][]; model: TableModel } {
  const parties = partyEvidence(reader);
  let model: TableModel = {
    columns,
    breaks: reader.breaks,
    wrapped: areWrapped(rows),
    gapped: areGapped(rows, columns.length),
    widths: columns.map(() => undefined),
    blanks: columns.map(() => undefined),
    openWords,
    isTime: (text) => reader.isTime(text),
    parties,
  };
  let splits = rows.map((row) => splitRow(row, model));
  for (let round = 0; round < ROUNDS; round++) {
    const certain = rows.flatMap((row, index) => (margin(splits[index]!) >= CERTAIN ? [cellsOf(row, splits[index]![0]!)] : []));
    for (const cells of certain)
      parties.learn(
        columns.flatMap((column, index) =>
          column.kind === "known" && (column.column === "lead" || column.column === "coordinating")
            ? [{ column: column.column, index, text: joinLines(cells[index]!, reader.breaks) }]
            : [],
        ),
      );
    const widths = columns.map((_, index) =>
      model.wrapped ? learnWidth(certain.map((cells) => cells[index]!)) : undefined,
    );
    const blanks = columns.map((_, index) =>
      blankCost(certain.filter((cells) => cells[index]!.length === 0).length, certain.length),
    );
    if (widths.join() === model.widths.join() && blanks.join() === model.blanks.join()) break;
    model = { ...model, widths, blanks };
    const before = splits;
    splits = rows.map((row) => splitRow(row, model));
    if (splits.every((ways, index) => ways[0]!.starts.join() === before[index]![0]!.starts.join())) break;
  }
  return { splits, model };
}

const margin = ([best, second]: readonly Split[]): number => (best && second ? second.cost - best.cost : Infinity);

const cellsOf = (lines: RowLines, { starts }: Split): Line[][] =>
  starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));

function uncertainty(splits: readonly Split[], number: string, place: Place): Diagnostic[] {
  if (margin(splits) >= UNCERTAIN) return [];
  return [{ code: "cells-uncertain", severity: "warning", args: { task: number }, place }];
}

function assembleRow(
  row: { start: RowStart; lines: RowLines; section: readonly string[]; place: Place },
  split: Split,
  model: TableModel,
): FoundRow {
  const cells: Partial<Record<CellColumn, FoundCell>> = {};
  const other: { name: string; text: string }[] = [];
  cellsOf(row.lines, split).forEach((lines, index) => {
    const column = model.columns[index]!;
    if (lines.length === 0) return;
    const cell = cellOfLines(lines, model, model.widths[index]);
    if (column.kind === "other") other.push({ name: column.name, text: cell.text });
    else if (column.column !== "number") cells[column.column] = cell;
  });
  return { number: bareNumber(row.start.number), section: row.section, cells, other, place: row.place };
}
