/** The tasks to link to, as many as fit around the chosen one. */
import { cleanText, clip } from "@plandiff/report";
import type { Area } from "../model/layout.ts";
import type { State } from "../model/state.ts";
import { partners } from "../model/write.ts";
import { reviewTexts } from "../texts/texts.ts";
import { signsFor } from "../theme.ts";

/** A line for each task, the chosen one marked and in view. */
export function partnerLines(state: State, { width, height }: Area): string[] {
  const signs = signsFor(state.subject.ascii);
  const found = partners(state);
  if (found.length === 0) return [reviewTexts[state.language].noPartner];
  const choice = state.overlay.kind === "field" ? state.overlay.choice : 0;
  const top = Math.max(0, choice - height + 1);
  return found.slice(top, top + height).map(({ task }, at) => {
    const mark = top + at === choice ? signs.cursor : " ";
    return clip(`${mark} ${task.id}  ${cleanText(task.text)}`, width - 2, signs.more);
  });
}
