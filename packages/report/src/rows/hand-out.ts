/** What every hand-out file is made from: the comparison or the plan, the language, and the plans' own words. */
import type { Comparison, Day, DiffOutput, Language, Plan } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { type Page, makePage } from "../page.ts";
import { isIdentical, summaryParts } from "../text/summary.ts";
import type { Wording } from "../wording/wording.ts";

/** How a file is to be written. `plans` (in the order of the output) lend the cells of tasks that a comparison only names. */
export interface HandOutOptions {
  readonly language: Language;
  readonly plans?: readonly Plan[] | undefined;
}

/** Signs that stand for colour on a terminal play no part where text has styles, nor does the width of a screen. */
const UNLAID = { width: Number.MAX_SAFE_INTEGER, colour: true };

/** The surface of a hand-out file. */
export const handOutPage = ({ language, plans }: HandOutOptions, output?: DiffOutput): Page =>
  makePage({ language, plans, ...UNLAID }, output);

/** A plan by its label: a label that is a period is introduced as a plan. */
export function planName({ plans }: DiffOutput, index: number, { line }: Wording): string {
  const plan = plans[index];
  const label = cleanText(plan?.label ?? "").trim();
  return `${/^\d/.test(label) ? line.plan(label) : label}${plan?.draft ? ` (${line.draft})` : ""}`;
}

/** A plan by its title, else by its period. */
export const planTitle = ({ title, period, tasks }: Plan, { line }: Wording): string =>
  cleanText(title ?? (period ? line.plan(period.label) : line.tasks(tasks.length))).trim();

/** A plan by its period, else by its title: what it is called beside another one. */
export const planLabel = (plan: Plan, wording: Wording): string =>
  plan.period ? wording.line.plan(plan.period.label) : planTitle(plan, wording);

/** What became of the tasks, one phrase a line. */
export const summaryLines = (comparison: Comparison, wording: Wording): string[] =>
  isIdentical(comparison)
    ? [wording.line.identical(comparison.summary.carriedOver)]
    : summaryParts(comparison, wording);

/** Where no day is known, files carry the first one that a ZIP archive can hold. */
const EARLIEST = "1980-01-01";

/** The day that a file is dated by: that of the plan it presents, so that the same input gives the same bytes. */
export const dayOf = (plan: Pick<Plan, "decision" | "period"> | undefined): Day =>
  plan?.decision?.date ?? plan?.period?.start ?? EARLIEST;
