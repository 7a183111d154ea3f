/** What speaks for and against cutting a row here and reading a stretch of it as that cell; costs add up, low is likely. */
import { joinLines } from "./join-lines.ts";
import type { HeaderColumn } from "./header.ts";
import type { Line } from "./line.ts";
import { startsWithDash } from "./list-mark.ts";
import { type RowLines, type TableModel, widthWithNextWord } from "./table-model.ts";
import { textWidth } from "./text-width.ts";
import { lastWord } from "./word-endings.ts";

/*
 * The weights are of the order of log-odds: 1 is a hint, 3 is hard to outvote, 6 nearly decides. They were set on plans
 * wrapped at many widths with blank lines put in at random (see the tests), not on one document.
 */
/** Cells mostly stand apart by blank lines where the table has any; in an unbroken one a paragraph is a cell. */
const CUT_WITHOUT_GAP = 3;
const GAP_INSIDE = { wrapped: 0.4, unbroken: 2.5, unbrokenShort: 4 };
/** A cell that follows a comma, a joining dash or a cut word is none; one that begins with a small letter hardly is. */
const AFTER_COMMA = 4;
const AFTER_CUT_WORD = 6;
const SMALL_LETTER = 2.5;
const AFTER_FULL_STOP = -1.5;
/** The time cell is the one that can be checked. */
const TIME_READ = -4;
const TIME_UNREAD = 5;
const TIME_ELSEWHERE = 4;
const LONGEST_TIME = 100;
/** A time that goes on in the line before or after it was torn ("Tháng | 12/2023", "Tháng 7 và | tháng 12"). */
const TIME_TORN = 3;
/** Blank cells are legitimate, and rarer than full ones. */
const EMPTY = { task: 9, lead: 4.5, coordinating: 3.5, time: 4, deliverable: 4, other: 1 };
/** A word after which the document always goes on ends no cell. */
const ENDS_OPEN = 1.5;
/** Names of parties are no sentences and no lists of products. */
const PARTY_FULL_STOP = 1;
const PARTY_SENTENCE = 3;
const PARTY_DASH = 2;
const LONGEST_PARTIES = 350;
const PARTY_TOO_LONG = 3;
/** A task is a sentence: one or two words are none. */
const SHORTEST_TASK = 12;
const TASK_TOO_SHORT = 3;
const DASH_INSIDE = 1;
/** Wider than the column, or ended though the next word would have fitted; the slack is for the rough measure of letters. */
const TOO_WIDE = 0.7;
const MOST_TOO_WIDE = 3;
const ENDED_EARLY = 1.5;
const SLACK = 0.07;

/** The costs of one row under a table's model. */
export interface RowCosts {
  /** Cutting before a line, which is not the first. */
  cut(line: number): number;
  /** Reading lines `from` up to (not with) `to` as the cell of a column. */
  cell(column: number, from: number, to: number): number;
}

const kindOf = (column: HeaderColumn): keyof typeof EMPTY =>
  column.kind === "other" || column.column === "number" ? "other" : column.column;

/** Prepares the costs of a row. */
export function rowCosts(lines: RowLines, model: TableModel): RowCosts {
  const cuts = lines.map((line, index) => (index === 0 ? 0 : cutCost(lines[index - 1]!, line, model)));
  const sums = model.columns.map((column, index) => runningCosts(lines, column, model.widths[index], model));
  const lengths = running(lines.map(({ text }) => text.length + 1));
  const sentences = running(lines.map((line, index) => (endsSentence(lines[index - 1], line) ? 1 : 0)));
  const opens = lines.map(({ text }) => model.openWords.has(lastWord(text)) && /[\p{L}\p{M}]$/u.test(text));
  const times = new Map<number, boolean>();
  const isTime = (from: number, to: number): boolean => {
    const key = from * (lines.length + 1) + to;
    const known = times.get(key);
    if (known !== undefined) return known;
    const is = model.isTime(joinLines(lines.slice(from, to), model.breaks));
    times.set(key, is);
    return is;
  };
  const isTorn = (from: number, to: number): boolean =>
    (from > 0 && isTime(from - 1, to)) || (to < lines.length && isTime(from, to + 1));
  return {
    cut: (line) => cuts[line] ?? 0,
    cell(index, from, to) {
      const kind = kindOf(model.columns[index]!);
      if (from === to) return (kind === "task" ? undefined : model.blanks[index]) ?? EMPTY[kind];
      const { wide, inside } = sums[index]!;
      const layout = wide[to]! - wide[from]! + inside[to]! - inside[from + 1]!;
      const length = lengths[to]! - lengths[from]!;
      const manySentences = sentences[to]! - sentences[from + 1]! > 0;
      const stretch = { first: lines[from]!, last: lines[to - 1]!, length, manySentences, open: opens[to - 1]! };
      const content = contentCost(kind, stretch, () => isTime(from, to));
      return layout + content + (kind === "time" && content < 0 && isTorn(from, to) ? TIME_TORN : 0);
    },
  };
}

const running = (values: readonly number[]): number[] => {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
};

function cutCost(before: Line, line: Line, model: TableModel): number {
  let cost = line.gap || !model.gapped ? 0 : CUT_WITHOUT_GAP;
  if (model.breaks.marked && !before.spaced && !line.gap) cost += AFTER_CUT_WORD;
  if (/[,;:–-]$/.test(before.text)) cost += AFTER_COMMA;
  else if (/[.!?]$/.test(before.text)) cost += AFTER_FULL_STOP;
  if (/^[\p{Ll}),;.]/u.test(line.text)) cost += SMALL_LETTER;
  return cost;
}

/** Running sums over the lines of what a column says about their width and about the breaks between them. */
function runningCosts(
  lines: RowLines,
  column: HeaderColumn,
  width: number | undefined,
  model: TableModel,
): { wide: number[]; inside: number[] } {
  const kind = kindOf(column);
  const short = kind === "lead" || kind === "coordinating" || kind === "time";
  const gapInside = model.wrapped ? GAP_INSIDE.wrapped : short ? GAP_INSIDE.unbrokenShort : GAP_INSIDE.unbroken;
  const wide = lines.map(({ text }) => {
    if (width === undefined) return 0;
    const over = textWidth(text) - width * (1 + SLACK);
    return over > 0 ? Math.min(MOST_TOO_WIDE, over * TOO_WIDE) : 0;
  });
  const inside = lines.map((line, index) => {
    const before = lines[index - 1];
    if (!before) return 0;
    const dash = startsWithDash(line.text);
    const free = (dash && kind === "deliverable") || (model.wrapped && /^\p{Ll}/u.test(line.text));
    let cost = line.gap && !free ? gapInside : 0;
    if (dash && kind !== "deliverable" && kind !== "task") cost += DASH_INSIDE;
    const paragraphEnds = dash || /[.;:]$/.test(before.text);
    if (width !== undefined && !paragraphEnds && endedEarly(before, line, width)) cost += ENDED_EARLY;
    return cost;
  });
  return { wide: running(wide), inside: running(inside) };
}

/** Did a line end although the next word would have fitted into the column? */
export const endedEarly = (before: Line, line: Line, width: number): boolean =>
  widthWithNextWord(textWidth(before.text), line.text) <= width * (1 - SLACK);

/** Does a sentence end before or inside a line? */
const endsSentence = (before: Line | undefined, line: Line): boolean =>
  (before !== undefined && /\p{Ll}\.$/u.test(before.text) && /^\p{Lu}/u.test(line.text)) ||
  /\p{Ll}\.\s+\p{Lu}/u.test(line.text);

interface Stretch {
  readonly first: Line;
  readonly last: Line;
  readonly length: number;
  readonly manySentences: boolean;
  readonly open: boolean;
}

function contentCost(kind: keyof typeof EMPTY, stretch: Stretch, isTime: () => boolean): number {
  const { first, last, length, manySentences, open } = stretch;
  if (kind === "time") {
    if (length > LONGEST_TIME) return TIME_UNREAD * 2;
    return isTime() ? TIME_READ : TIME_UNREAD;
  }
  let cost = open ? ENDS_OPEN : 0;
  // what reads as a time is one, wherever it stands
  if (kind !== "other" && length < LONGEST_TIME / 2 && isTime()) cost += TIME_ELSEWHERE;
  if (kind === "task" && length < SHORTEST_TASK) cost += TASK_TOO_SHORT;
  if (kind === "lead" || kind === "coordinating") {
    if (startsWithDash(first.text)) cost += PARTY_DASH;
    if (/[^.]\.$/.test(last.text)) cost += PARTY_FULL_STOP;
    if (length > LONGEST_PARTIES) cost += PARTY_TOO_LONG;
    if (manySentences) cost += PARTY_SENTENCE;
  }
  return cost;
}
