/** The rows of a tracked table: the next plan's tasks in their order, those that ended among them. */
import { Bug, type Change, type Comparison, type Entry, type Task, nextText, previousText } from "@plandiff/domain";
import type { Paragraph } from "docx";
import { cleanText } from "../layout/clean.ts";
import type { Page } from "../page.ts";
import { type ComparisonRow, comparisonRows } from "../rows/comparison-rows.ts";
import { type TaskCells, taskCells } from "../rows/task-cells.ts";
import { type NextRevision, keptParagraph, middleReplaced, trackedParagraph, wholeParagraph } from "./tracked-runs.ts";
import type { WordRow } from "./word-table.ts";

/** The columns that are tracked, in their order: number, text, lead, coordinating, time, deliverables. */
const cellsOf = ({
  number,
  text,
  lead,
  coordinating,
  time,
  deliverables,
}: TaskCells): readonly (readonly string[])[] => [[number], [text], [lead], [coordinating], [time], deliverables];

/** The rows of a comparison whose plans are known. */
export function redlineRows(comparison: Comparison, page: Page, revise: NextRevision): WordRow[] {
  return comparisonRows(comparison, page).flatMap((row) => {
    const [previous, next] = [tasksOf(row, "previous"), tasksOf(row, "next")];
    const [before] = previous;
    const [after] = next;
    // Only pairs are tracked inside; where tasks were split or merged, the rows as wholes went and came.
    if (before && after && previous.length === 1 && next.length === 1)
      return [changedRow(before, after, row.entry, revise)];
    return [
      ...previous.map((task) => wholeRow(task, "removed", revise)),
      ...next.map((task) => wholeRow(task, "added", revise)),
    ];
  });
}

const tasksOf = (row: ComparisonRow, side: "previous" | "next"): Task[] =>
  row[side].map(({ task, id }) => {
    if (!task) throw new Bug(`the ${side} plan does not hold task ${id}`);
    return task;
  });

function wholeRow(task: Task, op: "added" | "removed", revise: NextRevision): WordRow {
  const cells = cellsOf(taskCells(task)).map((lines) =>
    lines.filter((line) => line !== "").map((line) => wholeParagraph(line, op, revise)),
  );
  return { cells, revision: op === "added" ? { insertion: revise() } : { deletion: revise() } };
}

function changedRow(previous: Task, next: Task, { changes }: Entry, revise: NextRevision): WordRow {
  const before = taskCells(previous);
  const after = taskCells(next);
  const short = (from: string, to: string): Paragraph[] =>
    from === "" && to === "" ? [] : [trackedParagraph(middleReplaced(from, to), revise)];
  return {
    cells: [
      short(before.number, after.number),
      [trackedParagraph(redlineOf(changes, "text", before.text, after.text), revise)],
      short(before.lead, after.lead),
      short(before.coordinating, after.coordinating),
      short(before.time, after.time),
      itemParagraphs(before.deliverables, after.deliverables, changes, revise),
    ],
  };
}

/** The redline that the comparison made of these two wordings, else the middle replaced. */
function redlineOf(changes: readonly Change[], field: "text" | "deliverables", previous: string, next: string) {
  const change = changes.find(
    (one) =>
      one.field === field &&
      "words" in one &&
      one.words !== undefined &&
      clean(previousText(one.words)) === clean(previous) &&
      clean(nextText(one.words)) === clean(next),
  );
  return change && "words" in change && change.words ? change.words : middleReplaced(previous, next);
}

const clean = (text: string): string => cleanText(text).trim();

/** Items that both have stay; those between are matched by the comparison, else went or came as wholes. */
function itemParagraphs(
  previous: readonly string[],
  next: readonly string[],
  changes: readonly Change[],
  revise: NextRevision,
): Paragraph[] {
  const becomes = new Map(previous.map((line) => [line, partnerOf(line, next, changes)]));
  const paragraphs: Paragraph[] = [];
  const told = new Set<string>();
  const taken = new Set([...becomes.values()].filter((line) => line !== undefined));
  for (const line of previous) {
    const partner = becomes.get(line);
    if (partner !== undefined && told.has(partner)) continue;
    // New items that come before the partner in the next plan stand before it here, too.
    for (const fresh of partner === undefined ? [] : next.slice(0, next.indexOf(partner)))
      if (!taken.has(fresh) && !told.has(fresh)) {
        paragraphs.push(wholeParagraph(fresh, "added", revise));
        told.add(fresh);
      }
    if (partner === undefined) paragraphs.push(wholeParagraph(line, "removed", revise));
    else {
      told.add(partner);
      paragraphs.push(
        partner === line
          ? keptParagraph(line)
          : trackedParagraph(redlineOf(changes, "deliverables", line, partner), revise),
      );
    }
  }
  return [
    ...paragraphs,
    ...next.filter((line) => !told.has(line)).map((line) => wholeParagraph(line, "added", revise)),
  ];
}

function partnerOf(line: string, next: readonly string[], changes: readonly Change[]): string | undefined {
  if (next.includes(line)) return line;
  for (const change of changes) {
    if (change.field !== "deliverables" || !("next" in change) || change.next === undefined) continue;
    const [from, to] = [clean(change.previous ?? ""), clean(change.next)];
    if (from !== "" && line.endsWith(from)) return next.find((other) => other.endsWith(to));
  }
  return undefined;
}
