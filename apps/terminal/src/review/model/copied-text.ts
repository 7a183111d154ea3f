/** What goes to the clipboard: the task of the selected entry, or all that is said of it, redline and all, without colours. */
import { comparisonOf, pageFor, selectedRow } from "./select.ts";
import { taskLines } from "./detail-fields.ts";
import { detailLines } from "./detail.ts";
import type { State } from "./state.ts";
import { tasksById } from "./tasks-by-id.ts";

/** Columns of a text that is pasted somewhere else. */
const WIDTH = 90;

/** The text; nothing where nothing is selected. */
export function copiedText(state: State, what: "task" | "redline"): string | undefined {
  const row = selectedRow(state);
  if (!row) return undefined;
  const subject = { ...state.subject, colour: false };
  const page = pageFor({ subject, language: state.language }, WIDTH);
  const comparison = comparisonOf(state);
  if (what === "redline" || row.kind !== "entry")
    return detailLines({ row, comparison, output: subject.output, page, language: state.language }).join("\n");
  const { entry } = row;
  const side = entry.next.length > 0 ? "next" : "previous";
  const tasks = tasksById(subject.plans[comparison[side]]!, entry[side]);
  return tasks.map((task) => [task.number ?? task.id, ...taskLines(task, page)].join("\n")).join("\n\n");
}
