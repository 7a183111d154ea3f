/** Tables without lines around their cells, in PDF files and in text with columns side by side. */
import { lexicons } from "@plandiff/lexicon";
import { findGridHeader } from "../grid/header-rows.ts";
import { type AlignedHeader, findAlignedHeader, nameText } from "./aligned-header.ts";
import { type AlignedColumns, alignedRows, crossed, isRowNumber } from "./aligned-rows.ts";
import { drawnGrid } from "./cut-rows.ts";
import { type Border, type GutterRoom, gutters } from "./gutters.ts";
import type { DrawnRow, DrawnTable, LaidPage, Prose } from "./laid-page.ts";
import type { TextLine } from "./text-line.ts";

const known = Object.values(lexicons);

type Lines = readonly (readonly TextLine[])[];

/** Pages with the tables that their lines make; pages that have a ruled table of tasks stay as they are. */
export function alignedPages(pages: readonly LaidPage[], prose: Prose): readonly LaidPage[] {
  if (pages.some(({ tables }) => tables.some((table) => findGridHeader(drawnGrid(table), known)))) return pages;
  let before: Before = { open: undefined, names: [] };
  return pages.map((page) => {
    const found = tablesOf(page, before, prose);
    before = found;
    return found.page;
  });
}

/** A table that goes on on the next page, with the edges that it has there and had at first. */
interface OpenTable {
  readonly columns: AlignedColumns;
  readonly edges: readonly number[];
}

/** What the pages before leave: a table that goes on, and the names of the first header. */
interface Before {
  readonly open: OpenTable | undefined;
  readonly names: readonly string[];
}

function tablesOf(page: LaidPage, before: Before, prose: Prose): Before & { readonly page: LaidPage } {
  const { lines, number } = page;
  const tables: DrawnTable[] = [];
  const rest: (readonly TextLine[])[] = [];
  let { open, names } = before;
  for (let at = 0; at < lines.length;) {
    const header = findAlignedHeader(lines, at, names);
    const next = header?.first ?? lines.length;
    if (open && next > at) {
      const own = lines.slice(at, next);
      const columns = { ...open.columns, borders: gutters(own, roomsAround(open.columns.borders)) };
      const end = at + tableEnd(own, columns);
      if (end > at) tables.push(tableOf(page, lines.slice(at, end), { ...open, columns }, []));
      if (end < next) open = undefined;
      at = end;
    }
    rest.push(...lines.slice(at, next));
    if (!header) break;
    if (names.length === 0) names = header.names.map(nameText);
    const below = lines.slice(header.end, findAlignedHeader(lines, header.end)?.first);
    const first = columnsOf(header, below, prose);
    const end = header.end + tableEnd(below, first);
    const columns = columnsOf(header, lines.slice(header.end, end), prose);
    const left = Math.min(...header.names.map(({ x }) => x));
    const right = Math.max(...header.names.map((name) => name.right));
    const isSame = open !== undefined && open.columns.borders.length === columns.borders.length;
    open = { columns, edges: isSame ? open!.edges : [left, ...columns.borders.map(({ at: border }) => border), right] };
    if (header.groups.length > 0) rest.push(header.groups);
    tables.push(tableOf(page, lines.slice(header.end, end), open, [headerRow(header, page)]));
    if (end < lines.length) open = undefined;
    at = end;
  }
  return {
    page: { ...page, number, lines: rest, tables: [...page.tables, ...tables].toSorted((a, b) => b.top - a.top) },
    open,
    names,
  };
}

/** The columns of a header, with the borders that the lines below it leave between them. */
function columnsOf({ names, number }: AlignedHeader, below: Lines, prose: Prose): AlignedColumns {
  const rooms = names.slice(1).map(({ x }, index): GutterRoom => ({ from: names[index]!.right, to: x }));
  return { number, borders: gutters(below, rooms), counted: prose === "counted" };
}

/** On a page without header each border lies near its old place. */
const roomsAround = (borders: readonly Border[]): GutterRoom[] =>
  borders.map(({ at }, index): GutterRoom => ({
    from: (at * 2 + (borders[index - 1]?.at ?? at - WIDE)) / 3,
    to: (at * 2 + (borders[index + 1]?.at ?? at + WIDE)) / 3,
  }));
const WIDE = 12;

function headerRow({ names, first }: AlignedHeader, { lines, placeAt }: LaidPage): DrawnRow {
  const cells = names.map((name) => ({
    room: { left: name.x, width: name.right - name.x },
    paragraphs: [name.lines],
    above: false,
    left: false,
  }));
  return { cells, place: placeAt(lines[first]![0]!.y) };
}

function tableOf(
  { number, placeAt }: LaidPage,
  lines: Lines,
  { columns, edges }: OpenTable,
  header: readonly DrawnRow[],
): DrawnTable {
  const rows = [...header, ...alignedRows(lines, columns, placeAt)];
  const heights = [...header.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs.flat())), ...lines.flat()];
  let [top, bottom] = [-Infinity, Infinity];
  for (const { y } of heights) [top, bottom] = [Math.max(top, y), Math.min(bottom, y)];
  return { kind: "drawn", rows, columns: edges, page: number, top, bottom };
}

/** A signature beside the recipients may stand so many lines above them. */
const BESIDE_LINES = 3;
/** Blank lines stand before what follows a table, in sizes of letters. */
const GAP = 2;

/** How many of the lines belong to the table: it ends at recipients and articles, and where prose runs over its columns. */
function tableEnd(lines: Lines, columns: AlignedColumns): number {
  for (const [index, line] of lines.entries()) {
    const closes = line.some(({ text }) =>
      known.some((lexicon) => /^(?:recipients|article|motto)$/.test(lexicon.readHeadPart(text) ?? "")),
    );
    if (closes) return gapBefore(lines, index);
    const words = line[0]!.words;
    if (isProseBelow(lines, index, columns)) return index;
    if (line.length === 1 && crossed(line[0]!, columns) > 1 && !isRowNumber(words[0]!.text)) return index;
  }
  return lines.length;
}

/** Prose below a table opens where its numbers stand, runs on over them, and no number comes after it. */
function isProseBelow(lines: Lines, index: number, columns: AlignedColumns): boolean {
  const [line, ...more] = lines[index]!;
  const border = columns.borders[0]?.at ?? -Infinity;
  const opens = columns.number === 0 && line !== undefined && more.length === 0 && line.x < border;
  if (!opens || index === 0 || crossed(line, columns) === 0 || isRowNumber(line.words[0]!.text)) return false;
  return lines.slice(index + 1).every((below) => !isRowNumber(below[0]!.words[0]!.text));
}

function gapBefore(lines: Lines, index: number): number {
  for (let i = index; i > Math.max(0, index - BESIDE_LINES); i--) {
    const [above, line] = [lines[i - 1]![0]!, lines[i]![0]!];
    if (above.y - line.y >= line.size * GAP) return i;
  }
  return index;
}
