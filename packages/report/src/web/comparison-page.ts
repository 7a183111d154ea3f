/** A comparison as a page: the sums, then both plans side by side with what differs marked, to be searched and filtered. */
import type { Comparison, DiffOutput, Task } from "@plandiff/domain";
import type { Page } from "../page.ts";
import { type ComparisonRow, type Remark, changeRemarks, comparisonRows } from "../rows/comparison-rows.ts";
import { comparisonTitle } from "../rows/comparison-title.ts";
import { type HandOutOptions, handOutPage, planName, summaryLines } from "../rows/hand-out.ts";
import type { SideTask } from "../rows/side-task.ts";
import { GROUPS } from "../text/diff-text.ts";
import { FEWEST_PLANS, eventWords, idsByPlan } from "../text/lineage-table.ts";
import { noteSentences } from "../text/notes.ts";
import { isIdentical } from "../text/summary.ts";
import { commonWriting } from "../text/virtual-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { filterForm, filtersOf, rowAttributes } from "./filters.ts";
import { htmlOf } from "./spans-html.ts";
import { wholePage } from "./whole-page.ts";

/** The rows of one comparison, and the page on which they are told. */
interface Pair {
  readonly comparison: Comparison;
  readonly rows: readonly ComparisonRow[];
  readonly common: readonly string[];
  readonly page: Page;
}

type Attributes = ReturnType<typeof rowAttributes>;

/** A comparison as one self-contained page, with a final line feed. */
export async function comparisonPage(output: DiffOutput, options: HandOutOptions): Promise<string> {
  const surface = handOutPage(options, output);
  const { wording } = surface;
  const pairs = output.comparisons.map((comparison): Pair => {
    const { words: common, page } = commonWriting(comparison.entries, surface);
    return { comparison, common, page, rows: comparisonRows(comparison, page) };
  });
  const rows = pairs.flatMap((pair) => pair.rows);
  const present = new Set(rows.map(({ group }) => group));
  const outcomes = new Map(GROUPS.filter((group) => present.has(group)).map((group) => [group, wording.group[group]]));
  const filters = filtersOf(rows.flatMap(tasksOf), outcomes, wording);
  const attributes = rowAttributes(filters);
  return wholePage({
    language: options.language,
    title: comparisonTitle(output, surface),
    skip: wording.handOut.page.skip,
    head: [
      ...pairs.map((pair) => summaryBlock(output, pair)),
      notes(noteSentences(output.notes, wording), surface),
    ].join("\n"),
    body: [
      filterForm(filters, wording),
      ...pairs.map((pair) => pairBlock(output, pair, attributes)),
      lineageBlock(output, surface),
    ].join("\n"),
  });
}

const tasksOf = ({ previous, next }: ComparisonRow): Task[] =>
  [...previous, ...next].flatMap(({ task }) => (task === undefined ? [] : [task]));

const heading = (output: DiffOutput, { comparison, page }: Pair): string =>
  [comparison.previous, comparison.next]
    .map((plan) => planName(output, plan, page.wording))
    .join(` ${page.canvas.glyphs.arrow} `);

function summaryBlock(output: DiffOutput, pair: Pair): string {
  const { comparison, common, page } = pair;
  const { wording } = page;
  const items = summaryLines(comparison, wording).map((line) => `<li>${escapeHtml(line)}</li>`);
  const sentences = [
    ...noteSentences(comparison.notes, wording),
    ...common.map((words) => `${wording.line.inManyTasks}: ${words}.`),
  ];
  const title = output.comparisons.length === 1 ? wording.handOut.summary : heading(output, pair);
  return `<h2>${escapeHtml(title)}</h2>\n<ul>${items.join("")}</ul>\n${notes(sentences, page)}`;
}

const notes = (sentences: readonly string[], { wording }: Page): string =>
  sentences.map((sentence) => `<p><small>${escapeHtml(`${wording.line.note}: ${sentence}`)}</small></p>`).join("\n");

function pairBlock(output: DiffOutput, pair: Pair, attributes: Attributes): string {
  const { comparison, rows, page } = pair;
  const { wording } = page;
  const names = [
    planName(output, comparison.previous, wording),
    planName(output, comparison.next, wording),
    wording.handOut.explanation,
  ];
  const header = names.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  return [
    `<section>`,
    `<h2>${escapeHtml(heading(output, pair))}</h2>`,
    `<div class="scroll"><table class="side">`,
    `<thead><tr>${header}</tr></thead>`,
    `<tbody>`,
    ...rows.map((row) => `<tr${attributes(tasksOf(row), row.group)}>${rowCells(row, names, page)}</tr>`),
    `</tbody>`,
    `</table></div>`,
    isIdentical(comparison) ? "" : headBlock(comparison, page),
    `</section>`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function rowCells(row: ComparisonRow, names: readonly string[], { wording }: Page): string {
  const { newTask, discontinued } = wording.handOut;
  const side = (tasks: readonly SideTask[], otherwise: string): string =>
    tasks.length === 0 ? `<p class="none">${escapeHtml(otherwise)}</p>` : tasks.map(taskBlock).join("");
  const cells = [
    side(row.previous, newTask),
    side(row.next, discontinued),
    `<p class="outcome">${escapeHtml(row.outcome)}</p>${row.remarks.map(remarkBlock).join("")}`,
  ];
  return cells.map((cell, index) => `<td data-name="${escapeHtml(names[index] ?? "")}">${cell}</td>`).join("");
}

const remarkBlock = ({ label, spans }: Remark): string =>
  `<p>${label === "" ? "" : `<span class="name">${escapeHtml(label)}${spans.length === 0 ? "" : ":"}</span> `}${htmlOf(spans)}</p>`;

function taskBlock({ number, fields }: SideTask): string {
  return fields
    .map(({ field, label, paragraphs }) => {
      const name =
        field === "text"
          ? `<strong>${escapeHtml(number === "" ? "" : `${number}.`)}</strong> `
          : `<span class="name">${escapeHtml(label)}:</span> `;
      const lines = paragraphs.filter((spans) => spans.length > 0).map(htmlOf);
      const [first = "", ...others] = lines;
      return `<p>${[name + first, ...others].join("<br>")}</p>`;
    })
    .join("");
}

function headBlock({ head }: Comparison, page: Page): string {
  const remarks = changeRemarks(head, page);
  return remarks.length === 0
    ? ""
    : `<h3>${escapeHtml(page.wording.line.head)}</h3>\n${remarks.map(remarkBlock).join("\n")}`;
}

function lineageBlock(output: DiffOutput, page: Page): string {
  if (output.plans.length < FEWEST_PLANS || output.lineages.length === 0) return "";
  const { wording, canvas } = page;
  const columns = [wording.plan.task, ...output.plans.map(({ label }) => label), wording.line.changes];
  const header = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const rows = output.lineages.map((lineage) => {
    const ids = idsByPlan(lineage, output, canvas.glyphs.dash).map((id) => `<td class="number">${escapeHtml(id)}</td>`);
    return `<tr><th scope="row">${escapeHtml(lineage.text)}</th>${ids.join("")}<td>${escapeHtml(eventWords(lineage, output, page))}</td></tr>`;
  });
  return [
    `<section>`,
    `<h2>${escapeHtml(wording.line.lineages(output.plans.length))}</h2>`,
    `<div class="scroll"><table>`,
    `<thead><tr>${header}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody>`,
    `</table></div>`,
    `</section>`,
  ].join("\n");
}
