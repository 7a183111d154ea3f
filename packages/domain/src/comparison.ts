/** What became of every task from one plan to the next, and why the tool thinks so. */
import { z } from "zod";
import { Change } from "./change.ts";
import { Diagnostic } from "./source/diagnostic.ts";
import { Task } from "./task.ts";
import { Verdict } from "./verdict.ts";

/** What became of a task. A possible pair is one that the tool will not decide alone. */
export const Outcome = z
  .enum(["carried-over", "split", "merged", "possible", "added", "dropped"])
  .describe("What became of a task; possible: a pair for a person to decide");
export type Outcome = z.infer<typeof Outcome>;

const taskId = z.string();

/** What a piece of evidence says. The words for it are chosen where it is shown. */
export const Finding = z
  .enum([
    "same-text",
    "shares-rare-words",
    "shares-common-words",
    "shares-few-words",
    "contained",
    "same-reference",
    "successor-reference",
    "different-reference",
    "different-subject",
    "same-parties",
    "shares-parties",
    "different-parties",
    "same-schedule",
    "different-schedule",
    "same-deliverable",
    "different-deliverable",
    "planned-product-cited",
    "duplicate",
  ])
  .describe("What a piece of evidence says");
export type Finding = z.infer<typeof Finding>;

/** One reason for or against a link: positive weights speak for it. */
export const Evidence = z
  .object({
    field: z
      .enum(["text", "deliverables", "lead", "coordinating", "schedule", "references"])
      .describe("The member of the tasks that it was found in"),
    weight: z.number().describe("Its part in the score, in log-odds; negative speaks against the link"),
    says: Finding,
    words: z.array(z.string()).optional().describe("The words it rests on, the rarest first"),
  })
  .describe("One reason for or against a link");
export type Evidence = z.infer<typeof Evidence>;

/** A link that was considered and not taken. */
export const Alternative = z
  .object({
    previous: taskId.describe("Id of the previous task"),
    next: taskId.describe("Id of the next task"),
    confidence: z.number().min(0).max(1).describe("How sure the tool is that they are the same work"),
  })
  .describe("A link that was considered and not taken");
export type Alternative = z.infer<typeof Alternative>;

/** The members of a task that differ, with their next values; null where the next task has none. */
export const TaskPatch = Task.omit({ place: true, number: true, otherColumns: true })
  .partial()
  .extend({
    number: Task.shape.number.nullable().describe("As printed; null: the next task has none"),
    otherColumns: Task.shape.otherColumns.nullable().describe("Cells of further columns; null: the next task has none"),
  })
  .describe("What has to be set in the previous task to get the next one");
export type TaskPatch = z.infer<typeof TaskPatch>;

/** One line of the ledger: some previous tasks, some next ones, and what happened between them. */
export const Entry = z
  .object({
    outcome: Outcome,
    previous: z.array(taskId).describe("Ids of the previous tasks: one, none for added, several for merged"),
    next: z.array(taskId).describe("Ids of the next tasks: one, none for dropped, several for split"),
    confidence: z.number().min(0).max(1).describe("How sure the tool is of this outcome; 1 where a reviewer decided"),
    evidence: z.array(Evidence).describe("Reasons for and against"),
    alternatives: z.array(Alternative).optional().describe("Runners-up, best first"),
    changes: z.array(Change).describe("What differs, field by field"),
    patch: TaskPatch.optional().describe("carried-over and possible: from the previous task to the next"),
    task: Task.optional().describe("added and merged: the next task"),
    parts: z.array(Task).optional().describe("split: the next tasks"),
    supersededBy: z.array(taskId).optional().describe("dropped: next tasks that take its work over"),
    supersedes: z.array(taskId).optional().describe("added: dropped tasks whose work it takes over"),
    verdicts: z.array(Verdict).optional().describe("What a reviewer decided about it"),
  })
  .describe("One line of the ledger");
export type Entry = z.infer<typeof Entry>;

const count = z.int().min(0);

/** How many entries had which outcome; carriedOver = changed + unchanged, and unchanged means no real change. */
export const Summary = z
  .object({
    carriedOver: count.describe("Tasks that both plans hold: changed + unchanged"),
    changed: count.describe("Carried over with a real change"),
    unchanged: count.describe("Carried over without a real change"),
    split: count.describe("Previous tasks that became several"),
    merged: count.describe("Next tasks that were several"),
    possible: count.describe("Pairs for a person to decide"),
    added: count.describe("Next tasks that no previous task became"),
    dropped: count.describe("Previous tasks that became nothing"),
    superseded: count.describe("Dropped tasks whose work an added one takes over"),
  })
  .describe("How many entries had which outcome");
export type Summary = z.infer<typeof Summary>;

/**
 * What changed from one plan to the next.
 * Its law, the ledger: each previous task stands in exactly one entry, each next task in exactly one.
 */
export const Comparison = z
  .object({
    previous: count.describe("Index of the previous plan, from 0"),
    next: count.describe("Index of the next plan, from 0"),
    summary: Summary,
    entries: z.array(Entry).describe("In the order of the previous plan, then what was added"),
    order: z.array(taskId).describe("The next tasks in the order of their plan"),
    head: z.array(Change).describe("Changes of title, objectives, requirements, legal bases, signer, recipients"),
    notes: z.array(Diagnostic).describe("What is worth knowing about these two plans"),
  })
  .describe("What changed from one plan to the next");
export type Comparison = z.infer<typeof Comparison>;
