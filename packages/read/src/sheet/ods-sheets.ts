/** The sheets of an OpenDocument spreadsheet as they stream by; what is said to repeat a million times is not written out. */
import type { Diagnostic, OtherText, Place } from "@plandiff/domain";
import { PLAIN, textLooks } from "../odf/text-looks.ts";
import { type Closing, type Piece, type PieceLook, closeParagraph } from "../open-paragraph.ts";
import { readXml } from "../xml/read-xml.ts";
import { type MergedRange, type Sheet, type SheetCell, columnName, limitCells } from "./sheet-grid.ts";

/** What is read with. */
export interface OdsReading extends Closing {
  readonly file: string;
}

/** What a spreadsheet holds. */
export interface OdsSheets {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly OtherText[];
  readonly diagnostics: readonly Diagnostic[];
}

interface OpenSheet {
  readonly name: string;
  readonly cells: SheetCell[];
  readonly merges: MergedRange[];
  row: number;
  column: number;
  hiddenRows: number;
}

interface OpenRow {
  readonly repeated: number;
  readonly hidden: boolean;
  readonly cells: { column: number; text: string }[];
}

interface OpenCell {
  readonly repeated: number;
  readonly across: number;
  readonly down: number;
  readonly day: string | undefined;
  readonly look: PieceLook;
  readonly paragraphs: Piece[][];
}

/** A cell or row with text that repeats more often is a fill pattern; a plan repeats none. */
const MOST_REPEATS = 1000;

/** Reads the content of a spreadsheet. */
export function readOdsSheets(bytes: Uint8Array, reading: OdsReading): OdsSheets {
  const sheets: Sheet[] = [];
  const notes: OtherText[] = [];
  const diagnostics: Diagnostic[] = [];
  const styles = textLooks();
  let sheet: OpenSheet | undefined;
  let row: OpenRow | undefined;
  let cell: OpenCell | undefined;
  let note: string | undefined;
  let looks: PieceLook[] = [];
  let inText = 0;
  let count = 0;

  const add = (text: string): void => {
    if (note !== undefined) note += text;
    else cell?.paragraphs.at(-1)?.push({ text, ...(looks.at(-1) ?? cell.look) });
  };

  const closeCell = (open: OpenCell): void => {
    if (!sheet || !row) return;
    const column = sheet.column + 1;
    sheet.column += open.repeated;
    const place: Place = { kind: "sheet", sheet: sheet.name, cell: `${columnName(column)}${sheet.row + 1}` };
    const lines = open.paragraphs.map((pieces) => {
      const closed = closeParagraph(pieces, place, reading);
      diagnostics.push(...closed.diagnostics);
      return closed.text.trim();
    });
    const shown = lines.filter((line) => line !== "").join("\n");
    const text = open.day !== undefined && /\d\D+\d+\D+\d/.test(shown) ? open.day : shown;
    if (text === "") return;
    for (let i = 0; i < Math.min(open.repeated, MOST_REPEATS); i++) row.cells.push({ column: column + i, text });
    if (open.across > 1 || open.down > 1)
      sheet.merges.push({
        top: sheet.row + 1,
        left: column,
        bottom: sheet.row + open.down,
        right: column + open.across - 1,
      });
  };

  const closeRow = ({ repeated, hidden, cells }: OpenRow): void => {
    if (!sheet) return;
    for (let i = 0; i < (cells.length === 0 ? 0 : Math.min(repeated, MOST_REPEATS)); i++) {
      for (const { column, text } of cells) sheet.cells.push({ row: sheet.row + 1 + i, column, text });
      count += cells.length;
      limitCells(count, reading.file);
    }
    if (hidden && cells.length > 0) sheet.hiddenRows++;
    sheet.row += repeated;
  };

  readXml(bytes, {
    open(name, attributes) {
      switch (name) {
        case "style":
          styles.openStyle(attributes);
          break;
        case "text-properties":
          styles.properties(attributes);
          break;
        case "table":
          sheet = {
            name: nameBeside(sheets, attributes("name") ?? ""),
            cells: [],
            merges: [],
            row: 0,
            column: 0,
            hiddenRows: 0,
          };
          break;
        case "table-row":
          row = {
            repeated: countOf(attributes("number-rows-repeated")),
            hidden: /^(?:collapse|filter)$/.test(attributes("visibility") ?? ""),
            cells: [],
          };
          if (sheet) sheet.column = 0;
          break;
        case "table-cell":
        case "covered-table-cell":
          cell = {
            repeated: countOf(attributes("number-columns-repeated")),
            across: countOf(attributes("number-columns-spanned")),
            down: countOf(attributes("number-rows-spanned")),
            day: /^(\d{4}-\d\d-\d\d)/.exec(attributes("date-value") ?? "")?.[1],
            look: styles.within(attributes, PLAIN),
            paragraphs: [],
          };
          break;
        case "annotation":
          note = "";
          break;
        case "p":
          inText++;
          if (note === undefined) cell?.paragraphs.push([]);
          looks = cell ? [cell.look] : [];
          break;
        case "span":
          looks.push(styles.within(attributes, looks.at(-1) ?? PLAIN));
          break;
        case "s":
          add(" ".repeat(Math.min(countOf(attributes("c")), MOST_REPEATS)));
          break;
        case "tab":
          add("\t");
          break;
        case "line-break":
          add("\n");
          break;
      }
    },
    close(name) {
      switch (name) {
        case "style":
          styles.closeStyle();
          break;
        case "p":
          inText--;
          if (note !== undefined) note += "\n";
          break;
        case "span":
          looks.pop();
          break;
        case "annotation": {
          const text = reading.cleaner
            .clean(note ?? "")
            .replaceAll(/\s+/gu, " ")
            .trim();
          if (text !== "") notes.push({ text });
          note = undefined;
          break;
        }
        case "table-cell":
        case "covered-table-cell":
          if (cell) closeCell(cell);
          cell = undefined;
          break;
        case "table-row":
          if (row) closeRow(row);
          row = undefined;
          break;
        case "table":
          if (sheet) sheets.push(sheet);
          sheet = undefined;
          break;
      }
    },
    text: (text) => void (inText > 0 && add(text)),
  });
  return { sheets, notes, diagnostics };
}

/** Sheets have names of their own; a broken file may repeat one. */
const nameBeside = (sheets: readonly Sheet[], name: string): string =>
  sheets.some((sheet) => sheet.name === name) ? nameBeside(sheets, `${name}'`) : name;

const countOf = (value: string | undefined): number => Math.max(1, Number.parseInt(value ?? "1", 10) || 1);
