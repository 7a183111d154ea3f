/** A plan as an office paper: its head, then its tasks in one table with a header that comes again on every page. */
import { type Plan, isDraft } from "@plandiff/domain";
import { AlignmentType, type Paragraph, type Table } from "docx";
import { strong } from "../layout/span.ts";
import { type HandOutOptions, dayOf, planTitle } from "../rows/hand-out.ts";
import { type TaskColumn, type TaskTableRow, taskTable } from "../rows/task-columns.ts";
import { wordings } from "../wording/wordings.ts";
import type { Wording } from "../wording/wording.ts";
import { letterhead } from "./letterhead.ts";
import { officePaper } from "./office-paper.ts";
import { SIZE, textWidth } from "./page-setup.ts";
import { centred, spansParagraph, textParagraph } from "./paragraphs.ts";
import { type WordRow, wordTable } from "./word-table.ts";

const ORIENTATION = "landscape";
const WIDTH = textWidth(ORIENTATION);

/** Parts of the width, after the plans that offices publish. */
export const SHARES: Record<TaskColumn["field"], number> = {
  number: 5,
  task: 33,
  lead: 16,
  coordinating: 17,
  time: 12,
  deliverable: 20,
  other: 12,
};

/** The bytes of a plan as a Word file. */
export function planPaper(plan: Plan, { language }: Pick<HandOutOptions, "language">): Promise<Uint8Array> {
  const wording = wordings[language];
  const { columns, rows } = taskTable(plan, wording);
  return officePaper({
    title: planTitle(plan, wording),
    language,
    day: dayOf(plan),
    orientation: ORIENTATION,
    children: [
      ...planHead(plan, wording),
      wordTable(
        columns.map(({ field, name }) => ({ name, share: SHARES[field] })),
        rows.map((row) => wordRow(row, columns)),
        WIDTH,
      ),
      ...planFoot(plan, wording),
    ],
  });
}

/** Everything above the table. */
export function planHead(plan: Plan, wording: Wording): (Paragraph | Table)[] {
  const { plan: words, line } = wording;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.objectives, plan.objectives],
    [words.requirements, plan.requirements],
  ];
  return [
    letterhead(plan, { wording, width: WIDTH, issued: plan.decision !== undefined }),
    centred(planTitle(plan, wording), { bold: true, size: SIZE.title }, { spacing: { before: 240, after: 120 } }),
    ...(isDraft(plan) ? [centred(`(${line.draft})`, { italics: true, size: SIZE.body })] : []),
    ...plan.legalBases.map((text) =>
      textParagraph(text, { italics: true, size: SIZE.body }, { spacing: { before: 120 } }),
    ),
    ...lists.flatMap(([heading, items]) => (items.length === 0 ? [] : listParagraphs(heading, items))),
    textParagraph(
      words.tasks,
      { bold: true, size: SIZE.body },
      { keepNext: true, spacing: { before: 120, after: 120 } },
    ),
  ];
}

/** Everything below the table: whom it is sent to, and who signed. */
export function planFoot({ recipients, decision }: Plan, { plan: words }: Wording): Paragraph[] {
  const { signer } = decision ?? {};
  const right = { alignment: AlignmentType.RIGHT };
  return [
    ...(recipients.length === 0 ? [] : listParagraphs(`${words.recipients}:`, recipients)),
    ...(signer === undefined
      ? []
      : [
          ...(signer.title === undefined
            ? []
            : [textParagraph(signer.title, { bold: true, size: SIZE.title }, { ...right, spacing: { before: 240 } })]),
          textParagraph(signer.name, { bold: true, size: SIZE.title }, { ...right, spacing: { before: 480 } }),
        ]),
  ];
}

const listParagraphs = (heading: string, items: readonly string[]): Paragraph[] => [
  textParagraph(heading, { bold: true, size: SIZE.body }, { keepNext: true, spacing: { before: 120 } }),
  ...items.map((item) => textParagraph(`- ${item}`, { size: SIZE.body })),
];

function wordRow(row: TaskTableRow, columns: readonly TaskColumn[]): WordRow {
  if (row.kind === "section") return { cells: [[spansParagraph([strong(row.text)], SIZE.table)]] };
  return {
    cells: row.cells.map((lines, index) => {
      const centre = columns[index]?.field === "number" ? { alignment: AlignmentType.CENTER } : {};
      return lines.map((line) => textParagraph(line, { size: SIZE.table }, centre));
    }),
  };
}
