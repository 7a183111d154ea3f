/** Finds the header of a task table in a grid: one row, or several where words are broken over rows or columns are grouped. */
import type { Lexicon } from "@plandiff/lexicon";
import { type Header, headerOf, isTaskHeader, knownColumns, readColumnName } from "../recognize/header.ts";
import { oneLine } from "../recognize/one-line.ts";
import type { Grid, Slot } from "./grid.ts";

/** A header in a grid: its rows from `first` up to (not with) `end`, one name a column. */
export interface GridHeader {
  readonly first: number;
  readonly end: number;
  readonly names: readonly string[];
  readonly header: Header;
  /** Texts of the header that stand in no name: groups above the columns. */
  readonly groups: readonly string[];
}

/** Letterhead, title and notes stand above the table of a sheet; a header further down belongs to something else. */
const MOST_ROWS_ABOVE = 60;
/** Headers of more levels than this are not seen. */
const MOST_LINES = 3;
/** Cells of a header are names, not prose. */
const LONGEST_HEADER = 600;

/** Finds the header that knows the most columns; of equals the first. */
export function findGridHeader({ rows }: Grid, lexicons: readonly Lexicon[]): GridHeader | undefined {
  let best: GridHeader | undefined;
  for (let first = 0; first < Math.min(rows.length, MOST_ROWS_ABOVE); first++) {
    if (rows[first]!.slots.length < 2) continue;
    const extent = rowsTogether(rows.slice(first, first + MOST_LINES).map(({ slots }) => slots));
    for (let lines = 1; lines <= Math.min(MOST_LINES, rows.length - first); lines++) {
      const candidate = rows.slice(first, first + lines).map(({ slots }) => slots);
      const found = headerIn(candidate, lexicons);
      if (!found) break;
      if (!isTaskHeader(found.header)) continue;
      if (lines > extent) {
        // a title above a header adds nothing to what the header says without it
        const below = headerIn(candidate.slice(1), lexicons);
        if (!belongsBelow(candidate, found.groups) || (below && known(below.header) >= known(found.header))) continue;
      }
      const better = known(found.header) - (best ? known(best.header) : 0);
      const whole = best?.first === first && lines === extent && better === 0;
      if (better > 0 || whole) best = { ...found, first, end: first + lines };
    }
  }
  return best;
}

const known = (header: Header): number => knownColumns(header).length;

/** How many rows the merged cells of the first one hold together. */
function rowsTogether([top, ...below]: readonly (readonly Slot[])[]): number {
  const goesOn = below.findIndex(
    (slots) => !slots.some(({ above, text }, column) => above && text !== "" && top?.[column]?.above === false),
  );
  return (goesOn < 0 ? below.length : goesOn) + 1;
}

/** May a row that no merged cell ties to the header be its next line? Then it names columns below a group, or ends their words. */
function belongsBelow(lines: readonly (readonly Slot[])[], groups: readonly string[]): boolean {
  const own = lines.at(-1)!.filter(({ text }) => text.trim() !== "");
  if (own.length === 0 || own.some(({ text }) => /^\s*\(?\d+(?:\.\d+)*[.)]*\s*$/.test(text))) return false;
  return groups.length === 0 || lines[0]!.some(({ left }) => left);
}

/** The header that these rows would make together; nothing where they hold too much text for one. */
function headerIn(
  lines: readonly (readonly Slot[])[],
  lexicons: readonly Lexicon[],
): Omit<GridHeader, "first" | "end"> | undefined {
  if (lines[0]!.some(({ above }) => above)) return undefined;
  const width = Math.max(...lines.map((slots) => slots.length));
  const own = Array.from({ length: width }, (_, column) => nameOf(lines, column, lexicons));
  const named = own.map((one, column) => withoutLent(one, own.toSpliced(column, 1), lexicons));
  const size = lines.flat().reduce((sum, { text, above, left }) => sum + (above || left ? 0 : text.length), 0);
  if (size > LONGEST_HEADER) return undefined;
  const names = named.map(({ name }) => name);
  const shown = new Set(names);
  return {
    names,
    header: headerOf(names, lexicons),
    groups: [...new Set(named.flatMap(({ rest }) => rest))].filter((text) => !shown.has(text)),
  };
}

/** The name of a column, what of the header it leaves out, and all its words where the name is that of its group alone. */
interface ColumnName {
  readonly name: string;
  readonly rest: readonly string[];
  readonly whole?: string;
}

/** "Thời gian" above "Bắt đầu" and "Hoàn thành" is no name of the first where the second has the meaning by its own words. */
function withoutLent(one: ColumnName, others: readonly ColumnName[], lexicons: readonly Lexicon[]): ColumnName {
  const { name, whole } = one;
  if (whole === undefined) return one;
  const meaning = readColumnName(name, lexicons);
  const owned = others.some((other) => other.whole === undefined && readColumnName(other.name, lexicons) === meaning);
  return owned ? { name: whole, rest: [] } : one;
}

/** The name of a column: under a group what is written lowest, else all its words together. */
function nameOf(lines: readonly (readonly Slot[])[], column: number, lexicons: readonly Lexicon[]): ColumnName {
  const slots = lines.flatMap((line) => {
    const slot = line[column];
    return !slot || slot.above || slot.text.trim() === ""
      ? []
      : [{ text: oneLine(slot.text), group: isGroup(line, column) }];
  });
  const texts = slots.map(({ text }) => text);
  if (texts.length <= 1) return { name: texts[0] ?? "", rest: [] };
  const whole = texts.join(" ");
  const lowest = texts.at(-1)!;
  const upper = texts.slice(0, -1);
  const ways: ColumnName[] = [
    { name: lowest, rest: upper },
    { name: whole, rest: [] },
    { name: texts[0]!, rest: texts.slice(1), ...(slots[0]!.group && { whole }) },
  ];
  const ordered = slots[0]!.group ? ways : [ways[1]!, ways[0]!, ways[2]!];
  return ordered.find(({ name }) => readColumnName(name, lexicons) !== undefined) ?? ways[1]!;
}

const isGroup = (line: readonly Slot[], column: number): boolean =>
  line[column]!.left || (line[column + 1]?.left ?? false);
