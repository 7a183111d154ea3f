/** The table that goes with a draft when it is handed in: previous plan, draft, and why; A4 across. */
import type { DraftOutput, Plan } from "@plandiff/domain";
import { AlignmentType, type Paragraph } from "docx";
import { countDraft } from "../draft/draft-lines.ts";
import { draftWords } from "../draft/draft-words.ts";
import { type ExplainedCell, type ExplainedRow, explanationRows } from "../draft/explanation-rows.ts";
import { plain, quiet } from "../layout/span.ts";
import { type HandOutOptions, dayOf, planLabel } from "../rows/hand-out.ts";
import { wordings } from "../wording/wordings.ts";
import type { Wording } from "../wording/wording.ts";
import { letterhead } from "./letterhead.ts";
import { officePaper } from "./office-paper.ts";
import { SIZE, textWidth } from "./page-setup.ts";
import { centred, spansParagraph, textParagraph } from "./paragraphs.ts";
import { wordTable } from "./word-table.ts";

const ORIENTATION = "landscape";
const WIDTH = textWidth(ORIENTATION);
const TEXT_SHARE = 35;
const WHY_SHARE = 30;

/** The bytes of the table as a Word file. */
export function explanationPaper(
  output: DraftOutput,
  previous: Plan,
  { language }: Pick<HandOutOptions, "language">,
): Promise<Uint8Array> {
  const wording = wordings[language];
  const { handOut, line } = wording;
  const { plan } = output;
  const next = `${planLabel(plan, wording)} (${line.draft})`;
  const title = handOut.comparedWith(next, planLabel(previous, wording));
  return officePaper({
    title,
    language,
    day: dayOf(plan),
    sections: [
      {
        orientation: ORIENTATION,
        children: [
          letterhead(plan, { wording, width: WIDTH, issued: false }),
          centred(handOut.comparisonTitle, { bold: true, size: SIZE.title }, { spacing: { before: 240 } }),
          centred(title, { bold: true, size: SIZE.title }),
          centred(handOut.attachedTo, { italics: true, size: SIZE.body }, { spacing: { after: 120 } }),
          textParagraph(
            `${handOut.summary}: ${draftWords[language].counts(countDraft(output))}.`,
            { size: SIZE.body },
            { spacing: { after: 120 } },
          ),
          wordTable(
            [
              { name: planLabel(previous, wording), share: TEXT_SHARE },
              { name: next, share: TEXT_SHARE },
              { name: handOut.explanation, share: WHY_SHARE },
            ],
            explanationRows(output, previous, language).map((row) => ({ cells: cellsOf(row, wording) })),
            WIDTH,
          ),
        ],
      },
    ],
  });
}

function cellsOf({ kind, previous, next, why }: ExplainedRow, { handOut }: Wording): Paragraph[][] {
  const nothing = (words: string): Paragraph[] =>
    kind === "head" ? [] : [spansParagraph([quiet(words)], SIZE.table, { alignment: AlignmentType.CENTER })];
  return [
    previous.length === 0
      ? nothing(handOut.newTask)
      : previous.flatMap((cell) => paragraphs({ label: cell.label, text: cell.text })),
    next.length === 0 ? nothing(handOut.discontinued) : next.flatMap(paragraphs),
    why.map((reason) => textParagraph(`- ${reason}`, { size: SIZE.table })),
  ];
}

/** A cell behind its name; what the draft says otherwise is bold and slanted, as drafting custom has it. */
function paragraphs({ label, text, differs: [from, to] = [0, 0] }: ExplainedCell): Paragraph[] {
  let at = 0;
  return text.split("\n").map((line, i) => {
    const [start, end] = [from, to].map((place) => Math.min(Math.max(place - at, 0), line.length)) as [number, number];
    at += line.length + 1;
    return spansParagraph(
      [
        ...(label === "" || i > 0 ? [] : [quiet(`${label}: `)]),
        plain(line.slice(0, start)),
        { text: line.slice(start, end), style: "added" },
        plain(line.slice(end)),
      ],
      SIZE.table,
      { spacing: { before: 40 } },
    );
  });
}
