/** What changed from one plan to the next. */
import { type Comparison, type LegalReference, type Plan, assertLedger, summarize } from "@plandiff/domain";
import { type Register, findDocument } from "@plandiff/lexicon";
import { pairContext } from "./context.ts";
import { describeHead } from "./describe/describe-head.ts";
import type { DescriptionContext } from "./describe/describe-task.ts";
import { entriesOf } from "./entries.ts";
import { matchPlans } from "./match/match-plans.ts";
import { notesOf } from "./notes.ts";

/** How plans are compared. */
export interface ComparisonOptions {
  readonly register: Register;
  /** Confidence from which on a link is decided; see DEFAULT_THRESHOLD. */
  readonly threshold?: number | undefined;
}

/** Compares two plans; `at` gives their indices among the plans compared. */
export function compareTwo(
  previous: Plan,
  next: Plan,
  { register, threshold, at }: ComparisonOptions & { at: { previous: number; next: number } },
): Comparison {
  const pair = pairContext(previous, next, register);
  const matching = matchPlans(previous, next, pair, threshold);
  const context = { ...pair, replacementOf };
  const entries = entriesOf(previous, next, matching, context);
  assertLedger(previous.tasks, next.tasks, entries);
  return {
    ...at,
    summary: summarize(entries),
    entries,
    order: next.tasks.map(({ id }) => id),
    head: describeHead(previous, next, context),
    notes: notesOf(previous, next, { entries, context }),
  };
}

/** What two plans' changes are described with, for those who have matched them already. */
export const descriptionContext = (previous: Plan, next: Plan, register: Register): DescriptionContext => ({
  ...pairContext(previous, next, register),
  replacementOf,
});

/** What the register of documents knows to have replaced a cited one. */
function replacementOf(reference: LegalReference): ReturnType<DescriptionContext["replacementOf"]> {
  const record = findDocument(reference);
  const numbers = record?.followedBy.flatMap(({ number, relation }) => (relation === "replaces" ? [number] : [])) ?? [];
  return record && numbers.length > 0 ? { numbers, source: record.source, verified: record.verified } : undefined;
}
