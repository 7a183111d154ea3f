/** A comparison for a pull request or a wiki: the sums, then one table for each outcome. */
import type { Comparison, Diagnostic, DiffOutput, Entry } from "@plandiff/domain";
import type { Span } from "../layout/span.ts";
import { type Page, type TextOptions, makePage } from "../page.ts";
import { addedFacts } from "../text/added-facts.ts";
import { type Columns, columnsOf, idsOf } from "../text/columns.ts";
import { GROUPS } from "../text/diff-text.ts";
import { doubtSpans } from "../text/doubt.ts";
import { tailOf, textOf } from "../text/entry-heading.ts";
import { fieldLines } from "../text/field-lines.ts";
import { headWriting } from "../text/head-lines.ts";
import { FEWEST_PLANS, eventWords, idsByPlan } from "../text/lineage-table.ts";
import { noteSentences } from "../text/notes.ts";
import { pairTitle } from "../text/pair-title.ts";
import { groupOf, isIdentical, summaryParts } from "../text/summary.ts";
import { commonWriting, virtualWords } from "../text/virtual-words.ts";
import type { Group } from "../wording/wording.ts";
import { escapeMarkdown } from "./escape.ts";
import { markdownOf } from "./spans.ts";
import { cellLines, markdownTable } from "./table.ts";

/** Layout plays no part in Markdown; colour keeps the signs of plain text out of redlines. */
export type MarkdownOptions = Pick<TextOptions, "language" | "plans">;
const UNLAID = { width: Number.MAX_SAFE_INTEGER, colour: true };

/** A comparison as Markdown, without a final line feed. */
export function diffMarkdown(output: DiffOutput, { language, plans }: MarkdownOptions): string {
  const page = makePage({ language, plans, ...UNLAID }, output);
  const blocks = [
    noteLines(output.notes, page),
    ...output.comparisons.flatMap((comparison) => comparisonBlocks(output, comparison, page)),
    ...lineageBlocks(output, page),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

const plainOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

function comparisonBlocks(output: DiffOutput, comparison: Comparison, surface: Page): string[][] {
  const { words: common, page } = commonWriting(comparison.entries, surface);
  const { wording } = page;
  const columns = columnsOf(comparison.entries, page);
  const groups = new Map<Group, Entry[]>(GROUPS.map((group) => [group, []]));
  for (const entry of comparison.entries) groups.get(groupOf(entry))?.push(entry);
  const summary = isIdentical(comparison)
    ? wording.line.identical(comparison.summary.carriedOver)
    : summaryParts(comparison, wording).join(" · ");
  return [
    [`## ${escapeMarkdown(plainOf(pairTitle(output, comparison, page)))}`],
    [escapeMarkdown(summary)],
    [
      ...noteLines(comparison.notes, page),
      ...common.map((words) => `> ${wording.line.inManyTasks}: ${escapeMarkdown(words)}.  `),
    ],
    ...(isIdentical(comparison) ? [] : GROUPS).flatMap((group) => {
      const head = group === "unchanged" ? headBlocks(comparison, page) : [];
      const entries = groups.get(group) ?? [];
      return entries.length === 0 ? head : [...head, ...groupBlocks(group, entries, { comparison, columns, page })];
    }),
  ];
}

function groupBlocks(
  group: Group,
  entries: readonly Entry[],
  { comparison, columns, page }: { readonly comparison: Comparison; readonly columns: Columns; readonly page: Page },
): string[][] {
  const { wording } = page;
  const { before, after, changes } = wording.line;
  const heading = `${wording.group[group]} (${entries.length})`;
  const table = markdownTable(
    [
      ...(group === "added" ? [] : [{ name: before, align: "right" as const }]),
      ...(group === "dropped" ? [] : [{ name: after, align: "right" as const }]),
      { name: wording.plan.task },
      { name: changes },
    ],
    entries.map((entry) => {
      const on = { entry, comparison, columns, page };
      return [
        ...(group === "added" ? [] : [escapeMarkdown(idsOf(entry.previous))]),
        ...(group === "dropped" ? [] : [escapeMarkdown(idsOf(entry.next))]),
        escapeMarkdown(textOf(on)),
        cellLines([...tailOf(on).map(escapeMarkdown), ...details(entry, comparison, page)]),
      ];
    }),
  );
  if (group !== "unchanged") return [[`### ${heading}`], table];
  return [[`<details><summary>${heading}</summary>`], table, ["</details>"]];
}

function details(entry: Entry, comparison: Comparison, page: Page): string[] {
  const group = groupOf(entry);
  if (group === "unchanged") return [];
  const doubts = group === "possible" ? doubtSpans(entry, page).map(markdownOf) : [];
  const facts = entry.outcome === "added" && entry.task ? addedFacts(entry.task, page).map(escapeMarkdown) : [];
  const members = group === "regrouped" ? memberLines(entry, comparison, page) : [];
  const changes = entry.changes.filter(({ task }) => task === undefined || group !== "regrouped");
  return [...doubts, ...facts, ...members, ...changeLines(changes, page)];
}

function changeLines(changes: Entry["changes"], page: Page): string[] {
  const virtual = virtualWords(changes, page);
  return [
    ...fieldLines(changes, page).map(({ label, spans }) =>
      label === "" ? markdownOf(spans) : `**${escapeMarkdown(label)}**: ${markdownOf(spans)}`,
    ),
    ...(virtual.length === 0 ? [] : [escapeMarkdown(`(${virtual.join("; ")})`)]),
  ];
}

function memberLines(entry: Entry, { previous, next }: Comparison, page: Page): string[] {
  const isSplit = entry.outcome === "split";
  return (isSplit ? entry.next : entry.previous).flatMap((id) => {
    const text = page.lookup.text(isSplit ? next : previous, id) ?? "";
    const own = entry.changes.filter(({ task }) => task === id);
    return [
      `${isSplit ? "→" : "+"} ${escapeMarkdown(idsOf([id]))}: ${escapeMarkdown(text)}`,
      ...changeLines(own, page),
    ];
  });
}

function headBlocks({ head }: Comparison, page: Page): string[][] {
  if (head.length === 0) return [];
  const virtual = headWriting(head, page);
  const real = head.filter(({ nature }) => nature === "real");
  const lines = [...changeLines(real, page), ...virtual.map((words) => escapeMarkdown(`(${words})`))];
  return [[`### ${page.wording.line.head}`], lines.map((line) => `- ${line}`)];
}

function lineageBlocks(output: DiffOutput, page: Page): string[][] {
  if (output.plans.length < FEWEST_PLANS || output.lineages.length === 0) return [];
  const { wording, canvas } = page;
  const table = markdownTable(
    [
      { name: wording.plan.task },
      ...output.plans.map(({ label }) => ({ name: escapeMarkdown(label), align: "right" as const })),
      { name: wording.line.changes },
    ],
    output.lineages.map((lineage) => [
      escapeMarkdown(lineage.text),
      ...idsByPlan(lineage, output, canvas.glyphs.dash).map(escapeMarkdown),
      escapeMarkdown(eventWords(lineage, output, page)),
    ]),
  );
  return [[`## ${wording.line.lineages(output.plans.length)}`], table];
}

const noteLines = (notes: readonly Diagnostic[], { wording }: Page): string[] =>
  noteSentences(notes, wording).map((sentence) => `> ${wording.line.note}: ${escapeMarkdown(sentence)}  `);
