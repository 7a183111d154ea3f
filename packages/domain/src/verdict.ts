/** What a reviewer decides about a comparison, and the file that keeps it. (The document that issued a plan is its decision.) */
import { z } from "zod";

/** A task as a verdict remembers it: the id for people, the fingerprint of its content to find it again. */
export const TaskRef = z
  .object({
    id: z.string().describe("Id in its plan, for people"),
    fingerprint: z.string().describe("Fingerprint of its content, to find it again"),
  })
  .describe("A task as a verdict remembers it");
export type TaskRef = z.infer<typeof TaskRef>;

/** The fields of a task whose reading a reviewer can correct. */
export const CorrectableField = z
  .enum(["lead", "coordinating", "schedule"])
  .describe("A field of a task whose reading a reviewer can correct");
export type CorrectableField = z.infer<typeof CorrectableField>;

/** One decision of a reviewer: who, when, what, why. */
export const Verdict = z
  .object({
    kind: z
      .enum(["same", "not-same", "split", "merged", "superseded", "dropped", "corrected", "note"])
      .describe("What was decided"),
    previous: z.array(TaskRef).describe("Tasks of the previous plan that it is about"),
    next: z.array(TaskRef).describe("Tasks of the next plan that it is about"),
    field: CorrectableField.optional().describe("corrected: the field that was misread"),
    written: z.string().optional().describe("corrected: the words that the field should be read from"),
    by: z.string().optional().describe("Who decided"),
    at: z.iso.datetime({ offset: true }).optional().describe("When, with the offset from UTC (ISO 8601)"),
    why: z.string().optional().describe("Reason or remark, in the reviewer's words"),
  })
  .describe("One decision of a reviewer");
export type Verdict = z.infer<typeof Verdict>;

/** The written form of a review: what was decided about one plan and the plan before it. */
export const ReviewFile = z
  .object({
    formatVersion: z
      .string()
      .regex(/^\d+\.\d+$/)
      .describe("Version of the written form: major.minor"),
    verdicts: z.array(Verdict).describe("What was decided; their order means nothing"),
  })
  .describe("What was decided about a plan and the one before it");
export type ReviewFile = z.infer<typeof ReviewFile>;
