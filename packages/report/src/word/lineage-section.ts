/** The lines of work through three or more plans, as a table of a Word file. */
import type { DiffOutput } from "@plandiff/domain";
import { AlignmentType, type Paragraph, type Table } from "docx";
import type { Page } from "../page.ts";
import { FEWEST_PLANS, eventWords, idsByPlan } from "../text/lineage-table.ts";
import { SIZE } from "./page-setup.ts";
import { textParagraph } from "./paragraphs.ts";
import { wordTable } from "./word-table.ts";

/** Parts of the width: the task, each plan's numbers, what happened. */
const TASK_SHARE = 45;
const NUMBER_SHARE = 9;
const EVENTS_SHARE = 28;

/** Heading and table; nothing for two plans. */
export function lineageSection(output: DiffOutput, page: Page, width: number): (Paragraph | Table)[] {
  if (output.plans.length < FEWEST_PLANS || output.lineages.length === 0) return [];
  const { wording, canvas } = page;
  const size = SIZE.table;
  const rows = output.lineages.map((lineage) => ({
    cells: [
      [textParagraph(lineage.text, { size })],
      ...idsByPlan(lineage, output, canvas.glyphs.dash).map((ids) => [
        textParagraph(ids, { size }, { alignment: AlignmentType.CENTER }),
      ]),
      [textParagraph(eventWords(lineage, output, page), { size })],
    ],
  }));
  const columns = [
    { name: wording.plan.task, share: TASK_SHARE },
    ...output.plans.map(({ label }) => ({ name: label, share: NUMBER_SHARE })),
    { name: wording.line.changes, share: EVENTS_SHARE },
  ];
  return [
    textParagraph(
      wording.line.lineages(output.plans.length),
      { bold: true, size: SIZE.body },
      { keepNext: true, spacing: { before: 240, after: 120 } },
    ),
    wordTable(columns, rows, width),
  ];
}
