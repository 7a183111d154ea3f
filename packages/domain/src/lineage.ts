/** A line of work through any number of plans. */
import { z } from "zod";

/** What happened to a line of work at a plan. */
export const LineageEvent = z
  .object({
    kind: z.enum([
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
    ]),
    plan: z.int().describe("Index of the plan at which it happened"),
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
    tasks: z.array(z.object({ plan: z.int(), id: z.string() })),
    events: z.array(LineageEvent),
  })
  .describe("A line of work through the plans");
export type Lineage = z.infer<typeof Lineage>;
