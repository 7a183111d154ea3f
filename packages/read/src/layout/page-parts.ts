/** The paragraphs and tables of pages, in the order in which they are read. */
import type { Place } from "@plandiff/domain";
import type { Part } from "../grid/grid.ts";
import { alignedPages } from "./aligned-table.ts";
import { cellText, drawnGrid, goesOnBelow, isSameTable, withCutRow } from "./cut-rows.ts";
import { withoutFurniture } from "./furniture.ts";
import type { DrawnTable, LaidPage, Prose } from "./laid-page.ts";
import { sideColumns } from "./side-columns.ts";
import type { TextLine } from "./text-line.ts";
import { type Room, joinedText, wrappedTexts } from "./wrapped-lines.ts";

/** What pages hold; what they repeat at their edges is named once. */
export interface PagesParts {
  readonly parts: readonly Part[];
  readonly repeated: readonly string[];
  /** Rows whose cells are not sure, with the text of their first cell. */
  readonly uncertain: readonly { readonly first: string; readonly place: Place }[];
}

interface Paragraph {
  readonly kind: "lines";
  readonly lines: readonly TextLine[];
  readonly place: Place;
  readonly page: number;
  /** Does it stand at the edge of its page, and alone on its height, so that it may go on over the end of the page? */
  readonly open: boolean;
}

/** So much of all lines ends before the right margin. */
const MARGIN_SHARE = 0.98;

/** The parts of all pages; a paragraph and a row may go on over the end of a page. */
export function pagesParts(pages: readonly LaidPage[], prose: Prose = "measured"): PagesParts {
  const { bare, texts } = withoutFurniture(pages);
  const room = roomIn(bare.flatMap(({ lines, tables }) => [...lines.flat(), ...tables.map(widthOf)]));
  const found: (Paragraph | DrawnTable)[] = [];
  for (const page of alignedPages(bare, prose))
    for (const part of partsOfPage(page, room, prose)) {
      const last = found.at(-1);
      if (last?.kind === "drawn" && part.kind === "drawn" && isSameTable(last, part))
        found.splice(-1, 1, ...withCutRow(last, part));
      else if (last?.kind === "lines" && part.kind === "lines" && isNextPage(last, part, room))
        found[found.length - 1] = { ...last, lines: [...last.lines, ...part.lines], page: part.page };
      else found.push(part);
    }
  const rows = found.flatMap((part) => (part.kind === "drawn" ? part.rows : []));
  return {
    parts: found.map((part) => asPart(part, prose)),
    repeated: texts,
    uncertain: rows.flatMap(({ uncertain, cells, place }) =>
      uncertain === true ? [{ first: cellText(cells[0]!), place }] : [],
    ),
  };
}

const isNextPage = (last: Paragraph, part: Paragraph, room: Room): boolean =>
  last.open && part.open && part.page === last.page + 1 && goesOnBelow(last.lines, part.lines, { room });

function* partsOfPage(
  { number, lines, tables, placeAt }: LaidPage,
  room: Room,
  prose: Prose,
): Generator<Paragraph | DrawnTable> {
  let at = 0;
  for (const table of [...tables, undefined]) {
    const first = at;
    while (at < lines.length && lines[at]![0]!.y > (table?.top ?? -Infinity)) at++;
    const zone = lines.slice(first, at);
    for (const { lines: column, beside } of sideColumns(zone)) {
      const groups =
        prose === "counted"
          ? blocksOf(column)
          : wrappedTexts(column, beside ? { ...roomIn(column), listed: true } : room);
      for (const [order, group] of groups.entries())
        yield {
          kind: "lines",
          lines: group,
          place: placeAt(group[0]!.y),
          page: number,
          open: prose === "measured" && !beside && (order === 0 || order === groups.length - 1),
        };
    }
    if (table) yield table;
  }
}

/** Lines that stand right below each other. */
function blocksOf(lines: readonly TextLine[]): TextLine[][] {
  const blocks: TextLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && before.y - line.y < line.size * 2) blocks.at(-1)!.push(line);
    else blocks.push([line]);
  });
  return blocks;
}

const asPart = (part: Paragraph | DrawnTable, prose: Prose): Part =>
  part.kind === "lines"
    ? {
        kind: "paragraph",
        text: prose === "counted" ? part.lines.map(({ text }) => text).join("\n") : joinedText(part.lines),
        place: part.place,
      }
    : drawnGrid(part);

const widthOf = ({ columns }: DrawnTable): { x: number; right: number } => ({ x: columns[0]!, right: columns.at(-1)! });

/** The room between the margins of lines. */
function roomIn(lines: readonly { readonly x: number; readonly right: number }[]): Room {
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  let left = Infinity;
  for (const { x } of lines) left = Math.min(left, x);
  return { left, width: (rights[Math.ceil((rights.length - 1) * MARGIN_SHARE)] ?? left) - left };
}
