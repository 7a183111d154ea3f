/** The English of hand-out files. */
import { partsOf } from "@plandiff/domain";
import type { HandOutWords } from "../hand-out-words.ts";
import { monthName } from "./month-name.ts";

/** Room for what is written in by hand. */
const BLANK = "…";

/** How English names the parts of hand-out files. */
export const handOut: HandOutWords = {
  comparisonTitle: "COMPARISON OF WORK PLANS",
  redlineTitle: "TRACKED CHANGES",
  comparedWith: (next, previous) => `${next} compared with ${previous}`,
  attachedTo: "(Attached to letter No. … of …)",
  decisionNumber: (number) => `No. ${number ?? BLANK}`,
  datedAt: (place, day) => {
    const { year, month, day: date } = day === undefined ? { year: 0, month: 0, day: 0 } : partsOf(day);
    return `${place === undefined ? "" : `${place}, `}${day === undefined ? BLANK : `${date} ${monthName(month)} ${year}`}`;
  },
  issued: "Issued on",
  place: "Issued at",
  newTask: "(New task)",
  discontinued: "(Discontinued)",
  explanation: "What changed, and why",
  summary: "Summary",
  notes: "Notes",
  sheet: {
    summary: "Summary",
    tasks: "All tasks",
    owners: "Changed owners",
    deadlines: "Changed deadlines",
    lineages: "Lines of work",
    plan: "Tasks",
    explanation: "Explanation",
    about: "About the plan",
  },
  comparison: "Comparison",
  outcome: "Outcome",
  count: "Count",
  ofPlan: (name, label) => `${name} (${label})`,
  deadline: "Last day",
  page: {
    skip: "To the table of tasks",
    filters: "Search and filter",
    search: "Search in the table",
    outcome: "Outcome",
    party: "Who does it",
    month: "Due in",
    all: "All",
    reset: "Clear",
    shown: "{shown} of {total} tasks shown",
    monthOf: (year, month) => `${monthName(month)} ${year}`,
  },
  calendar: (plan) => `Deadlines: ${plan}`,
};
