/** A plan as a whole: the decision that issued it, its head matter and its tasks. */
import { z } from "zod";
import { Day } from "./calendar.ts";
import { Language } from "./language.ts";
import { Period } from "./period.ts";
import { Place } from "./source/place.ts";
import { Task } from "./task.ts";

/** Who signed, with the title as printed. */
export const Signer = z.object({ name: z.string(), title: z.string().optional() });
export type Signer = z.infer<typeof Signer>;

/** The document that issued the plan. What it leaves blank is absent; a draft has no number and no date yet. */
export const Decision = z
  .object({
    number: z.string().optional().describe('Number with symbol: "16/QĐ-TCTCCTTHC"'),
    date: Day.optional(),
    issuedAt: z.string().optional().describe("Place of issue"),
    signer: Signer.optional(),
  })
  .describe("The document that issued the plan");
export type Decision = z.infer<typeof Decision>;

/** Text that belongs to no field: motto, articles, headings. */
export const OtherText = z.object({ text: z.string(), place: Place.optional() });
export type OtherText = z.infer<typeof OtherText>;

/** An organisation's plan for a period. */
export const Plan = z
  .object({
    title: z.string().optional(),
    body: z.string().optional().describe("The organisation whose plan it is"),
    language: Language,
    period: Period.optional(),
    decision: Decision.optional(),
    legalBases: z.array(z.string()).default([]),
    objectives: z.array(z.string()).default([]),
    requirements: z.array(z.string()).default([]),
    recipients: z.array(z.string()).default([]),
    tasks: z.array(Task),
    otherText: z.array(OtherText).default([]),
  })
  .describe("An organisation's plan for a period");
export type Plan = z.infer<typeof Plan>;

/** Is it a draft: was its decision mentioned, and its number or date left blank? */
export const isDraft = ({ decision }: Plan): boolean =>
  decision !== undefined && (decision.number === undefined || decision.date === undefined);
