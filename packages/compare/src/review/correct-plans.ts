/** Parties and times that were misread, read again from the words that a reviewer gave, before anything is compared. */
import { type CorrectableField, type Plan, type Task, type Verdict } from "@plandiff/domain";
import { type Register, lexicons } from "@plandiff/lexicon";
import { findVerdicts } from "./found-verdicts.ts";

interface Correction {
  readonly field: CorrectableField;
  readonly written: string;
}

/**
 * The plans as reviewers say they read; the review at an index is that of the plan after it and the one before. A plan
 * about which nothing was corrected stays the same object. Where the reviews on both sides of a plan correct one field,
 * the plan's own review counts. Stale and contradicting corrections change nothing.
 */
export function correctPlans(
  plans: readonly Plan[],
  reviews: readonly (readonly Verdict[])[],
  register: Register,
): readonly Plan[] {
  const corrections = plans.map(() => new Map<string, Map<CorrectableField, Correction>>());
  // The own review of a plan comes last.
  for (const index of reviews.keys()) gather("previous", index);
  for (const index of reviews.keys()) gather("next", index);
  if (corrections.every(({ size }) => size === 0)) return plans;
  return plans.map((plan, index) => corrected(plan, corrections[index]!, register));

  function gather(side: "previous" | "next", index: number): void {
    const made = (reviews[index] ?? []).filter(({ kind }) => kind === "corrected");
    const [previous, next] = [plans[index], plans[index + 1]];
    if (made.length === 0 || !previous || !next) return;
    for (const found of findVerdicts(made, previous, next).holding) {
      const { field, written } = found.verdict;
      if (field === undefined || written === undefined) continue;
      for (const id of found[side]) {
        const of = corrections[side === "previous" ? index : index + 1]!;
        of.set(id, (of.get(id) ?? new Map()).set(field, { field, written }));
      }
    }
  }
}

function corrected(
  plan: Plan,
  corrections: ReadonlyMap<string, ReadonlyMap<CorrectableField, Correction>>,
  register: Register,
): Plan {
  if (corrections.size === 0) return plan;
  const tasks = plan.tasks.map((task) =>
    [...(corrections.get(task.id)?.values() ?? [])].reduce((now, one) => reread(now, one, plan, register), task),
  );
  return { ...plan, tasks };
}

/** A task with one field read again; the cells stay as the document writes them. */
function reread(task: Task, { field, written }: Correction, plan: Plan, register: Register): Task {
  const lexicon = lexicons[plan.language];
  const text = written.normalize("NFC").trim();
  if (field === "schedule") return { ...task, schedule: lexicon.readSchedule(text, plan.period) };
  const parties = lexicon.readParties(text, { register, defined: [] });
  const others = task.responsibilities.filter(({ role }) => role !== field);
  const own = parties.map(({ party, written: words }) => ({ role: field, party, written: words }));
  return { ...task, responsibilities: field === "lead" ? [...own, ...others] : [...others, ...own] };
}
