/** How alike a task is to the tasks of its own plan: what siblings share is a sentence frame, and proves no link. */
import { type SearchLimits, type SearchablePlan, proposeCandidates } from "./candidates.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { type Overlaps, diceOf } from "./overlap.ts";

/** A frame shows in the nearest siblings already; the first found is the task itself. */
const SIBLING_LIMITS: SearchLimits = { entries: 1000, candidates: 3 };

/** For each task the likeness (Dice, weighed by rarity) of the sibling that is most like it; 0 for one that stands alone. */
export function nearestSiblings(tasks: readonly Fingerprint[], plan: SearchablePlan, overlaps: Overlaps): Float64Array {
  const nearest = new Float64Array(tasks.length);
  const { previous, next } = proposeCandidates(plan, plan, SIBLING_LIMITS);
  for (let k = 0; k < previous.length; k++) {
    const [i, j] = [previous[k]!, next[k]!];
    if (i === j) continue;
    const own = tasks[i]!;
    const other = tasks[j]!;
    const openings = own.goesOn || other.goesOn ? diceOf(own.openingWords, other.openingWords, overlaps) : 0;
    nearest[i] = Math.max(nearest[i]!, openings, diceOf(own.words, other.words, overlaps));
  }
  return nearest;
}
