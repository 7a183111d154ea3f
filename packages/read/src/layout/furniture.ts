/** What pages repeat at their edges, headers, footers and page numbers, is taken off them and named once. */
import { lexicons } from "@plandiff/lexicon";
import { readColumnName } from "../recognize/header.ts";
import type { LaidPage } from "./laid-page.ts";
import type { TextLine } from "./text-line.ts";

const known = Object.values(lexicons);
/** The share of pages that repeat a line at their edge for it to be furniture, and how many pages tell. */
const REPEATED_SHARE = 0.5;
const FEWEST_PAGES = 3;
/** So many lines at the top and at the bottom of a page may be furniture. */
const EDGE_LINES = 2;
/** Lines of one header stand no further apart than this, in sizes of letters. */
const NEAR = 1.8;
/** A page number stands alone, with at most the word for it and the number of pages. */
const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*:?\s*)?(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—\s.]*$/iu;

/** Pages without what they repeat, and each repeated text once. */
export function withoutFurniture(pages: readonly LaidPage[]): { bare: LaidPage[]; texts: string[] } {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shift = usualShift(pages, edges);
  const texts = new Map<string, string>();
  const bare = pages.map((page, index): LaidPage => {
    const furniture = edges[index]!.filter(
      (line) =>
        (shift !== undefined && pageNumber(line) === page.number + shift) ||
        (pages.length >= FEWEST_PAGES && (counts.get(keyOf(line)) ?? 0) > pages.length * REPEATED_SHARE),
    );
    for (const line of furniture) if (!texts.has(keyOf(line))) texts.set(keyOf(line), textOf(line));
    return furniture.length === 0 ? page : { ...page, lines: page.lines.filter((line) => !furniture.includes(line)) };
  });
  return { bare, texts: [...texts.values()] };
}

/** The lines outside the tables at the top and at the bottom of a page. */
function edgeLines({ lines, tables }: LaidPage): (readonly TextLine[])[] {
  const top = Math.max(...tables.map((table) => table.top), -Infinity);
  const bottom = Math.min(...tables.map((table) => table.bottom), Infinity);
  const above = lines.slice(0, EDGE_LINES).filter((line) => line[0]!.y >= top);
  const below = lines.slice(-EDGE_LINES).filter((line) => line[0]!.y <= bottom);
  return [...new Set([...above, ...below])].filter((line) => !isHeader(lines, line));
}

/** The header of a table is repeated, too, and no furniture: a line that names columns, or one next to it. */
const isHeader = (lines: readonly (readonly TextLine[])[], line: readonly TextLine[]): boolean => {
  const at = lines.indexOf(line);
  const { y, size } = line[0]!;
  return lines
    .slice(Math.max(0, at - 1), at + 2)
    .some((other) => Math.abs(other[0]!.y - y) < size * NEAR && namesColumns(other));
};

const namesColumns = (line: readonly TextLine[]): boolean =>
  line.filter(({ text }) => readColumnName(text, known) !== undefined).length > 1;

/** By how much printed page numbers differ from the count of pages, where at least two pages agree or the first is 1. */
function usualShift(
  pages: readonly LaidPage[],
  edges: readonly (readonly (readonly TextLine[])[])[],
): number | undefined {
  const counts = new Map<number, number>();
  edges.forEach((lines, index) => {
    for (const shift of new Set(lines.map((line) => (pageNumber(line) ?? NaN) - pages[index]!.number)))
      if (!Number.isNaN(shift)) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  });
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best && (best[1] > 1 || best[0] === 0) ? best[0] : undefined;
}

const pageNumber = (line: readonly TextLine[]): number | undefined => {
  const found = PAGE_NUMBER.exec(textOf(line))?.[1];
  return found === undefined ? undefined : Number(found);
};

const textOf = (line: readonly TextLine[]): string => line.map(({ text }) => text).join(" ");
const keyOf = (line: readonly TextLine[]): string => textOf(line).replaceAll(/\d+/g, "#");
