/** What can be chosen while a line is typed, as many as fit around the chosen one; or how a correction will be read. */
import { lexicons } from "@plandiff/lexicon";
import { cleanText, clip, describeSchedule, wordings } from "@plandiff/report";
import { partsOf } from "@plandiff/domain";
import { choicesOf, takesSeveral } from "../model/choices.ts";
import type { Area } from "../../screen/model/layout.ts";
import { comparisonOf } from "../model/select.ts";
import type { FieldOverlay, Purpose, State } from "../model/state.ts";
import { textOf } from "../../screen/model/text-field.ts";
import { reviewTexts } from "../texts/texts.ts";
import { signsFor } from "../../screen/theme.ts";

/** Purposes for which the detail pane shows what can be chosen. */
const CHOOSING: ReadonlySet<Purpose> = new Set(["link", "split", "merge", "supersede", "find", "correct"]);

/** The lines in place of the details; nothing where the details stay. */
export function choiceLines(state: State, { width, height }: Area): readonly string[] | undefined {
  const { overlay } = state;
  if (overlay.kind !== "field") return undefined;
  if (overlay.purpose === "reading") return readingLines(state, overlay);
  if (!CHOOSING.has(overlay.purpose)) return undefined;
  const signs = signsFor(state.subject.ascii);
  const texts = reviewTexts[state.language];
  const choices = choicesOf(state);
  const isSeveral = takesSeveral(overlay.purpose);
  const head = isSeveral ? [texts.marked(overlay.marked.length)] : [];
  if (choices.length === 0) return [...head, texts.noPartner];
  const room = Math.max(1, height - head.length);
  const top = Math.max(0, overlay.choice - room + 1);
  const lines = choices.slice(top, top + room).map(({ id, words }, at) => {
    const cursor = top + at === overlay.choice ? signs.cursor : " ";
    const mark = isSeveral ? `${overlay.marked.includes(id) ? "[x]" : "[ ]"} ` : "";
    return clip(`${cursor} ${mark}${words}`, width - 2, signs.more);
  });
  return [...head, ...lines];
}

/** What the lexicon makes of the words as they are typed. */
function readingLines(state: State, { about, field }: FieldOverlay): string[] {
  const { language, subject } = state;
  const plan = about && subject.plans[comparisonOf(state)[about.side]];
  if (!about || !plan) return [];
  const lexicon = lexicons[plan.language];
  const written = textOf(field);
  const year = plan.period && partsOf(plan.period.end).year;
  const understood =
    about.field === "schedule"
      ? [describeSchedule(lexicon.readSchedule(written, year), wordings[language])]
      : lexicon.readParties(written, { register: subject.register, defined: [] }).map(({ party }) => party.name);
  return [`${reviewTexts[language].readAs}:`, ...understood.map((words) => `  ${cleanText(words)}`)];
}
