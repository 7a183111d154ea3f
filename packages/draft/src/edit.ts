/** What is done to one text of the previous plan: pieces replaced where they stand, each with its reason. */
import type { DraftReason, Proposal } from "@plandiff/domain";

/** A piece of a text and what should stand there. An open edit changes nothing; without `to` there is only a question. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to?: string;
  readonly reason: DraftReason;
  readonly source?: string;
  readonly verified: boolean;
  readonly confidence: number;
  readonly state: "applied" | "open";
}

/** A stretch of a text, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The reason of this code, with what its words are filled with. */
export const because = (code: DraftReason["code"], args: DraftReason["args"] = {}): DraftReason => ({ code, args });

/** Do two stretches share a character? */
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** The edits in the order of the text; where two claim the same words, the one given first has them. */
export function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) if (!kept.some((other) => overlap(edit, other))) kept.push(edit);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** The text with the applied edits done; the edits are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = "";
  let at = 0;
  for (const { start, end, to, state } of edits) {
    if (state !== "applied" || to === undefined) continue;
    done += text.slice(at, start) + to;
    at = end;
  }
  return done + text.slice(at);
}

/** Where in the draft an edit belongs. */
export type EditPlace = Pick<Proposal, "task" | "field" | "item">;

/** An edit as the proposal that people see. */
export const proposalOf = (text: string, { start, end, ...edit }: Edit, place: EditPlace): Proposal => ({
  ...place,
  at: start,
  from: text.slice(start, end),
  ...edit,
});
