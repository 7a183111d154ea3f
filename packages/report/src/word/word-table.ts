/** Tables of a Word file: fixed widths, a header row that comes again on every page, cells of paragraphs. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { SIZE } from "./page-setup.ts";
import { textParagraph } from "./paragraphs.ts";

/** A column: its name and its part of the width. */
export interface WordColumn {
  readonly name: string;
  readonly share: number;
}

/** Who changed something, and when, as Word tracks it; ids differ within a file. */
export interface Revision {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** A row: a cell for each column, or one cell across all of them; `revision` tracks it as put in or taken out. */
export interface WordRow {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly revision?: { readonly insertion: Revision } | { readonly deletion: Revision };
}

/** Room inside cells, in twips. */
const PADDING = { top: 40, bottom: 40, left: 85, right: 85 };

/** A table over the whole width. A row of fewer cells than columns has its last one across the rest. */
export function wordTable(columns: readonly WordColumn[], rows: readonly WordRow[], width: number): Table {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / sum));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ name }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [textParagraph(name, { bold: true, size: SIZE.table }, { alignment: AlignmentType.CENTER })],
        }),
    ),
  });
  return new Table({
    width: { size: widths.reduce((total, one) => total + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: PADDING,
    rows: [header, ...rows.map((row) => wordRow(row, widths))],
  });
}

function wordRow({ cells, revision }: WordRow, widths: readonly number[]): TableRow {
  return new TableRow({
    ...revision,
    children: cells.map((paragraphs, index) => {
      const span = index === cells.length - 1 ? widths.length - index : 1;
      const size = widths.slice(index, index + span).reduce((total, one) => total + one, 0);
      return new TableCell({
        width: { size, type: WidthType.DXA },
        ...(span > 1 && { columnSpan: span }),
        children: paragraphs.length === 0 ? [new Paragraph({})] : paragraphs,
      });
    }),
  });
}
