/** The head of an office paper: who issues it, its number and day; beside them the country and its motto where custom has them. */
import type { Plan } from "@plandiff/domain";
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Wording } from "../wording/wording.ts";
import { SIZE } from "./page-setup.ts";
import { centred } from "./paragraphs.ts";

/** Set by decree for every paper of a Vietnamese body, whatever its content. */
const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** The body's name takes the smaller part. */
const LEFT_SHARE = 0.42;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** The rule below a name: a paragraph of its own, indented so that it takes the middle of the block. */
const rule = (width: number, share: number): Paragraph => {
  const indent = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: RULE_GAP },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: "auto", space: 1 } },
  });
};
/** Room between the words and the rule below them, in twips. */
const RULE_GAP = 60;
const BODY_RULE = 0.35;
const MOTTO_RULE = 0.58;

/** The head of a paper about a plan; `issued` adds the number and the day of its decision. */
export function letterhead(
  plan: Plan | undefined,
  { wording, width, issued }: { readonly wording: Wording; readonly width: number; readonly issued: boolean },
): Table {
  const left = Math.round(width * LEFT_SHARE);
  const right = width - left;
  const { handOut, language } = wording;
  const body = (plan?.body ?? "").trim().toUpperCase();
  const { number, date, issuedAt } = plan?.decision ?? {};
  const spaced = { spacing: { before: 120 } };
  const cell = (size: number, children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
      children: children.length === 0 ? [new Paragraph({})] : children,
    });
  const isOfficial = language === "vi";
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          cell(left, [
            ...(body === "" ? [] : [centred(body, { bold: true, size: SIZE.country }), rule(left, BODY_RULE)]),
            ...(issued ? [centred(handOut.decisionNumber(number), { size: SIZE.motto }, spaced)] : []),
          ]),
          cell(right, [
            ...(isOfficial
              ? [
                  centred(COUNTRY, { bold: true, size: SIZE.country }),
                  centred(MOTTO, { bold: true, size: SIZE.motto }),
                  rule(right, MOTTO_RULE),
                ]
              : []),
            ...(issued ? [centred(handOut.datedAt(issuedAt, date), { italics: true, size: SIZE.motto }, spaced)] : []),
          ]),
        ],
      }),
    ],
  });
}
