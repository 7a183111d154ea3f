/** From blocks to found parts: where the table is, what stands before and after it, and what each paragraph is. */
import { type Block, type Language, type OtherText, type SourceDocument, UsageError } from "@plandiff/domain";
import { type Lexicon, type Register, lexicons } from "@plandiff/lexicon";
import { formWords } from "./form-words.ts";
import type { FoundTable } from "./found-table.ts";
import { type FoundHead, readHead } from "./head.ts";
import { findHeaderLines, isColumnNumber } from "./header-lines.ts";
import { learnLineBreaks } from "./join-lines.ts";
import { linesOf, placeFrom } from "./line.ts";
import { readLineTable } from "./line-table.ts";
import { oneLine } from "./one-line.ts";
import { paragraphsOf } from "./paragraph.ts";
import { findHeaderRow, readRowTable } from "./row-table.ts";

/** A document with its parts found, none of them understood yet. */
export interface Recognized {
  readonly head: FoundHead;
  readonly table: FoundTable;
}

/** What recognition reads with. */
export interface Recognition {
  readonly language: Language;
  readonly register: Register;
  readonly file: string;
}

/** Finds the parts of a document. Throws where it has no task table. */
export function recognize({ format, blocks }: SourceDocument, { language, register, file }: Recognition): Recognized {
  const lexicon = lexicons[language];
  const others = [lexicon, ...Object.values(lexicons).filter((other) => other !== lexicon)];
  const headerRow = findHeaderRow(blocks, others, { taskAlone: format === "csv" });
  const words = formWords[language];
  const opens = (text: string): boolean => lexicon.readHeadPart(text) !== undefined;
  if (headerRow) {
    const end = blocks.findLastIndex(({ kind }) => kind === "row") + 1;
    const before = linesOf(asParagraphs(blocks.slice(0, headerRow.first)));
    const after = linesOf(blocks.slice(end));
    const breaks = learnLineBreaks([...before, ...after]);
    const table = readRowTable(blocks.slice(0, end), headerRow);
    const head = readHead(
      paragraphsOf(before, { breaks, opens }),
      paragraphsOf(after, { breaks, opens }),
      lexicon,
      words,
    );
    const header = blocks[headerRow.index]!;
    return { head, table: withHeader(table, textOf(header), header.place) };
  }
  if (format === "csv") throw unknownHeader(blocks, file);
  const lines = linesOf(asParagraphs(blocks));
  const header = findHeaderLines(lines, others);
  if (!header) throw new UsageError("no-task-table", { file });
  const breaks = learnLineBreaks(lines);
  const table = readLineTable(lines, header, {
    lexicon,
    breaks,
    isTime: timeReader(lexicon),
    isKnownParty: (name) => register.find(name) !== undefined,
    partyNames: (cell) => lexicon.readParties(cell, { register, defined: [] }).map(({ written }) => written),
  });
  if (table.rows.length === 0) throw new UsageError("no-task-table", { file });
  const head = readHead(
    paragraphsOf(lines.slice(0, header.first), { breaks, opens }),
    paragraphsOf(lines.slice(table.end), { breaks, opens }),
    lexicon,
    words,
  );
  const name = header.header.map((column) => column.name).join(" ");
  const columnNumbers = lines
    .slice(header.first, header.end)
    .filter((_, index) => isColumnNumber(lines, header.first + index));
  const otherText = [...table.otherText, ...columnNumbers.map(({ text, place }) => ({ text, place }))];
  return {
    head,
    table: withHeader(
      { ...table, otherText },
      name,
      placeFrom(lines[header.first]!.place, lines[header.end - 1]!.place),
    ),
  };
}

/** A table without a header that we understand: what stands in its widest row near the top is what was found. */
function unknownHeader(blocks: readonly Block[], file: string): UsageError {
  const rows = blocks.slice(0, ROWS_NEAR_TOP).flatMap((block) => (block.kind === "row" ? [block] : []));
  const widest = rows.toSorted((a, b) => b.cells.length - a.cells.length)[0];
  return new UsageError("csv-header-unknown", {
    file,
    args: { columns: (widest?.cells ?? []).map(({ text }) => oneLine(text).slice(0, LONGEST_SHOWN)).join(", ") },
    ...(widest && { place: widest.place }),
  });
}

/** Where a header is looked for to show it, and how much of a cell is shown. */
const ROWS_NEAR_TOP = 10;
const LONGEST_SHOWN = 40;

const withHeader = <Table extends FoundTable>(table: Table, text: string, place: OtherText["place"]): Table => ({
  ...table,
  otherText: [{ text, ...(place && { place }) }, ...table.otherText],
});

const textOf = (block: Block): string =>
  block.kind === "paragraph"
    ? block.text
    : block.cells
        .map(({ text }) => oneLine(text))
        .filter((text) => text !== "")
        .join(" ");

/** Rows outside the table (a title in the first cell of a sheet) are prose. */
const asParagraphs = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") return [block];
    const text = textOf(block);
    return text === "" ? [] : [{ kind: "paragraph", text, place: block.place }];
  });

function timeReader(lexicon: Lexicon): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const { kind } = lexicon.readSchedule(text);
    const isTime = kind !== "unread" && kind !== "unspecified";
    known.set(text, isTime);
    return isTime;
  };
}
