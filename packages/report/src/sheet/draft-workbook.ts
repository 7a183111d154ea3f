/** A first version as a workbook: its tasks, the previous plan beside it with the reasons, and what it says of itself. */
import type { DraftOutput, Plan } from "@plandiff/domain";
import { draftWords } from "../draft/draft-words.ts";
import { type ExplainedCell, explanationRows } from "../draft/explanation-rows.ts";
import { type HandOutOptions, dayOf, planTitle } from "../rows/hand-out.ts";
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
  const { columns } = draftWords[language];
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
          // Not by their periods: whoever reads the workbook again takes "Kế hoạch 2025" for the name of this plan.
          { name: line.before, width: TEXT_WIDTH },
          { name: columns.to, width: TEXT_WIDTH },
          { name: handOut.explanation, width: WHY_WIDTH },
        ],
        rows,
      },
      about,
    ],
    { title: planTitle(plan, wording), day: dayOf(plan) },
  );
}
