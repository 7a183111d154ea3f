/** What is offered while a time or a party is typed: forms of schedules with their meaning, parties of the plan and of the register. */
import { type Day, type Party, type Plan, partsOf } from "@plandiff/domain";
import { type Cell, cellText } from "@plandiff/draft";
import { type Register, lexicons } from "@plandiff/lexicon";
import { describeSchedule, wordings } from "@plandiff/report";
import { rememberLast } from "../../screen/model/remember.ts";
import { textOf } from "../../screen/model/text-field.ts";
import { wordsTest } from "../../screen/model/words-held.ts";
import { selectedTask } from "./items.ts";
import type { State } from "./state.ts";

/** One thing to take instead of what is typed. */
export interface Offer {
  /** What then stands in the line. */
  readonly text: string;
  /** What is offered, where it is only a part of the line. */
  readonly name: string;
}

/** More would be read by nobody. */
const MOST_OFFERS = 40;

/** The offers for the line that is typed. */
export function offers(state: State): readonly Offer[] {
  const { overlay } = state;
  if (overlay.kind !== "field") return [];
  if (overlay.purpose === "schedule") return scheduleOffers(state, textOf(overlay.field));
  if (overlay.purpose === "lead" || overlay.purpose === "coordinating")
    return partyOffers(state, textOf(overlay.field), overlay.purpose);
  return [];
}

/** Forms of time cells by language; `{year}` is that of the period. */
const FORMS = {
  vi: [
    "Thường xuyên",
    "Hằng tháng",
    "Hằng quý",
    "Định kỳ 6 tháng",
    "Hằng năm",
    "Trước ngày 20 tháng cuối quý",
    "Trước ngày 25 hằng tháng",
    "Quý I/{year}",
    "Quý II/{year}",
    "Quý III/{year}",
    "Quý IV/{year}",
    "6 tháng đầu năm {year}",
    "6 tháng cuối năm {year}",
    ...Array.from({ length: 12 }, (_, i) => `Tháng ${i < 2 ? "0" : ""}${i + 1}/{year}`),
    "Tháng 01/{next}",
    "Trước ngày 15/12/{year}",
    "Trong năm {year}",
  ],
  en: [
    "Ongoing",
    "Monthly",
    "Quarterly",
    "Every six months",
    "Annually",
    "Q1 {year}",
    "Q2 {year}",
    "Q3 {year}",
    "Q4 {year}",
    "First half of {year}",
    "Second half of {year}",
    ..."January February March April May June July August September October November December"
      .split(" ")
      .map((month) => `${month} {year}`),
    "By 15 December {year}",
    "During {year}",
  ],
} as const;

function scheduleOffers(state: State, typed: string): Offer[] {
  const { plan } = state.draft;
  const year = plan.period ? partsOf(plan.period.end).year : undefined;
  // A time that nobody has touched yet says nothing of what is looked for.
  const isNew = !isUntouched(state, "schedule", typed);
  const holds = wordsTest(isNew ? typed : "");
  const forms = FORMS[plan.language]
    .map((form) => form.replace("{year}", String(year ?? "")).replace("{next}", String((year ?? 0) + 1)))
    .filter(holds);
  const full = isNew ? writtenInFull(typed, plan) : [];
  return [...new Set([...full, ...forms])].filter((form) => form !== typed).map((form) => ({ text: form, name: form }));
}

/** "quy 3" as "Quý III/2026": the meaning of what is typed, where its words say the same again. */
function writtenInFull(typed: string, { language, period }: Plan): string[] {
  const { readSchedule } = lexicons[language];
  const meant = readSchedule(typed, period);
  if (meant.kind === "unread" || meant.kind === "unspecified") return [];
  const said = describeSchedule(meant, wordings[language]);
  const form = said.slice(0, 1).toUpperCase() + said.slice(1);
  const again = { ...readSchedule(form, period), written: meant.written };
  return JSON.stringify(again) === JSON.stringify(meant) ? [form] : [];
}

/** The parties of this plan first, in the order of how often they stand in it, then the register's. */
function partyOffers(state: State, typed: string, cell: "lead" | "coordinating"): Offer[] {
  // What stands there stays, and one comes to it; of what is typed the last name is looked for.
  const at = isUntouched(state, cell, typed) ? typed.length : typed.lastIndexOf(";") + 1;
  const before = typed.slice(0, at).replace(/;?\s*$/u, "");
  const holds = wordsTest(typed.slice(at));
  const held = new Set(before.split(";").map((name) => name.trim()));
  return partiesFor(state)
    .filter((name) => !held.has(name) && name !== typed.slice(at).trim() && holds(name))
    .slice(0, MOST_OFFERS)
    .map((name) => ({ text: before === "" ? name : `${before}; ${name}`, name }));
}

/** Does the line still hold what the cell does? */
function isUntouched(state: State, cell: Cell, typed: string): boolean {
  const task = selectedTask(state);
  return task !== undefined && cellText(task, cell) === typed;
}

function partiesFor({ draft, subject }: State): string[] {
  const counts = new Map<string, number>();
  const count = ({ name }: Party): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { responsibilities } of draft.plan.tasks) for (const { party } of responsibilities) count(party);
  const own = [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
  return [...new Set([...own, ...standing(subject.register, subject.asOf)])];
}

/** The names of all that the register holds and that no other has succeeded by a day. */
const standing = rememberLast((register: Register, asOf: Day): readonly string[] =>
  register
    .parties()
    .filter(({ key }) => register.successions(key, { after: EVER, until: asOf }).length === 0)
    .map(({ name }) => name),
);
const EVER = "0001-01-01";

/** The line as it would be with the chosen offer; what was typed where that is chosen. */
export function chosenText(state: State): string {
  const { overlay } = state;
  if (overlay.kind !== "field") return "";
  return offers(state)[overlay.choice - 1]?.text ?? textOf(overlay.field);
}
