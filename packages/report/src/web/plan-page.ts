/** A plan as a page: its head, and its tasks in one table to be searched and filtered. */
import type { Plan } from "@plandiff/domain";
import { type HandOutOptions, planTitle } from "../rows/hand-out.ts";
import { type PlanFact, planFacts } from "../rows/plan-facts.ts";
import { type TaskTableRow, taskTable } from "../rows/task-columns.ts";
import { wordings } from "../wording/wordings.ts";
import { escapeHtml } from "./escape-html.ts";
import { filterForm, filtersOf, rowAttributes } from "./filters.ts";
import { wholePage } from "./whole-page.ts";

/** A plan as one self-contained page, with a final line feed. */
export async function planPage(plan: Plan, { language }: Pick<HandOutOptions, "language">): Promise<string> {
  const wording = wordings[language];
  const { columns, rows } = taskTable(plan, wording);
  const filters = filtersOf(plan.tasks, new Map(), wording);
  const attributes = rowAttributes(filters);
  const rowOf = (row: TaskTableRow): string =>
    row.kind === "section"
      ? `<tr><th scope="colgroup" colspan="${columns.length}">${escapeHtml(row.text)}</th></tr>`
      : `<tr${attributes([row.task])}>${row.cells.map(cellOf).join("")}</tr>`;
  return wholePage({
    language,
    title: planTitle(plan, wording),
    skip: wording.handOut.page.skip,
    head: factList(planFacts(plan, wording).slice(plan.title === undefined ? 0 : 1)),
    body: [
      filterForm(filters, wording),
      `<div class="scroll"><table>`,
      `<thead><tr>${columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join("")}</tr></thead>`,
      `<tbody>`,
      ...rows.map(rowOf),
      `</tbody>`,
      `</table></div>`,
    ].join("\n"),
  });
}

const cellOf = (lines: readonly string[]): string =>
  `<td>${lines.length < 2 ? escapeHtml(lines[0] ?? "") : lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}</td>`;

/** The facts under their labels, each label once. */
function factList(facts: readonly PlanFact[]): string {
  const groups = Map.groupBy(facts, ({ label }) => label);
  const items = [...groups].map(([label, ofLabel]) => {
    const [only] = ofLabel;
    if (ofLabel.length === 1 && only) return `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(only.text)}</p>`;
    return `<p><strong>${escapeHtml(label)}:</strong></p>\n<ul>${ofLabel.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join("")}</ul>`;
  });
  return items.join("\n");
}
