/** A reviewer decides again: a new verdict takes the place of what it contradicts or repeats. */
import type { Plan, Verdict } from "@plandiff/domain";
import { type FoundVerdict, contradict, equals, findAll, taskKeys } from "./found-verdicts.ts";

interface Plans {
  readonly previous: Plan;
  readonly next: Plan;
}

/** The verdicts with one more; stale ones, and those about other tasks, stay. */
export const withVerdict = (verdicts: readonly Verdict[], added: Verdict, plans: Plans): Verdict[] =>
  withVerdicts(verdicts, [added], plans);

/** The verdicts with several more, decided in their order. One whose tasks are not in the plans is left out. */
export function withVerdicts(
  verdicts: readonly Verdict[],
  added: readonly Verdict[],
  { previous, next }: Plans,
): Verdict[] {
  const before = findAll(verdicts, previous, next);
  // Copies, for the same verdict may be decided again.
  const fresh = added.map((verdict) => ({ ...verdict }));
  const after = findAll(fresh, previous, next);
  const standing = new Map<string, Set<FoundVerdict>>();
  const outdated = new Set<Verdict>(after.stale);
  const stand = (one: FoundVerdict): void => {
    for (const key of taskKeys(one)) {
      const known = standing.get(key);
      if (known) known.add(one);
      else standing.set(key, new Set([one]));
    }
  };
  for (const one of before.found) stand(one);
  for (const one of after.found) {
    const keys = taskKeys(one);
    const rivals = new Set(keys.flatMap((key) => [...(standing.get(key) ?? [])]));
    for (const other of rivals) {
      if (!repeats(one, other) && !contradict(one, other)) continue;
      outdated.add(other.verdict);
      for (const key of taskKeys(other)) standing.get(key)?.delete(other);
    }
    stand(one);
  }
  return [...verdicts, ...fresh].filter((verdict) => !outdated.has(verdict));
}

const repeats = (one: FoundVerdict, other: FoundVerdict): boolean =>
  other.verdict.kind === one.verdict.kind &&
  other.verdict.field === one.verdict.field &&
  equals(other.previous, one.previous) &&
  equals(other.next, one.next);
