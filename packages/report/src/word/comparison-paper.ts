/** The comparison table that goes with a draft plan: previous text, next text, what changed and why; A4 across. */
import type { Comparison, DiffOutput } from "@plandiff/domain";
import { AlignmentType, Paragraph, type Table } from "docx";
import { type Span, plain, quiet, strong } from "../layout/span.ts";
import type { Page } from "../page.ts";
import { type ComparisonRow, changeRemarks, comparisonRows } from "../rows/comparison-rows.ts";
import { comparisonTitle } from "../rows/comparison-title.ts";
import { type HandOutOptions, dayOf, handOutPage, planName, summaryLines } from "../rows/hand-out.ts";
import type { SideTask } from "../rows/side-task.ts";
import { noteSentences } from "../text/notes.ts";
import { isIdentical } from "../text/summary.ts";
import { commonWriting } from "../text/virtual-words.ts";
import { letterhead } from "./letterhead.ts";
import { lineageSection } from "./lineage-section.ts";
import { officePaper } from "./office-paper.ts";
import { SIZE, textWidth } from "./page-setup.ts";
import { centred, spansParagraph, textParagraph } from "./paragraphs.ts";
import { wordTable } from "./word-table.ts";

const ORIENTATION = "landscape";
const WIDTH = textWidth(ORIENTATION);

/** Both texts take the same part, the explanation a little less. */
const TEXT_SHARE = 35;
const WHY_SHARE = 30;

/** Space before a block, in twips. */
const BLOCK = { spacing: { before: 120 } };
const SECTION = { keepNext: true, spacing: { before: 240, after: 120 } };

/** The bytes of the comparison as a Word file. */
export function comparisonPaper(output: DiffOutput, options: HandOutOptions): Promise<Uint8Array> {
  const page = handOutPage(options, output);
  const { wording } = page;
  const next = options.plans?.at(-1);
  const title = comparisonTitle(output, page);
  return officePaper({
    title,
    language: options.language,
    day: dayOf(next),
    sections: [
      {
        orientation: ORIENTATION,
        children: [
          letterhead(next, { wording, width: WIDTH, issued: false }),
          centred(wording.handOut.comparisonTitle, { bold: true, size: SIZE.title }, { spacing: { before: 240 } }),
          centred(title, { bold: true, size: SIZE.title }),
          centred(wording.handOut.attachedTo, { italics: true, size: SIZE.body }, { spacing: { after: 120 } }),
          ...noteParagraphs(noteSentences(output.notes, wording), page),
          ...output.comparisons.flatMap((comparison) => pairSection(output, comparison, page)),
          ...lineageSection(output, page, WIDTH),
        ],
      },
    ],
  });
}

function pairSection(output: DiffOutput, comparison: Comparison, surface: Page): (Paragraph | Table)[] {
  const { words: common, page } = commonWriting(comparison.entries, surface);
  const { wording } = page;
  const [previous, next] = [comparison.previous, comparison.next].map((plan) => planName(output, plan, wording));
  const heading = wording.handOut.comparedWith(next ?? "", previous ?? "");
  const isOnly = output.comparisons.length === 1;
  return [
    ...(isOnly ? [] : [textParagraph(heading, { bold: true, size: SIZE.body }, SECTION)]),
    textParagraph(`${wording.handOut.summary}:`, { bold: true, size: SIZE.body }, { keepNext: true, ...BLOCK }),
    ...summaryLines(comparison, wording).map((line) => textParagraph(`- ${line}`, { size: SIZE.body })),
    ...noteParagraphs(
      [...noteSentences(comparison.notes, wording), ...common.map((words) => `${wording.line.inManyTasks}: ${words}.`)],
      page,
    ),
    new Paragraph({}),
    wordTable(
      [
        { name: previous ?? "", share: TEXT_SHARE },
        { name: next ?? "", share: TEXT_SHARE },
        { name: wording.handOut.explanation, share: WHY_SHARE },
      ],
      comparisonRows(comparison, page).map((row) => ({ cells: rowCells(row, page) })),
      WIDTH,
    ),
    ...(isIdentical(comparison) ? [] : headParagraphs(comparison, page)),
  ];
}

function noteParagraphs(sentences: readonly string[], { wording }: Page): Paragraph[] {
  if (sentences.length === 0) return [];
  const lines = sentences.map((sentence) => textParagraph(`- ${sentence}`, { italics: true, size: SIZE.table }));
  return [
    textParagraph(`${wording.handOut.notes}:`, { bold: true, size: SIZE.body }, { keepNext: true, ...BLOCK }),
    ...lines,
  ];
}

/** What changed before the table of tasks. */
function headParagraphs({ head }: Comparison, page: Page): Paragraph[] {
  const remarks = changeRemarks(head, page);
  if (remarks.length === 0) return [];
  return [
    textParagraph(`${page.wording.line.head}:`, { bold: true, size: SIZE.body }, { keepNext: true, ...BLOCK }),
    ...remarks.map(({ label, spans }) =>
      spansParagraph([plain(label === "" ? "" : `- ${label}: `), ...spans], SIZE.table),
    ),
  ];
}

function rowCells(row: ComparisonRow, { wording }: Page): Paragraph[][] {
  const { newTask, discontinued } = wording.handOut;
  const nothing = (words: string): Paragraph[] => [
    spansParagraph([quiet(words)], SIZE.table, { alignment: AlignmentType.CENTER }),
  ];
  return [
    row.previous.length === 0 ? nothing(newTask) : row.previous.flatMap(taskParagraphs),
    row.next.length === 0 ? nothing(discontinued) : row.next.flatMap(taskParagraphs),
    [
      spansParagraph([strong(row.outcome)], SIZE.table),
      ...row.remarks.map(({ label, spans }) =>
        spansParagraph(
          [strong(label === "" || spans.length === 0 ? label : `${label}: `), ...spans.map(unmarked)],
          SIZE.table,
          { spacing: { before: 40 } },
        ),
      ),
    ],
  ];
}

/** Signs and words say here what went and came; a name that is struck through is hard to read. */
const unmarked = ({ text, style }: Span): Span => ({
  text,
  style: style === "removed" || style === "added" ? "plain" : style,
});

/** The cells of a task one below the other: number and text, then who, when and what comes out. */
function taskParagraphs({ number, fields }: SideTask, index: number): Paragraph[] {
  const gap = index === 0 ? {} : { spacing: { before: 160 } };
  return fields.flatMap(({ field, label, paragraphs }) => {
    const lines = paragraphs.filter((spans) => spans.length > 0);
    if (field === "text")
      return lines.map((spans) =>
        spansParagraph([strong(number === "" ? "" : `${number}. `), ...spans], SIZE.table, gap),
      );
    const [only] = lines;
    if (lines.length === 1 && only)
      return [spansParagraph([quiet(`${label}: `), ...only], SIZE.table, { spacing: { before: 40 } })];
    return [
      spansParagraph([quiet(`${label}:`)], SIZE.table, { spacing: { before: 40 } }),
      ...lines.map((spans) => spansParagraph(spans, SIZE.table)),
    ];
  });
}
