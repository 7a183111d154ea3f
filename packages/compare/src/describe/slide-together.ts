/** Where a word stands twice, the alignment may keep either: it should keep the one that leaves changes together. */
import { type Range, type Run, type Sides, lengthOf } from "./run.ts";
import type { Units } from "./units.ts";

/**
 * Slides what was only put in, or only taken out, past the words between it and a neighbouring change:
 * "[-các-] {+tuân+} thủ {+thủ+} tục" is "[-các-] {+tuân thủ+} thủ tục".
 */
export function slideTogether(runs: readonly Run[], sides: Sides): Run[] {
  const slid: Run[] = [];
  for (let i = 0; i < runs.length; i++) {
    const change = slid.at(-1);
    let end = i;
    if (change && !change.same) while (runs[end]?.same) end++;
    const after = runs[end];
    const moved = change && after && end > i ? slide(change, after, sides) : undefined;
    if (moved) {
      slid.splice(-1, 1, ...moved);
      i = end;
    } else slid.push(runs[i]!);
  }
  return slid;
}

/** A change, the kept words after it and a one-sided change, with the kept words moved behind both; nothing where what came or went does not end with them. */
function slide(before: Run, after: Run, sides: Sides): Run[] | undefined {
  const kept = {
    left: { from: before.left.to, to: after.left.from },
    right: { from: before.right.to, to: after.right.from },
  };
  const count = lengthOf(kept.left);
  if (count === 0 || count !== lengthOf(kept.right)) return undefined;
  for (const [side, other] of [
    ["left", "right"],
    ["right", "left"],
  ] as const) {
    const { from, to } = after[side];
    const tail = { from: to - count, to };
    if (lengthOf(after[other]) > 0 || tail.from < from || !isAlike(sides[side], tail, kept[side])) continue;
    return [
      sided(false, side, { from: before[side].from, to: tail.from }, before[other]),
      ...Array.from({ length: count }, (_, k) => sided(true, side, unit(tail.from + k), unit(kept[other].from + k))),
    ];
  }
  return undefined;
}

const unit = (from: number): Range => ({ from, to: from + 1 });

const isAlike = ({ words }: Units, some: Range, others: Range): boolean => {
  for (let k = 0; k < lengthOf(some); k++)
    if (words[some.from + k]!.folded !== words[others.from + k]!.folded) return false;
  return true;
};

const sided = (same: boolean, side: "left" | "right", own: Range, others: Range): Run =>
  side === "left" ? { same, left: own, right: others } : { same, left: others, right: own };
