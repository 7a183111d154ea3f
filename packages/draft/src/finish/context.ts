/** What a first version is finished with: the plan it came from, and what its words are read against. */
import type { Day, DraftOutput, Period, Plan } from "@plandiff/domain";
import { type Lexicon, type Register, lexicons } from "@plandiff/lexicon";
import { type DraftContext, draftContext } from "../context.ts";

/** Given by who lets a person finish the draft. */
export interface FinishOptions {
  /** The plan that the draft was made from. */
  readonly previous: Plan;
  readonly register: Register;
  /** The day as of which successors and documents count. */
  readonly asOf: Day;
}

/** Shared by the steps of finishing. */
export interface FinishContext extends FinishOptions {
  readonly lexicon: Lexicon;
  /** The period of the draft; it fills in dates without a year. */
  readonly period: Period | undefined;
  /** As for drafting the previous plan anew. */
  readonly drafting: DraftContext;
}

/** Builds the context for a draft. */
export function finishContext({ plan }: DraftOutput, options: FinishOptions): FinishContext {
  const period = plan.period ?? options.previous.period ?? { start: "0001-01-01", end: "9999-12-31", label: "" };
  return {
    ...options,
    lexicon: lexicons[plan.language],
    period: plan.period,
    drafting: draftContext(options.previous, { period, register: options.register, asOf: options.asOf }),
  };
}
