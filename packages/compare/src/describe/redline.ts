/** The redline of two texts over our own words, with what is only other writing told apart from other words. */
import type { RedlineSpan } from "@plandiff/domain";
import { type Lexicon, foldWord, isSlip, tokenize } from "@plandiff/lexicon";
import { diffArrays } from "diff";

/** Why two stretches are the same words in other writing. */
export type Writing = "spelling" | "abbreviation" | "period";

/** A redline with the measures of what it holds. */
export interface Redline {
  readonly spans: readonly RedlineSpan[];
  /** Share of the words that really changed, 0 to 1. */
  readonly extent: number;
  readonly writings: ReadonlySet<Writing>;
}

/** What a redline is read with. */
export interface RedlineContext {
  readonly lexicon: Lexicon;
  /** Months by which the plans roll. */
  readonly roll: number;
}

/** A word with the blanks and marks before it. */
interface Unit {
  readonly before: string;
  readonly word: string;
}

/** One word as it is compared: an abbreviation counts as the words it stands for. */
interface Key {
  readonly key: string;
  readonly unit: number;
}

/** Runs of units on both sides: equal in meaning, or replaced. */
interface Run {
  readonly same: boolean;
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
}

/** Compares two texts word by word. `same` and `removed` joined give the first text, `same` and `added` the second. */
export function redline(previous: string, next: string, context: RedlineContext): Redline {
  const left = unitsOf(previous);
  const right = unitsOf(next);
  const runs = alignUnits(left.units, right.units, context.lexicon);
  const spans: RedlineSpan[] = [];
  const writings = new Set<Writing>();
  let changed = 0;
  for (const run of runs) changed += appendRun(run, { spans, writings, roll: context.roll });
  if (left.rest === right.rest) append(spans, "same", left.rest);
  else {
    append(spans, "removed", left.rest, "virtual");
    append(spans, "added", right.rest, "virtual");
    writings.add("spelling");
  }
  const total = Math.max(left.units.length, right.units.length, 1);
  return { spans, extent: Math.min(changed / total, 1), writings };
}

function unitsOf(text: string): { units: Unit[]; rest: string } {
  const units: Unit[] = [];
  let before = "";
  for (const token of tokenize(text)) {
    if (token.kind !== "word") before += token.text;
    else {
      units.push({ before, word: token.text });
      before = "";
    }
  }
  return { units, rest: before };
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d|\/[A-ZĐ])/g;

function keysOf(units: readonly Unit[], lexicon: Lexicon): Key[] {
  return units.flatMap(({ word }, unit) => {
    const full = lexicon.expandAbbreviation(word.toLowerCase());
    const words = full ? full.split(" ") : [word.replace(YEAR, "#")];
    return words.map((each) => ({ key: foldWord(each), unit }));
  });
}

/** Aligns by keys; a unit counts as kept only where all its keys are, and runs of kept units are cut where both sides have a seam. */
function alignUnits(left: readonly Unit[], right: readonly Unit[], lexicon: Lexicon): Run[] {
  const leftKeys = keysOf(left, lexicon);
  const rightKeys = keysOf(right, lexicon);
  const parts = diffArrays(
    leftKeys.map(({ key }) => key),
    rightKeys.map(({ key }) => key),
  );
  const seams: { same: boolean; left: number; right: number }[] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, value } of parts) {
    if (added) {
      j += value.length;
      seams.push({ same: false, left: i, right: j });
    } else if (removed) {
      i += value.length;
      seams.push({ same: false, left: i, right: j });
    } else {
      for (let k = 0; k < value.length; k++) seams.push({ same: true, left: ++i, right: ++j });
    }
  }
  return runsBetween(seams, { left, right, leftKeys, rightKeys });
}

function runsBetween(
  seams: readonly { same: boolean; left: number; right: number }[],
  { left, right, leftKeys, rightKeys }: { left: readonly Unit[]; right: readonly Unit[]; leftKeys: readonly Key[]; rightKeys: readonly Key[] },
): Run[] {
  const atSeam = (keys: readonly Key[], position: number): boolean =>
    position === keys.length || position === 0 || keys[position]!.unit !== keys[position - 1]!.unit;
  const unitAt = (keys: readonly Key[], units: readonly Unit[], position: number): number =>
    position === keys.length ? units.length : keys[position]!.unit;
  const runs: Run[] = [];
  let fromLeft = 0;
  let fromRight = 0;
  let same = true;
  let open = false;
  for (const seam of seams) {
    same = (open ? same : true) && seam.same;
    open = true;
    if (!atSeam(leftKeys, seam.left) || !atSeam(rightKeys, seam.right)) continue;
    const toLeft = unitAt(leftKeys, left, seam.left);
    const toRight = unitAt(rightKeys, right, seam.right);
    runs.push({ same, left: left.slice(fromLeft, toLeft), right: right.slice(fromRight, toRight) });
    fromLeft = toLeft;
    fromRight = toRight;
    open = false;
  }
  return joinReplaced(runs);
}

/** Neighbouring replaced runs are one replacement. */
function joinReplaced(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !last.same && !run.same) {
      joined[joined.length - 1] = { same: false, left: [...last.left, ...run.left], right: [...last.right, ...run.right] };
    } else joined.push(run);
  }
  return joined;
}

interface Output {
  readonly spans: RedlineSpan[];
  readonly writings: Set<Writing>;
  readonly roll: number;
}

const written = (units: readonly Unit[]): string => units.map(({ before, word }) => before + word).join("");

/** Appends a run and returns how many words of it really changed. */
function appendRun(run: Run, output: Output): number {
  const { spans, writings, roll } = output;
  const before = written(run.left);
  const after = written(run.right);
  if (before === after) {
    append(spans, "same", before);
    return 0;
  }
  const writing = writingOf(run, roll);
  if (writing) {
    writings.add(writing);
    append(spans, "removed", before, "virtual");
    append(spans, "added", after, "virtual");
    return 0;
  }
  if (!run.same && run.left.length === run.right.length && run.left.length > 1) {
    const pairs = run.left.map((unit, k) => ({ same: true, left: [unit], right: [run.right[k]!] }));
    const anySlip = pairs.some((pair) => writingOf({ ...pair, same: false }, roll));
    if (anySlip) return pairs.reduce((sum, pair) => sum + appendRun({ ...pair, same: false }, output), 0);
  }
  append(spans, "removed", before);
  append(spans, "added", after);
  return Math.max(run.left.length, run.right.length);
}

/** Other writing of the same words, or nothing where the words differ. */
function writingOf({ same, left, right }: Run, roll: number): Writing | undefined {
  if (!same) {
    const slip = left.length === right.length && left.every(({ word }, k) => isSlip(word, right[k]!.word));
    return slip && left.length > 0 ? "spelling" : undefined;
  }
  if (left.length !== right.length) return "abbreviation";
  const years = left.flatMap(({ word }, k) => yearsApart(word, right[k]!.word));
  if (years.length > 0) return years.every((apart) => apart !== 0 && apart * 12 === roll) ? "period" : undefined;
  return left.every(({ word }, k) => foldWord(word) === foldWord(right[k]!.word)) ? "spelling" : "abbreviation";
}

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
