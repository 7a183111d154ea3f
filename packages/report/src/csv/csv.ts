/** Comparisons and plans as CSV: for programs that read tables, and for spreadsheets. */
import type { DiffOutput, Plan } from "@plandiff/domain";
import { makePage } from "../page.ts";
import type { HandOutOptions } from "../rows/hand-out.ts";
import { taskTable } from "../rows/task-columns.ts";
import { comparisonColumns } from "../sheet/comparison-columns.ts";
import { sheetRows } from "../sheet/sheet-rows.ts";
import { wordings } from "../wording/wordings.ts";
import { type CsvOptions, separated } from "./separated.ts";

/** A comparison as CSV, one line a task, the cells of both plans side by side. */
export async function diffCsv(output: DiffOutput, options: HandOutOptions & CsvOptions): Promise<string> {
  const page = makePage({ ...options, width: Number.MAX_SAFE_INTEGER, colour: false }, output);
  const { tasks: columns } = comparisonColumns(output, page);
  const rows = sheetRows(output, page).map((row) =>
    columns.map(({ cell }) => {
      const value = cell(row);
      return typeof value === "object" ? (value.day ?? "") : String(value);
    }),
  );
  return separated([columns.map(({ name }) => name), ...rows], options);
}

/** A plan as CSV: its tasks in its own words. What it says of itself beside them has no place in such a file. */
export async function planCsv(plan: Plan, options: Pick<HandOutOptions, "language"> & CsvOptions): Promise<string> {
  // A dash at the head of a cell would open a formula.
  const { columns, rows } = taskTable(plan, wordings[options.language], "•");
  const at = columns.findIndex(({ field }) => field === "task");
  return separated(
    [
      columns.map(({ name }) => name),
      ...rows.map((row) =>
        row.kind === "section"
          ? columns.map((_, index) => (index === at ? row.text : ""))
          : row.cells.map((lines) => lines.join("\n")),
      ),
    ],
    options,
  );
}
