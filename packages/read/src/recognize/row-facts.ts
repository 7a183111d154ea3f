/** What is true of a row's lines whatever the table turns out to be like: computed once, asked in every round of cutting. */
import { type LineBreaks, between } from "./join-lines.ts";
import { goesOn, isLetter, startsCapital, startsSmall } from "./lettering.ts";
import type { Line } from "./line.ts";
import { oneLine } from "./one-line.ts";
import { startsWithDash } from "./list-mark.ts";
import { textWidth } from "./text-width.ts";
import { lastWord } from "./word-endings.ts";

/** One line of a row, as far as cutting is concerned. */
export interface LineFacts {
  readonly gap: boolean;
  /** Does it begin with a dash or bullet, or with a small letter? */
  readonly dash: boolean;
  readonly small: boolean;
  /** The marks that its end says something by. */
  readonly end: "comma" | "stop" | "colon" | "none";
  /** Does it end with a word after which the document always goes on? */
  readonly open: boolean;
  /** Was its last word cut, so that the next line must belong to it? */
  readonly cut: boolean;
  readonly width: number;
  /** Its width with the first word of the next line; without a next line nothing bounds it. */
  readonly widthWithNext: number;
}

/** A row's lines with what is known of them. */
export interface RowFacts {
  readonly lines: readonly Line[];
  readonly facts: readonly LineFacts[];
  /** Characters, and ends of sentences, before each line. */
  readonly lengths: readonly number[];
  readonly sentences: readonly number[];
  /** The text of lines `from` up to (not with) `to`, and whether it reads as a time. */
  text(from: number, to: number): string;
  isTime(from: number, to: number): boolean;
}

/** What facts are told by. */
export interface FactRules {
  readonly breaks: LineBreaks;
  readonly openWords: ReadonlySet<string>;
  isTime(text: string): boolean;
}

/** Gathers the facts of a row. */
export function rowFacts(lines: readonly Line[], { breaks, openWords, isTime }: FactRules): RowFacts {
  const times = new Map<number, boolean>();
  const { whole, starts, ends } = joined(lines, breaks);
  const text = (from: number, to: number): string => whole.slice(starts[from], ends[to - 1] ?? 0);
  const widths = lines.map((line) => textWidth(line.text));
  return {
    lines,
    facts: lines.map((line, index) => factsOf(line, lines[index + 1], widths[index]!, breaks, openWords)),
    lengths: running(lines.map((line) => line.text.length + 1)),
    sentences: running(lines.map((line, index) => (endsSentence(lines[index - 1], line) ? 1 : 0))),
    text,
    isTime(from, to) {
      const key = from * (lines.length + 1) + to;
      const known = times.get(key);
      if (known !== undefined) return known;
      const is = isTime(text(from, to));
      times.set(key, is);
      return is;
    },
  };
}

function factsOf(
  { text, gap, spaced }: Line,
  next: Line | undefined,
  width: number,
  breaks: LineBreaks,
  openWords: ReadonlySet<string>,
): LineFacts {
  const last = text[text.length - 1]!;
  return {
    gap,
    dash: startsWithDash(text),
    small: goesOn(text),
    end: ",;–-".includes(last) ? "comma" : ".!?".includes(last) ? "stop" : last === ":" ? "colon" : "none",
    open: openWords.size > 0 && isLetter(last) && openWords.has(lastWord(text)),
    cut: breaks.marked && !spaced && next !== undefined && !next.gap,
    width,
    widthWithNext: next ? width + textWidth(` ${/^\S+/u.exec(next.text)?.[0] ?? ""}`) : Infinity,
  };
}

/** Does a sentence end before or inside a line? */
const endsSentence = (before: Line | undefined, line: Line): boolean =>
  line.text.includes(". ")
    ? sentenceEndsIn(line.text)
    : before !== undefined && before.text.endsWith(".") && startsCapital(line.text);

function sentenceEndsIn(text: string): boolean {
  for (let at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1))
    if (startsSmall(text.charAt(at - 1)) && startsCapital(text.slice(at + 2).trimStart())) return true;
  return false;
}

/** Sums of the values before each index. */
export function running(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}

/** The text of all lines, and where in it each one begins and ends: every stretch of lines is a piece of it. */
function joined(lines: readonly Line[], breaks: LineBreaks): { whole: string; starts: number[]; ends: number[] } {
  let whole = "";
  const starts: number[] = [];
  const ends: number[] = [];
  lines.forEach((line, index) => {
    if (index > 0) whole += between(lines[index - 1]!, line, breaks);
    starts.push(whole.length);
    whole += oneLine(line.text);
    ends.push(whole.length);
  });
  return { whole, starts, ends };
}
