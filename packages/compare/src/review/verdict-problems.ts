/** The verdicts that cannot be applied, so that a person can look at them, decide again or take them away. */
import type { Plan, Verdict } from "@plandiff/domain";
import { findAll, separate } from "./found-verdicts.ts";

/** A verdict that changes nothing: its tasks are gone, or another one says the opposite. */
export interface VerdictProblem {
  readonly verdict: Verdict;
  /** The one that it contradicts; absent where it is stale. */
  readonly against?: Verdict;
}

/** Every verdict that does not hold, each with what it contradicts; one stands there again for each contradiction. */
export function problemsOf(verdicts: readonly Verdict[], previous: Plan, next: Plan): VerdictProblem[] {
  const { found, stale } = findAll(verdicts, previous, next);
  return [
    ...stale.map((verdict) => ({ verdict })),
    ...separate(found).conflicts.flatMap(([a, b]) => [
      { verdict: a.verdict, against: b.verdict },
      { verdict: b.verdict, against: a.verdict },
    ]),
  ];
}
