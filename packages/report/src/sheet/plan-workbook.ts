/** A plan as a workbook: its tasks on the first sheet, what it says of itself on the second. */
import type { Plan } from "@plandiff/domain";
import { type HandOutOptions, dayOf, planTitle } from "../rows/hand-out.ts";
import { planFacts } from "../rows/plan-facts.ts";
import { type TaskColumn, taskTable } from "../rows/task-columns.ts";
import { wordings } from "../wording/wordings.ts";
import type { Wording } from "../wording/wording.ts";
import { type TableSheet, workbook } from "./workbook.ts";

/** Widths in characters: long texts get room, the sheet still fits a screen. */
export const WIDTHS: Record<TaskColumn["field"], number> = {
  number: 6,
  task: 60,
  lead: 28,
  coordinating: 28,
  time: 20,
  deliverable: 40,
  other: 20,
};
const LABEL_WIDTH = 18;
const TEXT_WIDTH = 110;

/** The bytes of a plan as a workbook. */
export function planWorkbook(plan: Plan, { language }: Pick<HandOutOptions, "language">): Promise<Uint8Array> {
  const wording = wordings[language];
  return workbook(planSheets(plan, wording), { title: planTitle(plan, wording), day: dayOf(plan) });
}

/** The sheet of its tasks, and that of what it says of itself. */
export function planSheets(plan: Plan, wording: Wording): [TableSheet, TableSheet] {
  const { columns, rows } = taskTable(plan, wording);
  const { sheet } = wording.handOut;
  const strong = new Set(rows.flatMap((row, index) => (row.kind === "section" ? [index] : [])));
  const at = columns.findIndex(({ field }) => field === "task");
  return [
    {
      name: sheet.plan,
      columns: columns.map(({ field, name }) => ({ name, width: WIDTHS[field] })),
      rows: rows.map((row) =>
        row.kind === "section"
          ? columns.map((_, index) => (index === at ? row.text : ""))
          : row.cells.map((lines) => lines.join("\n")),
      ),
      strong,
    },
    {
      name: sheet.about,
      columns: [
        { name: sheet.about, width: LABEL_WIDTH },
        { name: "", width: TEXT_WIDTH },
      ],
      rows: planFacts(plan, wording).map(({ label, text }) => [label, text]),
    },
  ];
}
