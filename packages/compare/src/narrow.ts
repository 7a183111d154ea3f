/** A comparison reduced to what a reader asks for; what is left out is counted, never forgotten. */
import {
  type DiffOutput,
  type Entry,
  type Plan,
  type Responsibility,
  type Task,
  hasRealChange,
  monthsOf,
} from "@plandiff/domain";
import { type Register, foldWord, wordsOf } from "@plandiff/lexicon";

/** The groups that a reader can ask for. */
export const GROUPS = ["added", "dropped", "changed", "possible", "split", "merged", "unchanged"] as const;
export type Group = (typeof GROUPS)[number];

/** The fields whose real changes a reader can ask for. */
export const CHANGED_FIELDS = ["text", "lead", "coordinating", "schedule", "deliverables", "references"] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** What a reader asks for; members that are absent ask for nothing. An entry must meet all that are present. */
export interface Narrowing {
  readonly only?: readonly Group[] | undefined;
  readonly changed?: readonly ChangedField[] | undefined;
  /** A party by any of its names. */
  readonly party?: string | undefined;
  /** A month, YYYY-MM. */
  readonly month?: string | undefined;
}

/** Keeps the entries that meet the narrowing, and the lines of work they belong to; sums stay those of the whole comparison. */
export function narrowOutput(
  output: DiffOutput,
  { plans, register, narrowing }: { plans: readonly Plan[]; register: Register; narrowing: Narrowing },
): DiffOutput {
  if (Object.values(narrowing).every((asked) => asked === undefined)) return output;
  const tasks = plans.map((plan) => new Map(plan.tasks.map((task) => [task.id, task])));
  const isParty = partyTest(narrowing.party, register);
  const kept = new Set<string>();
  let left = 0;
  const comparisons = output.comparisons.map((comparison) => {
    const entries = comparison.entries.filter((entry) => {
      const ids = [
        ...entry.previous.map((id) => ({ plan: comparison.previous, id })),
        ...entry.next.map((id) => ({ plan: comparison.next, id })),
      ];
      const own = ids.flatMap(({ plan, id }) => tasks[plan]!.get(id) ?? []);
      const meets = isAsked(entry, own, { narrowing, isParty });
      if (meets) for (const { plan, id } of ids) kept.add(`${plan} ${id}`);
      else left++;
      return meets;
    });
    return { ...comparison, entries };
  });
  const lineages = output.lineages.filter((line) => line.tasks.some(({ plan, id }) => kept.has(`${plan} ${id}`)));
  const note = { code: "entries-left-out", severity: "note", args: { count: left } } as const;
  return { ...output, comparisons, lineages, notes: [...output.notes, ...(left > 0 ? [note] : [])] };
}

function isAsked(
  entry: Entry,
  tasks: readonly Task[],
  { narrowing, isParty }: { narrowing: Narrowing; isParty: (responsibility: Responsibility) => boolean },
): boolean {
  const { only, changed, party, month } = narrowing;
  const isChanged = (field: ChangedField): boolean =>
    entry.changes.some((change) => change.field === field && change.nature === "real");
  return (
    (only === undefined || only.includes(groupOf(entry))) &&
    (changed === undefined || changed.some(isChanged)) &&
    (party === undefined || tasks.some(({ responsibilities }) => responsibilities.some(isParty))) &&
    (month === undefined || tasks.some(({ schedule }) => monthsOf(schedule).includes(month)))
  );
}

/** The group in which a reader looks for an entry. */
export function groupOf({ outcome, changes }: Entry): Group {
  if (outcome !== "carried-over") return outcome;
  return hasRealChange(changes) ? "changed" : "unchanged";
}

/** A party is found by its key in the register, else by the words of its name. */
function partyTest(name: string | undefined, register: Register): (responsibility: Responsibility) => boolean {
  if (name === undefined) return () => false;
  const key = register.find(name)?.key;
  const folded = (text: string): string => ` ${wordsOf(text).map(foldWord).join(" ")} `;
  const words = folded(name);
  return ({ party, written }) =>
    party.key === key || folded(party.name).includes(words) || folded(written).includes(words);
}
