/** Which paragraphs of a plan without a table are tasks: those that say who leads, or that such facts follow. */
import type { Place } from "@plandiff/domain";
import { placeFrom } from "./line.ts";
import { listMark } from "./list-mark.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Fact, ProseFacts } from "./prose-facts.ts";
import type { ProseMark } from "./prose-marks.ts";

/** A paragraph with its number, and with what it says of a task. */
export interface Entry extends Paragraph {
  readonly mark: ProseMark | undefined;
  readonly found: ProseFacts | undefined;
}

/** A fact with the paragraph that it stands in. */
export interface PlacedFact extends Fact {
  readonly place: Place;
}

/** A task as it was found: its first paragraph, the further ones of its text, and its facts. */
export interface ProseTask {
  readonly head: number;
  readonly body: readonly number[];
  readonly facts: readonly PlacedFact[];
  readonly end: number;
}

/** "Sản phẩm:" with its items in the paragraphs below holds them. */
export function withLists(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const open = joined.at(-1);
    const last = open?.found?.facts.at(-1);
    const opensList = last?.label !== undefined && (last.value === "" || last.value.includes("\n"));
    const isItem = entry.found === undefined && entry.mark === undefined && listMark(entry.text) !== "";
    if (!open?.found || !last || !opensList || !isItem) {
      joined.push(entry);
      continue;
    }
    const value = last.value === "" ? `\n${entry.text}` : `${last.value}\n${entry.text}`;
    const facts = [...open.found.facts.slice(0, -1), { ...last, value }];
    joined[joined.length - 1] = {
      ...open,
      text: `${open.text} ${entry.text}`,
      lines: [...open.lines, ...entry.lines],
      found: { ...open.found, facts },
      place: placeFrom(open.place, entry.place),
    };
  }
  return joined;
}

/** A task says each thing once: what is said again is kept beside it, as it stands. */
export function onlyFirsts(facts: readonly PlacedFact[]): PlacedFact[] {
  const columns = facts.map(({ column }) => column);
  return facts.filter(({ column }, index) => columns.indexOf(column) === index);
}

/** The tasks that state something: a paragraph that says it itself, or one that facts follow. */
export function statedTasks(entries: readonly Entry[]): ProseTask[] {
  const runs = runsOf(entries);
  const heads = runs.map(({ start }) => (saysTask(entries[start]!) ? undefined : headBefore(entries, start)));
  // several runs below one number belong to the paragraphs right before them; so do those below other numbers of its kind
  const levelOf = (head: number | undefined): string | undefined =>
    head === undefined ? undefined : entries[head]!.mark?.level;
  const parted = new Set(heads.filter((head, index) => heads.indexOf(head) !== index).map(levelOf));
  return runs.flatMap(({ start, end, facts }, index): ProseTask[] => {
    if (saysTask(entries[start]!)) return [{ head: start, body: [], facts, end }];
    const numbered = heads[index];
    const from = Math.max(runs[index - 1]?.end ?? 0, numbered === undefined ? 0 : numbered + 1);
    const nearest = from < start ? from : undefined;
    const head = numbered === undefined || parted.has(levelOf(numbered)) ? nearest : numbered;
    if (head === undefined) return [];
    const body = Array.from({ length: start - head - 1 }, (_, at) => head + 1 + at);
    return [{ head, body, facts, end }];
  });
}

/** Does a paragraph hold a task and its facts in one? */
const saysTask = ({ found }: Entry): boolean => found !== undefined && found.before !== "";

interface Run {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly PlacedFact[];
}

/** Paragraphs with facts that follow each other; one that begins with a task's own words opens a run. */
function runsOf(entries: readonly Entry[]): Run[] {
  const runs: Run[] = [];
  entries.forEach(({ found, place }, index) => {
    if (!found) return;
    const facts = found.facts.map((fact) => ({ ...fact, place }));
    const last = runs.at(-1);
    if (last?.end === index && found.before === "")
      runs[runs.length - 1] = { ...last, end: index + 1, facts: [...last.facts, ...facts] };
    else runs.push({ start: index, end: index + 1, facts });
  });
  return runs;
}

function headBefore(entries: readonly Entry[], start: number): number | undefined {
  for (let at = start - 1; at >= 0; at--) {
    if (saysTask(entries[at]!)) return undefined;
    if (entries[at]!.mark) return at;
  }
  return undefined;
}
