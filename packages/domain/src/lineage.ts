/** A line of work through any number of plans. */
import { z } from "zod";

/** What happened to a line of work at a plan. */
export const LineageEvent = z
  .object({
    kind: z
      .enum([
        "in-every-plan",
        "started",
        "ended",
        "returned",
        "later",
        "earlier",
        "rhythm",
        "lead-changed",
        "coordinating-changed",
        "split",
        "merged",
      ])
      .describe("What happened"),
    plan: z.int().min(0).describe("Index of the plan at which it happened, from 0"),
    months: z.int().optional().describe("later and earlier: by how many months"),
    previous: z.string().optional().describe("rhythm and parties: before"),
    next: z.string().optional().describe("rhythm and parties: after"),
  })
  .describe("What happened to a line of work at a plan");
export type LineageEvent = z.infer<typeof LineageEvent>;

/** One line of work: the tasks that carry it, by plan, and what happened to it. Decided links only. */
export const Lineage = z
  .object({
    text: z.string().describe("The latest wording of the task"),
    tasks: z
      .array(
        z.object({
          plan: z.int().min(0).describe("Index of the plan, from 0"),
          id: z.string().describe("Id of the task in it"),
        }),
      )
      .describe("The tasks that carry the work, in the order of the plans"),
    events: z.array(LineageEvent).describe("What happened to it, in the order of the plans"),
  })
  .describe("A line of work through the plans");
export type Lineage = z.infer<typeof Lineage>;
