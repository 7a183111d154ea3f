/** What a first version says of itself: reasons, findings and the lines around them, in every language. */
import type { DraftReason, EditorFinding, Language, Proposal } from "@plandiff/domain";
import type { Args } from "../wording/wording.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** The words of one language. */
export interface DraftWords {
  readonly reason: Record<DraftReason["code"], (args: Args) => string>;
  readonly finding: Record<EditorFinding["code"], (args: Args) => string>;
  readonly field: Record<Proposal["field"], string>;
  readonly title: (period: string) => string;
  readonly counts: (counts: {
    tasks: number;
    undecided: number;
    left: number;
    applied: number;
    open: number;
  }) => string;
  readonly head: string;
  readonly undecided: string;
  readonly left: string;
  readonly alsoAt: (tasks: string) => string;
  readonly unverified: string;
  readonly source: string;
  readonly columns: Record<"task" | "field" | "from" | "to" | "reason" | "state", string>;
  readonly state: Record<Proposal["state"], string>;
}

/** The words of every language. */
export const draftWords: Readonly<Record<Language, DraftWords>> = { vi, en };
