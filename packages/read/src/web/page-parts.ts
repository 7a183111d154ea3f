/** The text of a page from top to bottom: paragraphs and tables, as a browser would show them. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { DefaultTreeAdapterTypes } from "parse5";
import { type Figures, countAs } from "../count-as.ts";
import type { Part } from "../grid/grid.ts";
import { type RawCell, type RawRow, tableParts } from "../grid/span-cells.ts";
import { type Closing, type Piece, type PieceLook, closeParagraph } from "../open-paragraph.ts";
import { attribute, lookInside } from "./element-look.ts";
import { walkTree } from "./walk-tree.ts";

/** What a page is read with. */
export interface PageReading extends Closing {
  readonly lexicons: readonly Lexicon[];
}

/** What a page shows. */
export interface PageParts {
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
  /** The name of the page, which its window shows. */
  readonly title: string;
}

type Element = DefaultTreeAdapterTypes.Element;

interface OpenTable {
  readonly number: number;
  readonly rows: RawRow[];
  row: RawCell[] | undefined;
  cell: { readonly element: Element; readonly parts: Part[]; readonly place: Place } | undefined;
}

interface OpenList {
  readonly ordered: boolean;
  readonly type: string;
  next: number;
}

const LEFT_OUT = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "embed",
  "audio",
  "video",
  "canvas",
]);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p st1:place st1:city nobr".split(
    " ",
  ),
);
const PLAIN: PieceLook = { font: undefined, struck: false, hidden: false, deleted: false };

/** Reads a page. */
export function pageParts(root: DefaultTreeAdapterTypes.Document, reading: PageReading): PageParts {
  const parts: Part[] = [];
  const diagnostics: Diagnostic[] = [];
  const tables: OpenTable[] = [];
  const lists: OpenList[] = [];
  const looks: PieceLook[] = [PLAIN];
  let pieces: Piece[] = [];
  let label: string | undefined;
  let tableCount = 0;
  let paragraphCount = 0;
  let keepsLines = 0;
  let inTitle = false;
  let title = "";

  const add = (text: string): void => void pieces.push({ text, ...looks.at(-1)! });

  const flush = (): void => {
    if (pieces.length === 0 && label === undefined) return;
    const cell = tables.at(-1)?.cell;
    const place: Place = cell?.place ?? { kind: "paragraph", paragraph: paragraphCount + 1 };
    const closed = closeParagraph(pieces, place, reading);
    pieces = [];
    diagnostics.push(...closed.diagnostics);
    const lines = closed.text.split("\n").map((line) => line.trim());
    const said = lines.join("\n").trim();
    if (said === "" && (label === undefined || !cell)) return;
    const text = label === undefined ? said : `${label} ${said}`.trim();
    label = undefined;
    if (!cell) paragraphCount++;
    (cell?.parts ?? parts).push({ kind: "paragraph", text, place });
  };

  const open = (element: Element): boolean => {
    const { tagName } = element;
    if (LEFT_OUT.has(tagName)) return false;
    if (tagName === "title" && tables.length === 0) inTitle = true;
    looks.push(lookInside(element, looks.at(-1)!));
    if (tagName === "br") add("\n");
    if (INLINE.has(tagName) || tagName.includes(":")) return true;
    flush();
    if (tagName === "table") tables.push({ number: ++tableCount, rows: [], row: undefined, cell: undefined });
    else if (tagName === "tr") openRow(tables.at(-1));
    else if (tagName === "td" || tagName === "th") openCell(tables.at(-1), element);
    else if (tagName === "ul" || tagName === "ol") lists.push(newList(element));
    else if (tagName === "li") label = labelOf(lists.at(-1), element);
    else if (tagName === "pre") keepsLines++;
    return true;
  };

  const close = (element: Element): void => {
    const { tagName } = element;
    looks.pop();
    if (tagName === "title") inTitle = false;
    if (INLINE.has(tagName) || tagName.includes(":")) return;
    flush();
    const table = tables.at(-1);
    if (tagName === "li") label = undefined;
    else if (tagName === "ul" || tagName === "ol") lists.pop();
    else if (tagName === "pre") keepsLines--;
    else if ((tagName === "td" || tagName === "th") && table?.cell?.element === element) {
      const { parts: inside, place } = table.cell;
      table.row?.push({
        parts: inside,
        across: spanOf(element, "colspan", 1),
        down: spanOf(element, "rowspan", 0),
        place,
      });
      table.cell = undefined;
    } else if (tagName === "tr" && table?.row) {
      table.rows.push({ cells: table.row, place: { kind: "cell", table: table.number, row: table.rows.length + 1 } });
      table.row = undefined;
    } else if (tagName === "table" && table) {
      tables.pop();
      const cell = tables.at(-1)?.cell;
      (cell?.parts ?? parts).push(...tableParts(table.rows, reading.lexicons));
    }
  };

  const text = (value: string): void => {
    if (inTitle) title += value;
    else if (keepsLines > 0) add(value);
    else if (value.trim() !== "" || pieces.length > 0) add(value.replaceAll(/[ \t\r\n\f]+/g, " "));
  };

  walkTree(root, { open, close, text });
  flush();
  return { parts, diagnostics, title: reading.cleaner.clean(title).replaceAll(/\s+/gu, " ").trim() };
}

function openRow(table: OpenTable | undefined): void {
  if (table) Object.assign(table, { row: [], cell: undefined });
}

function openCell(table: OpenTable | undefined, element: Element): void {
  if (!table?.row) return;
  const place: Place = { kind: "cell", table: table.number, row: table.rows.length + 1, cell: table.row.length + 1 };
  table.cell = { element, parts: [], place };
}

/** What an element says of its span; a rowspan of 0 reaches to the end of the table. */
function spanOf(element: Element, name: string, least: number): number {
  const value = Number.parseInt(attribute(element, name) ?? "1", 10);
  return Number.isNaN(value) || value < least ? 1 : value;
}

const newList = (element: Element): OpenList => ({
  ordered: element.tagName === "ol",
  type: attribute(element, "type") ?? "1",
  next: Number.parseInt(attribute(element, "start") ?? "1", 10) || 1,
});

/** The mark that a browser draws before an item. */
function labelOf(list: OpenList | undefined, element: Element): string {
  if (!list?.ordered) return "•";
  const value = Number.parseInt(attribute(element, "value") ?? "", 10);
  const number = Number.isNaN(value) ? list.next : value;
  list.next = number + 1;
  return `${countAs(number, FIGURES[list.type] ?? "decimal")}.`;
}

const FIGURES: Readonly<Record<string, Figures>> = {
  I: "upper-roman",
  i: "lower-roman",
  A: "upper-letter",
  a: "lower-letter",
};
