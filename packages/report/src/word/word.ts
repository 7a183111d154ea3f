/** Word files. Their writer is heavy, so each is loaded when it is asked for. */
import type { DiffOutput, DraftOutput, Plan } from "@plandiff/domain";
import { openPoints } from "../draft/open-points.ts";
import type { HandOutOptions } from "../rows/hand-out.ts";
import type { PlanPaperOptions } from "./plan-paper.ts";
import type { RedlineOptions } from "./redline-paper.ts";

/** The comparison table that goes with a draft plan, as the bytes of a Word file. */
export const diffDocx = async (output: DiffOutput, options: HandOutOptions): Promise<Uint8Array> =>
  (await import("./comparison-paper.ts")).comparisonPaper(output, options);

/** The next plan's table with tracked changes, as the bytes of a Word file. */
export const diffRedlineDocx = async (output: DiffOutput, options: RedlineOptions): Promise<Uint8Array> =>
  (await import("./redline-paper.ts")).redlinePaper(output, options);

/** A plan as the bytes of a Word file. */
export const planDocx = async (plan: Plan, options: PlanPaperOptions): Promise<Uint8Array> =>
  (await import("./plan-paper.ts")).planPaper(plan, options);

/** A first version as an official paper, its open points as comments; the bytes of a Word file. */
export const draftDocx = async (
  output: DraftOutput,
  { language }: Pick<HandOutOptions, "language">,
): Promise<Uint8Array> =>
  (await import("./plan-paper.ts")).planPaper(output.plan, { language, points: openPoints(output, language) });

/** The table that goes with a first version: previous plan, draft, and why; the bytes of a Word file. */
export const explanationDocx = async (
  output: DraftOutput,
  previous: Plan,
  options: Pick<HandOutOptions, "language">,
): Promise<Uint8Array> => (await import("./explanation-paper.ts")).explanationPaper(output, previous, options);
