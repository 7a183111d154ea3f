/** "Nhiệm vụ 7": a task named by its number is named by its new one; where that task is left, a person must look. */
import type { DraftContext } from "./context.ts";
import { type Edit, because } from "./edit.ts";

/** The new number of a task of the previous plan: nothing where no task has that number, "left" where it is not carried. */
export type NewNumber = (number: string) => string | undefined;

const SURE = 0.9;
const ASKED = 0.5;

/** The edits of the tasks named in a text. */
export function editTaskNumbers(text: string, newNumber: NewNumber, { words }: DraftContext): Edit[] {
  return [...text.matchAll(new RegExp(words.taskNumber, "giud"))].flatMap((found): Edit[] => {
    const place = found.indices?.groups?.["n"];
    const number = found.groups?.["n"];
    const to = number === undefined ? undefined : newNumber(number);
    if (!place || number === undefined || to === undefined || to === number) return [];
    const [start, end] = place;
    const common = { start, end, verified: true } as const;
    return to === "left"
      ? [{ ...common, reason: because("reference-to-dropped", { number }), confidence: ASKED, state: "open" }]
      : [{ ...common, to, reason: because("cross-reference", { number }), confidence: SURE, state: "applied" }];
  });
}
