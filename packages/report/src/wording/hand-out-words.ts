/** The words of what is handed out: documents, workbooks, pages and calendars, beside those of a report. */
import type { Day } from "@plandiff/domain";

/** The sheets of a workbook. */
export type SheetName = "summary" | "tasks" | "owners" | "deadlines" | "lineages" | "plan" | "explanation" | "about";

/** Words of a page that is searched and filtered. */
export interface PageWords {
  readonly skip: string;
  readonly filters: string;
  readonly search: string;
  readonly outcome: string;
  readonly party: string;
  readonly month: string;
  readonly all: string;
  readonly reset: string;
  /** How many rows are shown; `{shown}` and `{total}` are filled in by the page. */
  readonly shown: string;
  readonly monthOf: (year: number, month: number) => string;
}

/** Words of hand-out files. */
export interface HandOutWords {
  readonly comparisonTitle: string;
  readonly redlineTitle: string;
  /** What is compared: the next plan with the previous one. */
  readonly comparedWith: (next: string, previous: string) => string;
  /** The line below the title that names the letter it goes with, its numbers left for a person. */
  readonly attachedTo: string;
  /** The number of a decision; without one, room for it. */
  readonly decisionNumber: (number: string | undefined) => string;
  /** Place and day of a decision; without a day, room for it. */
  readonly datedAt: (place: string | undefined, day: Day | undefined) => string;
  readonly issued: string;
  readonly place: string;
  readonly newTask: string;
  readonly discontinued: string;
  readonly explanation: string;
  readonly summary: string;
  readonly notes: string;
  readonly sheet: Record<SheetName, string>;
  readonly comparison: string;
  readonly outcome: string;
  readonly count: string;
  /** A column of the previous or of the next plan: "Thời gian (2024)". */
  readonly ofPlan: (name: string, label: string) => string;
  readonly deadline: string;
  readonly page: PageWords;
  readonly calendar: (plan: string) => string;
}
