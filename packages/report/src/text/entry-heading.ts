/** The first line of an entry: its mark, the numbers in both plans, the task, and the one thing to know about it. */
import { deadline, type Entry, nextText } from "@plandiff/domain";
import { cells, padEnd, padStart } from "../layout/cells.ts";
import { cleanText } from "../layout/clean.ts";
import { clip } from "../layout/clip.ts";
import { type Span, type Style, plain, quiet } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import type { Page } from "../page.ts";
import type { Group } from "../wording/wording.ts";
import { type EntryOnPage, idsOf } from "./columns.ts";
import { decidedWords } from "./decided-words.ts";
import { inSentence } from "./names.ts";
import { groupOf } from "./summary.ts";
import { virtualWords } from "./virtual-words.ts";

/** A task of which nothing else is shown gets so many lines to be known by; else one is enough. */
const LINES_ALONE = 2;

/** A line that breaks between words gives up about a long word. */
const LOST_IN_BREAK = 12;

/** A remark longer than this share of a line goes below the task instead of beside it. */
const LARGEST_REMARK = 0.5;

const GAP = "  ";

const STYLE: Record<Group, Style> = {
  changed: "changed",
  regrouped: "changed",
  possible: "doubtful",
  dropped: "removed",
  added: "added",
  unchanged: "quiet",
};

/** The sign of an entry; all differ without colour. */
export function markOf(entry: Entry, page: Page): string {
  const group = groupOf(entry);
  if (group === "regrouped") return entry.outcome === "split" ? page.canvas.glyphs.split : "&";
  return { changed: "!", possible: "?", dropped: "<", added: ">", unchanged: "=" }[group];
}

/** Mark and numbers, up to where the words of the task begin. */
export function prefixOf({ entry, columns, page }: EntryOnPage): Span[] {
  const { arrow } = page.canvas.glyphs;
  const isLink = entry.previous.length > 0 && entry.next.length > 0;
  const previous = padStart(idsOf(entry.previous), columns.previous);
  const next = padEnd(idsOf(entry.next), columns.next);
  return [
    { text: markOf(entry, page), style: STYLE[groupOf(entry)] },
    plain(`  ${previous} ${isLink ? arrow : " ".repeat(cells(arrow))} ${next}  `),
  ];
}

/** Where the words of every task begin: behind numbers of the usual width. */
export function marginOf({ columns, page }: EntryOnPage): number {
  const { arrow } = page.canvas.glyphs;
  return cells(`!  ${" ".repeat(columns.previous)} ${arrow} ${" ".repeat(columns.next)}  `);
}

/** The heading of an entry, in as few lines as it can be known by. Ids that are too long for their columns stand above it. */
export function headingLines(on: EntryOnPage): string[] {
  const { canvas } = on.page;
  const margin = marginOf(on);
  const ids = prefixOf(on);
  const isAbove = ids.reduce((sum, { text }) => sum + cells(text), 0) > margin;
  const prefix = isAbove ? [plain(" ".repeat(margin))] : ids;
  const room = canvas.width - margin;
  const group = groupOf(on.entry);
  const isUnchanged = group === "unchanged";
  const isTold = on.entry.changes.some(({ field, nature }) => field === "text" && nature === "real");
  const tail = tailOf(on);
  const remark = tail.length === 0 ? "" : `(${tail.join("; ")})`;
  const most = titleRoom({ lines: isUnchanged || isTold ? 1 : LINES_ALONE, room, remark: cells(remark) });
  const title = clip(textOf(on), most, canvas.glyphs.ellipsis);
  const body: Span[] = [{ text: title, style: isUnchanged ? "plain" : "strong" }];
  const above = isAbove ? wrap([], ids, canvas) : [];
  return [...above, ...wrap(prefix, remark === "" ? body : [...body, plain(GAP), quiet(remark)], canvas)];
}

/** Cells for the words of a task, so that a short remark still stands in its last line. */
function titleRoom({
  lines,
  room,
  remark,
}: {
  readonly lines: number;
  readonly room: number;
  readonly remark: number;
}): number {
  const whole = lines * room - (lines - 1) * LOST_IN_BREAK;
  const beside = remark === 0 ? 0 : remark + GAP.length;
  return Math.max(1, remark <= room * LARGEST_REMARK ? whole - beside : whole);
}

/** The words of the task as the next plan has them, else as the previous one had. */
export function textOf({ entry, comparison, page }: EntryOnPage): string {
  const { lookup, wording } = page;
  const [previousId] = entry.previous;
  const [nextId] = entry.next;
  const before = previousId === undefined ? undefined : lookup.text(comparison.previous, previousId);
  const after = entry.task?.text ?? (nextId === undefined ? undefined : lookup.text(comparison.next, nextId));
  const change = entry.changes.find(({ field }) => field === "text");
  const changed = change && "words" in change && change.words ? nextText(change.words) : undefined;
  const candidates = entry.outcome === "split" ? [before, after] : [after, entry.patch?.text, changed, before];
  const found = candidates.find((text) => text !== undefined && text.trim() !== "");
  return cleanText(found ?? wording.line.task(idsOf(nextId === undefined ? entry.previous : entry.next))).trim();
}

/** What to know about an entry, in short phrases: what replaced it, that its time has passed, what is only written otherwise, who decided. */
export const tailOf = (on: EntryOnPage): string[] => [...factsOf(on), ...decidedWords(on.entry, on.page)];

function factsOf(on: EntryOnPage): string[] {
  const { entry, comparison, page } = on;
  const { line } = page.wording;
  if (groupOf(entry) === "unchanged") return virtualWords(entry.changes, page);
  if (entry.supersedes) return [line.supersedes(idsOf(entry.supersedes))];
  if (entry.supersededBy) return [line.supersededBy(idsOf(entry.supersededBy))];
  if (entry.outcome !== "dropped") return [];
  const task = page.lookup.task(comparison.previous, entry.previous[0] ?? "");
  const last = task && deadline(task.schedule);
  if (!task || last === undefined) return [];
  const start = page.lookup.startOf(comparison.next);
  const when = inSentence(task.schedule.written);
  return [start !== undefined && last < start ? line.pastDeadline(when) : line.deadline(when)];
}
