/** The rows of a comparison as a workbook sorts and filters them: one line each, the cells of both plans side by side. */
import { type Comparison, type DiffOutput, type Schedule, deadline } from "@plandiff/domain";
import type { Span } from "../layout/span.ts";
import { unglue } from "../layout/span.ts";
import type { Page } from "../page.ts";
import { type ComparisonRow, comparisonRows } from "../rows/comparison-rows.ts";
import { planName } from "../rows/hand-out.ts";
import type { Side, SideField } from "../rows/side-task.ts";

/** A row with the comparison that it belongs to, in words. */
export interface SheetRow extends ComparisonRow {
  readonly comparison: string;
}

/** The rows of all comparisons, pair after pair. */
export const sheetRows = (output: DiffOutput, page: Page): SheetRow[] =>
  output.comparisons.flatMap((comparison) => {
    const name = pairName(output, comparison, page);
    return comparisonRows(comparison, page).map((row) => ({ ...row, comparison: name }));
  });

/** A comparison by its plans. */
export const pairName = (output: DiffOutput, { previous, next }: Comparison, { wording, canvas }: Page): string =>
  [previous, next].map((plan) => planName(output, plan, wording)).join(` ${canvas.glyphs.arrow} `);

const plainText = (spans: readonly Span[]): string => unglue(spans.map(({ text }) => text).join(""));

/** A field of the tasks on one side; several tasks (split, merged) one below the other. */
export const fieldText = (row: SheetRow, side: Side, field: SideField["field"]): string =>
  row[side]
    .map((task) => {
      const cell = task.fields.find((one) => one.field === field);
      const text = (cell?.paragraphs ?? []).map(plainText).join("\n");
      return row[side].length > 1 && text !== "" ? `${task.number}: ${text}` : text;
    })
    .join("\n");

/** The numbers of the tasks on one side. */
export const numbersText = (row: SheetRow, side: Side): string => row[side].map(({ number }) => number).join(", ");

/** What is said of a row. */
export const remarksText = ({ remarks }: SheetRow): string =>
  remarks.map(({ label, spans }) => [label, plainText(spans)].filter((part) => part !== "").join(": ")).join("\n");

/** The last day of the tasks on one side, where they have one. */
export const lastDay = (row: SheetRow, side: Side): string | undefined =>
  row[side]
    .flatMap(({ task }) => (task === undefined ? [] : (deadline(task.schedule satisfies Schedule) ?? [])))
    .toSorted()
    .at(-1);
