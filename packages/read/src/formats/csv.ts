/** CSV and TSV: every line is a row of cells, whatever the separator; the parser is loaded only here. */
import { type Block, type SourceDocument, UsageError } from "@plandiff/domain";
import { decodeText } from "../decode.ts";
import type { DocumentFormat } from "./format.ts";
import { withoutTags } from "./tags.ts";

const SEPARATORS = ["\t", ";", ",", "|"] as const;
/** How many lines are looked at to tell the separator. */
const SAMPLE_LINES = 50;

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
  const { data, errors } = papa.parse<string[]>(text, {
    delimiter: separator,
    // without quotes there is nothing to look out for, and splitting is all there is to do
    fastMode: !text.includes('"'),
    skipEmptyLines: false,
    newline: "\n",
  });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken)
    throw new UsageError("csv-malformed", {
      file,
      args: { row: (broken.row ?? 0) + 1 },
      place: { kind: "row", row: (broken.row ?? 0) + 1 },
    });
  const blocks: Block[] = [];
  data.forEach((cells, index) => {
    if (cells.length === 1 && cells[0]!.trim() === "") return;
    const place = { kind: "row" as const, row: index + 1 };
    blocks.push({ kind: "row", cells: cells.map((cell) => ({ text: cell, place })), place });
  });
  return { format: "csv", blocks, diagnostics: [] };
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
  let cells = 1;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) cells++;
  }
  return cells;
}
