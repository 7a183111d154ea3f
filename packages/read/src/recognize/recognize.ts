/** From blocks to found parts: where the table is, what stands before and after it, and what each paragraph is. */
import { type Block, type Language, type SourceDocument, UsageError } from "@plandiff/domain";
import { type Register, lexicons } from "@plandiff/lexicon";
import { formWords } from "./form-words.ts";
import { type GivenColumns, withGivenColumns } from "./given-columns.ts";
import { readHead } from "./head.ts";
import { type HeaderLines, findHeaderLines, isColumnNumber } from "./header-lines.ts";
import { learnLineBreaks } from "./join-lines.ts";
import { type Line, linesOf, placeFrom } from "./line.ts";
import { readLineTable } from "./line-table.ts";
import { oneLine } from "./one-line.ts";
import { paragraphsOf } from "./paragraph.ts";
import { type FactReading, readFacts } from "./prose-facts.ts";
import { readProseMark } from "./prose-marks.ts";
import { readProsePlan } from "./prose-plan.ts";
import { recognizeRows } from "./recognize-rows.ts";
import { type Prose, type Recognized, asParagraphs, headOf, proseRules, timeReader, withHeader } from "./recognized.ts";

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
  const given = columns !== undefined;
  const prose = { language, whole };
  const rows = recognizeRows(blocks, { lexicons: known, prose, file, separated, given });
  if (rows) return rows;
  if (separated) throw unknownHeader(blocks, file);
  const lines = linesOf(asParagraphs(blocks));
  const header = findHeaderLines(lines, known);
  const reading = { lexicon: own, lexicons: all, words: formWords[language] };
  const states = ({ text }: Line): boolean => readFacts(text, reading)?.before === "";
  // a header names its columns; lines that say something behind the names are no header
  const named = header && !lines.slice(header.first, header.end).some(states);
  const found = named && recognizeLines(lines, header, recognition);
  if (found && found.table.rows.length > 0) return found;
  const paragraphs = given ? undefined : recognizeProse(lines, reading, prose);
  if (paragraphs) return paragraphs;
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

/** Rows of a table; what tabs divide in a text may be anything. */
const isTable = (block: Block): boolean =>
  block.kind === "row" && block.place.kind !== "lines" && block.cells.length > 1;

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
