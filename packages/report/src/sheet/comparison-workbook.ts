/** A comparison as a workbook: the sums, all tasks, whose owners changed, whose deadlines changed, the lines of work. */
import type { ChangeField, Comparison, DiffOutput, Summary } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { makePage, type Page } from "../page.ts";
import { comparisonTitle } from "../rows/comparison-title.ts";
import { type HandOutOptions, dayOf } from "../rows/hand-out.ts";
import { capital } from "../rows/task-columns.ts";
import { FEWEST_PLANS, eventWords, idsByPlan } from "../text/lineage-table.ts";
import { noteSentences } from "../text/notes.ts";
import { type FilledColumn, comparisonColumns } from "./comparison-columns.ts";
import { type SheetRow, pairName, sheetRows } from "./sheet-rows.ts";
import { type SheetCell, type TableSheet, workbook } from "./workbook.ts";

/** Widths in characters. */
const WIDE = 60;
const SHORT = 14;

/** The sums in the order in which they are told. */
const SUMS: readonly (keyof Summary)[] = [
  "carriedOver",
  "changed",
  "unchanged",
  "split",
  "merged",
  "possible",
  "dropped",
  "superseded",
  "added",
];

/** The bytes of a comparison as a workbook. */
export function comparisonWorkbook(output: DiffOutput, options: HandOutOptions): Promise<Uint8Array> {
  // Cells have no styles inside them: they hold the bare words, and redlines with signs stand in a column of their own.
  const page = makePage({ ...options, width: Number.MAX_SAFE_INTEGER, colour: false }, output);
  const { sheet } = page.wording.handOut;
  const rows = sheetRows(output, page);
  const columns = comparisonColumns(output, page);
  const changed = (...fields: readonly ChangeField[]): SheetRow[] =>
    rows.filter(({ entry }) => entry.changes.some(({ field, nature }) => nature === "real" && fields.includes(field)));
  const table = (name: string, of: readonly FilledColumn[], some: readonly SheetRow[]): TableSheet => ({
    name,
    columns: of,
    rows: some.map((row) => of.map(({ cell }) => cell(row))),
  });
  return workbook(
    [
      summarySheet(output, page),
      table(sheet.tasks, columns.tasks, rows),
      table(sheet.owners, columns.owners, changed("lead", "coordinating")),
      table(sheet.deadlines, columns.deadlines, changed("schedule")),
      ...lineageSheets(output, page),
    ],
    { title: comparisonTitle(output, page), day: dayOf(options.plans?.at(-1)) },
  );
}

function summarySheet(output: DiffOutput, page: Page): TableSheet {
  const { wording } = page;
  const { handOut, line } = wording;
  const sums = ({ summary }: Comparison): SheetCell[][] =>
    SUMS.filter((key) => summary[key] > 0).map((key) => [sumName(wording.summary[key](summary[key])), summary[key]]);
  const notes = (sentences: readonly string[]): SheetCell[][] =>
    sentences.map((sentence) => [`${line.note}: ${sentence}`, ""]);
  const strong = new Set<number>();
  const rows = output.comparisons.reduce<SheetCell[][]>(
    (above, comparison) => {
      strong.add(above.length);
      return [
        ...above,
        [pairName(output, comparison, page), ""],
        ...sums(comparison),
        ...notes(noteSentences(comparison.notes, wording)),
      ];
    },
    notes(noteSentences(output.notes, wording)),
  );
  return {
    name: handOut.sheet.summary,
    columns: [
      { name: handOut.summary, width: WIDE },
      { name: handOut.count, width: SHORT },
    ],
    rows,
    strong,
  };
}

/** A sum in words without its number, which stands in a cell of its own. */
const sumName = (words: string): string => capital(words.replace(/^\d+ /, ""));

/** Two plans have no lines to follow that the sheet of tasks does not show. */
function lineageSheets(output: DiffOutput, page: Page): TableSheet[] {
  if (output.plans.length < FEWEST_PLANS) return [];
  const { wording, canvas } = page;
  return [
    {
      name: wording.handOut.sheet.lineages,
      columns: [
        { name: wording.plan.task, width: WIDE },
        ...output.plans.map(({ label }) => ({ name: cleanText(label), width: SHORT })),
        { name: wording.line.changes, width: WIDE },
      ],
      rows: output.lineages.map((lineage) => [
        cleanText(lineage.text).trim(),
        ...idsByPlan(lineage, output, canvas.glyphs.dash),
        eventWords(lineage, output, page),
      ]),
    },
  ];
}
