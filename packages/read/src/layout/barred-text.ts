/** Text with a cell a paragraph and, between two cells of a row, a line with nothing but a bar. */
import type { Block, Cell, Place } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { headerOf, isTaskHeader, knownColumns } from "../recognize/header.ts";
import { sectionLevel } from "../recognize/section.ts";

/** A line that is not blank, and what stands before it. */
interface BarLine {
  readonly text: string;
  readonly line: number;
  /** Do blank lines stand before it? */
  readonly gap: boolean;
}

/** What stands between two bars: the cells of one row, or the last cell of one and the first of the next. */
type Chunk = readonly BarLine[];

const known = Object.values(lexicons);
/** Tables have so many columns at least, and at most. */
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
/** A header stands behind no more bars than this. */
const MOST_ABOVE = 200;

/** The blocks of a text with bars; nothing where they make no table of tasks. */
export function barredBlocks(text: string): Block[] | undefined {
  const chunks = chunksOf(text);
  const header = findHeader(chunks);
  if (!header) return undefined;
  const { first, columns } = header;
  const blocks: Block[] = [...chunks.slice(0, first).flat(), ...chunks[first]!.slice(0, -1)].map(paragraph);
  let open = chunks[first]!.slice(-1);
  for (let at = first; at < chunks.length; at += columns - 1) {
    const inner = chunks.slice(at + 1, at + columns - 1);
    const border = chunks[at + columns - 1];
    if (!border) return [...blocks, ...[...open, ...inner.flat()].map(paragraph)];
    const isLast = at + (columns - 1) * 2 >= chunks.length;
    const { last, sections, next } = parted(border, isLast);
    blocks.push(
      row([open, ...inner, last]),
      ...(isLast ? sections.map(paragraph) : sections.map((one) => row([[one]]))),
    );
    if (isLast)
      return [
        ...blocks,
        ...chunks
          .slice(at + columns)
          .flat()
          .map(paragraph),
      ];
    open = next;
  }
  return blocks;
}

function chunksOf(text: string): Chunk[] {
  const chunks: BarLine[][] = [[]];
  let gap = false;
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line === "|") chunks.push([]);
    else if (line !== "") chunks.at(-1)!.push({ text: line, line: index + 1, gap });
    gap = line === "";
  });
  return chunks;
}

/** The header: the last line of a chunk, whole chunks, and the first line of another one. */
function findHeader(chunks: readonly Chunk[]): { first: number; columns: number } | undefined {
  let best: { first: number; columns: number; count: number } | undefined;
  for (let first = 0; first < Math.min(chunks.length, MOST_ABOVE) && !best; first++)
    for (let columns = FEWEST_COLUMNS; columns <= Math.min(MOST_COLUMNS, chunks.length - first); columns++) {
      const names = [
        chunks[first]!.at(-1)?.text ?? "",
        ...chunks.slice(first + 1, first + columns - 1).map(textOf),
        chunks[first + columns - 1]![0]?.text ?? "",
      ];
      const header = headerOf(names, known);
      const count =
        isTaskHeader(header) && header.every(({ kind }) => kind === "known") ? knownColumns(header).length : 0;
      if (count > (best?.count ?? 0)) best = { first, columns, count };
    }
  return best && best.count >= FEWEST_COLUMNS ? best : undefined;
}

/** A chunk between two rows: the last cell of one, section rows, and the first cell of the next. */
function parted(chunk: Chunk, isLast: boolean): { last: Chunk; sections: Chunk; next: BarLine[] } {
  const next = isLast ? [] : chunk.slice(-1);
  const before = isLast ? chunk : chunk.slice(0, -1);
  const end = before.findIndex(
    ({ text, gap }, index) => index > 0 && (isLast ? gap : gap && sectionLevel(/^\S+/u.exec(text)![0]) !== undefined),
  );
  return end < 0
    ? { last: before, sections: [], next }
    : { last: before.slice(0, end), sections: before.slice(end), next };
}

const textOf = (chunk: Chunk): string => chunk.map(({ text }) => text).join("\n");
const placeOf = (first: number, last: number): Place => ({ kind: "lines", first, last });
const paragraph = ({ text, line }: BarLine): Block => ({ kind: "paragraph", text, place: placeOf(line, line) });

function row(chunks: readonly Chunk[]): Block {
  const lines = chunks.flat().map(({ line }) => line);
  const place = placeOf(lines[0]!, lines.at(-1)!);
  const cells = chunks.map((chunk): Cell => {
    const [first, last] = [chunk[0], chunk.at(-1)];
    return { text: textOf(chunk), place: first && last ? placeOf(first.line, last.line) : place };
  });
  return { kind: "row", cells, place };
}
