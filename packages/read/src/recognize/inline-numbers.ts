/** Numbers that stand in the cells of the tasks, where a table has no column for them. */
import type { Column } from "@plandiff/lexicon";
import type { OpenRow } from "./row-cells.ts";
import { readRowNumber } from "./row-number.ts";

/** From this share on the tasks of a table without a column for numbers carry them themselves. */
const NUMBERED_SHARE = 0.8;
const FEWEST_NUMBERED = 2;

/** Takes the numbers out of the tasks that begin with one ("1.2 Họp giao ban"), where nearly all do. */
export function numberTasks(rows: readonly OpenRow[], columns: ReadonlySet<Column>): boolean {
  if (columns.has("number")) return false;
  const numbered = rows.flatMap((row) => {
    const cell = row.cells.task;
    const found = cell && readRowNumber(cell.text);
    return cell && found?.form === "inline" ? [{ row, cell, found }] : [];
  });
  if (numbered.length < FEWEST_NUMBERED || numbered.length < rows.length * NUMBERED_SHARE) return false;
  for (const { row, cell, found } of numbered) {
    row.number = found.number;
    const [first = "", ...more] = cell.paragraphs ?? [];
    const rest = readRowNumber(first)?.rest ?? "";
    const paragraphs = rest === "" ? more : [rest, ...more];
    row.cells.task = paragraphs.length > 1 ? { text: found.rest, paragraphs } : { text: found.rest };
  }
  return true;
}
