/** The deadlines of a plan as a calendar that phones and mail programs import: one all-day event for each day something is due. */
import type { Plan, Task } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { type HandOutOptions, dayOf, planTitle } from "../rows/hand-out.ts";
import { taskCells } from "../rows/task-cells.ts";
import { capital } from "../rows/task-columns.ts";
import { wordings } from "../wording/wordings.ts";
import type { Wording } from "../wording/wording.ts";
import { dueDays } from "./due-days.ts";

/** Whose tasks a calendar tells: the key or a part of the name of a party, and its key where the register knows the name. */
export interface CalendarParty {
  readonly party?: string | undefined;
  readonly partyKey?: string | undefined;
}

/** Which calendar is wanted; without a party it tells the tasks of all. */
export interface CalendarOptions extends Pick<HandOutOptions, "language">, CalendarParty {}

/** Titles of events are seen on small screens; the whole text stands in the description. */
const LONGEST_TITLE = 120;

/** The deadlines as iCalendar (RFC 5545). An event keeps its id when only its day moves, so that calendars move it, too. */
export async function planCalendar(plan: Plan, { language, party, partyKey }: CalendarOptions): Promise<string> {
  const { ICalCalendar } = await import("ical-generator");
  const wording = wordings[language];
  const title = planTitle(plan, wording);
  const calendar = new ICalCalendar({
    name: wording.handOut.calendar(title),
    prodId: { company: "plandiff", product: "plandiff", language: language.toUpperCase() },
  });
  const stamp = `${dayOf(plan)}T00:00:00Z`;
  const tasks = party === undefined ? plan.tasks : plan.tasks.filter((task) => involves(task, { party, partyKey }));
  const seen = new Map<string, number>();
  for (const task of tasks) {
    const source = [plan.body ?? "", plan.period?.label ?? "", task.text].map(cleanText).join("\n");
    for (const [index, day] of dueDays(task.schedule, plan.period).entries()) {
      const content = `${source}\n${index}`;
      const repeat = (seen.get(content) ?? 0) + 1;
      seen.set(content, repeat);
      calendar.createEvent({
        id: `${await digest(`${content}\n${repeat}`)}@plandiff`,
        stamp,
        start: new Date(`${day}T00:00:00Z`),
        allDay: true,
        timezone: null,
        summary: eventTitle(task),
        description: description(task, title, wording),
      });
    }
  }
  return calendar.toString();
}

/** Does a party named like this have a part in the task? */
export function involves({ responsibilities }: Task, { party = "", partyKey = party }: CalendarParty): boolean {
  const wanted = fold(party);
  return responsibilities.some(
    ({ party: { key, name }, written }) =>
      key === partyKey || [name, written].some((words) => fold(words).includes(wanted)),
  );
}

const fold = (text: string): string => cleanText(text).trim().toLowerCase();

function eventTitle({ number, text }: Task): string {
  const words = cleanText(`${number === undefined ? "" : `${number}. `}${text}`).trim();
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : words;
}

function description(task: Task, title: string, { field }: Wording): string {
  const { text, lead, coordinating, time, deliverables } = taskCells(task);
  const lines: readonly (readonly [string, string])[] = [
    [field.lead, lead],
    [field.coordinating, coordinating],
    [field.schedule, time],
    [field.deliverables, deliverables.join("\n")],
  ];
  const facts = lines.filter(([, words]) => words !== "").map(([name, words]) => `${capital(name)}: ${words}`);
  return [text, ...facts, title].join("\n");
}

const HEX = 16;
const ID_BYTES = 12;

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.subarray(0, ID_BYTES)].map((byte) => byte.toString(HEX).padStart(2, "0")).join("");
}
