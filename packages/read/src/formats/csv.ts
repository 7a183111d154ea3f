/** CSV and TSV: every line is a row of cells, whatever the separator; the parser is loaded only here. */
import { type Block, type SourceDocument, UsageError } from "@plandiff/domain";
import { decodeText } from "../decode.ts";
import type { DocumentFormat } from "./format.ts";
import { withoutTags } from "./tags.ts";

const SEPARATORS = ["\t", ";", ",", "|"] as const;
/** How many lines are looked at to tell the separator. */
const SAMPLE_LINES = 50;
/** A sheet saved as CSV may end in millions of blank rows: from so many on they are passed over. */
const MANY_BLANK_ROWS = 1000;

/** Reads separated values. */
export const csvFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const { value, diagnostics } = decodeText(bytes, name);
    const { text, diagnostics: tags } = withoutTags(value);
    return { ...(await csvDocument(text, name)), diagnostics: [...diagnostics, ...tags] };
  },
};

/** The rows of a text that is decoded already. */
export async function csvDocument(raw: string, file: string): Promise<SourceDocument> {
  const { default: papa } = await import("papaparse");
  const { text, separator } = separatorOf(raw);
  const blocks: Block[] = [];
  let before = 0;
  for (const { lines, blankRows } of stretches(text)) {
    const { data, errors } = papa.parse<string[]>(lines, {
      delimiter: separator,
      // without quotes there is nothing to look out for, and splitting is all there is to do
      fastMode: !lines.includes('"'),
      skipEmptyLines: false,
      newline: "\n",
    });
    const broken = errors.find(({ type }) => type === "Quotes");
    if (broken) {
      const row = before + (broken.row ?? 0) + 1;
      throw new UsageError("csv-malformed", { file, args: { row }, place: { kind: "row", row } });
    }
    const first = before + 1;
    data.forEach((cells, index) => {
      if (cells.length === 1 && cells[0]!.trim() === "") return;
      const place = { kind: "row" as const, row: first + index };
      blocks.push({ kind: "row", cells: cells.map((cell) => ({ text: cell, place })), place });
    });
    before += data.length + blankRows;
  }
  return { format: "csv", blocks, diagnostics: [] };
}

/** What stands between long runs of blank rows, and how many of them follow. */
function stretches(text: string): { lines: string; blankRows: number }[] {
  const found: { lines: string; blankRows: number }[] = [];
  let start = 0;
  let blankRows = 0;
  let blankFrom = 0;
  for (let at = 0; at <= text.length;) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    if (isBlankLine(text, at, end)) {
      if (blankRows === 0) blankFrom = at;
      blankRows++;
    } else {
      if (blankRows >= MANY_BLANK_ROWS) {
        found.push({ lines: text.slice(start, Math.max(start, blankFrom - 1)), blankRows });
        start = at;
      }
      blankRows = 0;
    }
    at = end + 1;
  }
  const isLong = blankRows >= MANY_BLANK_ROWS;
  found.push({ lines: isLong ? text.slice(start, Math.max(start, blankFrom - 1)) : text.slice(start), blankRows });
  return found;
}

const BLANK_CHARACTERS: ReadonlySet<string> = new Set([" ", ...SEPARATORS]);

function isBlankLine(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!BLANK_CHARACTERS.has(text[at]!)) return false;
  return true;
}

/** The separator that cuts most of the first lines into the same number of cells; Excel may name it in a first line "sep=;". */
function separatorOf(raw: string): { text: string; separator: string } {
  const named = /^sep=(.)\n/i.exec(raw);
  if (named) return { text: `\n${raw.slice(named[0].length)}`, separator: named[1]! };
  const lines = raw.split("\n", SAMPLE_LINES).filter((line) => line.trim() !== "");
  let best: { separator: string; score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = cellsIn(line, separator);
      if (count > 1) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const score = Math.max(0, ...counts.values());
    if (score > best.score) best = { separator, score };
  }
  return { text: raw, separator: best.separator };
}

/** Cells of a line, separators inside quotes not counted. */
function cellsIn(line: string, separator: string): number {
  if (!line.includes('"')) return line.split(separator).length;
  let cells = 1;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) cells++;
  }
  return cells;
}
