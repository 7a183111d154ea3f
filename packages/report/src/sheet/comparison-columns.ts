/** The columns in which a workbook or a CSV file tells a comparison: the cells of both plans side by side. */
import type { DiffOutput } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Page } from "../page.ts";
import type { Side, SideField } from "../rows/side-task.ts";
import { capital } from "../rows/task-columns.ts";
import { type SheetRow, fieldText, lastDay, numbersText, remarksText } from "./sheet-rows.ts";
import type { SheetCell, SheetColumn } from "./workbook.ts";

/** Widths in characters. */
const WIDE = 60;
const TEXT = 40;
const PARTIES = 28;
const TIME = 20;
const SHORT = 14;
const NUMBER = 8;

/** A column with how its cell is filled. */
export interface FilledColumn extends SheetColumn {
  readonly cell: (row: SheetRow) => SheetCell;
}

/** The columns of each view: all tasks, changed owners, changed deadlines. */
export function comparisonColumns(
  output: DiffOutput,
  page: Page,
): Record<"tasks" | "owners" | "deadlines", readonly FilledColumn[]> {
  const { handOut, plan, line, field } = page.wording;
  const isPair = output.comparisons.length === 1;
  const labels: Record<Side, string> = isPair
    ? {
        previous: cleanText(output.plans[0]?.label ?? line.before),
        next: cleanText(output.plans[1]?.label ?? line.after),
      }
    : { previous: line.before.toLowerCase(), next: line.after.toLowerCase() };
  const both = (name: string, width: number, cell: (row: SheetRow, side: Side) => SheetCell): FilledColumn[] =>
    (["previous", "next"] as const).map((side) => ({
      name: handOut.ofPlan(name, labels[side]),
      width,
      cell: (row) => cell(row, side),
    }));
  const fields = (of: SideField["field"], width: number, name = capital(field[of])): FilledColumn[] =>
    both(name, width, (row, side) => fieldText(row, side, of));
  const pair: FilledColumn[] = isPair
    ? []
    : [{ name: handOut.comparison, width: PARTIES, cell: ({ comparison }) => comparison }];
  const outcome: FilledColumn = { name: handOut.outcome, width: SHORT, cell: (row) => row.outcome };
  const numbers = both(plan.number, NUMBER, numbersText);
  const remarks: FilledColumn = { name: handOut.explanation, width: WIDE, cell: remarksText };
  const task: FilledColumn = {
    name: plan.task,
    width: WIDE,
    cell: (row) => fieldText(row, "next", "text") || fieldText(row, "previous", "text"),
  };
  const lead = fields("lead", PARTIES);
  const coordinating = fields("coordinating", PARTIES);
  const schedule = fields("schedule", TIME);
  return {
    tasks: [
      ...pair,
      outcome,
      ...numbers,
      ...fields("text", WIDE, plan.task),
      ...lead,
      ...coordinating,
      ...schedule,
      ...fields("deliverables", TEXT),
      remarks,
    ],
    owners: [...pair, ...numbers, task, ...lead, ...coordinating, remarks],
    deadlines: [
      ...pair,
      ...numbers,
      task,
      ...schedule,
      ...both(handOut.deadline, SHORT, (row, side) => ({ day: lastDay(row, side) })),
      remarks,
    ],
  };
}
