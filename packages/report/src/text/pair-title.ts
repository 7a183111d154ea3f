/** The title of a comparison: both plans by their labels, with the number of their tasks. */
import type { Comparison, DiffOutput } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { type Span, glue, joinSpans, plain, strong } from "../layout/span.ts";
import type { Page } from "../page.ts";

/** A label that is a period is introduced as a plan; a name of its own speaks for itself. */
const planName = (label: string, { wording }: Page): string => (/^\d/.test(label) ? wording.line.plan(label) : label);

/** "Kế hoạch 2024 (17 nhiệm vụ)  →  Kế hoạch 2025 (18 nhiệm vụ, dự thảo)". */
export function pairTitle(output: DiffOutput, { previous, next }: Comparison, page: Page): Span[] {
  const named = (index: number): Span[] => {
    const plan = output.plans[index];
    if (!plan) return [];
    const { line } = page.wording;
    const facts = [line.tasks(plan.tasks), ...(plan.draft ? [line.draft] : [])].join(", ");
    return [strong(planName(cleanText(plan.label), page)), plain(` ${glue(`(${facts})`)}`)];
  };
  return joinSpans([named(previous), named(next)], plain(`  ${page.canvas.glyphs.arrow}  `));
}
