/** A plan's deadlines, of everybody or of one party. */
import { type Plan, UsageError } from "@plandiff/domain";
import { type CalendarOptions, involves, planCalendar } from "@plandiff/report";

/** So many names are told where nobody is called what was asked for. */
const MOST_NAMES = 12;

/** The calendar. Throws where the plan knows nobody of that name. */
export function calendarForm(plan: Plan, options: CalendarOptions): Promise<string> {
  const { party, partyKey } = options;
  if (party !== undefined && !plan.tasks.some((task) => involves(task, { party, partyKey }))) {
    const names = new Set(plan.tasks.flatMap(({ responsibilities }) => responsibilities.map((one) => one.party.name)));
    const allowed = [...names].slice(0, MOST_NAMES).join("; ") + (names.size > MOST_NAMES ? "; …" : "");
    throw new UsageError("flag-value-wrong", { args: { flag: "--party", value: party, allowed } });
  }
  return planCalendar(plan, options);
}
