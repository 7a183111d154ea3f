/** Choosing entries by what they hold: words, a party, a field that changed, a month. */
import { CHANGED_FIELDS, type ChangedField } from "@plandiff/compare";
import { type Comparison, type Entry, type Plan, type Task, monthsOf } from "@plandiff/domain";
import { rememberLast } from "../../screen/model/remember.ts";
import { tasksById } from "./tasks-by-id.ts";
import { wordsTest } from "../../screen/model/words-held.ts";

/** What the entries of the list must hold. */
export type Search =
  | { readonly kind: "text"; readonly words: string }
  | { readonly kind: "party"; readonly key: string; readonly name: string }
  | { readonly kind: "field"; readonly field: ChangedField }
  | { readonly kind: "month"; readonly month: string };

/** One way to search, and how many entries it finds. */
export interface FoundSearch {
  readonly search: Search;
  readonly count: number;
}

/** The tasks of an entry, of both plans. */
export const tasksOfEntry = (entry: Entry, comparison: Comparison, plans: readonly Plan[]): Task[] => [
  ...tasksById(plans[comparison.previous]!, entry.previous),
  ...tasksById(plans[comparison.next]!, entry.next),
];

/** The entries that hold what is searched for. */
export const found = rememberLast(
  (comparison: Comparison, plans: readonly Plan[], search: Search | undefined): readonly Entry[] => {
    if (search === undefined) return comparison.entries;
    const isMeant = testOf(search);
    return comparison.entries.filter((entry) => isMeant(entry, tasksOfEntry(entry, comparison, plans)));
  },
);

function testOf(search: Search): (entry: Entry, tasks: readonly Task[]) => boolean {
  if (search.kind === "text") {
    const holds = wordsTest(search.words);
    return (_, tasks) => tasks.some((task) => holds(wordsOfTask(task)));
  }
  if (search.kind === "field")
    return ({ changes }) => changes.some(({ field, nature }) => field === search.field && nature === "real");
  if (search.kind === "party")
    return (_, tasks) =>
      tasks.some(({ responsibilities }) => responsibilities.some(({ party }) => party.key === search.key));
  return (_, tasks) => tasks.some(({ schedule }) => monthsOf(schedule).includes(search.month));
}

const wordsOfTask = ({ number, text, responsibilities, schedule, deliverables }: Task): string =>
  [
    number ?? "",
    text,
    ...responsibilities.map(({ written }) => written),
    schedule.written,
    ...deliverables.map((one) => one.text),
  ].join(" ");

/** What is asked for by the words that were typed: the words themselves, then every party, field and month named by them. */
export function searchesFor(
  query: string,
  comparison: Comparison,
  { plans, nameOf }: { readonly plans: readonly Plan[]; readonly nameOf: (search: Search) => string },
): FoundSearch[] {
  const holds = wordsTest(query);
  const others = countsOf(comparison, plans)
    .filter(({ search }) => holds(nameOf(search)))
    .toSorted((a, b) => RANK[a.search.kind] - RANK[b.search.kind] || byMonth(a, b) || b.count - a.count);
  if (query.trim() === "") return others;
  const text = { kind: "text", words: query.trim() } as const;
  return [{ search: text, count: found(comparison, plans, text).length }, ...others];
}

const byMonth = (a: FoundSearch, b: FoundSearch): number =>
  a.search.kind === "month" && b.search.kind === "month" ? (a.search.month < b.search.month ? -1 : 1) : 0;

const RANK = { text: 0, field: 1, party: 2, month: 3 } as const;

/** Every party, changed field and month of a comparison, with the number of entries that hold it. */
const countsOf = rememberLast((comparison: Comparison, plans: readonly Plan[]): FoundSearch[] => {
  const counts = new Map<string, { search: Search; count: number }>();
  const add = (search: Search, key: string): void => {
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { search, count: 1 });
  };
  for (const entry of comparison.entries) {
    const tasks = tasksOfEntry(entry, comparison, plans);
    const parties = new Map(
      tasks.flatMap(({ responsibilities }) => responsibilities.map(({ party }) => [party.key, party.name] as const)),
    );
    for (const [key, name] of parties) add({ kind: "party", key, name }, `party ${key}`);
    for (const field of CHANGED_FIELDS)
      if (entry.changes.some((change) => change.field === field && change.nature === "real"))
        add({ kind: "field", field }, `field ${field}`);
    for (const month of new Set(tasks.flatMap(({ schedule }) => monthsOf(schedule))))
      add({ kind: "month", month }, `month ${month}`);
  }
  return [...counts.values()];
});
