/** Verdicts brought together with the tasks of two plans: which hold, which are stale, which contradict each other. */
import type { Diagnostic, Plan, Verdict } from "@plandiff/domain";
import { taskFinder } from "./find-task.ts";

/** A verdict with the ids that its tasks have now. */
export interface FoundVerdict {
  readonly verdict: Verdict;
  readonly previous: readonly string[];
  readonly next: readonly string[];
}

/** What can be applied, and what has to be said about the rest. */
export interface Findings {
  readonly holding: readonly FoundVerdict[];
  readonly notes: readonly Diagnostic[];
}

/** Finds the tasks of every verdict. Of those that contradict each other none holds. */
export function findVerdicts(verdicts: readonly Verdict[], previous: Plan, next: Plan): Findings {
  if (verdicts.length === 0) return { holding: [], notes: [] };
  const { found, stale } = findAll(verdicts, previous, next);
  const { holding, conflicts } = separate(found);
  return {
    holding,
    notes: [
      ...stale.map((verdict) => ({ code: "verdict-stale", severity: "warning", args: named(verdict) }) as const),
      ...conflicts.map(([a, b]) => {
        const args = { ...named(a.verdict), other: `${b.verdict.kind} ${idsOf(b.verdict)}` };
        return { code: "verdict-conflict", severity: "warning", args } as const;
      }),
    ],
  };
}

/** The verdicts whose tasks are found, and those whose tasks are not, or too few or too many for such a verdict. */
export function findAll(
  verdicts: readonly Verdict[],
  previous: Plan,
  next: Plan,
): { readonly found: readonly FoundVerdict[]; readonly stale: readonly Verdict[] } {
  const findPrevious = taskFinder(previous.tasks);
  const findNext = taskFinder(next.tasks);
  const all = verdicts.map((verdict) => ({
    verdict,
    previous: present(verdict.previous.map(findPrevious)),
    next: present(verdict.next.map(findNext)),
  }));
  return {
    found: all.filter(isComplete),
    stale: all.filter((one) => !isComplete(one)).map(({ verdict }) => verdict),
  };
}

const present = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== undefined)),
];

const idsOf = ({ previous, next }: Verdict): string => {
  const side = (refs: Verdict["previous"]): string => refs.map(({ id }) => id).join(" + ");
  return [side(previous), side(next)].filter((ids) => ids !== "").join(" → ");
};

const named = (verdict: Verdict): Diagnostic["args"] => ({
  verdict: `${verdict.kind} ${idsOf(verdict)}`,
  ...(verdict.by !== undefined && { by: verdict.by }),
});

/** Was every task found, none of them twice, and are they as many as such a verdict is about? */
function isComplete({ verdict, previous, next }: FoundVerdict): boolean {
  if (previous.length !== verdict.previous.length || next.length !== verdict.next.length) return false;
  const counts = [previous.length, next.length] as const;
  switch (verdict.kind) {
    case "same":
    case "not-same":
      return counts[0] === 1 && counts[1] === 1;
    case "split":
      return counts[0] === 1 && counts[1] > 1;
    case "merged":
      return counts[0] > 1 && counts[1] === 1;
    case "superseded":
      return counts[0] > 0 && counts[1] > 0;
    case "dropped":
      return counts[0] > 0 && counts[1] === 0;
    case "corrected":
      return counts[0] + counts[1] === 1 && verdict.field !== undefined && verdict.written !== undefined;
    case "note":
      return counts[0] + counts[1] > 0;
  }
}

/** Does the verdict say that its tasks are the same work? */
export const isLink = ({ verdict }: FoundVerdict): boolean =>
  verdict.kind === "same" || verdict.kind === "split" || verdict.kind === "merged";

/** The tasks of a verdict, those of both plans told apart. */
export const taskKeys = ({ previous, next }: FoundVerdict): string[] => [
  ...previous.map((id) => `< ${id}`),
  ...next.map((id) => `> ${id}`),
];

/** Only verdicts that share a task can contradict each other. */
export function separate(found: readonly FoundVerdict[]): {
  holding: FoundVerdict[];
  conflicts: (readonly [FoundVerdict, FoundVerdict])[];
} {
  const byTask = new Map<string, number[]>();
  const conflicts: (readonly [FoundVerdict, FoundVerdict])[] = [];
  const refused = new Set<FoundVerdict>();
  for (const [at, one] of found.entries()) {
    const keys = taskKeys(one);
    const rivals = new Set(keys.flatMap((key) => byTask.get(key) ?? []));
    for (const rival of [...rivals].map((index) => found[index]!).filter((other) => contradict(one, other))) {
      conflicts.push([rival, one]);
      refused.add(rival).add(one);
    }
    for (const key of keys) {
      const known = byTask.get(key);
      if (known) known.push(at);
      else byTask.set(key, [at]);
    }
  }
  return { holding: found.filter((one) => !refused.has(one)), conflicts };
}

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
/** Are they the same ids, in whatever order? */
export const equals = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const touch = (a: FoundVerdict, b: FoundVerdict): boolean => shares(a.previous, b.previous) || shares(a.next, b.next);

/** Can both verdicts not be true? */
export function contradict(a: FoundVerdict, b: FoundVerdict): boolean {
  if (a.verdict.kind === "corrected" && b.verdict.kind === "corrected")
    return touch(a, b) && a.verdict.field === b.verdict.field && a.verdict.written !== b.verdict.written;
  if (isLink(a) && isLink(b)) return touch(a, b) && !(equals(a.previous, b.previous) && equals(a.next, b.next));
  if (isLink(b)) return contradict(b, a);
  if (!isLink(a)) return false;
  if (b.verdict.kind === "not-same") return shares(a.previous, b.previous) && shares(a.next, b.next);
  if (b.verdict.kind === "dropped") return shares(a.previous, b.previous);
  // A task that takes the work of a dropped one over is new: it cannot carry on another.
  return b.verdict.kind === "superseded" && touch(a, b);
}
