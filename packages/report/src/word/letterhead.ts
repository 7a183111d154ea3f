/** The head of an office paper: who issues it, its number and day; beside them the country and its motto where custom has them. */
import type { Plan } from "@plandiff/domain";
import { BorderStyle, Paragraph, type Table } from "docx";
import type { Wording } from "../wording/wording.ts";
import { borderless } from "./borderless.ts";
import { SIZE } from "./page-setup.ts";
import { centred } from "./paragraphs.ts";

/** Set by decree for every paper of a Vietnamese body, whatever its content. */
const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** The body's name takes the smaller part: upright, the country has to fit on one line. */
const LEFT_SHARE = 0.38;

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
  const isOfficial = language === "vi";
  const whose = [
    ...(body === "" ? [] : [centred(body, { bold: true, size: SIZE.country }), rule(left, BODY_RULE)]),
    ...(issued ? [centred(handOut.decisionNumber(number), { size: SIZE.motto }, spaced)] : []),
  ];
  const where = [
    ...(isOfficial
      ? [
          centred(COUNTRY, { bold: true, size: SIZE.country }),
          centred(MOTTO, { bold: true, size: SIZE.motto }),
          rule(right, MOTTO_RULE),
        ]
      : []),
    ...(issued ? [centred(handOut.datedAt(issuedAt, date), { italics: true, size: SIZE.motto }, spaced)] : []),
  ];
  return borderless(width, LEFT_SHARE, [whose, where]);
}
