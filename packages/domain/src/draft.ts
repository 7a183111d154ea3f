/** The next period's plan in its first version: what was carried, what was proposed for it, and what was left out. */
import { z } from "zod";
import { Plan } from "./plan.ts";
import { Task } from "./task.ts";

/** Why a line of a draft looks as it does. The words are chosen where it is shown; a new code needs words in every language. */
export const DraftReason = z
  .object({
    code: z
      .enum([
        // does the task go on
        "continuous",
        "recurring",
        "several-dates",
        "text-recurs",
        "names-its-year",
        "in-every-plan",
        "whole-period",
        "closing-report",
        "no-date",
        "one-off",
        "still-ahead",
        "runs-on",
        "follow-up-due",
        "dated-once",
        "pilot",
        "conflicting-signs",
        // dates
        "period-set",
        "date-rolled",
        "year-rolled",
        "rolled-before",
        "maybe-a-fact",
        "looks-back",
        "target-year",
        "other-length",
        "not-understood",
        "weekday-shifts",
        // documents
        "edition-known",
        "edition-unknown",
        "yearly-name",
        "maybe-yearly",
        "replaced",
        "expired",
        "programme-over",
        // parties
        "succeeded",
        "already-named",
        "split",
        "dissolved",
        "function-moved",
        "unverified",
        // the rest
        "renumbered",
        "cross-reference",
        "reference-to-dropped",
        "decision-blank",
        "person-to-confirm",
        "reviewer-said",
        "by-hand",
      ])
      .describe("The reason"),
    args: z.record(z.string(), z.union([z.string(), z.number()])).describe("What the words are filled with"),
  })
  .describe("Why a line of a draft looks as it does");
export type DraftReason = z.infer<typeof DraftReason>;

/** One thing that the tool did to the previous plan, or would have a person decide. */
export const Proposal = z
  .object({
    task: z.string().optional().describe("Id of the task in the draft; absent: about the head of the plan"),
    field: z
      .enum([
        "task",
        "number",
        "section",
        "text",
        "lead",
        "coordinating",
        "schedule",
        "deliverables",
        "otherColumns",
        "title",
        "period",
        "decision",
        "legalBases",
        "objectives",
        "requirements",
        "recipients",
        "otherText",
      ])
      .describe("The member that it is about; task: does the task go on"),
    item: z.int().min(0).optional().describe("Which item of a list, from 0"),
    at: z.int().min(0).optional().describe("Where `from` starts in the previous plan's cell or item, in UTF-16 units"),
    from: z.string().optional().describe("The words of the previous plan"),
    to: z.string().optional().describe('The words for the draft; "…" stands for what is not known yet'),
    reason: DraftReason,
    source: z.string().optional().describe("What the register rests on"),
    verified: z.boolean().describe("False: doubtful, to be confirmed; such a thing is never applied"),
    confidence: z.number().min(0).max(1).describe("How sure the tool is"),
    state: z
      .enum(["applied", "open"])
      .describe("Applied: `to` stands in the draft; open: `from` does, and a person decides"),
  })
  .describe("A change that a draft makes, or leaves to a person");
export type Proposal = z.infer<typeof Proposal>;

/** A task of a draft: as in any plan, with where it came from. */
export const DraftTask = Task.extend({
  carriedFrom: z.array(z.string()).describe("Ids of the previous plan's tasks that it came from; none: it is new"),
  state: z.enum(["carried", "undecided"]).describe("Undecided: a person must say whether it goes on"),
}).describe("A task of a draft");
export type DraftTask = z.infer<typeof DraftTask>;

/** A plan in its first version. */
export const DraftPlan = Plan.extend({
  tasks: z.array(DraftTask).describe("In the order of the draft"),
}).describe("A plan in its first version");
export type DraftPlan = z.infer<typeof DraftPlan>;

/** A task that is proposed not to go on. */
export const LeftTask = z
  .object({
    id: z.string().describe("Id in the previous plan"),
    reason: DraftReason,
    confidence: z.number().min(0).max(1).describe("How sure the tool is"),
  })
  .describe("A task that is proposed not to go on");
export type LeftTask = z.infer<typeof LeftTask>;

/** What drafting the next plan gives. Each task of the previous plan stands in the draft or among those left. */
export const DraftOutput = z
  .object({
    formatVersion: z
      .string()
      .regex(/^\d+\.\d+$/)
      .describe("Version of the written form: major.minor"),
    plan: DraftPlan,
    proposals: z.array(Proposal).describe("In the order of the draft, its head first"),
    left: z.array(LeftTask).describe("In the order of the previous plan"),
  })
  .describe("What drafting the next plan gives");
export type DraftOutput = z.infer<typeof DraftOutput>;
