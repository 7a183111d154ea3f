/** The header of a table that has no lines around its cells: names that stand beside each other, over one line or several. */
import { lexicons } from "@plandiff/lexicon";
import { headerOf, isTaskHeader, knownColumns, readColumnName } from "../recognize/header.ts";
import type { TextLine } from "./text-line.ts";

/** A name of a column, with the room that it takes. */
export interface AlignedName {
  readonly lines: readonly TextLine[];
  readonly x: number;
  readonly right: number;
}

/** A header among the lines of a page. */
export interface AlignedHeader {
  readonly first: number;
  readonly end: number;
  readonly names: readonly AlignedName[];
  /** Names above several columns. */
  readonly groups: readonly TextLine[];
  /** Which column holds the number of a row; -1 where none does. */
  readonly number: number;
}

const known = Object.values(lexicons);
/** Fewer columns beside each other are prose. */
const FEWEST_KNOWN = 3;
/** Narrow columns break their names over so many lines at most. */
const MOST_LINES = 6;
/** Lines of one header stand no further apart than this, in sizes of letters. */
const NEAR = 1.8;
/** Names are no prose. */
const LONGEST = 300;

type Lines = readonly (readonly TextLine[])[];
type Counted = AlignedHeader & { readonly count: number };

/**
 * Finds the first header from a line on: the fewest lines that know the most columns, with those that end their names.
 * A header that a page repeats ends with the names that it had.
 */
export function findAlignedHeader(lines: Lines, from: number, like: readonly string[] = []): AlignedHeader | undefined {
  for (let at = from; at < lines.length; at++) {
    if (!lines.slice(at, at + MOST_LINES).some((line) => line.length > 1)) continue;
    let best: Counted | undefined;
    for (let first = at; first < (best?.end ?? at + 1); first++)
      for (let end = first + 1; end <= Math.min(lines.length, first + MOST_LINES); end++) {
        const header = headerIn(lines, first, end);
        if (!header) break;
        if (header.count < FEWEST_KNOWN) continue;
        const better = header.count - (best?.count ?? 0);
        if (!best || better > 0 || (better === 0 && end - first < best.end - best.first)) best = header;
      }
    if (best) return extended(lines, best, { from, like });
  }
  return undefined;
}

/** A header with the lines right below and above it that hold the rest of its names. */
function extended(
  lines: Lines,
  header: Counted,
  { from, like }: { readonly from: number; readonly like: readonly string[] },
): Counted {
  let whole = header;
  const isNear = (upper: number): boolean => {
    const [above, below] = [lines[upper]?.[0], lines[upper + 1]?.[0]];
    return above !== undefined && below !== undefined && above.y - below.y < Math.max(above.size, below.size) * NEAR;
  };
  const take = (first: number, end: number): boolean => {
    const longer = headerIn(lines, first, end);
    const added = [...lines.slice(first, whole.first), ...lines.slice(whole.end, end)];
    if (!longer || longer.count < whole.count || added.some((line) => line.length >= whole.names.length)) return false;
    if (added.flat().some(({ text }) => /^[(\d]/.test(text))) return false;
    // what runs over several names below them heads the rows
    const below = lines.slice(whole.end, end).flat();
    if (below.some((segment) => whole.names.filter((name) => overlap(name, segment)).length > 1)) return false;
    // what names a column by itself is no part of another name
    if (added.flat().some((segment) => isOther(segment, whole.names))) return false;
    // a further name stands in lines above and below the others
    if (longer.names.some((name) => name.lines.length < 2 && !whole.names.some((own) => overlap(own, name))))
      return false;
    whole = longer;
    return true;
  };
  const up = (): boolean => whole.first > from && isNear(whole.first - 1);
  const down = (): boolean => isNear(whole.end - 1);
  const isLike = (): boolean =>
    whole.names.length === like.length && whole.names.every((name, index) => nameText(name) === like[index]);
  while (
    !isLike() &&
    ((up() && take(whole.first - 1, whole.end)) ||
      (down() && take(whole.first, whole.end + 1)) ||
      (up() && down() && take(whole.first - 1, whole.end + 1)))
  );
  return whole;
}

/** Does a stretch of text name another column than the name that it stands above or below? */
function isOther(segment: TextLine, names: readonly AlignedName[]): boolean {
  const own = readColumnName(segment.text, known);
  const name = names.find((other) => overlap(other, segment));
  return own !== undefined && name !== undefined && readColumnName(nameText(name), known) !== own;
}

function headerIn(lines: readonly (readonly TextLine[])[], first: number, end: number): Counted | undefined {
  const own = lines.slice(first, end);
  if (own.flat().reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return undefined;
  const { names, groups } = namesOf(own);
  const header = headerOf(names.map(nameText), known);
  return {
    first,
    end,
    names,
    groups,
    number: header.findIndex((column) => column.kind === "known" && column.column === "number"),
    count: isTaskHeader(header) ? knownColumns(header).length : 0,
  };
}

/** Segments that stand above each other make one name; what stands above two of a line names a group. */
function namesOf(lines: Lines): { names: AlignedName[]; groups: TextLine[] } {
  const groups = lines
    .flat()
    .filter((segment) =>
      lines.some((line) => !line.includes(segment) && line.filter((other) => overlap(segment, other)).length > 1),
    );
  const names: AlignedName[] = [];
  for (const segment of lines.flat()) {
    if (groups.includes(segment)) continue;
    const at = names.findIndex((name) => overlap(name, segment));
    const name = names[at];
    if (!name) names.push({ lines: [segment], x: segment.x, right: segment.right });
    else
      names[at] = {
        lines: [...name.lines, segment],
        x: Math.min(name.x, segment.x),
        right: Math.max(name.right, segment.right),
      };
  }
  return { names: names.toSorted((a, b) => a.x - b.x), groups };
}

type Span = { readonly x: number; readonly right: number };
const overlap = (one: Span, other: Span): boolean => one.x < other.right && other.x < one.right;

export const nameText = ({ lines }: AlignedName): string => lines.map(({ text }) => text).join(" ");
