/** How alike a task is to the tasks of its own plan: what siblings share is a sentence frame, and proves no link. */
import { proposeCandidates } from "./candidates.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { dice, massOf, sharedMass } from "./overlap.ts";
import type { Rarity } from "./rarity.ts";

/** A frame shows in the nearest siblings already. */
const SIBLINGS_COMPARED = 3;

/** For each task the likeness (Dice, weighed by rarity) of the sibling that is most like it; 0 for one that stands alone. */
export function nearestSiblings(tasks: readonly Fingerprint[], rarity: Rarity): Float64Array {
  const nearest = new Float64Array(tasks.length);
  const masses = tasks.map(({ words }) => massOf(words, rarity.weight));
  for (const { previous: i, next: j } of proposeCandidates(tasks, tasks, rarity, SIBLINGS_COMPARED + 1)) {
    if (i === j) continue;
    const shared = sharedMass(tasks[i]!.words, tasks[j]!.words, rarity.weight);
    const likeness = dice({ shared, left: masses[i]!, right: masses[j]! });
    nearest[i] = Math.max(nearest[i]!, likeness);
  }
  return nearest;
}
