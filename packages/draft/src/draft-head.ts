/** The head of the next plan: its title and period, what it rests on, what it is for and what it asks. */
import type { DraftPlan, Plan, Proposal } from "@plandiff/domain";
import type { DraftContext } from "./context.ts";
import { draftText } from "./draft-text.ts";
import { type EditPlace, applyEdits, because, proposalOf } from "./edit.ts";

/** A plan without its tasks, and what is to be said of it. */
export interface DraftedHead {
  readonly head: Omit<DraftPlan, "tasks">;
  readonly proposals: readonly Proposal[];
}

const ASKED = 0.5;

/** Drafts the head. */
export function draftHead(plan: Plan, context: DraftContext): DraftedHead {
  const proposals: Proposal[] = [periodSet(plan, context)];
  const edited = (text: string, place: EditPlace, title = false): string => {
    const edits = draftText(text, { title }, context);
    proposals.push(...edits.map((edit) => proposalOf(text, edit, place)));
    return applyEdits(text, edits);
  };
  const list = (field: "legalBases" | "objectives" | "requirements" | "recipients"): string[] =>
    plan[field].map((text, item) => edited(text, { field, item }));
  const title = plan.title === undefined ? undefined : edited(plan.title, { field: "title" }, true);
  const decision = decisionOf(plan);
  proposals.push(...aboutDecision(plan));
  const head = {
    ...(title !== undefined && { title }),
    ...(plan.body !== undefined && { body: plan.body }),
    language: plan.language,
    period: context.next,
    ...(decision && { decision }),
    legalBases: list("legalBases"),
    objectives: list("objectives"),
    requirements: list("requirements"),
    recipients: list("recipients"),
    otherText: otherText(plan, context, proposals),
  };
  return { head, proposals };
}

function periodSet({ period }: Plan, { next }: DraftContext): Proposal {
  return {
    field: "period",
    ...(period && { from: period.label }),
    to: next.label,
    reason: because("period-set", { period: next.label }),
    verified: true,
    confidence: 1,
    state: "applied",
  };
}

/** A draft has no number and no date; who will sign it is not known, and who signed the last one is the best guess. */
function decisionOf({ decision }: Plan): Plan["decision"] {
  if (!decision) return undefined;
  const { issuedAt, signer } = decision;
  return { ...(issuedAt !== undefined && { issuedAt }), ...(signer && { signer }) };
}

function aboutDecision({ decision }: Plan): Proposal[] {
  const written = [decision?.number, decision?.date].filter((part) => part !== undefined).join(", ");
  const signer = decision?.signer;
  return [
    ...(written === ""
      ? []
      : [
          {
            field: "decision",
            from: written,
            to: "…",
            reason: because("decision-blank"),
            verified: true,
            confidence: 1,
            state: "applied",
          } as const,
        ]),
    ...(signer
      ? [
          {
            field: "decision",
            from: signer.name,
            reason: because("person-to-confirm", { name: signer.name }),
            verified: false,
            confidence: ASKED,
            state: "open",
          } as const,
        ]
      : []),
  ];
}

/** Articles and headings around the plan: only what is sure is changed in them, since much of it is form. */
function otherText(plan: Plan, context: DraftContext, proposals: Proposal[]): DraftPlan["otherText"] {
  return plan.otherText.map(({ text }, item) => {
    const edits = draftText(text, { title: true }, context).filter(({ state }) => state === "applied");
    proposals.push(...edits.map((edit) => proposalOf(text, edit, { field: "otherText", item })));
    return { text: applyEdits(text, edits) };
  });
}
