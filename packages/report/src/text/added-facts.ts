/** What one wants to know of new work at a glance: who, when, and on what it rests. */
import type { LegalReference, Task } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Page } from "../page.ts";
import { inSentence, partyNames } from "./names.ts";

/** Citations beyond these say no more about what a task is. */
const MOST_REFERENCES = 3;

/** A citation by type and number; what is cited by its name alone stands in the words of the task. */
const shortReference = ({ type, number }: LegalReference): string[] =>
  number === undefined ? [] : [cleanText([type, number].filter(Boolean).join(" "))];

/** The facts of a task as short phrases. */
export function addedFacts(task: Task, { wording, canvas }: Page): string[] {
  const leads = task.responsibilities.filter(({ role }) => role === "lead").map(({ party }) => party);
  const cited = [...new Set(task.references.flatMap(shortReference))];
  const listed =
    cited.slice(0, MOST_REFERENCES).join(", ") + (cited.length > MOST_REFERENCES ? `, ${canvas.glyphs.ellipsis}` : "");
  const when = inSentence(task.schedule.written);
  return [
    ...(leads.length > 0 ? [`${wording.field.lead}: ${partyNames(leads)}`] : []),
    ...(when === "" ? [] : [when]),
    ...(listed === "" ? [] : [`${wording.field.references}: ${listed}`]),
  ];
}
