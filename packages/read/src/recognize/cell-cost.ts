/** What speaks for and against cutting a row here and reading a stretch of it as that cell; costs add up, low is likely. */
import type { HeaderColumn } from "./header.ts";
import { type LineFacts, type RowFacts, running } from "./row-facts.ts";
import type { TableModel } from "./table-model.ts";

/*
 * The weights are of the order of log-odds: 1 is a hint, 3 is hard to outvote, 6 nearly decides. They were set on plans
 * wrapped at many widths with blank lines put in and taken out at random (see the tests), not on one document.
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
const TIME_TOO_LONG = 10;
const TIME_ELSEWHERE = 3;
const LONGEST_TIME = 100;
/** What looks like a time in another column is only one where it is short. */
const LONGEST_TIME_ELSEWHERE = 30;
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

type Kind = keyof typeof EMPTY;

/** The costs of one row under a table's model. */
export interface RowCosts {
  /** Cutting before a line, which is not the first. */
  cut(line: number): number;
  /** Reading lines `from` up to (not with) `to` as the cell of a column. */
  cell(column: number, from: number, to: number): number;
}

const kindOf = (column: HeaderColumn): Kind =>
  column.kind === "other" || column.column === "number" ? "other" : column.column;

/** Prepares the costs of a row. */
export function rowCosts(row: RowFacts, model: TableModel): RowCosts {
  const cuts = row.facts.map((line, index) => (index === 0 ? 0 : cutCost(row.facts[index - 1]!, line, model.gapped)));
  const kinds = model.columns.map(kindOf);
  const sums = kinds.map((kind, index) => layoutCosts(row.facts, kind, model.widths[index], model.wrapped));
  return {
    cut: (line) => cuts[line] ?? 0,
    cell(index, from, to) {
      const kind = kinds[index]!;
      if (from === to) return emptyCost(kind, model.blanks[index]);
      const { wide, inside } = sums[index]!;
      const layout = wide[to]! - wide[from]! + inside[to]! - inside[from + 1]!;
      return layout + (kind === "time" ? timeCost(row, from, to) : contentCost(kind, row, from, to));
    },
  };
}

/** What is learned about blank cells moves all costs alike: a task without a lead stays rarer than one without helpers. */
const emptyCost = (kind: Kind, learned: number | undefined): number =>
  learned === undefined || kind === "task" ? EMPTY[kind] : learned + EMPTY[kind] - EMPTY.coordinating;

function cutCost(before: LineFacts, line: LineFacts, gapped: boolean): number {
  let cost = line.gap || !gapped ? 0 : CUT_WITHOUT_GAP;
  if (before.cut) cost += AFTER_CUT_WORD;
  if (before.end === "comma" || before.end === "colon") cost += AFTER_COMMA;
  else if (before.end === "stop") cost += AFTER_FULL_STOP;
  return line.small ? cost + SMALL_LETTER : cost;
}

/** Running sums over the lines of what a column says about their width and about the breaks between them. */
function layoutCosts(
  facts: readonly LineFacts[],
  kind: Kind,
  width: number | undefined,
  wrapped: boolean,
): { wide: number[]; inside: number[] } {
  const short = kind === "lead" || kind === "coordinating" || kind === "time";
  const gapInside = wrapped ? GAP_INSIDE.wrapped : short ? GAP_INSIDE.unbrokenShort : GAP_INSIDE.unbroken;
  const wide = facts.map((line) => (width === undefined ? 0 : tooWide(line, width)));
  const inside = facts.map((line, index) => {
    const before = facts[index - 1];
    if (!before) return 0;
    const free = (line.dash && kind === "deliverable") || (wrapped && line.small);
    let cost = line.gap && !free ? gapInside : 0;
    if (line.dash && kind !== "deliverable" && kind !== "task") cost += DASH_INSIDE;
    if (width !== undefined) cost += tooEarly(before, line, width);
    return cost;
  });
  return { wide: running(wide), inside: running(inside) };
}

/** What the lines of a cell say against a width. */
export function widthCost(
  facts: readonly LineFacts[],
  { from, to }: { readonly from: number; readonly to: number },
  width: number | undefined,
): number {
  if (width === undefined) return 0;
  let cost = 0;
  for (let i = from; i < to; i++)
    cost += tooWide(facts[i]!, width) + (i > from ? tooEarly(facts[i - 1]!, facts[i]!, width) : 0);
  return cost;
}

const tooWide = (line: LineFacts, width: number): number => {
  const over = line.width - width * (1 + SLACK);
  return over > 0 ? Math.min(MOST_TOO_WIDE, over * TOO_WIDE) : 0;
};

/** A paragraph may end anywhere; another line that ended early did not stand in this column. */
const tooEarly = (before: LineFacts, line: LineFacts, width: number): number =>
  !line.dash && before.end !== "stop" && before.end !== "colon" && endedEarly(before, width) ? ENDED_EARLY : 0;

/** Did a line end although the next word would have fitted into the column? */
export const endedEarly = ({ widthWithNext }: Pick<LineFacts, "widthWithNext">, width: number): boolean =>
  widthWithNext <= width * (1 - SLACK);

const lengthOf = ({ lengths }: RowFacts, from: number, to: number): number => lengths[to]! - lengths[from]!;

function timeCost(row: RowFacts, from: number, to: number): number {
  if (lengthOf(row, from, to) > LONGEST_TIME) return TIME_TOO_LONG;
  // no time begins with a dash, nor has a full stop inside; what goes on in small letters needs a figure to be one
  const { dash, small } = row.facts[from]!;
  const likely = !dash && row.sentences[to] === row.sentences[from + 1] && (!small || /\d/.test(row.text(from, to)));
  if (!likely || !row.isTime(from, to)) return TIME_UNREAD;
  const torn = (from > 0 && row.isTime(from - 1, to)) || (to < row.lines.length && row.isTime(from, to + 1));
  return torn ? TIME_READ + TIME_TORN : TIME_READ;
}

function contentCost(kind: Exclude<Kind, "time">, row: RowFacts, from: number, to: number): number {
  const last = row.facts[to - 1]!;
  const length = lengthOf(row, from, to);
  let cost = last.open ? ENDS_OPEN : 0;
  // what reads as a time is one, wherever it stands; only a sentence may speak of one ("Publish the annual report.")
  const short = length < LONGEST_TIME_ELSEWHERE && last.end !== "stop";
  if (kind !== "other" && short && row.isTime(from, to)) cost += TIME_ELSEWHERE;
  if (kind === "task" && length < SHORTEST_TASK) cost += TASK_TOO_SHORT;
  if (kind === "lead" || kind === "coordinating") {
    if (row.facts[from]!.dash) cost += PARTY_DASH;
    if (last.end === "stop") cost += PARTY_FULL_STOP;
    if (length > LONGEST_PARTIES) cost += PARTY_TOO_LONG;
    if (row.sentences[to]! > row.sentences[from + 1]!) cost += PARTY_SENTENCE;
  }
  return cost;
}
