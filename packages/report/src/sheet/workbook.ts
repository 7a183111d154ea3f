/** Workbooks: sheets with a header row that stays in sight, a filter on it, wrapped text and fixed widths. */
import type { Day } from "@plandiff/domain";
import { type CellStyle, type CellValue, type WriteSheet, rangeRef, writeXlsx } from "hucre/xlsx";
import { cellText } from "./cell-text.ts";

/** What a cell holds: text, a number, or a day. */
export type SheetCell = string | number | { readonly day: Day | undefined };

/** A column: its name and its width in characters. */
export interface SheetColumn {
  readonly name: string;
  readonly width: number;
}

/** A sheet of rows under one header. */
export interface TableSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows that stand out, by their index. */
  readonly strong?: ReadonlySet<number> | undefined;
}

/** What the properties of a workbook say. */
export interface WorkbookFacts {
  readonly title: string;
  readonly day: Day;
}

const FONT = { name: "Times New Roman", size: 12 };
const THIN = { style: "thin", color: { rgb: "999999" } } as const;
const BODY: CellStyle = {
  font: FONT,
  alignment: { wrapText: true, vertical: "top" },
  border: { top: THIN, bottom: THIN, left: THIN, right: THIN },
};
const STRONG: CellStyle = { ...BODY, font: { ...FONT, bold: true } };
const HEADER: CellStyle = {
  ...STRONG,
  alignment: { wrapText: true, vertical: "center", horizontal: "center" },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E6" } },
};

/** Points that a line of 12-point type takes, and the highest row that Excel allows. */
const LINE_HEIGHT = 16;
const HIGHEST = 409;
/** Widths count digits of the default type; letters are a little narrower, and lines break between words. */
const FILLED = 1.05;

/** Excel's own limit, and the signs that it refuses in the name of a sheet. */
const LONGEST_NAME = 31;
const REFUSED = /[\\/?*[\]:']/g;
const DAY_FORMAT = "dd/mm/yyyy";

/** The bytes of a workbook, the same for the same content. */
export function workbook(sheets: readonly TableSheet[], { title, day }: WorkbookFacts): Promise<Uint8Array> {
  const date = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map(writtenSheet),
    namedRanges: sheets.flatMap(reservedNames),
    properties: { title: cellText(title) ?? "", creator: "plandiff", created: date, modified: date },
    defaultFont: FONT,
  });
}

const sheetName = (name: string): string => name.replaceAll(REFUSED, " ").slice(0, LONGEST_NAME);

/**
 * Names that office programs look for: the header row that comes again on every printed page, and the rows that are
 * filtered. The name of a sheet is quoted, or one with blanks would break the file.
 */
function reservedNames({ name, columns, rows }: TableSheet): { name: string; range: string; scope: string }[] {
  const scope = sheetName(name);
  const filtered = rangeRef(0, 0, rows.length, columns.length - 1).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return [
    { name: "_xlnm.Print_Titles", range: `'${scope}'!$1:$1`, scope },
    { name: "_xlnm._FilterDatabase", range: `'${scope}'!${filtered}`, scope },
  ];
}

function writtenSheet({ name, columns, rows, strong }: TableSheet): WriteSheet {
  const header = columns.map((column) => cellText(column.name));
  const cells = new Map<string, { style: CellStyle }>();
  const place = (row: number, style: CellStyle): void => {
    for (const column of columns.keys()) cells.set(`${row},${column}`, { style });
  };
  place(0, HEADER);
  for (const [index, row] of rows.entries()) {
    const style = strong?.has(index) ? STRONG : BODY;
    place(index + 1, style);
    for (const [column, cell] of row.entries())
      if (typeof cell === "object" && cell.day)
        cells.set(`${index + 1},${column}`, { style: { ...style, numFmt: DAY_FORMAT } });
  }
  return {
    name: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    rows: [header, ...rows.map((row) => row.map(valueOf))],
    cells,
    rowDefs: new Map([header, ...rows].map((row, index) => [index, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** Programs that trust a file's own heights do not grow a row by its text, so each row is given what its longest cell needs. */
function heightOf(row: readonly (SheetCell | null)[], columns: readonly SheetColumn[]): number {
  const lines = row.map((cell, index) => (typeof cell === "string" ? linesOf(cell, columns[index]?.width ?? 1) : 1));
  return Math.min(HIGHEST, Math.max(...lines, 1) * LINE_HEIGHT);
}

const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * FILLED))), 0);

const valueOf = (cell: SheetCell): CellValue => {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return cellText(cell);
  return cell.day === undefined ? null : new Date(`${cell.day}T00:00:00Z`);
};
