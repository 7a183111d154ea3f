/** What still blocks a draft: tasks to decide on, questions, blanks, and what an editor would mend. */
import type { DraftOutput, DraftReason, EditorFinding } from "@plandiff/domain";
import { checkDraft } from "../check/check-draft.ts";
import type { FinishOptions } from "./context.ts";

/** What a question is about. */
export type Topic = "documents" | "parties" | "dates" | "other";

/** Counts, and the findings themselves. */
export interface Checklist {
  /** Tasks of which nobody has said whether they go on. */
  readonly undecided: number;
  /** Open questions by what they are about. */
  readonly questions: Readonly<Record<Topic, number>>;
  /** Times of which no rule understands the words. */
  readonly unread: number;
  /** What an editor would mend: warnings, no notes. */
  readonly findings: readonly EditorFinding[];
}

const TOPICS: Partial<Record<DraftReason["code"], Topic>> = {
  "edition-known": "documents",
  "edition-unknown": "documents",
  "yearly-name": "documents",
  "maybe-yearly": "documents",
  replaced: "documents",
  expired: "documents",
  "programme-over": "documents",
  succeeded: "parties",
  "already-named": "parties",
  split: "parties",
  dissolved: "parties",
  "function-moved": "parties",
  unverified: "parties",
  "person-to-confirm": "parties",
  "date-rolled": "dates",
  "year-rolled": "dates",
  "rolled-before": "dates",
  "maybe-a-fact": "dates",
  "looks-back": "dates",
  "target-year": "dates",
  "other-length": "dates",
  "not-understood": "dates",
  "weekday-shifts": "dates",
};

/** The checklist of a draft. */
export function checklist(output: DraftOutput, { register, asOf }: Omit<FinishOptions, "previous">): Checklist {
  const open = output.proposals.filter(
    ({ state, field, reason }) => state === "open" && (field !== "task" || reason.code === "reviewer-said"),
  );
  const count = (topic: Topic): number =>
    open.filter(({ reason }) => (TOPICS[reason.code] ?? "other") === topic).length;
  return {
    undecided: output.plan.tasks.filter(({ state }) => state === "undecided").length,
    questions: {
      documents: count("documents"),
      parties: count("parties"),
      dates: count("dates"),
      other: count("other"),
    },
    unread: output.plan.tasks.filter(({ schedule }) => schedule.kind === "unread").length,
    findings: checkDraft(output.plan, { register, asOf }).filter(({ severity }) => severity === "warning"),
  };
}

/** How many things block it. */
export const countBlockers = ({ undecided, questions, unread, findings }: Checklist): number =>
  undecided + Object.values(questions).reduce((sum, count) => sum + count, 0) + unread + findings.length;

/** Does nothing block it any more? */
export const isFinished = (check: Checklist): boolean => countBlockers(check) === 0;
