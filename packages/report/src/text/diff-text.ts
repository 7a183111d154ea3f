/** A comparison for people: the sums first, then what changed, what is doubtful, what went and came, and what stayed. */
import type { Comparison, Diagnostic, DiffOutput, Entry } from "@plandiff/domain";
import { cells } from "../layout/cells.ts";
import { glue, joinSpans, plain, quiet, strong } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import { type Page, type TextOptions, makePage } from "../page.ts";
import type { Group } from "../wording/wording.ts";
import { columnsOf } from "./columns.ts";
import { entryLines } from "./entry-lines.ts";
import { headLines } from "./head-lines.ts";
import { lineageTable } from "./lineage-table.ts";
import { noteSentences } from "./notes.ts";
import { pairTitle } from "./pair-title.ts";
import { groupOf, isIdentical, summaryParts } from "./summary.ts";
import { commonWriting } from "./virtual-words.ts";

/** From what is certain and changed, over what a person must decide, to what needs no look. */
export const GROUPS: readonly Group[] = ["changed", "regrouped", "possible", "dropped", "added", "unchanged"];

/** A phrase of the summary up to this many cells is not broken over lines. */
const SHORT = 30;

/** A comparison as plain text, without a final line feed. */
export function diffText(output: DiffOutput, options: TextOptions): string {
  const page = makePage(options, output);
  const blocks = [
    noteLines(output.notes, page),
    ...output.comparisons.flatMap((comparison) => comparisonBlocks(output, comparison, page)),
    lineageTable(output, page),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function comparisonBlocks(output: DiffOutput, comparison: Comparison, surface: Page): string[][] {
  const { words: common, page } = commonWriting(comparison.entries, surface);
  const columns = columnsOf(comparison.entries, page);
  const groups = new Map<Group, Entry[]>(GROUPS.map((group) => [group, []]));
  for (const entry of comparison.entries) groups.get(groupOf(entry))?.push(entry);
  return [
    [
      ...titleLines(output, comparison, page),
      ...summaryLines(comparison, page),
      ...noteLines(comparison.notes, page),
      ...commonLines(common, page),
    ],
    ...(isIdentical(comparison) ? [] : GROUPS).flatMap((group) => {
      const head = group === "unchanged" ? [headLines(comparison.head, columns.label, page)] : [];
      const entries = groups.get(group) ?? [];
      if (entries.length === 0) return head;
      const lines = entries.flatMap((entry) => entryLines({ entry, comparison, columns, page }));
      return [...head, [...groupHeading(group, entries.length, page), ...lines]];
    }),
  ];
}

function titleLines(output: DiffOutput, comparison: Comparison, page: Page): string[] {
  const title = pairTitle(output, comparison, page);
  const width = title.reduce((sum, { text }) => sum + cells(text), 0);
  const { canvas } = page;
  return [
    ...wrap([], title, canvas),
    ...wrap([], [quiet(canvas.glyphs.rule.repeat(Math.min(width, canvas.width)))], canvas),
  ];
}

function groupHeading(group: Group, count: number, { canvas, wording }: Page): string[] {
  return wrap([], [strong(wording.group[group]), plain(" "), quiet(`(${count})`)], canvas);
}

function summaryLines(comparison: Comparison, page: Page): string[] {
  const { canvas, wording } = page;
  if (isIdentical(comparison)) return wrap([], [plain(wording.line.identical(comparison.summary.carriedOver))], canvas);
  const parts = summaryParts(comparison, wording).map((part) => [plain(cells(part) > SHORT ? part : glue(part))]);
  return wrap([], joinSpans(parts, plain(` ${canvas.glyphs.dot} `)), canvas);
}

function noteLines(notes: readonly Diagnostic[], { canvas, wording }: Page): string[] {
  const label = quiet(`${wording.line.note}: `);
  return noteSentences(notes, wording).flatMap((sentence) => wrap([label], [quiet(sentence)], canvas));
}

/** What is written otherwise in many tasks, told once. */
function commonLines(common: readonly string[], { canvas, wording }: Page): string[] {
  const label = quiet(`${wording.line.inManyTasks}: `);
  return common.flatMap((words) => wrap([label], [quiet(words)], canvas));
}
