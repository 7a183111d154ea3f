/** The detail pane as lines: what became of the selected task, why the tool thinks so, and where it stands. */
import type { Comparison, DiffOutput, Entry, Language, Task } from "@plandiff/domain";
import {
  type Page,
  type Span,
  cleanText,
  evidenceWords,
  groupOf,
  headLines,
  idsOf,
  markOf,
  padEnd,
  percent,
  plain,
  quiet,
  strong,
  tailOf,
  virtualWords,
  wrap,
} from "@plandiff/report";
import { reviewTexts } from "../texts/texts.ts";
import { pairLines, partLines, taskLines } from "./detail-fields.ts";
import { FIELDS } from "./task-fields.ts";
import { placeWords } from "./place-words.ts";
import type { Row } from "./rows.ts";
import { verdictWords } from "./verdict-words.ts";

/** What the lines are written from. */
export interface DetailSubject {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly output: DiffOutput;
  readonly page: Page;
  readonly language: Language;
}

/** Other candidates beyond these are noise. */
const MOST_ALTERNATIVES = 5;

/** The lines of the selected row. */
export function detailLines(subject: DetailSubject): string[] {
  const { row } = subject;
  if (row.kind === "heading") return [];
  return row.kind === "head" ? headDetail(subject) : entryDetail(row.entry, subject);
}

function headDetail({ comparison, page }: DetailSubject): string[] {
  const label = Object.values(page.wording.field).reduce((width, words) => Math.max(width, words.length), 0);
  return headLines(comparison.head, label, page);
}

function entryDetail(entry: Entry, subject: DetailSubject): string[] {
  const { comparison, page } = subject;
  const before = tasksOf(entry.previous, comparison.previous, page);
  const after = tasksOf(entry.next, comparison.next, page);
  return [
    ...titleLines(entry, subject),
    "",
    ...bodyLines({ entry, before, after }, subject),
    ...reasonLines(entry, subject),
  ];
}

const tasksOf = (ids: readonly string[], plan: number, { lookup }: Page): Task[] =>
  ids.flatMap((id) => lookup.task(plan, id) ?? []);

/** "!  8 → 3  có thay đổi (khả năng 86%)" */
function titleLines(entry: Entry, { page, comparison }: DetailSubject): string[] {
  const { wording, canvas } = page;
  const group = groupOf(entry);
  const outcome = group === "regrouped" ? wording.outcome[entry.outcome] : wording.group[group];
  const ids = [entry.previous, entry.next].map(idsOf).filter((text) => text !== "");
  const isLink = entry.previous.length > 0 && entry.next.length > 0;
  const columns = { previous: 1, next: 1, label: 1 };
  // Who decided what stands below, with the reasons.
  const { verdicts: _, ...undecided } = entry;
  const tail = group === "unchanged" ? [] : tailOf({ entry: undecided, comparison, columns, page });
  const spans: Span[] = [
    strong(`${markOf(entry, page)} ${ids.join(` ${canvas.glyphs.arrow} `)}  `),
    plain(outcome),
    ...(isLink ? [quiet(`  ${wording.line.confidence(percent(entry))}`)] : []),
    ...(tail.length > 0 ? [quiet(`  (${tail.join("; ")})`)] : []),
  ];
  return wrap([], spans, canvas);
}

interface Sides {
  readonly entry: Entry;
  readonly before: readonly Task[];
  readonly after: readonly Task[];
}

function bodyLines({ entry, before, after }: Sides, { page, language, output, comparison }: DetailSubject): string[] {
  const [previous] = before;
  const next = after[0] ?? entry.task;
  if (entry.outcome === "split" || entry.outcome === "merged") {
    const one = entry.outcome === "split" ? previous : next;
    const parts = entry.outcome === "split" ? after : before;
    return partLines({ one, parts, changes: entry.changes, page, isSplit: entry.outcome === "split" });
  }
  if (previous && next) {
    const labels = { previous: labelOf(output, comparison.previous), next: labelOf(output, comparison.next) };
    return pairLines({ previous, next, changes: entry.changes, page, language, labels });
  }
  const only = previous ?? next;
  return only ? taskLines(only, page) : [];
}

const labelOf = ({ plans }: DiffOutput, index: number): string => cleanText(plans[index]?.label ?? "");

function reasonLines(entry: Entry, { page, language, output, comparison }: DetailSubject): string[] {
  const { wording, canvas } = page;
  const texts = reviewTexts[language];
  const evidence = evidenceWords(entry.evidence, wording);
  // What is only written otherwise stands with its field; the rest is said here.
  const elsewhere = entry.changes.filter(({ field }) => !FIELDS.some((shown) => shown === field));
  const virtual = virtualWords(elsewhere, page);
  const others = (entry.alternatives ?? [])
    .slice(0, MOST_ALTERNATIVES)
    .map(
      ({ previous, next, confidence }) =>
        `${idsOf([previous])} ${canvas.glyphs.arrow} ${idsOf([next])} (${percent({ confidence })}%)`,
    );
  const facts: readonly (readonly [string, string])[] = [
    [texts.onlyWriting, virtual.join("; ")],
    [texts.verdict, (entry.verdicts ?? []).map((verdict) => verdictWords(verdict, language)).join("; ")],
    [texts.why, evidence.for.join(", ")],
    [texts.against, evidence.against.join(", ")],
    [wording.line.alternatives, others.join(", ")],
    [texts.place, placeWords(entry, { output, comparison, page, language })],
  ];
  const present = facts.filter(([, words]) => words !== "");
  const width = present.reduce((widest, [name]) => Math.max(widest, name.length), 0);
  const lines = present.flatMap(([name, words]) =>
    wrap([quiet(padEnd(name, width)), plain("  ")], [quiet(words)], canvas),
  );
  return lines.length === 0 ? [] : ["", ...lines];
}
