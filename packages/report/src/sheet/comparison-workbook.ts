/** A comparison as a workbook: the sums, all tasks, whose owners changed, whose deadlines changed, the lines of work. */
import type { ChangeField, Comparison, DiffOutput, Summary } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { makePage, type Page } from "../page.ts";
import { comparisonTitle } from "../rows/comparison-title.ts";
import { type HandOutOptions, dayOf } from "../rows/hand-out.ts";
import { capital } from "../rows/task-columns.ts";
import type { Side, SideField } from "../rows/side-task.ts";
import { FEWEST_PLANS, eventWords, idsByPlan } from "../text/lineage-table.ts";
import { noteSentences } from "../text/notes.ts";
import { type SheetRow, fieldText, lastDay, numbersText, pairName, remarksText, sheetRows } from "./sheet-rows.ts";
import { type SheetCell, type SheetColumn, type TableSheet, workbook } from "./workbook.ts";

/** Widths in characters. */
const WIDE = 60;
const TEXT = 40;
const PARTIES = 28;
const TIME = 20;
const SHORT = 14;
const NUMBER = 8;

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

/** A column with how its cell is filled. */
interface Filled extends SheetColumn {
  readonly cell: (row: SheetRow) => SheetCell;
}

/** The bytes of a comparison as a workbook. */
export function comparisonWorkbook(output: DiffOutput, options: HandOutOptions): Promise<Uint8Array> {
  // Cells have no styles inside them: redlines are told by their signs.
  const page = makePage({ ...options, width: Number.MAX_SAFE_INTEGER, colour: false }, output);
  const { sheet } = page.wording.handOut;
  const rows = sheetRows(output, page);
  const columns = columnsFor(output, page);
  const changed = (...fields: readonly ChangeField[]): SheetRow[] =>
    rows.filter(({ entry }) => entry.changes.some(({ field, nature }) => nature === "real" && fields.includes(field)));
  const table = (name: string, of: readonly Filled[], some: readonly SheetRow[]): TableSheet => ({
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
  const notes = (sentences: readonly string[]): SheetCell[][] => sentences.map((sentence) => [`${line.note}: ${sentence}`, ""]);
  const strong = new Set<number>();
  const rows = output.comparisons.reduce<SheetCell[][]>((above, comparison) => {
    strong.add(above.length);
    return [
      ...above,
      [pairName(output, comparison, page), ""],
      ...sums(comparison),
      ...notes(noteSentences(comparison.notes, wording)),
    ];
  }, notes(noteSentences(output.notes, wording)));
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

function columnsFor(output: DiffOutput, page: Page): Record<"tasks" | "owners" | "deadlines", readonly Filled[]> {
  const { handOut, plan, line, field } = page.wording;
  const isPair = output.comparisons.length === 1;
  const labels: Record<Side, string> = isPair
    ? { previous: cleanText(output.plans[0]?.label ?? line.before), next: cleanText(output.plans[1]?.label ?? line.after) }
    : { previous: line.before.toLowerCase(), next: line.after.toLowerCase() };
  const both = (name: string, width: number, cell: (row: SheetRow, side: Side) => SheetCell): Filled[] =>
    (["previous", "next"] as const).map((side) => ({
      name: handOut.ofPlan(name, labels[side]),
      width,
      cell: (row) => cell(row, side),
    }));
  const fields = (of: SideField["field"], width: number, name = capital(field[of])): Filled[] =>
    both(name, width, (row, side) => fieldText(row, side, of));
  const pair: Filled[] = isPair ? [] : [{ name: handOut.comparison, width: PARTIES, cell: ({ comparison }) => comparison }];
  const outcome: Filled = { name: handOut.outcome, width: SHORT, cell: (row) => row.outcome };
  const numbers = both(plan.number, NUMBER, numbersText);
  const remarks: Filled = { name: handOut.explanation, width: WIDE, cell: remarksText };
  const task: Filled = {
    name: plan.task,
    width: WIDE,
    cell: (row) => fieldText(row, "next", "text") || fieldText(row, "previous", "text"),
  };
  const lead = fields("lead", PARTIES);
  const coordinating = fields("coordinating", PARTIES);
  const schedule = fields("schedule", TIME);
  return {
    tasks: [
      ...pair,
      outcome,
      ...numbers,
      ...fields("text", WIDE, plan.task),
      ...lead,
      ...coordinating,
      ...schedule,
      ...fields("deliverables", TEXT),
      remarks,
    ],
    owners: [...pair, ...numbers, task, ...lead, ...coordinating, remarks],
    deadlines: [
      ...pair,
      ...numbers,
      task,
      ...schedule,
      ...both(handOut.deadline, SHORT, (row, side) => ({ day: lastDay(row, side) })),
      remarks,
    ],
  };
}

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
