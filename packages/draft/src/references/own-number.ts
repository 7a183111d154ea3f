/** The decision that issued the previous plan does not issue the next one: its own number and day become blanks. */
import { partsOf } from "@plandiff/domain";
import type { DraftContext } from "../context.ts";
import { findMentions } from "../dates/mentions.ts";
import { type Edit, because } from "../edit.ts";

const SURE = 0.95;
/** A decision's day stands right behind its number: " ngày ", " of ", " dated ". */
const REACH = 8;

/** Blanks the number of the previous plan's decision wherever a text says it, and the day behind it. */
export function editOwnNumber(text: string, { plan, words, next }: DraftContext): Edit[] {
  const number = plan.decision?.number;
  const start = number === undefined ? -1 : text.indexOf(number);
  if (number === undefined || start < 0 || /\d/u.test(text.charAt(start - 1))) return [];
  const to = number.replace(/^\d+/u, "…");
  if (to === number) return [];
  const end = start + number.length;
  const common = {
    reason: because("decision-blank", { number }),
    verified: true,
    confidence: SURE,
    state: "applied",
  } as const;
  const [day] = findMentions(text.slice(end), words);
  const blank =
    day?.kind === "day" && day.start < REACH ? words.blankDate(day.written, partsOf(next.start).year) : undefined;
  return [
    { start, end, to, ...common },
    ...(day && blank !== undefined ? [{ start: end + day.start, end: end + day.end, to: blank, ...common }] : []),
  ];
}
