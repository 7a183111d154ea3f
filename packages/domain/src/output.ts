/** The written forms: what `plandiff read` and `plandiff diff` give as JSON. */
import { z } from "zod";
import { Comparison } from "./comparison.ts";
import { Lineage } from "./lineage.ts";
import { Period } from "./period.ts";
import { Plan } from "./plan.ts";
import { Diagnostic } from "./source/diagnostic.ts";

/** Version of the written forms. A new minor adds members, a new major changes words; readers ignore members they do not know. */
export const FORMAT_VERSION = "1.0";
const formatVersion = z
  .string()
  .regex(/^\d+\.\d+$/)
  .describe("Version of the written form: major.minor");

/** What reading one document gives. */
export const ReadOutput = z
  .object({
    formatVersion,
    plan: Plan,
    diagnostics: z.array(Diagnostic).describe("What is worth knowing about the reading"),
  })
  .describe("What reading one document gives");
export type ReadOutput = z.infer<typeof ReadOutput>;

/** A plan as a comparison names it. */
export const ComparedPlan = z
  .object({
    label: z.string().describe("What the user calls it: given, else its period, else its file"),
    period: Period.optional(),
    source: z.string().describe("The file it was read from"),
    tasks: z.int().min(0).describe("How many tasks it holds"),
    draft: z.literal(true).optional().describe("Its decision has no number or no date yet"),
  })
  .describe("A plan as a comparison names it");
export type ComparedPlan = z.infer<typeof ComparedPlan>;

/** What comparing successive plans gives. */
export const DiffOutput = z
  .object({
    formatVersion,
    plans: z.array(ComparedPlan).describe("In the order given"),
    comparisons: z.array(Comparison).describe("Each plan with the one after it"),
    lineages: z.array(Lineage).describe("One for every line of work that any plan holds"),
    notes: z.array(Diagnostic).describe("What is worth knowing about the plans together"),
  })
  .describe("What comparing successive plans gives");
export type DiffOutput = z.infer<typeof DiffOutput>;
