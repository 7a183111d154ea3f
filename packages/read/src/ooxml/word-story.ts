/** The text of a Word file from front to back: paragraphs and tables, changes accepted, numbers as printed. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { Part } from "../grid/grid.ts";
import { cellPlace, openTables } from "../grid/open-tables.ts";
import { type Closing, type Piece, closeParagraph } from "../open-paragraph.ts";
import { type Attributes, readXml } from "../xml/read-xml.ts";
import { type ColumnWidths, withoutSlivers } from "./word-columns.ts";
import type { ListCounter } from "./word-numbers.ts";
import { type OpenParagraph, type OpenRun, labelOf, lookOf, newParagraph } from "./word-paragraph.ts";
import { type WordStyles, isOn, readLook } from "./word-styles.ts";

/** What a story is read with. */
export interface StoryReading extends Closing {
  readonly styles: WordStyles;
  readonly lists: ListCounter;
  readonly lexicons: readonly Lexicon[];
}

/** What stands in a part of the file. */
export interface Story {
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Elements that say how things were before a change, or say things twice. */
const SKIPPED = new Set([
  "rPrChange",
  "pPrChange",
  "tcPrChange",
  "trPrChange",
  "tblPrChange",
  "sectPrChange",
  "tblPrExChange",
  "tblGridChange",
  "numberingChange",
  "Fallback",
]);
const DELETED = new Set(["del", "moveFrom"]);

/** Reads a part of a Word file: the document, its notes, a header. */
export function readStory(bytes: Uint8Array, reading: StoryReading): Story {
  const { styles, lists, lexicons } = reading;
  const diagnostics: Diagnostic[] = [];
  const tables = openTables(lexicons);
  /** What Word says of the open tables besides their cells, the innermost last. */
  const tableFacts: { readonly widths: ColumnWidths; rowDeleted: boolean }[] = [];
  const paragraphs: OpenParagraph[] = [];
  let paragraphCount = 0;
  let carried: Piece[] = [];
  let run: OpenRun | undefined;
  let properties: "run" | "paragraph" | "mark" | "row" | undefined;
  let skipping = 0;
  let deleting = 0;
  let inText = false;

  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    paragraph?.pieces.push({ text, ...lookOf(run, paragraph, styles), deleted: deleting > 0 });
  };

  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    paragraph.pieces.unshift(...carried);
    carried = [];
    if (paragraph.endDeleted && paragraphs.length === 0) {
      carried = paragraph.pieces;
      return;
    }
    const within = tables.cell();
    const place: Place = within?.place ?? { kind: "paragraph", paragraph: paragraphCount + 1 };
    const closed = closeParagraph(paragraph.pieces, place, reading);
    const gone = closed.text.trim() === "" && paragraph.pieces.some(({ deleted }) => deleted);
    const label = gone ? "" : labelOf(paragraph, styles, lists);
    const text = (label === "" ? closed.text : `${label} ${closed.text}`).trim();
    diagnostics.push(...closed.diagnostics);
    if (text === "") return;
    if (!within) paragraphCount++;
    tables.put({ kind: "paragraph", text, place });
  };

  /** What was carried on finds no paragraph to go on with: it is one of its own. */
  const endCarried = (): void => {
    if (carried.length === 0) return;
    paragraphs.push(newParagraph());
    endParagraph();
  };

  const open = (name: string, attributes: Attributes): void => {
    if (skipping > 0 || SKIPPED.has(name)) return void skipping++;
    switch (name) {
      case "p":
        paragraphs.push(newParagraph());
        break;
      case "pPr":
        properties = "paragraph";
        break;
      case "rPr":
        properties = properties === "paragraph" ? "mark" : "run";
        break;
      case "trPr":
        properties = "row";
        break;
      case "r":
        run = { look: {}, styleId: undefined };
        break;
      case "t":
      case "delText":
        inText = true;
        break;
      case "tab":
        if (properties === undefined && run) add("\t");
        break;
      case "br":
      case "cr":
        if (run) add("\n");
        break;
      case "noBreakHyphen":
        if (run) add("-");
        break;
      case "sym":
        if (run) add("•");
        break;
      case "tbl":
        tables.openTable();
        tableFacts.push({ widths: [], rowDeleted: false });
        break;
      case "gridCol":
        tableFacts.at(-1)?.widths.push(Number(attributes("w") ?? 0) || 0);
        break;
      case "tr": {
        tables.openRow();
        const facts = tableFacts.at(-1);
        if (facts) facts.rowDeleted = false;
        break;
      }
      case "tc":
        tables.openCell();
        break;
      default:
        property(name, attributes);
    }
  };

  const property = (name: string, attributes: Attributes): void => {
    const paragraph = paragraphs.at(-1);
    const value = attributes("val");
    const table = tables.table();
    const cell = tables.cell();
    const facts = tableFacts.at(-1);
    if (DELETED.has(name)) {
      if (properties === "mark" && paragraph) paragraph.endDeleted = true;
      else if (properties === "row" && facts) facts.rowDeleted = true;
      else if (properties === undefined) deleting++;
    } else if (name === "gridSpan" && cell) cell.across = Number(value ?? 1) || 1;
    else if (name === "vMerge" && cell) cell.above = value !== "restart";
    else if (name === "gridBefore" && table?.row) {
      table.row.push({ parts: [], across: Number(value ?? 1) || 1, down: 1, place: cellPlace(table, 1) });
    } else if (properties === "run" && run) {
      if (name === "rStyle") run.styleId = value;
      else readLook(run.look, name, attributes);
    } else if (properties === "mark" && name === "vanish" && isOn(attributes)) return;
    else if (properties === "paragraph" && paragraph) {
      if (name === "pStyle") paragraph.styleId = value;
      else if (name === "numId") paragraph.numId = value;
      else if (name === "ilvl") paragraph.level = Number(value ?? 0);
    }
  };

  const close = (name: string): void => {
    if (skipping > 0) return void skipping--;
    switch (name) {
      case "p":
        endParagraph();
        break;
      case "pPr":
      case "trPr":
        properties = undefined;
        break;
      case "rPr":
        properties = properties === "mark" ? "paragraph" : undefined;
        break;
      case "r":
        run = undefined;
        break;
      case "t":
      case "delText":
        inText = false;
        break;
      case "tc":
        if (tables.cell()) endCarried();
        tables.closeCell();
        break;
      case "tr":
        tables.closeRow((row) => tableFacts.at(-1)?.rowDeleted !== true || row.some(({ parts }) => parts.length > 0));
        break;
      case "tbl": {
        const widths = tableFacts.pop()?.widths ?? [];
        tables.closeTable((rows) => withoutSlivers(rows, widths));
        break;
      }
      default:
        if (DELETED.has(name) && properties === undefined) deleting = Math.max(0, deleting - 1);
    }
  };

  readXml(bytes, { open, close, text: (text) => void (inText && skipping === 0 && add(text)) });
  endCarried();
  return { parts: tables.parts, diagnostics };
}
