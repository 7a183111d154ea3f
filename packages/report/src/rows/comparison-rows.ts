/** A comparison as rows for a table: what stood there, what stands there now, and what is said of it. */
import { type Change, type Comparison, type Entry, nextText, previousText } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { type Span, plain, quiet } from "../layout/span.ts";
import type { Page } from "../page.ts";
import { columnsOf, idsOf } from "../text/columns.ts";
import { decidedWords } from "../text/decided-words.ts";
import { doubtSpans } from "../text/doubt.ts";
import { tailOf } from "../text/entry-heading.ts";
import { fieldLines, isSmallEdit } from "../text/field-lines.ts";
import { groupOf } from "../text/summary.ts";
import { virtualWords } from "../text/virtual-words.ts";
import type { Group } from "../wording/wording.ts";
import { capital } from "./task-columns.ts";
import { type Side, type SideTask, sideTask } from "./side-task.ts";

/** One sentence about an entry: a name that stands out, may be none, and the words. */
export interface Remark {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** One row of a comparison. */
export interface ComparisonRow {
  readonly entry: Entry;
  readonly group: Group;
  /** What became of it, in a word or two. */
  readonly outcome: string;
  readonly previous: readonly SideTask[];
  readonly next: readonly SideTask[];
  readonly remarks: readonly Remark[];
}

/** The rows in the order of the next plan; what it does not hold stands behind what came before it in the previous one. */
export function comparisonRows(comparison: Comparison, page: Page): ComparisonRow[] {
  const columns = columnsOf(comparison.entries, page);
  return inNextOrder(comparison).map((entry) => {
    const on = { entry, comparison, columns, page };
    const group = groupOf(entry);
    return {
      entry,
      group,
      outcome: outcomeWords(entry, page),
      previous: sidesOf(entry, "previous", comparison, page),
      next: sidesOf(entry, "next", comparison, page),
      remarks: [
        ...(group === "unchanged" ? decidedWords(entry, page) : tailOf(on)).map((words) => ({
          label: "",
          spans: [plain(words)],
        })),
        ...(group === "possible" ? doubtSpans(entry, page).map((spans) => ({ label: "", spans })) : []),
        ...memberRemarks(entry, page),
      ],
    };
  });
}

/** The outcome of an entry in words: carried tasks are told apart by whether anything real changed. */
export function outcomeWords(entry: Entry, { wording }: Page): string {
  const group = groupOf(entry);
  return group === "regrouped" ? wording.outcome[entry.outcome] : wording.group[group];
}

function inNextOrder({ entries, order }: Comparison): Entry[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  let last = -1;
  // A dropped task takes the place of the task before it in its own plan; sorting keeps equal ranks in order.
  const ranked = entries.map((entry, index) => {
    const own = Math.min(...entry.next.map((id) => rank.get(id) ?? entries.length + index));
    if (entry.next.length > 0 && entry.previous.length > 0) last = own;
    return { entry, rank: entry.next.length > 0 ? own : last + 1 / 2 };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

function sidesOf(entry: Entry, side: Side, comparison: Comparison, page: Page): SideTask[] {
  const plan = comparison[side];
  const many = side === "next" ? entry.outcome === "split" : entry.outcome === "merged";
  const one = side === "next" ? entry.outcome === "merged" : entry.outcome === "split";
  return entry[side].map((id) => {
    // In a split or a merge the changes speak of the many tasks, each of its own.
    const changes = one ? [] : entry.changes.filter(({ task }) => !many || task === id);
    const text = page.lookup.text(plan, id) ?? writtenText(changes, side);
    return sideTask({ id, side, task: page.lookup.task(plan, id), text: cleanText(text).trim(), changes }, page);
  });
}

function writtenText(changes: readonly Change[], side: Side): string {
  const change = changes.find(({ field }) => field === "text");
  if (!change || !("words" in change) || !change.words) return "";
  return side === "previous" ? previousText(change.words) : nextText(change.words);
}

/** Beside both wordings, with what differs marked in each, it is enough to say that words changed; without styles nothing is marked. */
function rowRemarks(changes: readonly Change[], page: Page): Remark[] {
  if (!page.canvas.colour) return changeRemarks(changes, page);
  const { field, kind, line } = page.wording;
  const isShown = (change: Change): boolean => change.kind === "reworded" && "words" in change;
  const shown = changes.filter(isShown);
  const others = changes.filter((change) => !isShown(change));
  const fields = [...new Set(shown.map((change) => change.field))];
  return [
    ...fields.map((name) => {
      const small = shown.every((change) => change.field !== name || isSmallEdit(change));
      return { label: capital(field[name]), spans: [plain(`${kind.reworded}${small ? ` (${line.smallEdit})` : ""}`)] };
    }),
    ...changeRemarks(others, page),
  ];
}

function memberRemarks(entry: Entry, page: Page): Remark[] {
  if (groupOf(entry) !== "regrouped") return rowRemarks(entry.changes, page);
  const isSplit = entry.outcome === "split";
  const sign = isSplit ? page.canvas.glyphs.arrow : "+";
  const members = (isSplit ? entry.next : entry.previous).flatMap((id) => {
    const remarks = rowRemarks(
      entry.changes.filter(({ task }) => task === id),
      page,
    );
    return remarks.length === 0 ? [] : [{ label: `${sign} ${idsOf([id])}`, spans: [] }, ...remarks];
  });
  const shared = entry.changes.filter(({ task }) => task === undefined);
  return [...members, ...rowRemarks(shared, page)];
}

/** What changed really, then in brackets what is only written otherwise. */
export function changeRemarks(changes: readonly Change[], page: Page): Remark[] {
  const virtual = virtualWords(changes, page);
  return [
    ...fieldLines(changes, page).map(({ label, spans }) => ({ label: capital(label), spans })),
    ...(virtual.length === 0 ? [] : [{ label: "", spans: [quiet(`(${virtual.join("; ")})`)] }]),
  ];
}
