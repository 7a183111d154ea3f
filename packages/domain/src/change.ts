/** What differs between two tasks (or two plans' heads), field by field, in the field's own meaning. */
import { z } from "zod";
import { Role } from "./responsibility.ts";

/**
 * Real changes alter the work; virtual ones only its writing: a new number, a year rolled forward, an alias, a successor.
 * After the GSIM typology of changes in statistical classifications.
 */
export const Nature = z.enum(["real", "virtual"]);
export type Nature = z.infer<typeof Nature>;

/** A stretch of a redline. `same` and `removed` joined give the previous text, `same` and `added` the next one. */
export const RedlineSpan = z
  .object({
    op: z.enum(["same", "removed", "added"]),
    text: z.string(),
    nature: Nature.optional().describe("Set to virtual where the words differ only in spelling, alias or rolled year"),
  })
  .describe("A stretch of a redline");
export type RedlineSpan = z.infer<typeof RedlineSpan>;

/** A party as a change names it. */
export const ChangedParty = z.object({ key: z.string(), name: z.string(), written: z.string().optional() });
export type ChangedParty = z.infer<typeof ChangedParty>;

const previous = z.string().optional().describe("As the previous plan writes it");
const next = z.string().optional().describe("As the next plan writes it");
const task = z.string().optional().describe("In a split or merge: the one task of the many that this is about");
const added = z.array(z.string());
const removed = z.array(z.string());

const TextField = z.enum([
  "text",
  "deliverables",
  "title",
  "objectives",
  "requirements",
  "legalBases",
  "signer",
  "recipients",
]);

const WordingChange = z
  .object({
    field: TextField,
    nature: z.literal("real"),
    kind: z.literal("reworded"),
    previous,
    next,
    words: z.array(RedlineSpan),
    extent: z.number().min(0).max(1).describe("Share of the words that changed"),
    task,
  })
  .describe("Other words");

const WritingChange = z
  .object({
    field: TextField,
    nature: z.literal("virtual"),
    kind: z.enum(["spelling", "abbreviation", "period"]),
    previous,
    next,
    words: z.array(RedlineSpan).optional(),
    task,
  })
  .describe("Other writing of the same words: spelling, abbreviation or alias, rolled year");

const ItemChange = z
  .object({
    field: TextField.exclude(["text", "title"]),
    nature: z.literal("real"),
    kind: z.enum(["added", "removed"]),
    added: added.optional(),
    removed: removed.optional(),
    task,
  })
  .describe("Items that came or went");

const PartyChange = z
  .object({
    field: Role,
    nature: z.literal("real"),
    kind: z.enum(["joined", "left", "reassigned"]),
    added: z.array(ChangedParty).optional(),
    removed: z.array(ChangedParty).optional(),
    stayed: z.array(ChangedParty).optional().describe("Who kept the role"),
    scope: z.enum(["narrowed", "widened"]).optional().describe("A collective became smaller or larger"),
    task,
  })
  .describe("Parties that took up or gave up the role; reassigned: nobody stayed");

const RoleSwap = z
  .object({
    field: Role,
    nature: z.literal("real"),
    kind: z.literal("role-swapped"),
    from: Role,
    added: z.array(ChangedParty),
    task,
  })
  .describe("A party that came from the other role");

const PartyWritingChange = z
  .object({
    field: Role,
    nature: z.literal("virtual"),
    kind: z.enum(["alias", "succeeded", "quantifier"]),
    added: z.array(ChangedParty).optional(),
    removed: z.array(ChangedParty).optional(),
    previous,
    next,
    source: z.string().optional().describe("What the register rests on"),
    verified: z.boolean().optional().describe("False: doubtful, to be confirmed"),
    task,
  })
  .describe("The same party under another name, or its legal successor");

const ScheduleChange = z
  .object({
    field: z.literal("schedule"),
    nature: z.literal("real"),
    kind: z.enum(["moved", "narrowed", "widened", "rhythm", "dated", "opened"]),
    previous,
    next,
    months: z.int().optional().describe("Calendar months between the deadlines, positive when later"),
    monthsAgainstRoll: z.int().optional().describe("The same, beyond what moved with the period"),
    daysAgainstRoll: z.int().optional().describe("The same, in days"),
    shown: z.enum(["absolute", "against-roll"]).optional().describe("Which of the two figures speaks for this task"),
    task,
  })
  .describe("Another time");

const ScheduleWritingChange = z
  .object({
    field: z.literal("schedule"),
    nature: z.literal("virtual"),
    kind: z.enum(["rolled-forward", "equivalent"]),
    previous,
    next,
    task,
  })
  .describe("The same time, rolled with the period or in other words");

const ReferenceChange = z
  .object({
    field: z.literal("references"),
    nature: z.literal("real"),
    kind: z.enum(["added", "removed", "replaced"]),
    added: added.optional(),
    removed: removed.optional(),
    source: z.string().optional(),
    verified: z.boolean().optional(),
    task,
  })
  .describe("Documents cited anew, no longer, or in place of another");

const ReferenceWritingChange = z
  .object({
    field: z.literal("references"),
    nature: z.literal("virtual"),
    kind: z.literal("renewed"),
    added: added.optional(),
    removed: removed.optional(),
    task,
  })
  .describe("The same yearly document of the next year");

const PositionChange = z
  .object({
    field: z.enum(["number", "section"]),
    nature: z.literal("virtual"),
    kind: z.enum(["renumbered", "moved"]),
    previous,
    next,
    task,
  })
  .describe("Another place in the plan");

const OtherColumnChange = z
  .object({
    field: z.literal("otherColumns"),
    nature: z.literal("real"),
    kind: z.literal("reworded"),
    previous,
    next,
    task,
  })
  .describe("A cell of a further column changed");

/** One change of one field: one for each field, nature and kind. */
export const Change = z
  .union([
    WordingChange,
    WritingChange,
    ItemChange,
    PartyChange,
    RoleSwap,
    PartyWritingChange,
    ScheduleChange,
    ScheduleWritingChange,
    ReferenceChange,
    ReferenceWritingChange,
    PositionChange,
    OtherColumnChange,
  ])
  .describe("One change of one field");
export type Change = z.infer<typeof Change>;
export type ChangeField = Change["field"];

/** Does anything real differ? */
export const hasRealChange = (changes: readonly Change[]): boolean => changes.some(({ nature }) => nature === "real");
