/** What a reviewer decides about a comparison. (The document that issued a plan is its decision.) */
import { z } from "zod";

/** A task as a verdict remembers it: the id for people, the fingerprint of its content to find it again. */
export const TaskRef = z.object({ id: z.string(), fingerprint: z.string() });
export type TaskRef = z.infer<typeof TaskRef>;

/** One decision of a reviewer: who, when, what, why. */
export const Verdict = z
  .object({
    kind: z.enum(["same", "not-same", "split", "merged", "superseded", "dropped", "note"]),
    previous: z.array(TaskRef),
    next: z.array(TaskRef),
    by: z.string().optional(),
    at: z.iso.datetime({ offset: true }).optional(),
    why: z.string().optional(),
  })
  .describe("One decision of a reviewer");
export type Verdict = z.infer<typeof Verdict>;
