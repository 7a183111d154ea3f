// The sample plan in the formats of office programs, each written by a library that is not our reader.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import type { SamplePlan } from "./sample-plan.ts";

const paragraphs = (text: string): Paragraph[] => text.split("\n").map((line) => new Paragraph(line));

/** A Word file. */
export async function wordFile({ before, header, rows, after }: SamplePlan): Promise<Uint8Array> {
  const row = (cells: readonly string[]): TableRow =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: paragraphs(cell) })) });
  const document = new Document({
    sections: [
      {
        children: [
          ...before.flatMap(paragraphs),
          new Table({ rows: [header, ...rows].map(row) }),
          ...after.flatMap(paragraphs),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const sheetOf = ({ before, header, rows, after }: SamplePlan) => ({
  name: "KH 2026",
  rows: [
    ...before.map((text) => [text]),
    [...header],
    ...rows.map((row) => [...row]),
    [],
    ...after.map((text) => [text]),
  ],
});

/** An Excel workbook. */
export const excelFile = (plan: SamplePlan): Promise<Uint8Array> => writeXlsx({ sheets: [sheetOf(plan)] });

/** An OpenDocument spreadsheet. */
export const odsFile = (plan: SamplePlan): Promise<Uint8Array> => writeOds({ sheets: [sheetOf(plan)] });
