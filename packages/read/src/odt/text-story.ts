/** The text of an OpenDocument text from front to back: paragraphs and tables, numbers as printed, changes accepted. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { Part } from "../grid/grid.ts";
import { openTables } from "../grid/open-tables.ts";
import { PLAIN, textLooks } from "../odf/text-looks.ts";
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

interface OpenText {
  readonly pieces: Piece[];
  readonly label: string;
  /** Does it stand beside the text, or was it deleted? */
  readonly beside: "note" | "deleted" | undefined;
}

const BESIDE = new Set(["note-body", "annotation", "header", "footer", "header-left", "footer-left"]);
const SKIPPED = new Set(["forms", "title", "desc", "sequence-decls", "note-citation", "list-label", "scripts"]);
/** Blanks that are said to repeat more often than this fill a line. */
const MOST_BLANKS = 200;

/** Reads the parts of a file: its styles with headers and footers, and then its content. */
export function readText(files: readonly Uint8Array[], reading: TextReading): TextStory {
  const beside: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const styles = textLooks();
  const lists = textLists();
  const tables = openTables(reading.lexicons);
  const texts: OpenText[] = [];
  const looks: PieceLook[] = [PLAIN];
  const around: ("note" | "deleted")[] = [];
  let skipped = 0;
  let paragraphs = 0;

  const lookOf = (attributes: Attributes): PieceLook => styles.within(attributes, looks.at(-1)!);
  const add = (text: string): void => void texts.at(-1)?.pieces.push({ text, ...looks.at(-1)! });

  const closeText = (): void => {
    const open = texts.pop();
    if (!open) return;
    const cell = tables.cell();
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
      tables.put({ kind: "paragraph", text, place });
    }
  };

  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    style: styles.openStyle,
    "text-properties": styles.properties,
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
    table: tables.openTable,
    "table-row": tables.openRow,
    "table-cell": (attributes) => {
      const spanned = (name: string): number => Number(attributes(name) ?? 1) || 1;
      tables.openCell({ across: spanned("number-columns-spanned"), down: spanned("number-rows-spanned") });
    },
  };
  const closers: Readonly<Record<string, () => void>> = {
    style: styles.closeStyle,
    "tracked-changes": () => void around.pop(),
    list: () => lists.close(),
    p: () => {
      looks.pop();
      closeText();
    },
    span: () => void looks.pop(),
    "table-cell": tables.closeCell,
    "table-row": () => tables.closeRow(),
    table: () => tables.closeTable(),
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
  return { parts: tables.parts, beside, diagnostics };
}
