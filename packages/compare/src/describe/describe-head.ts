/** What changed in the plans' heads: title, objectives, requirements, legal bases, signer, recipients. */
import { type Change, type Plan, isDraft } from "@plandiff/domain";
import { wordsOf } from "@plandiff/lexicon";
import { describeItems } from "./describe-items.ts";
import { describeText } from "./describe-text.ts";
import type { PairContext } from "../context.ts";

/** Changes of the head, in the order in which a plan gives it. */
export function describeHead(previous: Plan, next: Plan, context: PairContext): Change[] {
  const lists = ["legalBases", "objectives", "requirements", "recipients"] as const;
  return [
    ...describeTitle(previous, next, context),
    ...lists
      .filter((field) => stated(field, previous, next))
      .flatMap((field) => describeItems(field, { previous: previous[field], next: next[field] }, context)),
    ...describeSigner(previous, next, context),
  ];
}

/** A draft comes without the decision around it: what only that states is not yet known, and has not changed. */
function stated(
  field: "legalBases" | "objectives" | "requirements" | "recipients",
  previous: Plan,
  next: Plan,
): boolean {
  return [previous, next].every((plan) => plan[field].length > 0 || !isDraft(plan));
}

/** A title that names another period and is else the same has only rolled ("4 tháng cuối năm 2023", "năm 2024"). */
function describeTitle(previous: Plan, next: Plan, context: PairContext): Change[] {
  const before = previous.title;
  const after = next.title;
  if (!before || !after) return [];
  const changes = describeText("title", { previous: before, next: after }, context);
  const reworded = changes.find(({ kind }) => kind === "reworded");
  if (!reworded || !("words" in reworded)) return changes;
  const changedWords = (reworded.words ?? []).flatMap(({ op, nature, text }) =>
    op === "same" || nature ? [] : wordsOf(text),
  );
  const isPeriod = (title: string): boolean => context.lexicon.readPeriod(title) !== undefined;
  const onlyPeriod = changedWords.every((word) => PERIOD_WORDS.test(word)) && isPeriod(before) && isPeriod(after);
  return onlyPeriod
    ? [
        {
          field: "title",
          nature: "virtual",
          kind: "period",
          previous: before,
          next: after,
          words: reworded.words ?? [],
        },
      ]
    : changes;
}

/** Words that periods are written with: numbers, units, and which part of the year. */
const PERIOD_WORDS =
  /^(?:[\d./-]+|[ivx]+|[hq]\d|fy\d*|năm|tháng|quý|đầu|cuối|các|của|giai|đoạn|year|months?|quarter|half|first|last|of|the)$/iu;

function describeSigner(previous: Plan, next: Plan, context: PairContext): Change[] {
  const signer = ({ decision }: Plan): string =>
    [decision?.signer?.title, decision?.signer?.name].filter(Boolean).join(" ");
  const before = signer(previous);
  const after = signer(next);
  // A draft is not signed yet: that is said of the plan, and is no change of its signer.
  return before && after ? describeText("signer", { previous: before, next: after }, context) : [];
}
