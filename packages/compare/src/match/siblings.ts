/** How alike a task is to the tasks of its own plan: what siblings share is a sentence frame, and proves no link. */
import { type SearchLimits, type SearchablePlan, proposeCandidates } from "./candidates.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { dice, diceOf, massOf, sharedMass } from "./overlap.ts";
import type { Rarity } from "./rarity.ts";

/** A frame shows in the nearest siblings already; the first found is the task itself. */
const SIBLING_LIMITS: SearchLimits = { entries: 1000, candidates: 3 };

/** For each task the likeness (Dice, weighed by rarity) of the sibling that is most like it; 0 for one that stands alone. */
export function nearestSiblings(tasks: readonly Fingerprint[], plan: SearchablePlan, { weight }: Rarity): Float64Array {
  const nearest = new Float64Array(tasks.length);
  const masses = tasks.map(({ words }) => massOf(words, weight));
  for (const { previous: i, next: j } of proposeCandidates(plan, plan, { weight, limits: SIBLING_LIMITS })) {
    if (i === j) continue;
    const own = tasks[i]!;
    const other = tasks[j]!;
    const shared = sharedMass(own.words, other.words, weight);
    const openings = own.goesOn || other.goesOn ? diceOf(own.openingWords, other.openingWords, weight) : 0;
    nearest[i] = Math.max(nearest[i]!, openings, dice({ shared, left: masses[i]!, right: masses[j]! }));
  }
  return nearest;
}
