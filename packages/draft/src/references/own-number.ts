/** The decision that issued the previous plan does not issue the next one: its own number becomes a blank. */
import type { DraftContext } from "../context.ts";
import { type Edit, because } from "../edit.ts";

const SURE = 0.95;

/** Blanks the number of the previous plan's decision wherever a text says it. */
export function editOwnNumber(text: string, { plan }: DraftContext): Edit[] {
  const number = plan.decision?.number;
  const start = number === undefined ? -1 : text.indexOf(number);
  if (number === undefined || start < 0 || /\d/u.test(text.charAt(start - 1))) return [];
  const to = number.replace(/^\d+/u, "…");
  if (to === number) return [];
  const reason = because("decision-blank", { number });
  return [{ start, end: start + number.length, to, reason, verified: true, confidence: SURE, state: "applied" }];
}
