/** The form above the tables: a search box and filters; what a row is filtered by stands in its attributes. */
import { type Task, monthsOf } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Wording } from "../wording/wording.ts";
import { escapeHtml } from "./escape-html.ts";

/** What the rows of a page can be filtered by: names by the keys that stand in the rows. */
export interface Filters {
  readonly outcomes: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, string>;
  readonly months: readonly string[];
}

/** Parties of the tasks by number, the most frequent ones' names first in the alphabet. */
export function filtersOf(
  tasks: readonly Task[],
  outcomes: ReadonlyMap<string, string>,
  { language }: Wording,
): Filters {
  const { compare } = new Intl.Collator(language);
  const names = new Map<string, string>();
  for (const { responsibilities } of tasks)
    for (const { party } of responsibilities)
      if (!names.has(party.key)) names.set(party.key, cleanText(party.name).trim());
  const months = [...new Set(tasks.flatMap(({ schedule }) => monthsOf(schedule)))].toSorted();
  return { outcomes, parties: new Map([...names].toSorted(([, a], [, b]) => compare(a, b))), months };
}

/** The keys of parties are words of documents: rows name them by their place among the filters. */
const partyNumbers = ({ parties }: Filters): Map<string, number> =>
  new Map([...parties.keys()].map((key, index) => [key, index]));

/** Makes the attributes of a row. */
export function rowAttributes(filters: Filters): (tasks: readonly Task[], outcome?: string) => string {
  const numbers = partyNumbers(filters);
  return (tasks, outcome) => {
    const parties = new Set(
      tasks.flatMap(({ responsibilities }) => responsibilities.map(({ party }) => numbers.get(party.key))),
    );
    const months = new Set(tasks.flatMap(({ schedule }) => monthsOf(schedule)));
    const shown = outcome === undefined ? "" : ` data-outcome="${escapeHtml(outcome)}"`;
    return ` data-row${shown} data-party="${[...parties].join(" ")}" data-month="${[...months].join(" ")}"`;
  };
}

/** The form; the script shows it, for without a script it would do nothing. */
export function filterForm(filters: Filters, { handOut }: Wording): string {
  const { page } = handOut;
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]): string =>
    options.length < 2
      ? ""
      : `<label>${escapeHtml(label)}<select name="${name}"><option value="">${escapeHtml(page.all)}</option>${options
          .map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`)
          .join("")}</select></label>`;
  const month = (iso: string): string => page.monthOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));
  return [
    `<form role="search" aria-label="${escapeHtml(page.filters)}" hidden>`,
    `<label>${escapeHtml(page.search)}<input type="search" name="search" autocomplete="off"></label>`,
    select("outcome", page.outcome, [...filters.outcomes]),
    select(
      "party",
      page.party,
      [...filters.parties.values()].map((name, index) => [String(index), name]),
    ),
    select(
      "month",
      page.month,
      filters.months.map((iso) => [iso, month(iso)]),
    ),
    `<button type="reset">${escapeHtml(page.reset)}</button>`,
    `<output aria-live="polite" data-words="${escapeHtml(page.shown)}"></output>`,
    `</form>`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
