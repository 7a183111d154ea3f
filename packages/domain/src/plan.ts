/** A plan as a whole: the decision that issued it, its head matter and its tasks. */
import { z } from "zod";
import { Day } from "./calendar.ts";
import { Language } from "./language.ts";
import { Period } from "./period.ts";
import { Place } from "./source/place.ts";
import { Task } from "./task.ts";

/** Who signed, with the title as printed. */
export const Signer = z
  .object({
    name: z.string().describe("Name of who signed"),
    title: z.string().optional().describe("Title or post, as printed"),
  })
  .describe("Who signed");
export type Signer = z.infer<typeof Signer>;

/** The document that issued the plan. What it leaves blank is absent; a draft has no number and no date yet. */
export const Decision = z
  .object({
    number: z.string().optional().describe('Number with symbol: "16/QĐ-TCTCCTTHC"'),
    date: Day.optional().describe("Day of issue"),
    issuedAt: z.string().optional().describe("Place of issue"),
    signer: Signer.optional(),
  })
  .describe("The document that issued the plan");
export type Decision = z.infer<typeof Decision>;

/** Text that belongs to no field: motto, articles, headings. */
export const OtherText = z
  .object({ text: z.string().describe("The text, one paragraph"), place: Place.optional() })
  .describe("Text that belongs to no field");
export type OtherText = z.infer<typeof OtherText>;

/** An organisation's plan for a period. */
export const Plan = z
  .object({
    title: z.string().optional().describe("Title as printed"),
    body: z.string().optional().describe("The organisation whose plan it is"),
    language: Language.describe("Language it is written in (ISO 639-1)"),
    period: Period.optional(),
    decision: Decision.optional(),
    legalBases: z.array(z.string()).default([]).describe("Documents that the decision rests on, one an item"),
    objectives: z.array(z.string()).default([]).describe("What the plan is for, one an item"),
    requirements: z.array(z.string()).default([]).describe("What it asks of those who carry it out, one an item"),
    recipients: z.array(z.string()).default([]).describe("Whom it is sent to, one an item"),
    tasks: z.array(Task).describe("In the order of the document"),
    otherText: z.array(OtherText).default([]).describe("Text that belongs to no field"),
  })
  .describe("An organisation's plan for a period");
export type Plan = z.infer<typeof Plan>;

/** Is it a draft: was its decision mentioned, and its number or date left blank? */
export const isDraft = ({ decision }: Plan): boolean =>
  decision !== undefined && (decision.number === undefined || decision.date === undefined);
