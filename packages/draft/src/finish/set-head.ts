/** The paragraphs of a draft's head as a person sets them. */
import type { DraftOutput, Plan, Proposal } from "@plandiff/domain";
import { because } from "../edit.ts";
import type { FinishContext } from "./context.ts";

/** A paragraph of the head: the title, or an item of one of its lists. */
export interface HeadPart {
  readonly field: "title" | "legalBases" | "objectives" | "requirements" | "recipients";
  /** From 0; the title has no other. */
  readonly item: number;
}

type Head = Pick<Plan, HeadPart["field"]>;

/** What stands in a paragraph of the head. */
export const headText = (plan: Head, { field, item }: HeadPart): string =>
  field === "title" ? (plan.title ?? "") : (plan[field][item] ?? "");

/** The paragraphs of a head that hold anything, in the order of the document. */
export const headParts = (plan: Head): HeadPart[] => [
  ...(plan.title === undefined ? [] : [{ field: "title", item: 0 } as const]),
  ...(["legalBases", "objectives", "requirements", "recipients"] as const).flatMap((field) =>
    plan[field].map((_, item) => ({ field, item })),
  ),
];

/** Is a proposal about a paragraph of the head? */
export const isAboutPart = ({ task, field, item = 0 }: Proposal, part: HeadPart): boolean =>
  task === undefined && field === part.field && item === part.item;

/** The draft with another text in a paragraph of its head. Questions about it are answered by it; a blank text changes nothing. */
export function setHead(
  output: DraftOutput,
  { part, text }: { readonly part: HeadPart; readonly text: string },
  { previous }: FinishContext,
): DraftOutput {
  const { field, item } = part;
  const to = text.normalize("NFC").trim();
  if (to === "" || headText(output.plan, part) === to) return output;
  const plan =
    field === "title" ? { ...output.plan, title: to } : { ...output.plan, [field]: output.plan[field].with(item, to) };
  const byHand: Proposal = {
    field,
    ...(field !== "title" && { item }),
    at: 0,
    from: headText(previous, part),
    to,
    reason: because("by-hand"),
    verified: true,
    confidence: 1,
    state: "applied",
  };
  const rest = output.proposals.filter((one) => !isAboutPart(one, part));
  const end = rest.findLastIndex(({ task }) => task === undefined) + 1;
  return { ...output, plan, proposals: rest.toSpliced(end, 0, byHand) };
}
