/** One sheet of a workbook, cell by cell as it streams by: blank cells are never kept. */
import type { Diagnostic, Place } from "@plandiff/domain";
import { oldEncoding } from "../fonts/old-fonts.ts";
import { type Closing, closeParagraph } from "../open-paragraph.ts";
import { numberText } from "../sheet/number-text.ts";
import { type MergedRange, type Sheet, type SheetCell, columnName, limitCells } from "../sheet/sheet-grid.ts";
import { readXml } from "../xml/read-xml.ts";
import { type StringPiece, stringReader } from "./excel-strings.ts";
import { type CellStyle, PLAIN_STYLE } from "./excel-styles.ts";
import { isOn } from "./word-styles.ts";

/** What the sheets of a workbook share. */
export interface SheetReading extends Closing {
  readonly file: string;
  readonly strings: readonly (readonly StringPiece[])[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** A sheet, and what there is to say of its cells. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly diagnostics: readonly Diagnostic[];
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
}

/** Reads the XML of one sheet. */
export function readExcelSheet(bytes: Uint8Array, name: string, reading: SheetReading): ReadSheet {
  const cells: SheetCell[] = [];
  const merges: MergedRange[] = [];
  const diagnostics: Diagnostic[] = [];
  const inline = stringReader();
  let row = 0;
  let column = 0;
  let rowHidden = false;
  let hiddenRows = 0;
  let lastHidden = 0;
  let cell: OpenCell | undefined;
  let value = "";
  let inValue = false;
  let inInline = false;

  const closeCell = ({ row: at, column: across, type, style }: OpenCell): void => {
    const pieces = inline.take();
    const place: Place = { kind: "sheet", sheet: name, cell: `${columnName(across)}${at}` };
    const found = type === "s" ? (reading.strings[Number(value)] ?? []) : type === "inlineStr" ? pieces : undefined;
    const text = found
      ? textOf(found, style, place)
      : textOf([{ text: valueText(value, type, style, reading.from1904) }], style, place);
    if (text.trim() === "") return;
    cells.push({ row: at, column: across, text });
    limitCells(cells.length, reading.file);
    if (rowHidden && lastHidden !== at) {
      hiddenRows++;
      lastHidden = at;
    }
  };

  const textOf = (pieces: readonly StringPiece[], style: CellStyle, place: Place): string => {
    const [only] = pieces;
    if (!only) return "";
    const plain =
      pieces.length === 1 && !(only.struck ?? style.struck) && oldEncoding(only.font ?? style.font) === undefined;
    if (plain) return reading.cleaner.clean(only.text).trim();
    const looks = pieces.map(({ text, font, struck }) => ({
      text,
      font: font ?? style.font,
      struck: struck ?? style.struck,
      hidden: false,
      deleted: false,
    }));
    const closed = closeParagraph(looks, place, reading);
    diagnostics.push(...closed.diagnostics);
    return closed.text.trim();
  };

  readXml(bytes, {
    open(element, attributes) {
      if (element === "row") {
        row = Number(attributes("r")) || row + 1;
        column = 0;
        rowHidden =
          attributes("hidden") !== undefined && isOn((wanted) => attributes(wanted === "val" ? "hidden" : wanted));
      } else if (element === "c") {
        const at = positionOf(attributes("r") ?? "");
        column = at?.column ?? column + 1;
        const style = reading.styles[Number(attributes("s") ?? 0)] ?? PLAIN_STYLE;
        cell = { row: at?.row ?? row, column, type: attributes("t") ?? "n", style };
        value = "";
      } else if (element === "v") inValue = cell !== undefined;
      else if (element === "is") inInline = true;
      else if (element === "mergeCell") {
        const range = rangeOf(attributes("ref") ?? "");
        if (range) merges.push(range);
        limitCells(merges.length, reading.file);
      } else if (inInline) inline.open(element, attributes);
    },
    close(element) {
      if (element === "c" && cell) {
        closeCell(cell);
        cell = undefined;
      } else if (element === "v") inValue = false;
      else if (element === "is") inInline = false;
      else if (inInline) inline.close(element);
    },
    text(text) {
      if (inValue) value += text;
      else if (inInline) inline.text(text);
    },
  });
  const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { sheet: { name, cells: inOrder, merges, hiddenRows }, diagnostics };
}

/** What a cell shows that holds no text of its own. */
function valueText(value: string, type: string, { format }: CellStyle, from1904: boolean): string {
  if (value === "") return "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type === "d") return value.slice(0, 10);
  if (type !== "n") return value;
  const number = Number(value);
  return Number.isFinite(number) ? numberText(number, format, from1904) : value;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LETTERS = 26;

function positionOf(reference: string): { row: number; column: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!found) return undefined;
  let column = 0;
  for (const letter of found[1]!) column = column * LETTERS + letter.charCodeAt(0) - "A".charCodeAt(0) + 1;
  const row = Number(found[2]);
  return row >= 1 && row <= MOST_ROWS && column <= MOST_COLUMNS ? { row, column } : undefined;
}

function rangeOf(reference: string): MergedRange | undefined {
  const [first, last] = reference.split(":").map(positionOf);
  if (!first || !last) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
