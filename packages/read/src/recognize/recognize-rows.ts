/** A document whose table comes in rows, its header known by its words or by what stands below it. */
import type { Block, Cell, Diagnostic } from "@plandiff/domain";
import { type Lexicon, letterPattern, lexicons } from "@plandiff/lexicon";
import { checkUnambiguous } from "./given-columns.ts";
import { knownColumns } from "./header.ts";
import { linesOf } from "./line.ts";
import { isBlank } from "./one-line.ts";
import { type Prose, type Recognized, asParagraphs, headOf, textOf, timeReader, withHeader } from "./recognized.ts";
import { type HeaderRow, findHeaderRow, readRowTable } from "./row-table.ts";
import { seeTasks, seeTimes } from "./seen-columns.ts";

/** How the rows of a document are read. */
interface RowReading {
  /** Lexicons that headers are read with, the plan's own first. */
  readonly lexicons: readonly Lexicon[];
  readonly prose: Prose;
  readonly file: string;
  /** Is the table all there is, as in separated values? A header alone is then a plan without tasks. */
  readonly separated: boolean;
  /** Has the user said which columns hold what? Then nothing more is looked for. */
  readonly given: boolean;
}

/** Reads a table in rows; nothing where no row is a header. Throws where two columns are as likely the task, or the lead. */
export function recognizeRows(blocks: readonly Block[], reading: RowReading): Recognized | undefined {
  const { lexicons: known, file, separated, given } = reading;
  const row = findHeaderRow(blocks, known, { taskAlone: separated });
  if (row) {
    checkUnambiguous(row.header, known, file);
    const read = readBelow(blocks, row, reading);
    // in prose a header alone is no table
    return separated || read.table.rows.length > 0 ? read : undefined;
  }
  if (given) return undefined;
  const atLast = headerAtLast(blocks, known);
  if (atLast) {
    checkUnambiguous(atLast.header, atLast.lexicons, file);
    const read = readBelow(blocks, atLast, reading);
    if (read.table.rows.length > 0) return read;
  }
  const seen = seeTasks(blocks, known);
  return seen && saying(seen.told, readBelow(blocks, seen, reading));
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

/** What stands below a header, its times seen where the header does not name them. */
function readBelow(blocks: readonly Block[], header: HeaderRow, { prose, given }: RowReading): Recognized {
  const seen = given ? undefined : seeTimes(blocks, header, timeReader(lexicons[prose.language]));
  const read = readTable(blocks, seen ?? header, prose);
  return seen ? saying(seen.told, read) : read;
}

function readTable(blocks: readonly Block[], found: HeaderRow, prose: Prose): Recognized {
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
