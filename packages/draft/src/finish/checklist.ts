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
    findings: checkDraft(output.plan, { register, asOf }).filter(({ severity }) => severity === "warning"),
  };
}

/** Does anything block it? */
export const isFinished = ({ undecided, questions, findings }: Checklist): boolean =>
  undecided === 0 && Object.values(questions).every((count) => count === 0) && findings.length === 0;
