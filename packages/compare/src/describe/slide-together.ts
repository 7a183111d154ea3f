/** Where a word stands twice, the alignment may keep either: it should keep the one that leaves changes together. */
import { foldWord } from "@plandiff/lexicon";
import type { Unit } from "./units.ts";

/** Runs of units on both sides: equal in meaning, or replaced. */
export interface Run {
  readonly same: boolean;
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
}

/**
 * Slides what was only put in, or only taken out, past the words between it and a neighbouring change:
 * "[-các-] {+tuân+} thủ {+thủ+} tục" is "[-các-] {+tuân thủ+} thủ tục".
 */
export function slideTogether(runs: readonly Run[]): Run[] {
  const slid: Run[] = [];
  for (let i = 0; i < runs.length; i++) {
    const change = slid.at(-1);
    let end = i;
    if (change && !change.same) while (runs[end]?.same) end++;
    const after = runs[end];
    const moved = change && after && end > i ? slide(change, runs.slice(i, end), after) : undefined;
    if (moved) {
      slid.splice(-1, 1, ...moved);
      i = end;
    } else slid.push(runs[i]!);
  }
  return slid;
}

const units = (runs: readonly Run[], side: "left" | "right"): Unit[] => runs.flatMap((run) => run[side]);

const isAlike = (some: readonly Unit[], others: readonly Unit[]): boolean =>
  some.length === others.length && some.every(({ word }, k) => foldWord(word) === foldWord(others[k]!.word));

/** A change, the kept words after it and a one-sided change, with the kept words moved behind both; nothing where what came or went does not end with them. */
function slide(before: Run, between: readonly Run[], after: Run): Run[] | undefined {
  const kept = { left: units(between, "left"), right: units(between, "right") };
  if (kept.left.length !== kept.right.length) return undefined;
  const count = kept.left.length;
  for (const [side, other] of [
    ["left", "right"],
    ["right", "left"],
  ] as const) {
    const tail = after[side].slice(-count);
    if (after[other].length === 0 && isAlike(tail, kept[side]))
      return [
        sided(false, side, {
          own: [...before[side], ...kept[side], ...after[side].slice(0, -count)],
          others: before[other],
        }),
        ...tail.map((unit, k) => sided(true, side, { own: [unit], others: [kept[other][k]!] })),
      ];
  }
  return undefined;
}

const sided = (
  same: boolean,
  side: "left" | "right",
  { own, others }: { readonly own: readonly Unit[]; readonly others: readonly Unit[] },
): Run => (side === "left" ? { same, left: own, right: others } : { same, left: others, right: own });
