/** Finds the header of a task table whose cells stand one below the other, its words broken over lines. */
import type { Column, Lexicon } from "@plandiff/lexicon";
import { type Header, type HeaderColumn, isTaskHeader, knownColumns, readColumnName } from "./header.ts";
import { startsSmall } from "./lettering.ts";
import type { Line } from "./line.ts";
import { readRowNumber } from "./row-number.ts";

/** A header in lines: its columns, the lines from `first` up to (not with) `end`, and the form it repeats in. */
export interface HeaderLines {
  readonly header: Header;
  readonly first: number;
  readonly end: number;
  readonly key: string;
}

/** Headers of eight columns with three broken words each come to about this. */
const MOST_LINES = 40;
const MOST_WORDS = 60;
const LONGEST_CELL = 9;
/** A column that nobody knows has a short name ("Kinh phí", "Nguồn kinh phí thực hiện"). */
const LONGEST_UNKNOWN = 5;
/** A line of a header is short. */
const WIDEST_LINE = 120;
/** How many words may have to be read before the first column is known. */
const FIRST_CELL = 5;
/** Stacked cells show no columns, so that more of them must be known than in a table with borders. */
const FEWEST_KNOWN = 3;

/** What the ways to cut a header into cells are weighed with: known columns decide, cells begin at lines and with capitals. */
const KNOWN = -3;
const UNKNOWN = 2;
const UNKNOWN_WORD = 0.5;
const INSIDE_LINE = 1;
const SMALL_LETTER = 1.5;

/** Finds the first header at or after a line. */
export function findHeaderLines(lines: readonly Line[], lexicons: readonly Lexicon[]): HeaderLines | undefined {
  // the plan's own language first; headers in another one are rare
  return headerIn(lines, lexicons.slice(0, 1)) ?? headerIn(lines, lexicons);
}

/** A heading above the table may read like a column; of all lines before the same first row the cheapest header begins it. */
function headerIn(lines: readonly Line[], lexicons: readonly Lexicon[]): HeaderLines | undefined {
  const read = nameReader(lexicons);
  let best: (HeaderLines & { readonly cost: number }) | undefined;
  for (let first = 0; first < (best?.end ?? lines.length); first++) {
    if (!beginsHeader(lines[first]!.text, read)) continue;
    const end = firstRowAfter(lines, first);
    if (end === undefined || (best && end !== best.end)) continue;
    const cut = cutHeader(headerLines(lines, first, end), read);
    if (!cut || !isTaskHeader(cut.cells) || knownColumns(cut.cells).length < FEWEST_KNOWN) continue;
    if (!best || cut.cost < best.cost)
      best = { header: cut.cells, first, end, key: keyOf(headerLines(lines, first, end)), cost: cut.cost };
  }
  return best;
}

const headerLines = (lines: readonly Line[], first: number, end: number): Line[] =>
  lines.slice(first, end).filter((_, index) => !isColumnNumber(lines, first + index));

/** The writing of a header in lines, blanks aside. */
export const keyOf = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text)
    .join("")
    .replaceAll(/\s+/gu, "")
    .toLowerCase();

type NameReader = (name: string) => Column | undefined;

/** The ways to cut a header share most names with those to cut the next one: each name is read once. */
function nameReader(lexicons: readonly Lexicon[]): NameReader {
  const known = new Map<string, Column | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, readColumnName(name, lexicons));
    return known.get(name);
  };
}

function beginsHeader(text: string, read: NameReader): boolean {
  if (text.length > WIDEST_LINE) return false;
  const words = text.split(/\s+/u, FIRST_CELL);
  return words.some((_, index) => read(words.slice(0, index + 1).join(" ")) !== undefined);
}

function firstRowAfter(lines: readonly Line[], first: number): number | undefined {
  const until = Math.min(lines.length, first + MOST_LINES);
  for (let i = first + 1; i < until; i++) {
    const { text } = lines[i]!;
    if (text.length > WIDEST_LINE && readRowNumber(text) === undefined) return undefined;
    // the row of column numbers, (1) (2) (3), is no row of the table; a section row is
    if (readRowNumber(text) !== undefined && !isColumnNumber(lines, i)) return i;
    if (i > first + 1 && /^(?:[IVX]{1,5}|[A-HĐ])[.)]\s+[^a-z\d\s]/.test(text)) return i;
  }
  return undefined;
}

/** Is this line one of "(1)", "(2)" …, the numbers of the columns? */
export const isColumnNumber = (lines: readonly Line[], index: number): boolean => {
  const { text } = lines[index]!;
  if (/^(?:\(\d\)\s*){2,}$/.test(text)) return true;
  if (!/^\(\d\)$/.test(text)) return false;
  return [lines[index - 1], lines[index + 1]].some((other) => other !== undefined && /^\(\d\)$/.test(other.text));
};

interface Word {
  readonly text: string;
  readonly opensLine: boolean;
}

/** A way to cut the words up to a place: its last cell, and the way before that. */
interface Way {
  readonly cost: number;
  readonly cell: HeaderColumn | undefined;
  readonly before: Way | undefined;
  readonly taken: readonly Column[];
}

interface CutHeader {
  readonly cost: number;
  readonly cells: readonly HeaderColumn[];
}

const NO_CELL: Way = { cost: 0, cell: undefined, before: undefined, taken: [] };

/** The best way to cut the words of a header into columns; at each word the best way that took each set of columns. */
function cutHeader(lines: readonly Line[], read: NameReader): CutHeader | undefined {
  const words = lines.flatMap(({ text }): Word[] =>
    text.split(/\s+/u).map((word, i) => ({ text: word, opensLine: i === 0 })),
  );
  if (words.length > MOST_WORDS) return undefined;
  const ways: Map<string, Way>[] = words.map(() => new Map<string, Way>());
  ways.push(new Map());
  ways[0] = new Map([["", NO_CELL]]);
  for (let start = 0; start < words.length; start++) {
    const word = words[start]!;
    const opening = (word.opensLine ? 0 : INSIDE_LINE) + (startsSmall(word.text) ? SMALL_LETTER : 0);
    let name = "";
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_CELL); end++) {
      name = end === start + 1 ? word.text : `${name} ${words[end - 1]!.text}`;
      const column = read(name);
      for (const [taken, way] of ways[start]!) extend(ways[end]!, { way, taken }, name, column, opening, end - start);
    }
  }
  const best = [...ways[words.length]!.values()].toSorted((a, b) => a.cost - b.cost)[0];
  return best && { cost: best.cost, cells: cellsOf(best) };
}

function cellsOf(last: Way): HeaderColumn[] {
  const cells: HeaderColumn[] = [];
  for (let way: Way | undefined = last; way?.cell; way = way.before) cells.push(way.cell);
  return cells.toReversed();
}

function extend(
  into: Map<string, Way>,
  { way, taken }: { readonly way: Way; readonly taken: string },
  name: string,
  column: Column | undefined,
  opening: number,
  count: number,
): void {
  const known = column !== undefined && !way.taken.includes(column);
  if (!known && count > LONGEST_UNKNOWN) return;
  const cost = way.cost + opening + (known ? KNOWN : UNKNOWN + UNKNOWN_WORD * count);
  const columns = known ? [...way.taken, column].toSorted() : way.taken;
  const key = known ? columns.join() : taken;
  if ((into.get(key)?.cost ?? Infinity) <= cost) return;
  const cell: HeaderColumn = known ? { kind: "known", column, name } : { kind: "other", name };
  into.set(key, { cost, cell, before: way, taken: columns });
}
