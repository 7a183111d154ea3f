/** What changed in the plans' heads: title, objectives, requirements, legal bases, signer, recipients. */
import type { Change, Plan } from "@plandiff/domain";
import { wordsOf } from "@plandiff/lexicon";
import { describeItems } from "./describe-items.ts";
import { describeText } from "./describe-text.ts";
import type { RedlineContext } from "./redline.ts";

/** Changes of the head, in the order in which a plan gives it. */
export function describeHead(previous: Plan, next: Plan, context: RedlineContext): Change[] {
  const lists = ["legalBases", "objectives", "requirements", "recipients"] as const;
  return [
    ...describeTitle(previous, next, context),
    ...lists.flatMap((field) => describeItems(field, { previous: previous[field], next: next[field] }, context)),
    ...describeSigner(previous, next, context),
  ];
}

/** A title that names another period and is else the same has only rolled ("4 tháng cuối năm 2023", "năm 2024"). */
function describeTitle(previous: Plan, next: Plan, context: RedlineContext): Change[] {
  const before = previous.title;
  const after = next.title;
  if (!before || !after) return [];
  const changes = describeText("title", { previous: before, next: after }, context);
  const reworded = changes.find(({ kind }) => kind === "reworded");
  if (!reworded || !("words" in reworded)) return changes;
  const changedWords = (reworded.words ?? []).flatMap(({ op, nature, text }) => (op === "same" || nature ? [] : wordsOf(text)));
  const isPeriod = (title: string): boolean => context.lexicon.readPeriod(title) !== undefined;
  const onlyPeriod = changedWords.every((word) => PERIOD_WORDS.test(word)) && isPeriod(before) && isPeriod(after);
  return onlyPeriod ? [{ field: "title", nature: "virtual", kind: "period", previous: before, next: after, words: reworded.words ?? [] }] : changes;
}

/** Words that periods are written with: numbers, units, and which part of the year. */
const PERIOD_WORDS = /^(?:[\d./-]+|[ivx]+|[hq]\d|fy\d*|năm|tháng|quý|đầu|cuối|các|của|giai|đoạn|year|months?|quarter|half|first|last|of|the)$/iu;

function describeSigner(previous: Plan, next: Plan, context: RedlineContext): Change[] {
  const signer = ({ decision }: Plan): string => [decision?.signer?.title, decision?.signer?.name].filter(Boolean).join(" ");
  const before = signer(previous);
  const after = signer(next);
  // A draft is not signed yet: that is said of the plan, and is no change of its signer.
  return before && after ? describeText("signer", { previous: before, next: after }, context) : [];
}
