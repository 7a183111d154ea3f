/** What changed in a list: items that came, went, or were reworded. */
import type { Change, RedlineSpan } from "@plandiff/domain";
import { foldWord, wordsOf } from "@plandiff/lexicon";
import { type TextField, describeText, round } from "./describe-text.ts";
import type { PairContext } from "../context.ts";

/** Two items are the same one reworded from this share of common words on. */
const SAME_ITEM = 0.5;

type ItemField = Exclude<TextField, "text" | "title">;

/** Pairs items by their words, best pairs first, whatever their order. */
export function pairItems(
  previous: readonly string[],
  next: readonly string[],
): { pairs: [number, number][]; removed: number[]; added: number[] } {
  const words = (item: string): Set<string> => new Set(wordsOf(item).map(foldWord));
  const left = previous.map(words);
  const right = next.map(words);
  const scored = left.flatMap((a, i) => right.map((b, j) => ({ i, j, share: commonShare(a, b) })));
  const pairs: [number, number][] = [];
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  for (const { i, j } of scored
    .filter(({ share }) => share >= SAME_ITEM)
    .toSorted((a, b) => b.share - a.share || a.i - b.i || a.j - b.j)) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push([i, j]);
  }
  return {
    pairs: pairs.toSorted(([, a], [, b]) => a - b),
    removed: previous.flatMap((_, i) => (usedLeft.has(i) ? [] : [i])),
    added: next.flatMap((_, j) => (usedRight.has(j) ? [] : [j])),
  };
}

function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size > 0 ? (2 * common) / (a.size + b.size) : 1;
}

/** Changes of a list of items; a list that was only put in another order has changed its writing. */
export function describeItems(
  field: ItemField,
  { previous, next }: { previous: readonly string[]; next: readonly string[] },
  context: PairContext,
): Change[] {
  if (previous.length === next.length && previous.every((item, i) => item === next[i])) return [];
  const { pairs, removed, added } = pairItems(previous, next);
  const changes = pairs.flatMap(([i, j]) => describeText(field, { previous: previous[i]!, next: next[j]! }, context));
  const gathered = gather(changes);
  const gone = removed.map((i) => previous[i]!);
  const came = added.map((j) => next[j]!);
  const all: Change[] = [
    ...gathered,
    ...(gone.length > 0 ? [{ field, nature: "real", kind: "removed", removed: gone } as const] : []),
    ...(came.length > 0 ? [{ field, nature: "real", kind: "added", added: came } as const] : []),
  ];
  if (all.length > 0) return all;
  return [{ field, nature: "virtual", kind: "spelling", previous: previous.join("\n"), next: next.join("\n") }];
}

/** One change for each nature and kind: the redlines of several items follow each other, a line each. */
function gather(changes: readonly Change[]): Change[] {
  const gathered = new Map<string, Change>();
  for (const change of changes) {
    const known = gathered.get(change.kind);
    gathered.set(change.kind, known ? joinChanges(known, change) : change);
  }
  return [...gathered.values()];
}

function joinChanges(first: Change, second: Change): Change {
  if (!("words" in first) || !("words" in second)) return first;
  const separator: RedlineSpan = { op: "same", text: "\n" };
  const joined = { words: [...(first.words ?? []), separator, ...(second.words ?? [])] };
  if (first.kind !== "reworded" || second.kind !== "reworded" || !("extent" in first) || !("extent" in second))
    return { ...first, ...joined };
  return { ...first, ...joined, extent: round((first.extent + second.extent) / 2) };
}
