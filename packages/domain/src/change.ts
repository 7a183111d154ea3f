/** What differs between two tasks (or two plans' heads), field by field, in the field's own meaning. */
import { z } from "zod";
import { RedlineSpan } from "./redline.ts";
import { Role } from "./responsibility.ts";

/** A party as a change names it. */
export const ChangedParty = z
  .object({
    key: z.string().describe("Identity of the party, as in the plans"),
    name: z.string().describe("Its proper name"),
    written: z.string().optional().describe("As the document writes it"),
  })
  .describe("A party as a change names it");
export type ChangedParty = z.infer<typeof ChangedParty>;

const previous = z.string().optional().describe("As the previous plan writes it");
const next = z.string().optional().describe("As the next plan writes it");
const task = z.string().optional().describe("In a split or merge: the one task of the many that this is about");
const added = z.array(z.string()).optional().describe("What the next plan has and the previous has not");
const removed = z.array(z.string()).optional().describe("What the previous plan has and the next has not");
const cameIn = z.array(ChangedParty).optional().describe("Parties of the next plan alone");
const wentOut = z.array(ChangedParty).optional().describe("Parties of the previous plan alone");
const source = z.string().optional().describe("What the register rests on");
const verified = z.boolean().optional().describe("False: doubtful, to be confirmed");

const TextField = z
  .enum(["text", "deliverables", "title", "objectives", "requirements", "legalBases", "signer", "recipients"])
  .describe("The member of the task, or of the plan's head, that changed");
const PartyField = Role.describe("The role whose parties changed");

const WordingChange = z
  .object({
    field: TextField,
    nature: z.literal("real"),
    kind: z.literal("reworded"),
    words: z.array(RedlineSpan).describe("The redline"),
    extent: z.number().min(0).max(1).describe("Share of the words that changed"),
    task,
  })
  .describe("Other words");

const WritingChange = z
  .object({
    field: TextField,
    nature: z.literal("virtual"),
    kind: z
      .enum(["spelling", "abbreviation", "period"])
      .describe("What only looks different; period: the year rolled with the plan"),
    previous,
    next,
    words: z.array(RedlineSpan).optional().describe("The redline"),
    task,
  })
  .describe("Other writing of the same words: spelling, abbreviation or alias, rolled year");

const ItemChange = z
  .object({
    field: TextField.exclude(["text", "title"]).describe("The list that changed"),
    nature: z.literal("real"),
    kind: z.enum(["added", "removed"]).describe("Did items come or go?"),
    added,
    removed,
    task,
  })
  .describe("Items that came or went");

const PartyChange = z
  .object({
    field: PartyField,
    nature: z.literal("real"),
    kind: z.enum(["joined", "left", "reassigned"]).describe("Did parties come, go, or did all of them change?"),
    added: cameIn,
    removed: wentOut,
    stayed: z.array(ChangedParty).optional().describe("Who kept the role"),
    scope: z.enum(["narrowed", "widened"]).optional().describe("A collective became smaller or larger"),
    task,
  })
  .describe("Parties that took up or gave up the role; reassigned: nobody stayed");

const RoleSwap = z
  .object({
    field: PartyField.describe("The role they have now"),
    nature: z.literal("real"),
    kind: z.literal("role-swapped"),
    from: Role.describe("The role they had"),
    added: z.array(ChangedParty).describe("Who came from the other role"),
    task,
  })
  .describe("A party that came from the other role");

const PartyWritingChange = z
  .object({
    field: PartyField,
    nature: z.literal("virtual"),
    kind: z
      .enum(["alias", "succeeded", "quantifier"])
      .describe("Another name, a legal successor, or another quantifier (các, từng) of the same collective"),
    added: cameIn,
    removed: wentOut,
    previous,
    next,
    source,
    verified,
    task,
  })
  .describe("The same party under another name, or its legal successor");

const ScheduleChange = z
  .object({
    field: z.literal("schedule"),
    nature: z.literal("real"),
    kind: z
      .enum(["moved", "narrowed", "widened", "rhythm", "dated", "opened"])
      .describe("Other dates, a part of the span, a larger span, another rhythm, a deadline set, a deadline lifted"),
    previous,
    next,
    months: z.int().optional().describe("Calendar months between the deadlines, positive when later"),
    monthsAgainstRoll: z.int().optional().describe("The same, beyond what moved with the period"),
    daysAgainstRoll: z.int().optional().describe("The same, in days"),
    uneven: z.literal(true).optional().describe("The figures are those of the last date: others moved by other months"),
    shown: z.enum(["absolute", "against-roll"]).optional().describe("Which of the two figures speaks for this task"),
    task,
  })
  .describe("Another time");

const ScheduleWritingChange = z
  .object({
    field: z.literal("schedule"),
    nature: z.literal("virtual"),
    kind: z
      .enum(["rolled-forward", "equivalent"])
      .describe("Moved just as far as the period, or the same in other words"),
    previous,
    next,
    task,
  })
  .describe("The same time, rolled with the period or in other words");

const ReferenceChange = z
  .object({
    field: z.literal("references"),
    nature: z.literal("real"),
    kind: z.enum(["added", "removed", "replaced"]).describe("Cited anew, no longer, or in place of another"),
    added,
    removed,
    source,
    verified,
    task,
  })
  .describe("Documents cited anew, no longer, or in place of another");

const ReferenceWritingChange = z
  .object({
    field: z.literal("references"),
    nature: z.literal("virtual"),
    kind: z.literal("renewed"),
    added,
    removed,
    task,
  })
  .describe("The same yearly document of the next year");

const PositionChange = z
  .object({
    field: z.enum(["number", "section"]).describe("What says the place: the number, or the section rows above"),
    nature: z.literal("virtual"),
    kind: z.enum(["renumbered", "moved"]).describe("Another number, or another section"),
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
