/** How alike a task is to the tasks of its own plan: what siblings share is a sentence frame, and proves no link. */
import { type SearchLimits, type SearchablePlan, proposeCandidates } from "./candidates.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { type Overlaps, dice } from "./overlap.ts";

/** A frame shows in the nearest siblings already; the first found is the task itself. */
const SIBLING_LIMITS: SearchLimits = { entries: 1000, candidates: 3 };

/** For each task the likeness (Dice, weighed by rarity) of the sibling that is most like it; 0 for one that stands alone. */
export function nearestSiblings(
  tasks: readonly Fingerprint[],
  plan: SearchablePlan,
  { massOf, sharedMass }: Overlaps,
): Float64Array {
  const nearest = new Float64Array(tasks.length);
  const { previous, next } = proposeCandidates(plan, plan, SIBLING_LIMITS);
  for (let k = 0; k < previous.length; k++) {
    const [i, j] = [previous[k]!, next[k]!];
    if (i === j) continue;
    const [left, right] = [tasks[i]!.words, tasks[j]!.words];
    const likeness = dice({ shared: sharedMass(left, right), left: massOf(left), right: massOf(right) });
    nearest[i] = Math.max(nearest[i]!, likeness);
  }
  return nearest;
}
