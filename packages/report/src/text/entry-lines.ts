/** One line of the ledger as lines of text: the heading, and under it what changed or why the tool is in doubt. */
import type { Change } from "@plandiff/domain";
import { padEnd } from "../layout/cells.ts";
import { cleanText } from "../layout/clean.ts";
import { clip } from "../layout/clip.ts";
import { type Span, glue, plain, quiet } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import { addedFacts } from "./added-facts.ts";
import { type EntryOnPage, idsOf } from "./columns.ts";
import { headingLines, marginOf } from "./entry-heading.ts";
import { doubtSpans } from "./doubt.ts";
import { fieldLines } from "./field-lines.ts";
import { groupOf } from "./summary.ts";
import { virtualWords } from "./virtual-words.ts";

/** How far the changes of one member stand inside a split or a merge. */
const MEMBER_MARGIN = 5;

/** The lines of an entry. */
export function entryLines(on: EntryOnPage): string[] {
  return [...headingLines(on), ...detailLines(on, marginOf(on))];
}

function detailLines(on: EntryOnPage, margin: number): string[] {
  switch (groupOf(on.entry)) {
    case "unchanged":
    case "dropped":
      return [];
    case "added":
      return addedLines(on, margin);
    case "regrouped":
      return memberLines(on, margin);
    case "possible":
      return [...doubtLines(on, margin), ...changeLines(on.entry.changes, on, margin)];
    case "changed":
      return changeLines(on.entry.changes, on, margin);
  }
}

const indent = (margin: number): Span => plain(" ".repeat(margin));

function changeLines(changes: readonly Change[], { columns, page }: EntryOnPage, margin: number): string[] {
  const lines = fieldLines(changes, page).flatMap(({ label, spans }) =>
    wrap([indent(margin), quiet(padEnd(label, columns.label)), plain("  ")], spans, page.canvas),
  );
  const virtual = virtualWords(changes, page);
  if (virtual.length === 0) return lines;
  return [...lines, ...wrap([indent(margin)], [quiet(`(${virtual.join("; ")})`)], page.canvas)];
}

function memberLines(on: EntryOnPage, margin: number): string[] {
  const { entry, comparison, page } = on;
  const { canvas, lookup } = page;
  const isSplit = entry.outcome === "split";
  const plan = isSplit ? comparison.next : comparison.previous;
  const sign = isSplit ? canvas.glyphs.arrow : "+";
  const members = (isSplit ? entry.next : entry.previous).flatMap((id) => {
    const title = `${sign} ${idsOf([id])}  ${cleanText(lookup.text(plan, id) ?? "").trim()}`.trimEnd();
    const shown = clip(title, canvas.width - margin, canvas.glyphs.ellipsis);
    const own = entry.changes.filter(({ task }) => task === id);
    return [...wrap([indent(margin)], [plain(glue(shown))], canvas), ...changeLines(own, on, margin + MEMBER_MARGIN)];
  });
  const shared = entry.changes.filter(({ task }) => task === undefined);
  return [...members, ...changeLines(shared, on, margin)];
}

function addedLines({ entry, page }: EntryOnPage, margin: number): string[] {
  const facts = entry.task ? addedFacts(entry.task, page) : [];
  if (facts.length === 0) return [];
  return wrap([indent(margin)], [quiet(facts.join(` ${page.canvas.glyphs.dot} `))], page.canvas);
}

function doubtLines({ entry, page }: EntryOnPage, margin: number): string[] {
  return doubtSpans(entry, page).flatMap((spans) => wrap([indent(margin)], spans, page.canvas));
}
