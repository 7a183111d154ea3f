/** One line of the ledger as lines of text: a mark, the numbers, the task, and under it what changed. */
import { type Change, type Comparison, type Entry, deadline } from "@plandiff/domain";
import { padEnd, padStart } from "../layout/cells.ts";
import { cleanText } from "../layout/clean.ts";
import { clip } from "../layout/clip.ts";
import { type Span, type Style, glue, joinSpans, plain, quiet, strong } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import type { Page } from "../page.ts";
import type { Group } from "../wording/wording.ts";
import { evidenceWords, percent } from "./evidence-words.ts";
import { fieldLines } from "./field-lines.ts";
import { inSentence, partyNames } from "./names.ts";
import { groupOf } from "./summary.ts";
import { virtualWords } from "./virtual-words.ts";

/** Widths of the columns before a task's words, the same for all entries of a comparison. */
export interface Columns {
  readonly previous: number;
  readonly next: number;
  readonly label: number;
}

/** A task is shown in at most so many lines: enough to know it by. */
const MOST_LINES = 2;

/** Candidates shown beside a possible pair. */
const MOST_ALTERNATIVES = 3;

const STYLE: Record<Group, Style> = {
  changed: "changed",
  regrouped: "changed",
  possible: "doubtful",
  dropped: "removed",
  added: "added",
  unchanged: "quiet",
};

/** The sign of an entry; each differs without colour. */
export function markOf(entry: Entry, page: Page): string {
  const group = groupOf(entry);
  if (group === "regrouped") return entry.outcome === "split" ? page.canvas.glyphs.split : "&";
  return { changed: "!", possible: "?", dropped: "<", added: ">", unchanged: "=" }[group];
}

/** The lines of an entry. */
export function entryLines(entry: Entry, comparison: Comparison, columns: Columns, page: Page): string[] {
  const group = groupOf(entry);
  const prefix = prefixOf(entry, columns, page);
  const text = textOf(entry, comparison, page);
  const tail = tailOf(entry, comparison, page);
  const titled = heading(prefix, text, group, tail, page);
  const margin = " ".repeat(prefix.reduce((sum, span) => sum + span.text.length, 0));
  const details = group === "possible" ? possibleLines(entry, comparison, margin, page) : [];
  return [...titled, ...details, ...changeLines(entry, comparison, { margin, columns }, page)];
}

function prefixOf(entry: Entry, columns: Columns, page: Page): Span[] {
  const group = groupOf(entry);
  const previous = padStart(entry.previous.map(cleanText).join(", "), columns.previous);
  const next = padEnd(entry.next.map(cleanText).join(", "), columns.next);
  const both = entry.previous.length > 0 && entry.next.length > 0;
  const arrow = both ? page.canvas.glyphs.arrow : " ".repeat(page.canvas.glyphs.arrow.length);
  return [{ text: markOf(entry, page), style: STYLE[group] }, plain(`  ${previous} ${arrow} ${next}  `)];
}

function heading(prefix: readonly Span[], text: string, group: Group, tail: readonly string[], page: Page): string[] {
  const indent = prefix.reduce((sum, span) => sum + span.text.length, 0);
  const room = (page.canvas.width - indent) * MOST_LINES;
  const shown = clip(text, Math.max(room - MOST_LINES, 1), page.canvas.glyphs.ellipsis);
  const title: Span = { text: shown, style: group === "unchanged" ? "plain" : "strong" };
  const ending = tail.length === 0 ? [] : [plain("  "), quiet(`(${tail.join("; ")})`)];
  return wrap(prefix, [title, ...ending], page.canvas);
}

function textOf(entry: Entry, { previous, next }: Comparison, page: Page): string {
  const { lookup, wording } = page;
  const own = entry.task?.text ?? entry.patch?.text;
  const written = entry.changes.find(({ field }) => field === "text");
  const changed = written && "next" in written ? (written.next ?? written.previous) : undefined;
  const nextId = entry.next[0];
  const previousId = entry.previous[0];
  const isSplit = entry.outcome === "split";
  const found = [
    isSplit && previousId !== undefined ? lookup.text(previous, previousId) : undefined,
    isSplit ? undefined : own,
    nextId === undefined ? undefined : lookup.text(next, nextId),
    previousId === undefined ? undefined : lookup.text(previous, previousId),
    changed,
  ].find((text) => text !== undefined && text !== "");
  return cleanText(found ?? wording.line.task([...entry.previous, ...entry.next].join(", "))).trim();
}

function tailOf(entry: Entry, comparison: Comparison, page: Page): string[] {
  const { wording, lookup } = page;
  if (entry.outcome === "carried-over" && groupOf(entry) === "unchanged") return virtualWords(entry.changes, page);
  if (entry.outcome === "added")
    return entry.supersedes ? [wording.line.supersedes(entry.supersedes.map(cleanText).join(", "))] : [];
  if (entry.outcome !== "dropped") return [];
  if (entry.supersededBy) return [wording.line.supersededBy(entry.supersededBy.map(cleanText).join(", "))];
  const task = lookup.task(comparison.previous, entry.previous[0] ?? "");
  return task && deadline(task.schedule) ? [inSentence(task.schedule.written)] : [];
}

function changeLines(
  entry: Entry,
  comparison: Comparison,
  { margin, columns }: { readonly margin: string; readonly columns: Columns },
  page: Page,
): string[] {
  if (entry.outcome === "added") return addedLines(entry, margin, page);
  if (groupOf(entry) === "unchanged") return [];
  if (groupOf(entry) === "regrouped") return regroupedLines(entry, comparison, { margin, columns }, page);
  return detailLines(entry.changes, { margin, columns }, page);
}

function detailLines(
  changes: readonly Change[],
  { margin, columns }: { readonly margin: string; readonly columns: Columns },
  page: Page,
): string[] {
  const { canvas } = page;
  const lines = fieldLines(changes, page).flatMap(({ label, spans }) =>
    wrap([plain(margin), quiet(padEnd(label, columns.label)), plain("  ")], spans, canvas),
  );
  const virtual = virtualWords(changes, page);
  const quietly = virtual.length === 0 ? [] : wrap([plain(margin)], [quiet(`(${virtual.join("; ")})`)], canvas);
  return [...lines, ...quietly];
}

function regroupedLines(
  entry: Entry,
  comparison: Comparison,
  { margin, columns }: { readonly margin: string; readonly columns: Columns },
  page: Page,
): string[] {
  const isSplit = entry.outcome === "split";
  const members = isSplit ? entry.next : entry.previous;
  const plan = isSplit ? comparison.next : comparison.previous;
  const sign = isSplit ? page.canvas.glyphs.arrow : "+";
  const shared = entry.changes.filter(({ task }) => task === undefined);
  const ofMembers = members.flatMap((id) => {
    const text = cleanText(page.lookup.text(plan, id) ?? "").trim();
    const room = page.canvas.width - margin.length;
    const title = clip(`${sign} ${cleanText(id)}  ${text}`, room, page.canvas.glyphs.ellipsis);
    const own = entry.changes.filter(({ task }) => task === id);
    return [
      ...wrap([plain(margin)], [plain(glue(title))], page.canvas),
      ...detailLines(own, { margin: `${margin}     `, columns }, page),
    ];
  });
  return [...ofMembers, ...detailLines(shared, { margin, columns }, page)];
}

function addedLines({ task }: Entry, margin: string, page: Page): string[] {
  if (!task) return [];
  const { wording, canvas } = page;
  const leads = task.responsibilities.filter(({ role }) => role === "lead").map(({ party }) => party);
  const facts = [
    ...(leads.length > 0 ? [`${wording.field.lead}: ${partyNames(leads)}`] : []),
    ...(task.schedule.written.trim() === "" ? [] : [inSentence(task.schedule.written)]),
  ];
  if (facts.length === 0) return [];
  return wrap([plain(margin)], [quiet(facts.join(` ${canvas.glyphs.dot} `))], canvas);
}

function possibleLines(entry: Entry, { previous }: Comparison, margin: string, page: Page): string[] {
  const { wording, canvas } = page;
  const before = cleanText(page.lookup.text(previous, entry.previous[0] ?? "") ?? "").trim();
  const evidence = evidenceWords(entry.evidence, wording);
  const reasons = [evidence.for.join(", "), evidence.against.join(", ")].filter((text) => text !== "").join("; ");
  const others = (entry.alternatives ?? [])
    .slice(0, MOST_ALTERNATIVES)
    .map((other) =>
      glue(`${cleanText(other.previous)} ${canvas.glyphs.arrow} ${cleanText(other.next)} (${percent(other)}%)`),
    );
  const sayings: Span[][] = [
    [
      { text: `${wording.line.toDecide}:`, style: "doubtful" },
      plain(` ${reasons}`),
      quiet(` (${wording.line.confidence(percent(entry))})`),
    ],
    ...(others.length > 0 ? [[quiet(`${wording.line.alternatives}: ${others.join(", ")}`)]] : []),
  ];
  return [...(before === "" ? [] : []), ...sayings.flatMap((spans) => wrap([plain(margin)], spans, canvas))];
}

/** Column widths that fit the entries of a comparison. */
export function columnsOf(entries: readonly Entry[], page: Page): Columns {
  let previous = 1;
  let next = 1;
  for (const entry of entries) {
    previous = Math.max(previous, entry.previous.join(", ").length);
    next = Math.max(next, entry.next.join(", ").length);
  }
  const share = Math.floor(page.canvas.width / 8);
  const labels = Object.values(page.wording.field).map((label) => label.length);
  return { previous: Math.min(previous, share), next: Math.min(next, share), label: Math.max(...labels) };
}

/** The heading of a section of entries. */
export const groupHeading = (group: Group, count: number, page: Page): string[] =>
  wrap([], joinSpans([[strong(page.wording.group[group])], [quiet(`(${count})`)]], plain(" ")), page.canvas);
