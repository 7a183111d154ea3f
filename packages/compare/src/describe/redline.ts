/** The redline of two texts over our own words, with what is only other writing told apart from other words. */
import type { RedlineSpan } from "@plandiff/domain";
import { isSlip } from "@plandiff/lexicon";
import type { PairContext } from "../context.ts";
import { type Range, type Run, type Sides, lengthOf, textOf } from "./run.ts";
import { runsOf } from "./runs.ts";
import { type Word, unitsOf, wordBook } from "./units.ts";

/** Why two stretches are the same words in other writing. */
export type Writing = "spelling" | "abbreviation" | "period";

/** A redline with the measures of what it holds. */
export interface Redline {
  readonly spans: readonly RedlineSpan[];
  /** Share of the words that really changed, 0 to 1. */
  readonly extent: number;
  readonly writings: ReadonlySet<Writing>;
}

/** Compares two texts word by word. `same` and `removed` joined give the first text, `same` and `added` the second. */
export function redline(
  previous: string,
  next: string,
  context: Pick<PairContext, "lexicon" | "roll" | "shortNames">,
): Redline {
  const book = wordBook(context.lexicon);
  const sides = { left: unitsOf(previous, book), right: unitsOf(next, book) };
  const spans: RedlineSpan[] = [];
  const writings = new Set<Writing>();
  let changed = 0;
  for (const run of runsOf(sides, book, context))
    changed += appendRun(run, { sides, spans, writings, roll: context.roll });
  const total = Math.max(sides.left.words.length, sides.right.words.length, 1);
  return { spans, extent: Math.min(changed / total, 1), writings };
}

interface Output {
  readonly sides: Sides;
  readonly spans: RedlineSpan[];
  readonly writings: Set<Writing>;
  readonly roll: number;
}

/** Appends a run and returns how many words of it really changed. */
function appendRun(run: Run, output: Output): number {
  const { sides, spans, writings } = output;
  const before = textOf(sides.left, run.left);
  const after = textOf(sides.right, run.right);
  if (before === after) {
    append(spans, "same", before);
    return 0;
  }
  const writing = writingOf(run, output);
  if (writing) {
    writings.add(writing);
    append(spans, "removed", before, "virtual");
    append(spans, "added", after, "virtual");
    return 0;
  }
  const count = lengthOf(run.left);
  if (!run.same && count === lengthOf(run.right) && count > 1) {
    const pairs = Array.from({ length: count }, (_, k): Run => ({
      same: false,
      left: unitAt(run.left, k),
      right: unitAt(run.right, k),
    }));
    if (pairs.some((pair) => writingOf(pair, output)))
      return pairs.reduce((sum, pair) => sum + appendRun(pair, output), 0);
  }
  append(spans, "removed", before);
  append(spans, "added", after);
  return Math.max(count, lengthOf(run.right));
}

const unitAt = ({ from }: Range, k: number): Range => ({ from: from + k, to: from + k + 1 });

/** Other writing of the same words, or nothing where the words differ. */
function writingOf({ same, left, right }: Run, { sides, roll }: Output): Writing | undefined {
  const before = sides.left.words.slice(left.from, left.to);
  const after = sides.right.words.slice(right.from, right.to);
  const every = (test: (word: Word, other: Word) => boolean): boolean =>
    before.every((word, k) => test(word, after[k]!));
  if (!same) {
    const slip = before.length > 0 && before.length === after.length && every((a, b) => isSlip(a.text, b.text));
    return slip ? "spelling" : undefined;
  }
  if (before.length !== after.length) return "abbreviation";
  const years = before.flatMap(({ text }, k) => yearsApart(text, after[k]!.text));
  if (years.length > 0) return years.every((apart) => apart * 12 === roll) ? "period" : undefined;
  return every((a, b) => a.folded === b.folded) ? "spelling" : "abbreviation";
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

function yearsApart(left: string, right: string): number[] {
  if (left === right) return [];
  const before = left.match(YEAR) ?? [];
  const after = right.match(YEAR) ?? [];
  return before.map((year, k) => Number(after[k] ?? year) - Number(year)).filter((apart) => apart !== 0);
}

function append(spans: RedlineSpan[], op: RedlineSpan["op"], text: string, nature?: "virtual"): void {
  if (text === "") return;
  const last = spans.at(-1);
  if (last && last.op === op && last.nature === nature) spans[spans.length - 1] = { ...last, text: last.text + text };
  else spans.push({ op, text, ...(nature && { nature }) });
}
