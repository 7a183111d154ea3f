/** What comes out of a task (sản phẩm). */
import { z } from "zod";

/** One item of the deliverable cell: items are told apart by list marks or paragraphs, not by semicolons. */
export const Deliverable = z
  .object({ text: z.string().min(1).describe("The thing, in the document's words") })
  .describe("One thing that a task brings forth");
export type Deliverable = z.infer<typeof Deliverable>;
