/** The decision that issues a plan, on pages of its own: model 1.3 of Decree 30/2020/NĐ-CP, appendix III. */
import type { Plan } from "@plandiff/domain";
import { Paragraph, TextRun } from "docx";
import type { PaperSection } from "./office-paper.ts";
import { letterhead } from "./letterhead.ts";
import type { OfficialParts } from "./official-parts.ts";
import { RUNNING, SIZE, textWidth } from "./page-setup.ts";
import { centred, textParagraph } from "./paragraphs.ts";
import { type Drawing, basisParagraph } from "./drawing.ts";
import { signatures } from "./signatures.ts";

const ORIENTATION = "portrait";
const WIDTH = textWidth(ORIENTATION);
const DECISION = "QUYẾT ĐỊNH";
const ARTICLE = /^(Điều \d+\s*\.)(.*)$/su;

/** The pages of the decision. */
export function decisionCover(
  plan: Plan,
  { headings, proposals, articles }: NonNullable<OfficialParts["cover"]>,
  drawing: Drawing,
): PaperSection {
  const { wording, about } = drawing;
  const strong = { bold: true, size: SIZE.title };
  return {
    orientation: ORIENTATION,
    children: [
      letterhead(plan, { wording, width: WIDTH, issued: true }),
      centred(DECISION, strong, { spacing: { before: 240 } }),
      ...headings.map((line) => centred(line, strong, { spacing: { after: 120 } })),
      ...plan.legalBases.map((text, item) => basisParagraph(text, about("legalBases", item))),
      ...proposals.map((text) => textParagraph(text, { italics: true, size: SIZE.body }, RUNNING)),
      centred(`${DECISION}:`, strong, { spacing: { before: 120 } }),
      ...articles.map(articleParagraph),
      ...signatures(plan, { wording, width: WIDTH, about }),
    ],
  };
}

/** An article: its number in bold. */
function articleParagraph(text: string): Paragraph {
  const [, number = "", rest = text] = ARTICLE.exec(text) ?? [];
  const size = SIZE.body;
  return new Paragraph({
    ...RUNNING,
    children: [
      ...(number === "" ? [] : [new TextRun({ text: number, bold: true, size })]),
      new TextRun({ text: rest, size }),
    ],
  });
}
