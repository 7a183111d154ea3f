/** The title of a hand-out: what is compared with what. */
import type { DiffOutput } from "@plandiff/domain";
import type { Page } from "../page.ts";
import { planName } from "./hand-out.ts";

/** The last plan with the first. */
export const comparisonTitle = (output: DiffOutput, { wording }: Pick<Page, "wording">): string =>
  wording.handOut.comparedWith(planName(output, output.plans.length - 1, wording), planName(output, 0, wording));
