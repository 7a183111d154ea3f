/** Columns that a header names in words that we do not know, told by what stands in them: the tasks, and their times. */
import type { Block, Diagnostic, Place } from "@plandiff/domain";
import type { Column, Lexicon } from "@plandiff/lexicon";
import { type Header, headerOf, knownColumns } from "./header.ts";
import { isBlank } from "./one-line.ts";
import type { RowBlock } from "./row-kind.ts";
import { type HeaderRow, MOST_ROWS_ABOVE } from "./row-table.ts";

/** A header with a column whose meaning was seen and not read, and the words that tell so. */
export interface SeenHeader extends HeaderRow {
  readonly told: Diagnostic;
}

/** So many columns of these make a table one of tasks. */
const TELLING: ReadonlySet<Column> = new Set(["lead", "coordinating", "time", "deliverable"]);
const LEAST_TELLING = 2;
/** Nearly every row says what its task is. */
const FILLED = 0.9;
/** A task is told at greater length than anything else that is not understood. */
const LONGER = 1.5;
/** A column of times has times in a good part of its cells, and in nearly all others a year at least. */
const TIMES = 0.25;
const DATED = 0.7;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const LEAST_TIMES = 2;

/**
 * Looks below a header that names no task: of the columns without a meaning, the one that is filled in nearly every row and
 * clearly the longest holds the tasks. Where two are alike nothing is taken.
 */
export function seeTasks(blocks: readonly Block[], lexicons: readonly Lexicon[]): SeenHeader | undefined {
  let rows = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "row") continue;
    if (++rows > MOST_ROWS_ABOVE) return undefined;
    const header = headerOf(
      block.cells.map(({ text }) => text),
      lexicons,
    );
    const columns = knownColumns(header);
    if (columns.includes("task") || columns.filter((column) => TELLING.has(column)).length < LEAST_TELLING) continue;
    const at = longestColumn(header, rowsBelow(blocks, index, header));
    if (at !== undefined) return withMeaning({ header, index, first: index }, at, "task", block.place);
  }
  return undefined;
}

/** Looks below a header that names no time: the one column without a meaning that holds times is the time. */
export function seeTimes(
  blocks: readonly Block[],
  found: HeaderRow,
  isTime: (text: string) => boolean,
): SeenHeader | undefined {
  const { header, index } = found;
  if (knownColumns(header).includes("time")) return undefined;
  const rows = rowsBelow(blocks, index, header);
  const holdsTimes = (column: number): boolean => {
    const filled = rows.map(({ cells }) => cells[column]!.text).filter((text) => !isBlank(text));
    const times = filled.filter(isTime).length;
    const dated = filled.filter((text) => YEAR.test(text) || isTime(text)).length;
    return times >= LEAST_TIMES && times >= TIMES * filled.length && dated >= DATED * filled.length;
  };
  const columns = header.flatMap((column, at) => (isUnread(column) && holdsTimes(at) ? [at] : []));
  return columns.length === 1 ? withMeaning(found, columns[0]!, "time", blocks[index]!.place) : undefined;
}

const isUnread = ({ kind, name }: Header[number]): boolean => kind === "other" && name !== "";

/** The whole rows of a table; those of one cell are sections. */
const rowsBelow = (blocks: readonly Block[], index: number, header: Header): RowBlock[] =>
  blocks
    .slice(index + 1)
    .filter((block): block is RowBlock => block.kind === "row")
    .filter(({ cells }) => cells.length === header.length && cells.filter(({ text }) => !isBlank(text)).length > 1);

function longestColumn(header: Header, rows: readonly RowBlock[]): number | undefined {
  const lengths = header.map((column, at) => {
    const filled = rows.map(({ cells }) => cells[at]!.text).filter((text) => !isBlank(text));
    if (!isUnread(column) || filled.length < rows.length * FILLED) return 0;
    return filled.reduce((sum, text) => sum + text.length, 0);
  });
  const [longest = 0, second = 0] = lengths.toSorted((a, b) => b - a);
  return longest > 0 && longest >= LONGER * second ? lengths.indexOf(longest) : undefined;
}

function withMeaning(found: HeaderRow, at: number, column: "task" | "time", place: Place): SeenHeader {
  const { name } = found.header[at]!;
  return {
    ...found,
    header: found.header.map((one, index) => (index === at ? { kind: "known", column, name } : one)),
    told: { code: "column-assumed", severity: "warning", args: { column: name, meaning: column }, place },
  };
}
