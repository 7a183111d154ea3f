/** What an editor would say of a plan before it is signed: matters of good form, where a check tells what is always wrong. */
import { z } from "zod";
import { Place } from "./source/place.ts";

/** One thing for an editor to mend. The words are chosen where it is shown; a new code needs words in every language. */
export const EditorFinding = z
  .object({
    code: z
      .enum([
        "no-lead",
        "several-leads",
        "date-before-period",
        "date-after-period",
        "dates-disagree",
        "reference-undated",
        "reference-misspelt",
        "reference-misdated",
        "reference-replaced",
        "reference-expired",
        "blank-left",
        "abbreviation-unexplained",
        "task-twice",
        "task-number-dangling",
      ])
      .describe("What there is to say"),
    severity: z.enum(["warning", "note"]).describe("A warning asks to be mended, a note to be looked at"),
    task: z.string().optional().describe("Id of the task; absent: about the head of the plan"),
    args: z.record(z.string(), z.union([z.string(), z.number()])).describe("What the words are filled with"),
    place: Place.optional(),
  })
  .describe("One thing for an editor to mend");
export type EditorFinding = z.infer<typeof EditorFinding>;
