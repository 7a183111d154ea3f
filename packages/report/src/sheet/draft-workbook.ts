/** A first version as a workbook: its tasks, the previous plan beside it with the reasons, and what it says of itself. */
import type { DraftOutput, Plan } from "@plandiff/domain";
import { type ExplainedCell, explanationRows } from "../draft/explanation-rows.ts";
import { type HandOutOptions, dayOf, planLabel, planTitle } from "../rows/hand-out.ts";
import { wordings } from "../wording/wordings.ts";
import { planSheets } from "./plan-workbook.ts";
import { workbook } from "./workbook.ts";

const TEXT_WIDTH = 60;
const WHY_WIDTH = 50;

/** The bytes of a first version as a workbook. */
export function draftWorkbook(
  output: DraftOutput,
  previous: Plan,
  { language }: Pick<HandOutOptions, "language">,
): Promise<Uint8Array> {
  const wording = wordings[language];
  const { handOut, line } = wording;
  const { plan } = output;
  const [tasks, about] = planSheets(plan, wording);
  const cell = (cells: readonly ExplainedCell[], none: string): string =>
    cells.length === 0
      ? none
      : cells.map(({ label: name, text }) => (name === "" ? text : `${name}: ${text}`)).join("\n");
  const rows = explanationRows(output, previous, language).map((row) => {
    const isTask = row.kind === "task";
    return [
      cell(row.previous, isTask ? handOut.newTask : ""),
      cell(row.next, isTask ? handOut.discontinued : ""),
      row.why.map((reason) => `• ${reason}`).join("\n"),
    ];
  });
  return workbook(
    [
      tasks,
      {
        name: handOut.sheet.explanation,
        columns: [
          { name: planLabel(previous, wording), width: TEXT_WIDTH },
          { name: `${planLabel(plan, wording)} (${line.draft})`, width: TEXT_WIDTH },
          { name: handOut.explanation, width: WHY_WIDTH },
        ],
        rows,
      },
      about,
    ],
    { title: planTitle(plan, wording), day: dayOf(plan) },
  );
}
