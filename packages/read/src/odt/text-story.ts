/** The text of an OpenDocument text from front to back: paragraphs and tables, numbers as printed, changes accepted. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { Part } from "../grid/grid.ts";
import { type RawCell, type RawRow, tableParts } from "../grid/span-cells.ts";
import { type Closing, type Piece, type PieceLook, closeParagraph } from "../open-paragraph.ts";
import { type Attributes, type XmlHandler, readXml } from "../xml/read-xml.ts";
import { textLists } from "./text-lists.ts";

/** What a text is read with. */
export interface TextReading extends Closing {
  readonly lexicons: readonly Lexicon[];
}

/** What stands in a text, and what stands beside it: notes, comments, headers and footers. */
export interface TextStory {
  readonly parts: readonly Part[];
  readonly beside: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

interface OpenTable {
  readonly number: number;
  readonly rows: RawRow[];
  row: RawCell[] | undefined;
  cell: { readonly across: number; readonly down: number; readonly parts: Part[]; readonly place: Place } | undefined;
}

interface OpenText {
  readonly pieces: Piece[];
  readonly label: string;
  /** Does it stand beside the text, or was it deleted? */
  readonly beside: "note" | "deleted" | undefined;
}

const PLAIN: PieceLook = { font: undefined, struck: false, hidden: false, deleted: false };
const BESIDE = new Set(["note-body", "annotation", "header", "footer", "header-left", "footer-left"]);
const SKIPPED = new Set(["forms", "title", "desc", "sequence-decls", "note-citation", "list-label", "scripts"]);
/** Blanks that are said to repeat more often than this fill a line. */
const MOST_BLANKS = 200;

/** Reads the parts of a file: its styles with headers and footers, and then its content. */
export function readText(files: readonly Uint8Array[], reading: TextReading): TextStory {
  const parts: Part[] = [];
  const beside: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const styles = new Map<string, PieceLook>();
  const lists = textLists();
  const tables: OpenTable[] = [];
  const texts: OpenText[] = [];
  const looks: PieceLook[] = [PLAIN];
  const around: ("note" | "deleted")[] = [];
  let styleName: string | undefined;
  let skipped = 0;
  let paragraphs = 0;
  let count = 0;

  const lookOf = (attributes: Attributes): PieceLook => {
    const outer = looks.at(-1)!;
    const style = styles.get(attributes("style-name") ?? "");
    if (!style) return outer;
    return {
      ...outer,
      font: style.font ?? outer.font,
      struck: style.struck || outer.struck,
      hidden: style.hidden || outer.hidden,
    };
  };
  const add = (text: string): void => void texts.at(-1)?.pieces.push({ text, ...looks.at(-1)! });
  const put = (part: Part): void => void (tables.at(-1)?.cell?.parts ?? parts).push(part);

  const closeText = (): void => {
    const open = texts.pop();
    if (!open) return;
    const cell = tables.at(-1)?.cell;
    if (!cell && open.beside === undefined) paragraphs++;
    const place: Place = cell?.place ?? { kind: "paragraph", paragraph: Math.max(1, paragraphs) };
    const closed = closeParagraph(open.pieces, place, reading);
    const text = `${open.label} ${closed.text}`.trim();
    if (open.beside === "deleted") {
      if (text !== "") diagnostics.push({ code: "text-deleted", severity: "warning", args: { text } });
    } else if (open.beside === "note") {
      if (text !== "") beside.push(text.replaceAll(/\s+/gu, " "));
    } else {
      diagnostics.push(...closed.diagnostics);
      put({ kind: "paragraph", text, place });
    }
  };

  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    style: (attributes) => void (styleName = attributes("name")),
    "text-properties": (attributes) => void (styleName !== undefined && styles.set(styleName, styleLook(attributes))),
    "list-style": (attributes) => lists.style(attributes("name") ?? ""),
    "list-level-style-number": (attributes) => lists.level("number", attributes),
    "list-level-style-bullet": (attributes) => lists.level("bullet", attributes),
    "tracked-changes": () => void around.push("deleted"),
    list: (attributes) => lists.open(attributes),
    "list-item": (attributes) => lists.item(attributes),
    p: (attributes) => {
      texts.push({ pieces: [], label: around.length > 0 ? "" : lists.label(), beside: around.at(-1) });
      looks.push(lookOf(attributes));
    },
    span: (attributes) => void looks.push(lookOf(attributes)),
    s: (attributes) => add(" ".repeat(Math.min(Number(attributes("c") ?? 1) || 1, MOST_BLANKS))),
    tab: () => add(" "),
    "line-break": () => add("\n"),
    table: () => void tables.push({ number: ++count, rows: [], row: undefined, cell: undefined }),
    "table-row": () => {
      const table = tables.at(-1);
      if (table) table.row = [];
    },
    "table-cell": (attributes) => {
      const table = tables.at(-1);
      if (!table?.row) return;
      const place: Place = {
        kind: "cell",
        table: table.number,
        row: table.rows.length + 1,
        cell: table.row.length + 1,
      };
      const spanned = (name: string): number => Number(attributes(name) ?? 1) || 1;
      table.cell = {
        across: spanned("number-columns-spanned"),
        down: spanned("number-rows-spanned"),
        parts: [],
        place,
      };
    },
  };
  const closers: Readonly<Record<string, () => void>> = {
    style: () => void (styleName = undefined),
    "tracked-changes": () => void around.pop(),
    list: () => lists.close(),
    p: () => {
      looks.pop();
      closeText();
    },
    span: () => void looks.pop(),
    "table-cell": () => {
      const table = tables.at(-1);
      if (table?.row && table.cell) table.row.push(table.cell);
      if (table) table.cell = undefined;
    },
    "table-row": () => {
      const table = tables.at(-1);
      if (!table?.row) return;
      table.rows.push({ cells: table.row, place: { kind: "cell", table: table.number, row: table.rows.length + 1 } });
      table.row = undefined;
    },
    table: () => {
      const table = tables.pop();
      if (table) for (const part of tableParts(table.rows, reading.lexicons)) put(part);
    },
  };
  const handler: XmlHandler = {
    open(name, attributes) {
      if (skipped > 0 || SKIPPED.has(name)) return void skipped++;
      if (BESIDE.has(name)) around.push("note");
      openers[name === "h" ? "p" : name]?.(attributes);
    },
    close(name) {
      if (skipped > 0) return void skipped--;
      closers[name === "h" ? "p" : name]?.();
      if (BESIDE.has(name)) around.pop();
    },
    text: (text) => skipped === 0 && texts.length > 0 && add(text.replaceAll(/\s+/g, " ")),
  };
  for (const bytes of files) readXml(bytes, handler);
  while (texts.length > 0) closeText();
  while (tables.length > 0) {
    closers["table-cell"]!();
    closers["table-row"]!();
    closers["table"]!();
  }
  return { parts, beside, diagnostics };
}

function styleLook(attributes: Attributes): PieceLook {
  const line = attributes("text-line-through-style") ?? attributes("text-line-through-type");
  const font = attributes("font-name") ?? attributes("font-family");
  return {
    ...PLAIN,
    font: font?.replaceAll(/['"]/g, ""),
    struck: line !== undefined && line !== "none",
    hidden: attributes("display") === "none",
  };
}
