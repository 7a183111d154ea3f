/** From blocks to found parts: where the table is, what stands before and after it, and what each paragraph is. */
import {
  type Block,
  type Cell,
  type Diagnostic,
  type Language,
  type Place,
  type SourceDocument,
  UsageError,
} from "@plandiff/domain";
import { type Lexicon, type Register, letterPattern, lexicons } from "@plandiff/lexicon";
import { formWords } from "./form-words.ts";
import type { FoundTable } from "./found-table.ts";
import { type FoundHead, readHead } from "./head.ts";
import { type GivenColumns, checkUnambiguous, withGivenColumns } from "./given-columns.ts";
import { type HeaderLines, findHeaderLines, isColumnNumber } from "./header-lines.ts";
import { type Header, knownColumns, unknownColumns } from "./header.ts";
import { learnLineBreaks } from "./join-lines.ts";
import { type Line, linesOf, placeFrom } from "./line.ts";
import { readLineTable } from "./line-table.ts";
import { isBlank, oneLine } from "./one-line.ts";
import { type ParagraphRules, paragraphsOf } from "./paragraph.ts";
import { type FactReading, readFacts } from "./prose-facts.ts";
import { readProseMark } from "./prose-marks.ts";
import { readProsePlan } from "./prose-plan.ts";
import { type HeaderRow, findHeaderRow, readRowTable } from "./row-table.ts";
import { seeTasks, seeTimes } from "./seen-columns.ts";

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
  readonly columns?: GivenColumns | undefined;
}

/** Finds the parts of a document. Throws where it has no task table. */
export function recognize({ format, blocks }: SourceDocument, recognition: Recognition): Recognized {
  const { language, file, columns } = recognition;
  // plain text alone leaves open where its paragraphs end
  const whole = format !== "text";
  const own = lexicons[language];
  // headers may be in another language than the plan
  const all = [own, ...Object.values(lexicons).filter((other) => other !== own)];
  const known = columns ? withGivenColumns(all, blocks, { columns, file }) : all;
  const separated = format === "csv";
  const row = findHeaderRow(blocks, known, { taskAlone: separated });
  if (row) checkUnambiguous(row.header, known, file);
  const rows = (header: HeaderRow): Recognized => {
    const seen = columns ? undefined : seeTimes(blocks, header, timeReader(own));
    const read = recognizeRows(blocks, seen ?? header, { language, whole });
    return seen ? saying(seen.told, read) : read;
  };
  const inRows = row && rows(row);
  // an empty sheet with a header is a plan without tasks; in prose a header alone is no table
  if (inRows && (separated || inRows.table.rows.length > 0)) return inRows;
  const atLast = columns || row ? undefined : headerAtLast(blocks, known);
  if (atLast) checkUnambiguous(atLast.header, atLast.lexicons, file);
  const guessed = atLast && rows(atLast);
  if (guessed && guessed.table.rows.length > 0) return guessed;
  const seen = columns || row ? undefined : seeTasks(blocks, known);
  if (seen) return saying(seen.told, rows(seen));
  if (separated) throw unknownHeader(blocks, file);
  const lines = linesOf(asParagraphs(blocks));
  const header = findHeaderLines(lines, known);
  const reading = { lexicon: own, lexicons: all, words: formWords[language] };
  const states = ({ text }: Line): boolean => readFacts(text, reading)?.before === "";
  // a header names its columns; lines that say something behind the names are no header
  const named = header && !lines.slice(header.first, header.end).some(states);
  const found = named && recognizeLines(lines, header, recognition);
  if (found && found.table.rows.length > 0) return found;
  const prose = columns ? undefined : recognizeProse(lines, reading, { language, whole });
  if (prose) return prose;
  throw blocks.some(isTable) ? unknownHeader(blocks, file) : new UsageError("no-task-table", { file });
}

/** A document without a table, whose paragraphs say who leads and when. */
function recognizeProse(lines: readonly Line[], reading: FactReading, prose: Prose): Recognized | undefined {
  const { lexicon, words } = reading;
  const rules = proseRules(lines, prose);
  const opens = (text: string): boolean => rules.opens(text) || readProseMark(text) !== undefined;
  const opensAlways = (text: string): boolean => readFacts(text, reading)?.before === "";
  const paragraphs = paragraphsOf(lines, { ...rules, opens, opensAlways });
  const plan = readProsePlan(paragraphs, reading);
  if (!plan) return undefined;
  return { head: readHead(plan.before, plan.after, lexicon, words), table: plan.table };
}

/** The header of a table that says who or when, and names its tasks by what they are about or bring forth. */
function headerAtLast(
  blocks: readonly Block[],
  known: readonly Lexicon[],
): (HeaderRow & { readonly lexicons: readonly Lexicon[] }) | undefined {
  const wider = known.map((lexicon): Lexicon => ({
    ...lexicon,
    readColumn: (name) => (lexicon.isTaskAtLast(name) ? "task" : lexicon.readColumn(name)),
    headerDistance: (name) => (lexicon.readColumn(name) === undefined ? 0 : 1),
  }));
  const found = findHeaderRow(blocks, wider, { taskAlone: false });
  const says = found && knownColumns(found.header).some((column) => column !== "task" && column !== "number");
  return says ? { ...found, lexicons: wider } : undefined;
}

/** What was found, and what is to be said of how it was found. */
const saying = (told: Diagnostic, { head, table }: Recognized): Recognized => ({
  head,
  table: { ...table, diagnostics: [told, ...table.diagnostics] },
});

/** Rows of a table; what tabs divide in a text may be anything. */
const isTable = (block: Block): boolean =>
  block.kind === "row" && block.place.kind !== "lines" && block.cells.length > 1;

/** A document whose table comes in rows. */
function recognizeRows(blocks: readonly Block[], found: HeaderRow, prose: Prose): Recognized {
  const end = endOfRows(blocks, found.index);
  const before = linesOf(asParagraphs(blocks.slice(0, found.first)));
  const after = linesOf(asParagraphs(blocks.slice(end)));
  const header = blocks[found.index]!;
  const isAnnex = (text: string): boolean =>
    Object.values(lexicons).some((lexicon) => lexicon.readHeadPart(text) === "other-heading");
  const table = readRowTable(blocks.slice(0, end), found, isAnnex);
  return {
    head: headOf(before, after, [...before, ...after], prose),
    table: withHeader(table, found.header, textOf(header), header.place),
  };
}

/** A document whose cells stand one below the other. */
function recognizeLines(lines: readonly Line[], found: HeaderLines, { language, register }: Recognition): Recognized {
  const lexicon = lexicons[language];
  const table = readLineTable(lines, found, {
    lexicon,
    breaks: learnLineBreaks(lines),
    isTime: timeReader(lexicon),
    isKnownParty: (name) => register.find(name) !== undefined,
    partyNames: (cell) => lexicon.readParties(cell, { register, defined: [] }).map(({ written }) => written),
  });
  const columnNumbers = lines.filter(
    (_, index) => index >= found.first && index < found.end && isColumnNumber(lines, index),
  );
  const otherText = [...table.otherText, ...columnNumbers.map(({ text, place }) => ({ text, place }))];
  const place = placeFrom(lines[found.first]!.place, lines[found.end - 1]!.place);
  return {
    head: headOf(lines.slice(0, found.first), lines.slice(table.end), lines, { language, whole: false }),
    table: withHeader({ ...table, otherText }, found.header, found.header.map(({ name }) => name).join(" "), place),
  };
}

/** Where the rows of a table end: recipients and signatures below it fill one cell each, the first. */
function endOfRows(blocks: readonly Block[], header: number): number {
  const end = blocks.findLastIndex(({ kind }) => kind === "row") + 1;
  const last = blocks.findLastIndex((block) => block.kind === "row" && filledIn(block.cells) > 1);
  if (last <= header) return end;
  const below = blocks.slice(last + 1, end);
  return below.every((block) => block.kind === "row" && isProse(block.cells)) ? last + 1 : end;
}

const filledIn = (cells: readonly Cell[]): number => cells.filter(({ text }) => !isBlank(text)).length;

const GOES_ON = letterPattern(String.raw`^\s*[\p{Ll}\d]`);

/** A row that only goes on, or only counts, belongs to the table. */
const isProse = (cells: readonly Cell[]): boolean =>
  filledIn(cells) === 0 || (!isBlank(cells[0]!.text) && !GOES_ON.test(cells[0]!.text));

/** What the prose of a document is read with. */
interface Prose {
  readonly language: Language;
  readonly whole: boolean;
}

function headOf(before: readonly Line[], after: readonly Line[], all: readonly Line[], prose: Prose): FoundHead {
  const { language } = prose;
  const rules = proseRules(all, prose);
  return readHead(paragraphsOf(before, rules), paragraphsOf(after, rules), lexicons[language], formWords[language]);
}

/** Where the paragraphs of a document begin. */
const proseRules = (all: readonly Line[], { language, whole }: Prose): ParagraphRules => ({
  breaks: learnLineBreaks(all),
  opens: (text) => lexicons[language].readHeadPart(text) !== undefined,
  whole,
});

/** Where a header is looked for to show it, and how much of a cell is shown. */
const ROWS_NEAR_TOP = 10;
const LONGEST_SHOWN = 40;

/** A table without a header that we understand: what stands in its widest row near the top is what was found. */
function unknownHeader(blocks: readonly Block[], file: string): UsageError {
  const rows = blocks.flatMap((block) => (block.kind === "row" ? [block] : [])).slice(0, ROWS_NEAR_TOP);
  const widest = rows.toSorted((a, b) => b.cells.length - a.cells.length)[0];
  return new UsageError("csv-header-unknown", {
    file,
    args: { columns: (widest?.cells ?? []).map(({ text }) => oneLine(text).slice(0, LONGEST_SHOWN)).join(", ") },
    ...(widest && { place: widest.place }),
  });
}

/** A table with its header told: as text, and which of its columns the model does not know. */
const withHeader = (table: FoundTable, header: Header, text: string, place: Place): FoundTable => ({
  ...table,
  otherText: [{ text, place }, ...table.otherText],
  diagnostics: [...unknownColumns(header, place), ...table.diagnostics],
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
