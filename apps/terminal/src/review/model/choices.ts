/** What can be chosen while a line is typed: tasks to take in, ways to search, fields to correct. */
import { type CorrectableField, type Entry, type Task, inRole } from "@plandiff/domain";
import { cleanText, wordings } from "@plandiff/report";
import { reviewTexts } from "../texts/texts.ts";
import { type Partner, type Side, partnersFor } from "./partners.ts";
import { type Search, searchesFor } from "./search.ts";
import { comparisonOf, selectedEntry } from "./select.ts";
import type { FieldOverlay, Misreading, Purpose, State } from "./state.ts";
import { tasksById } from "./tasks-by-id.ts";
import { textOf } from "../../screen/model/text-field.ts";
import { wordsTest } from "../../screen/model/words-held.ts";

/** One choice; its words are shown. */
export type Choice = { readonly id: string; readonly words: string } & (
  | { readonly kind: "task"; readonly partner: Partner }
  | { readonly kind: "search"; readonly search: Search }
  | { readonly kind: "misreading"; readonly misreading: Misreading }
);

/** The purposes for which tasks are chosen, of which plan for an entry; nothing where the entry has no room for them. */
export function sideFor(purpose: Purpose, { outcome, previous, next }: Entry): Side | undefined {
  const isAlone = outcome === "dropped" || outcome === "added";
  const isPair = previous.length === 1 && next.length === 1;
  if (purpose === "link" && (isAlone || isPair)) return outcome === "added" ? "previous" : "next";
  if (purpose === "supersede" && isAlone) return outcome === "added" ? "previous" : "next";
  if (purpose === "split" && previous.length === 1) return "next";
  if (purpose === "merge" && next.length === 1) return "previous";
  return undefined;
}

/** May several tasks be marked? */
export const takesSeveral = (purpose: Purpose): boolean =>
  purpose === "split" || purpose === "merge" || purpose === "supersede";

/** The choices now, as far as they hold what was typed; none where the line is only typed. */
export function choicesOf(state: State): readonly Choice[] {
  const { overlay } = state;
  if (overlay.kind !== "field") return [];
  if (overlay.purpose === "find") return searchChoices(state, overlay);
  const entry = selectedEntry(state);
  if (!entry) return [];
  return overlay.purpose === "correct" ? fieldChoices(state, entry, overlay) : taskChoices(state, entry, overlay);
}

function taskChoices(state: State, entry: Entry, { purpose, field }: FieldOverlay): Choice[] {
  const side = sideFor(purpose, entry);
  if (side === undefined) return [];
  const query = textOf(field);
  const own = purpose === "split" || purpose === "merge";
  return partnersFor(entry, comparisonOf(state), { side, plans: state.subject.plans, query, own }).map((partner) => ({
    kind: "task",
    id: partner.task.id,
    words: `${cleanText(partner.task.id)}  ${cleanText(partner.task.text)}`,
    partner,
  }));
}

function searchChoices(state: State, { field }: FieldOverlay): Choice[] {
  const nameOf = (search: Search): string => searchName(search, state);
  return searchesFor(textOf(field), comparisonOf(state), { plans: state.subject.plans, nameOf }).map(
    ({ search, count }) => ({
      kind: "search",
      id: JSON.stringify(search),
      words: `${nameOf(search)} (${count})`,
      search,
    }),
  );
}

/** What a search is called: "chủ thể: Tổ trưởng", "tháng 07/2025". */
export function searchName(search: Search, { language }: Pick<State, "language">): string {
  const { searches } = reviewTexts[language];
  if (search.kind === "text") return searches.text(cleanText(search.words));
  if (search.kind === "party") return searches.party(cleanText(search.name));
  if (search.kind === "field") return searches.field(wordings[language].field[search.field]);
  const [year = "", month = ""] = search.month.split("-");
  return searches.month(month, year);
}

function fieldChoices(state: State, entry: Entry, { field }: FieldOverlay): Choice[] {
  const comparison = comparisonOf(state);
  const holds = wordsTest(textOf(field));
  return (["previous", "next"] as const).flatMap((side) => {
    const plan = comparison[side];
    const label = cleanText(state.subject.output.plans[plan]?.label ?? "");
    return tasksById(state.subject.plans[plan]!, entry[side]).flatMap((task) =>
      CORRECTABLE.map((name): Choice => {
        const misreading: Misreading = { side, id: task.id, field: name };
        const words = `${label}  ${cleanText(task.id)}  ${wordings[state.language].field[name]}: ${writtenOf(task, name)}`;
        return { kind: "misreading", id: JSON.stringify(misreading), words, misreading };
      }).filter(({ words }) => holds(words)),
    );
  });
}

const CORRECTABLE: readonly CorrectableField[] = ["lead", "coordinating", "schedule"];

/** What a field of a task is read from, in one line. */
export const writtenOf = (task: Task, field: CorrectableField): string =>
  cleanText(
    field === "schedule"
      ? task.schedule.written
      : inRole(task.responsibilities, field)
          .map(({ written }) => written)
          .join("; "),
  ).trim();
