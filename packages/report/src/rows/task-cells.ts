/** The cells of a task as its document wrote them: what every table of tasks is filled with, on paper, in a sheet, on a page. */
import { type OtherColumn, type Task, roleCell } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";

/** The cells of one task; a deliverable cell has one line for each item. */
export interface TaskCells {
  readonly number: string;
  readonly text: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly time: string;
  readonly deliverables: readonly string[];
  readonly other: readonly OtherColumn[];
}

/** The mark before an item where the document has none of its own; a bullet where a dash would open a formula. */
export type ItemMark = "-" | "•";

const clean = (text: string): string => cleanText(text).trim();

/** The cells of a task; blank ones are empty text. */
export function taskCells(task: Task, mark: ItemMark = "-"): TaskCells {
  const { number, text, schedule, otherColumns = [] } = task;
  return {
    number: clean(number ?? ""),
    text: clean(text),
    lead: clean(roleCell(task, "lead")),
    coordinating: clean(roleCell(task, "coordinating")),
    time: clean(schedule.written),
    deliverables: deliverableLines(task, mark),
    other: otherColumns.map((column) => ({ name: clean(column.name), text: clean(column.text) })),
  };
}

/**
 * The items of the deliverable cell, one a line, with the marks that the cell gives them. Items that the cell does not
 * hold in this order (a plan written by hand) get the mark where there are several.
 */
export function deliverableLines({ deliverables, written }: Task, mark: ItemMark): string[] {
  const items = deliverables.map(({ text }) => clean(text));
  const cell = clean(written.deliverable ?? "");
  if (items.length === 0) return cell === "" ? [] : [cell];
  const starts: number[] = [];
  let from = 0;
  for (const item of items) {
    const at = cell.indexOf(item, from);
    if (at === -1) return items.length === 1 ? items : items.map((text) => `${mark} ${text}`);
    starts.push(at);
    from = at + item.length;
  }
  // What stands between two items is the mark of the second.
  const marks = starts.map((start, index) =>
    cell.slice(index === 0 ? 0 : (starts[index - 1] ?? 0) + (items[index - 1] ?? "").length, start).trim(),
  );
  const tail = cell.slice(from).trim();
  return items.map((text, index) => {
    const own = marks[index] === "-" ? mark : (marks[index] ?? "");
    return `${own === "" ? "" : `${own} `}${text}${index === items.length - 1 && tail !== "" ? ` ${tail}` : ""}`;
  });
}
