/** Two blocks beside each other, as heads and feet of office papers have them: a table without borders. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const EDGES = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** The left block takes its share of the width, the right one the rest. */
export function borderless(
  width: number,
  share: number,
  blocks: readonly [readonly Paragraph[], readonly Paragraph[]],
): Table {
  const left = Math.round(width * share);
  const widths = [left, width - left];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...EDGES, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: blocks.map(
          (children, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: EDGES,
              children: children.length === 0 ? [new Paragraph({})] : children,
            }),
        ),
      }),
    ],
  });
}
