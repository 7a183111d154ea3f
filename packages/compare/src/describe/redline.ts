/** The redline of two texts over our own words, with what is only other writing told apart from other words. */
import type { RedlineSpan } from "@plandiff/domain";
import { foldWord, isSlip } from "@plandiff/lexicon";
import { diffArrays } from "diff";
import type { PairContext } from "../context.ts";
import { type Run, slideTogether } from "./slide-together.ts";
import { type Key, type Unit, keysOf, unitsOf } from "./units.ts";

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
  const left = unitsOf(previous);
  const right = unitsOf(next);
  const spans: RedlineSpan[] = [];
  const writings = new Set<Writing>();
  let changed = 0;
  for (const run of runsOf(left, right, context)) changed += appendRun(run, { spans, writings, roll: context.roll });
  const total = Math.max(left.length, right.length, 1);
  return { spans, extent: Math.min(changed / total, 1), writings };
}

/** A place where both sides may be cut, by key positions. */
interface Seam {
  readonly same: boolean;
  readonly left: number;
  readonly right: number;
}

/** Aligns by keys; a unit counts as kept only where all its keys are, and runs are cut where both sides have a seam. */
function runsOf(
  left: readonly Unit[],
  right: readonly Unit[],
  context: Pick<PairContext, "lexicon" | "shortNames">,
): Run[] {
  const leftKeys = keysOf(left, context);
  const rightKeys = keysOf(right, context);
  const seams: Seam[] = [];
  let i = 0;
  let j = 0;
  // What both begin and end with needs no search.
  const start = commonStart(leftKeys, rightKeys);
  const end = commonEnd(leftKeys, rightKeys, start);
  while (i < start) seams.push({ same: true, left: ++i, right: ++j });
  const middle = (keys: readonly Key[]): string[] => keys.slice(start, keys.length - end).map(({ key }) => key);
  for (const { added, removed, value } of diffArrays(middle(leftKeys), middle(rightKeys))) {
    if (added) seams.push({ same: false, left: i, right: (j += value.length) });
    else if (removed) seams.push({ same: false, left: (i += value.length), right: j });
    else for (let k = 0; k < value.length; k++) seams.push({ same: true, left: ++i, right: ++j });
  }
  while (i < leftKeys.length) seams.push({ same: true, left: ++i, right: ++j });
  const runs = joinReplaced(runsBetween(seams, { units: left, keys: leftKeys }, { units: right, keys: rightKeys }));
  return joinReplaced(dropTinyMatches(slideTogether(runs)));
}

function commonStart(left: readonly Key[], right: readonly Key[]): number {
  const most = Math.min(left.length, right.length);
  let count = 0;
  while (count < most && left[count]!.key === right[count]!.key) count++;
  return count;
}

function commonEnd(left: readonly Key[], right: readonly Key[], start: number): number {
  const most = Math.min(left.length, right.length) - start;
  let count = 0;
  while (count < most && left.at(-1 - count)!.key === right.at(-1 - count)!.key) count++;
  return count;
}

interface Side {
  readonly units: readonly Unit[];
  readonly keys: readonly Key[];
}

function runsBetween(seams: readonly Seam[], left: Side, right: Side): Run[] {
  const atSeam = ({ keys }: Side, at: number): boolean =>
    at === keys.length || at === 0 || keys[at]!.unit !== keys[at - 1]!.unit;
  const unitAt = ({ keys, units }: Side, at: number): number =>
    at === keys.length ? units.length : at === 0 ? 0 : keys[at]!.unit;
  const runs: Run[] = [];
  let from = { left: 0, right: 0 };
  let same = true;
  for (const seam of seams) {
    same &&= seam.same;
    if (!atSeam(left, seam.left) || !atSeam(right, seam.right)) continue;
    const to = { left: unitAt(left, seam.left), right: unitAt(right, seam.right) };
    runs.push({ same, left: left.units.slice(from.left, to.left), right: right.units.slice(from.right, to.right) });
    from = to;
    same = true;
  }
  return runs;
}

/** Neighbouring replaced runs are one replacement. */
function joinReplaced(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !last.same && !run.same) {
      joined[joined.length - 1] = {
        same: false,
        left: [...last.left, ...run.left],
        right: [...last.right, ...run.right],
      };
    } else joined.push(run);
  }
  return joined;
}

/** A single word kept by chance between two long replacements helps no reader: from so many replaced words on each side. */
const LONG_REPLACEMENT = 3;

function dropTinyMatches(runs: readonly Run[]): Run[] {
  const isLong = (run: Run | undefined): boolean =>
    run !== undefined && !run.same && run.left.length + run.right.length >= LONG_REPLACEMENT;
  return runs.map((run, i) => {
    const tiny = run.same && run.left.length === 1 && isLong(runs[i - 1]) && isLong(runs[i + 1]);
    return tiny ? { ...run, same: false } : run;
  });
}

interface Output {
  readonly spans: RedlineSpan[];
  readonly writings: Set<Writing>;
  readonly roll: number;
}

const written = (units: readonly Unit[]): string => units.map(({ text }) => text).join("");

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
    const pairs = run.left.map((unit, k): Run => ({ same: false, left: [unit], right: [run.right[k]!] }));
    if (pairs.some((pair) => writingOf(pair, roll)))
      return pairs.reduce((sum, pair) => sum + appendRun(pair, output), 0);
  }
  append(spans, "removed", before);
  append(spans, "added", after);
  return Math.max(run.left.length, run.right.length);
}

/** Other writing of the same words, or nothing where the words differ. */
function writingOf({ same, left, right }: Run, roll: number): Writing | undefined {
  if (!same) {
    const slip =
      left.length > 0 && left.length === right.length && left.every(({ word }, k) => isSlip(word, right[k]!.word));
    return slip ? "spelling" : undefined;
  }
  if (left.length !== right.length) return "abbreviation";
  const years = left.flatMap(({ word }, k) => yearsApart(word, right[k]!.word));
  if (years.length > 0) return years.every((apart) => apart * 12 === roll) ? "period" : undefined;
  return left.every(({ word }, k) => foldWord(word) === foldWord(right[k]!.word)) ? "spelling" : "abbreviation";
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
