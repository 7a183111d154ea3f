/** What is offered for the line that is typed, each time with what it means; as many as fit around the chosen one. */
import { lexicons } from "@plandiff/lexicon";
import { cells, clip, describeSchedule, padEnd, wordings } from "@plandiff/report";
import type { Area } from "../../screen/model/layout.ts";
import { textOf } from "../../screen/model/text-field.ts";
import { signsFor } from "../../screen/theme.ts";
import { offers } from "../model/offers.ts";
import type { State } from "../model/state.ts";
import { finishTexts } from "../texts/texts.ts";

/** A line for what was typed, then one for each offer, the chosen one marked and in view. */
export function offerLines(state: State, { width, height }: Area): string[] {
  const { overlay, language, subject, context } = state;
  if (overlay.kind !== "field") return [];
  const texts = finishTexts[language];
  const signs = signsFor(subject.ascii);
  const { language: written } = state.draft.plan;
  const meaning = (text: string): string =>
    overlay.purpose === "schedule"
      ? `  ${describeSchedule(lexicons[written].readSchedule(text, context.period), wordings[language])}`
      : "";
  const typed = textOf(overlay.field);
  const rows = [
    { name: `(${texts.asTyped})`, more: meaning(typed) },
    ...offers(state).map(({ name, text }) => ({ name, more: meaning(text) })),
  ];
  const widest = Math.min(Math.floor(width / 2), Math.max(...rows.map(({ name }) => cells(name))));
  const room = Math.max(1, height - 1);
  const top = Math.max(0, overlay.choice - room + 1);
  return [
    clip(texts.offers, width - 2, signs.more),
    ...rows.slice(top, top + room).map(({ name, more }, at) => {
      const mark = top + at === overlay.choice ? signs.cursor : " ";
      return clip(`${mark} ${padEnd(name, widest)}${more}`, width - 2, signs.more);
    }),
  ];
}
