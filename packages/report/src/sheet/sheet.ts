/** Workbooks. Their writer is loaded when it is asked for. */
import type { DiffOutput, DraftOutput, Plan } from "@plandiff/domain";
import type { HandOutOptions } from "../rows/hand-out.ts";

/** A comparison as the bytes of an Excel workbook. */
export const diffXlsx = async (output: DiffOutput, options: HandOutOptions): Promise<Uint8Array> =>
  (await import("./comparison-workbook.ts")).comparisonWorkbook(output, options);

/** A plan as the bytes of an Excel workbook. */
export const planXlsx = async (plan: Plan, options: Pick<HandOutOptions, "language">): Promise<Uint8Array> =>
  (await import("./plan-workbook.ts")).planWorkbook(plan, options);

/** A first version beside the previous plan as the bytes of an Excel workbook. */
export const draftXlsx = async (
  output: DraftOutput,
  previous: Plan,
  options: Pick<HandOutOptions, "language">,
): Promise<Uint8Array> => (await import("./draft-workbook.ts")).draftWorkbook(output, previous, options);
