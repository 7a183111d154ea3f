/** Makes the reader of time cells of one language: cut into signs, gathered, put together; honest where it does not understand. */
import type { Period, Schedule } from "@plandiff/domain";
import { conclude } from "./conclude.ts";
import { gather } from "./findings.ts";
import { type Folding, lexer } from "./lex.ts";
import type { Line } from "./line.ts";
import { readRelative } from "./relative.ts";
import type { ScheduleWords } from "./sign.ts";

/** Reads a time cell; the year, or the period of the plan, fills in dates that name none. */
export type ReadSchedule = (written: string, within?: number | Period) => Schedule;

/** A plan of 100,000 rows has some 500 different cells; more than this is no plan, and memory stays bounded. */
const MOST_REMEMBERED = 5000;
/** Longer cells hold prose; what they say of time is not the whole of what they say. */
const LONGEST_CELL = 400;

const LINE_BREAKS = /[^\S\n\r]*[\n\r]\s*/gu;
const LIST_DASH = /(^|\n)\s*[-–+•]\s+/gu;

/** Marks alone fill a cell; words that say nothing of time by themselves ("dự kiến") do not. */
const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

interface Cell {
  readonly text: string;
  readonly written: string;
  readonly within: number | Period | undefined;
}

/** Makes the reader of one language. Its tables are built at the first cell, and every different cell is read once. */
export function scheduleReader(words: ScheduleWords): ReadSchedule {
  const lexers = { spelling: lexer(words, "spelling"), unmarked: lexer(words, "unmarked") };
  const known = new Map<string, Schedule>();

  const lineOf = (folding: Folding, text: string): Line => ({
    terms: lexers[folding].cut(text),
    numberedMonths: words.numberedMonths,
  });

  const understand = (line: Line, { text, written, within }: Cell): Schedule | undefined => {
    const findings = gather(line);
    const schedule = findings && conclude(findings, written, within);
    if (schedule !== undefined) return schedule;
    const relative = readRelative(line, text);
    return relative && { kind: "relative", written, ...relative };
  };

  const read = (given: string, within: number | Period | undefined): Schedule => {
    const lines = given.normalize("NFC").trim();
    const written = lines.replaceAll(LINE_BREAKS, " ");
    if (written.length > LONGEST_CELL) return { kind: "unread", written };
    // A dash that opens a line marks an item of a list and no range.
    const text = lines.replaceAll(LIST_DASH, "$1; ").replaceAll(LINE_BREAKS, " ");
    if (isBlank(text)) return { kind: "unspecified", written };
    const cell = { text, written, within };
    // No schedule begins with a word that says nothing of time: so most prose need not be cut.
    if (lexers.spelling.mayOpen(text)) {
      const line = lineOf("spelling", text);
      const schedule = understand(line, cell);
      if (schedule !== undefined) return schedule;
    }
    const unmarked = lexers.unmarked.mayOpen(text) ? understand(lineOf("unmarked", text), cell) : undefined;
    return unmarked ?? { kind: "unread", written };
  };

  return (cell, within) => {
    const key = `${typeof within === "object" ? `${within.start}/${within.end}` : (within ?? "")} ${cell}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const schedule = read(cell, within);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, schedule);
    return schedule;
  };
}
