/** What a draft is made with: both periods, the language, the registers and the day that all must hold on. */
import { type Day, type Period, type Plan, rollMonths } from "@plandiff/domain";
import { type Lexicon, type Register, lexicons } from "@plandiff/lexicon";
import { sameShape } from "./dates/period-shape.ts";
import { english } from "./words/en.ts";
import { vietnamese } from "./words/vi.ts";
import type { DraftWords } from "./words/words.ts";

/** Shared by all steps of one draft. */
export interface DraftContext {
  readonly plan: Plan;
  /** The previous plan's period; a plan without one rolls nothing. */
  readonly previous: Period | undefined;
  readonly next: Period;
  /** Years by which dates roll. */
  readonly years: number;
  /** Do both periods cover the same months of their years? */
  readonly sameShape: boolean;
  readonly lexicon: Lexicon;
  readonly words: DraftWords;
  readonly register: Register;
  /** The day as of which successors and documents count. */
  readonly asOf: Day;
}

const MONTHS_IN_YEAR = 12;
const draftWords = { vi: vietnamese, en: english } as const;

/** Builds the context. */
export function draftContext(
  plan: Plan,
  { period, register, asOf }: Pick<DraftContext, "register" | "asOf"> & { period: Period },
): DraftContext {
  return {
    plan,
    previous: plan.period,
    next: period,
    years: rollMonths(plan.period, period) / MONTHS_IN_YEAR,
    sameShape: plan.period !== undefined && sameShape(plan.period, period),
    lexicon: lexicons[plan.language],
    words: draftWords[plan.language],
    register,
    asOf,
  };
}
