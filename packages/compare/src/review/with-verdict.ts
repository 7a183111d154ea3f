/** A reviewer decides again: the new verdict takes the place of what it contradicts or repeats. */
import type { Plan, Verdict } from "@plandiff/domain";
import { contradict, equals, findAll } from "./found-verdicts.ts";

/** The verdicts with one more; stale ones, and those about other tasks, stay. */
export function withVerdict(
  verdicts: readonly Verdict[],
  added: Verdict,
  { previous, next }: { readonly previous: Plan; readonly next: Plan },
): Verdict[] {
  const { found } = findAll([...verdicts, added], previous, next);
  const one = found.find(({ verdict }) => verdict === added);
  if (!one) return [...verdicts];
  const outdated = new Set(
    found
      .filter((other) => {
        const repeats =
          other.verdict.kind === added.kind && equals(other.previous, one.previous) && equals(other.next, one.next);
        return other !== one && (repeats || contradict(one, other));
      })
      .map(({ verdict }) => verdict),
  );
  return [...verdicts.filter((verdict) => !outdated.has(verdict)), added];
}
