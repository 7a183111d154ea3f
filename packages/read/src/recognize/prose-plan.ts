/**
 * A plan without a table: numbered paragraphs, each followed by (or ending in) who leads and when. Only where several
 * paragraphs state this in labels or brackets; every character goes to a task, to other text or to a diagnostic.
 */
import type { Diagnostic, OtherText } from "@plandiff/domain";
import type { CellColumn, FoundCell, FoundRow, FoundTable } from "./found-table.ts";
import { placeFrom } from "./line.ts";
import { listMark, withoutListMark } from "./list-mark.ts";
import type { Paragraph } from "./paragraph.ts";
import { type Fact, type FactReading, readFacts } from "./prose-facts.ts";
import { isPartLevel, readProseMark } from "./prose-marks.ts";
import { type Entry, type PlacedFact, type ProseTask, onlyFirsts, statedTasks, withLists } from "./prose-tasks.ts";
import { type SectionRow, type SectionStep, idleSections, sectionPath } from "./section.ts";

/** The tasks of a document's prose, with the paragraphs before and after them. */
export interface ProsePlan {
  readonly before: readonly Paragraph[];
  readonly table: FoundTable;
  readonly after: readonly Paragraph[];
}

/** Fewer tasks that say who leads may be chance words in any document. */
const LEAST_TASKS = 3;

/** Finds the tasks in paragraphs; nothing where too few say who leads. */
export function readProsePlan(paragraphs: readonly Paragraph[], reading: FactReading): ProsePlan | undefined {
  const entries = withLists(
    paragraphs.map((one) => ({ ...one, mark: readProseMark(one.text), found: readFacts(one.text, reading) })),
  );
  const stated = statedTasks(entries);
  const led = stated.filter(({ facts }) => facts.some(({ column }) => column === "lead"));
  const isHead = (text: string): boolean => reading.lexicon.readHeadPart(text) !== undefined;
  return led.length < LEAST_TASKS ? undefined : buildPlan(entries, stated, isHead);
}

function buildPlan(
  entries: readonly Entry[],
  stated: readonly ProseTask[],
  isHead: (text: string) => boolean,
): ProsePlan {
  const byHead = new Map(stated.map((task) => [task.head, task]));
  const lastStated = stated.at(-1)!;
  const levels = siblingLevels(entries, byHead);
  const rows: FoundRow[] = [];
  const otherText: OtherText[] = [];
  const sections: SectionRow[] = [];
  const left: number[] = [];
  let path: SectionStep[] = [];
  let opened: { step: SectionStep; at: number }[] = [];
  let first: number | undefined;
  let at = 0;
  let end = lastStated.end;
  while (at < entries.length) {
    const { mark, text, place } = entries[at]!;
    const around = { path, levels, byHead, after: at >= lastStated.end };
    const task = byHead.get(at) ?? (isHead(text) ? undefined : unstatedTask(entries, at, around));
    if (at >= lastStated.end && task === undefined) break;
    if (task) {
      const above = mark ? path.slice(0, levelAt(path, mark.level)) : path;
      first ??= Math.min(at, ...opened.filter(({ step }) => above.includes(step)).map((one) => one.at));
      rows.push(rowOf(entries, task, above));
      otherText.push(...saidAgain(task.facts));
      at = end = task.end;
      continue;
    }
    if (mark) {
      path = sectionPath(path, mark.level, text);
      opened = [...opened, { step: path.at(-1)!, at }];
      sections.push({ text, place });
    }
    left.push(at);
    at++;
  }
  const start = first ?? 0;
  const headings = new Set(sections.map(({ place }) => place));
  for (const index of left)
    if (index >= start && index < end && !headings.has(entries[index]!.place))
      otherText.push({ text: entries[index]!.text, place: entries[index]!.place });
  const inside = new Set(left.filter((index) => index >= start && index < end).map((index) => entries[index]!.place));
  const columns = new Set(rows.flatMap(({ cells }) => Object.keys(cells) as CellColumn[]));
  const isNumbered = rows.every(({ number }) => number !== undefined);
  return {
    before: entries.slice(0, start),
    after: entries.slice(end),
    table: {
      columns: new Set([...columns, ...(isNumbered ? (["number"] as const) : [])]),
      rows,
      otherText: [...otherText, ...idleSections(sections, rows).filter(({ place }) => inside.has(place))],
      diagnostics: findings(entries, stated, rows),
    },
  };
}

const levelAt = (path: readonly SectionStep[], level: string): number => {
  const at = path.findIndex((step) => step.level === level);
  return at < 0 ? path.length : at;
};

const keyOf = (path: readonly SectionStep[], level: string): string =>
  [...path.slice(0, levelAt(path, level)).map(({ text }) => text), level].join("\n");

/** Where numbered tasks that state something stand: their unlabelled neighbours are tasks too. */
function siblingLevels(entries: readonly Entry[], byHead: ReadonlyMap<number, ProseTask>): ReadonlySet<string> {
  const keys = new Set<string>();
  let path: SectionStep[] = [];
  entries.forEach(({ mark, text }, at) => {
    if (!mark) return;
    if (byHead.has(at)) keys.add(keyOf(path, mark.level));
    else path = sectionPath(path, mark.level, text);
  });
  return keys;
}

/** What stands around a paragraph. */
interface Neighbours {
  readonly path: readonly SectionStep[];
  readonly levels: ReadonlySet<string>;
  readonly byHead: ReadonlyMap<number, ProseTask>;
  /** It stands behind all that states something. */
  readonly after: boolean;
}

/** A numbered paragraph beside tasks, which states nothing itself and has none below it. */
function unstatedTask(
  entries: readonly Entry[],
  at: number,
  { path, levels, byHead, after }: Neighbours,
): ProseTask | undefined {
  const mark = entries[at]!.mark;
  if (!mark || !levels.has(keyOf(path, mark.level)) || (after && isPartLevel(mark.level))) return undefined;
  let end = at + 1;
  const isItem = (index: number): boolean => {
    const { mark: own, found, text } = entries[index]!;
    return !own && !found && listMark(text) !== "" && !byHead.has(index);
  };
  while (end < entries.length && isItem(end)) end++;
  // a paragraph of another level right below is one of several parts: this is their heading
  const next = entries[end]?.mark;
  if (next && next.level !== mark.level && !path.some(({ level }) => level === next.level)) return undefined;
  return { head: at, body: Array.from({ length: end - at - 1 }, (_, k) => at + 1 + k), facts: [], end };
}

function rowOf(
  entries: readonly Entry[],
  { head, body, facts, end }: ProseTask,
  path: readonly SectionStep[],
): FoundRow {
  const { mark, text, found, place } = entries[head]!;
  const own = found && found.before !== "" ? found.before : text;
  const opening = mark ? (readProseMark(own)?.rest ?? own) : withoutListMark(own);
  const texts = [opening, ...body.map((at) => entries[at]!.text)];
  return {
    number: mark?.number,
    section: path.map((step) => step.text),
    cells: { task: cellOf(texts), ...cellsOf(onlyFirsts(facts)) },
    other: [],
    place: placeFrom(place, entries[end - 1]!.place),
  };
}

const cellOf = (texts: readonly string[]): FoundCell => ({
  text: texts.join(" "),
  ...(texts.length > 1 && { paragraphs: texts }),
});

/** Facts by what they say. */
function cellsOf(facts: readonly Fact[]): Partial<Record<CellColumn, FoundCell>> {
  return Object.fromEntries(
    facts.flatMap(({ column, value }) => {
      const lines = value.split("\n").filter((line) => line.trim() !== "");
      return lines.length > 0 ? [[column, cellOf(lines)]] : [];
    }),
  );
}

/** What a task says once more than it can hold, with its labels. */
function saidAgain(facts: readonly PlacedFact[]): OtherText[] {
  const firsts = new Set(onlyFirsts(facts));
  return facts
    .filter((fact) => !firsts.has(fact))
    .map(({ label = "", value, place }) => ({ text: `${label} ${value.replaceAll("\n", " ")}`.trim(), place }));
}

/** Says that there was no table, which labels were taken for what, and which brackets were left out. */
function findings(entries: readonly Entry[], stated: readonly ProseTask[], rows: readonly FoundRow[]): Diagnostic[] {
  const labels = new Map<string, Diagnostic>();
  const marks = new Map<string, number>();
  const count = (mark: string): void => void (mark !== "" && marks.set(mark, (marks.get(mark) ?? 0) + 1));
  for (const { label, place } of stated.flatMap(({ facts }) => onlyFirsts(facts))) {
    if (label === undefined) continue;
    const before = labels.get(label);
    const times = Number(before?.args["count"] ?? 0) + 1;
    labels.set(label, {
      code: "label-taken",
      severity: "note",
      args: { text: label, count: times },
      place: before?.place ?? place,
    });
  }
  for (const { head, end } of stated) for (const { found } of entries.slice(head, end)) found?.marks.forEach(count);
  for (const { head } of stated) if (!entries[head]!.mark) count(listMark(entries[head]!.text).trim());
  const without = rows.filter(({ cells }) => cells.lead === undefined).length;
  return [
    { code: "tasks-from-prose", severity: "warning", args: { count: rows.length, without }, place: rows[0]!.place },
    ...labels.values(),
    ...[...marks].map(([text, times]): Diagnostic => ({
      code: "markup-ignored",
      severity: "note",
      args: { text, count: times },
    })),
  ];
}
