/** The text of a Word file from front to back: paragraphs and tables, changes accepted, numbers as printed. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { Part } from "../grid/grid.ts";
import { type RawCell, type RawRow, tableParts } from "../grid/span-cells.ts";
import { type Closing, type Piece, closeParagraph } from "../open-paragraph.ts";
import { type Attributes, readXml } from "../xml/read-xml.ts";
import { type ColumnWidths, withoutSlivers } from "./word-columns.ts";
import type { ListCounter } from "./word-numbers.ts";
import { type RunLook, type WordStyles, isOn, readLook } from "./word-styles.ts";

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

/** A paragraph being read. */
interface OpenParagraph {
  readonly pieces: Piece[];
  styleId: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  /** Was its end deleted, so that the next paragraph goes on with it? */
  endDeleted: boolean;
}

const newParagraph = (): OpenParagraph => ({
  pieces: [],
  styleId: undefined,
  numId: undefined,
  level: undefined,
  endDeleted: false,
});

interface OpenCell {
  across: number;
  above: boolean;
  readonly parts: Part[];
  readonly place: Place;
}

interface OpenTable {
  readonly number: number;
  readonly widths: ColumnWidths;
  readonly rows: RawRow[];
  row: RawCell[] | undefined;
  rowDeleted: boolean;
  cell: OpenCell | undefined;
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
  const parts: Part[] = [];
  const diagnostics: Diagnostic[] = [];
  const tables: OpenTable[] = [];
  const paragraphs: OpenParagraph[] = [];
  let tableCount = 0;
  let paragraphCount = 0;
  let carried: OpenParagraph["pieces"] = [];
  let run: RunLook | undefined;
  let runStyle: string | undefined;
  let properties: "run" | "paragraph" | "mark" | "row" | undefined;
  let skipping = 0;
  let deleting = 0;
  let inText = false;

  const table = (): OpenTable | undefined => tables.at(-1);
  const cell = (): OpenCell | undefined => table()?.cell;

  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    const style = styles.look(runStyle ?? paragraph.styleId);
    const base = runStyle === undefined ? style : { ...styles.look(paragraph.styleId), ...definedOf(style) };
    paragraph.pieces.push({
      text,
      font: run?.font ?? base.font,
      struck: run?.struck ?? base.struck ?? false,
      hidden: run?.hidden ?? base.hidden ?? false,
      deleted: deleting > 0,
    });
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
    const within = cell();
    const place: Place = within?.place ?? { kind: "paragraph", paragraph: paragraphCount + 1 };
    const closed = closeParagraph(paragraph.pieces, place, reading);
    const gone = closed.text.trim() === "" && paragraph.pieces.some(({ deleted }) => deleted);
    const label = gone ? "" : labelOf(paragraph, styles, lists);
    const text = (label === "" ? closed.text : `${label} ${closed.text}`).trim();
    diagnostics.push(...closed.diagnostics);
    if (text === "") return;
    if (!within) paragraphCount++;
    (within?.parts ?? parts).push({ kind: "paragraph", text, place });
  };

  const endTable = (): void => {
    const ended = tables.pop();
    if (!ended) return;
    (cell()?.parts ?? parts).push(...tableParts(withoutSlivers(ended.rows, ended.widths), lexicons));
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
        run = {};
        runStyle = undefined;
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
        tables.push({ number: ++tableCount, widths: [], rows: [], row: undefined, rowDeleted: false, cell: undefined });
        break;
      case "gridCol":
        table()?.widths.push(Number(attributes("w") ?? 0) || 0);
        break;
      case "tr": {
        const current = table();
        if (current) Object.assign(current, { row: [], rowDeleted: false, cell: undefined });
        break;
      }
      case "tc": {
        const current = table();
        if (!current?.row) break;
        const place: Place = {
          kind: "cell",
          table: current.number,
          row: current.rows.length + 1,
          cell: current.row.length + 1,
        };
        current.cell = { across: 1, above: false, parts: [], place };
        break;
      }
      default:
        property(name, attributes);
    }
  };

  const property = (name: string, attributes: Attributes): void => {
    const paragraph = paragraphs.at(-1);
    const value = attributes("val");
    if (DELETED.has(name)) {
      if (properties === "mark" && paragraph) paragraph.endDeleted = true;
      else if (properties === "row" && table()) table()!.rowDeleted = true;
      else if (properties === undefined) deleting++;
    } else if (name === "gridSpan" && cell()) cell()!.across = Number(value ?? 1) || 1;
    else if (name === "vMerge" && cell()) cell()!.above = value !== "restart";
    else if (name === "gridBefore" && table()?.row) {
      const { row, rows, number } = table()!;
      const place: Place = { kind: "cell", table: number, row: rows.length + 1, cell: 1 };
      row!.push({ parts: [], across: Number(value ?? 1) || 1, down: 1, place });
    } else if (properties === "run" && run) {
      if (name === "rStyle") runStyle = value;
      else readLook(run, name, attributes);
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
        runStyle = undefined;
        break;
      case "t":
      case "delText":
        inText = false;
        break;
      case "tc": {
        const current = table();
        if (!current?.cell) break;
        if (carried.length > 0) {
          paragraphs.push(newParagraph());
          endParagraph();
        }
        const { across, above, parts: inside, place } = current.cell;
        current.row?.push({ parts: inside, across, down: 1, above, place });
        current.cell = undefined;
        break;
      }
      case "tr": {
        const current = table();
        if (!current?.row) break;
        const { row, rowDeleted, rows, number } = current;
        const empty = row.every(({ parts: inside }) => inside.length === 0);
        if (!rowDeleted || !empty)
          rows.push({ cells: row, place: { kind: "cell", table: number, row: rows.length + 1 } });
        current.row = undefined;
        break;
      }
      case "tbl":
        endTable();
        break;
      default:
        if (DELETED.has(name) && properties === undefined) deleting = Math.max(0, deleting - 1);
    }
  };

  readXml(bytes, { open, close, text: (text) => void (inText && skipping === 0 && add(text)) });
  while (paragraphs.length > 0) endParagraph();
  while (tables.length > 0) endTable();
  return { parts, diagnostics };
}

/** Only what a look says: what it leaves open must not hide what lies below it. */
const definedOf = (look: RunLook): RunLook =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));

function labelOf({ styleId, numId, level }: OpenParagraph, styles: WordStyles, lists: ListCounter): string {
  const fromStyle = styles.list(styleId);
  const id = numId ?? fromStyle.numId;
  return id === undefined || id === "0" ? "" : lists.next(id, level ?? fromStyle.level ?? 0);
}
