/** What reviewers decided, put in the place of what the tool proposed; the ledger still balances. */
import {
  type Comparison,
  type Entry,
  type Plan,
  type Verdict,
  assertLedger,
  patchBetween,
  summarize,
} from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import { descriptionContext } from "../compare-two.ts";
import { describeMany } from "../describe/describe-many.ts";
import { type DescriptionContext, describeTask } from "../describe/describe-task.ts";
import { type FoundVerdict, equals, findVerdicts, isLink } from "./found-verdicts.ts";

/** The plans of a comparison, and the register it was made with. */
export interface ComparedPlans {
  readonly previous: Plan;
  readonly next: Plan;
  readonly register: Register;
}

/**
 * The comparison as the reviewers left it. Entries about which nothing was decided stay the same objects. A verdict whose
 * tasks are not found again, and verdicts that contradict each other, become notes and change nothing.
 */
export function applyVerdicts(comparison: Comparison, verdicts: readonly Verdict[], plans: ComparedPlans): Comparison {
  if (verdicts.length === 0) return comparison;
  const { previous, next } = plans;
  const { holding, notes } = findVerdicts(verdicts, previous, next);
  const groups = holding.reduce<readonly Group[]>(decide, comparison.entries.map(groupOf));
  const entries = inOrder(withVerdicts(groups.map(entryMaker(plans)), holding), plans);
  assertLedger(previous.tasks, next.tasks, entries);
  return { ...comparison, summary: summarize(entries), entries, notes: [...comparison.notes, ...notes] };
}

/** Tasks that are one entry, and whether a reviewer made them so. */
interface Group {
  readonly previous: readonly string[];
  readonly next: readonly string[];
  /** The entry that they were before anything was decided; absent once its tasks are others. */
  readonly entry?: Entry;
  /** How sure it is; what is left of a link is as sure as the link was. */
  readonly confidence: number;
  readonly decided: boolean;
}

/** How sure a reviewer's word makes an outcome, and tasks that stand alone because of it. */
const DECIDED = 1;

const groupOf = (entry: Entry): Group => ({
  previous: entry.previous,
  next: entry.next,
  entry,
  confidence: entry.confidence,
  decided: false,
});

/** Makes one verdict true of the groups. */
function decide(groups: readonly Group[], found: FoundVerdict): readonly Group[] {
  const { verdict, previous, next } = found;
  if (isLink(found)) return link(groups, previous, next);
  if (verdict.kind === "not-same") return part(groups, previous[0]!, next[0]!);
  if (verdict.kind === "dropped") return free(groups, previous, []);
  if (verdict.kind === "superseded") return free(groups, previous, next);
  return groups;
}

function link(groups: readonly Group[], previous: readonly string[], next: readonly string[]): readonly Group[] {
  const isIt = (group: Group): boolean =>
    equals(group.previous, previous) && equals(group.next, next) && group.entry !== undefined;
  if (groups.some(isIt)) return groups.map((group) => (isIt(group) ? { ...group, decided: true } : group));
  const others = groups.flatMap((group) => without(group, previous, next));
  return [...others, { previous, next, confidence: DECIDED, decided: true }];
}

/** Parts two tasks that stand in one entry; of a split or merge the part goes, and the rest stays together. */
function part(groups: readonly Group[], previous: string, next: string): readonly Group[] {
  return groups.flatMap((group) => {
    if (!group.previous.includes(previous) || !group.next.includes(next)) return [group];
    const gone = group.next.length > 1 ? { previous: [], next: [next] } : { previous: [previous], next: [] };
    return [...without(group, gone.previous, gone.next), { ...gone, confidence: DECIDED, decided: true }];
  });
}

/** Makes every named task an entry of its own. */
function free(groups: readonly Group[], previous: readonly string[], next: readonly string[]): readonly Group[] {
  const alone = new Set(
    groups
      .filter((group) => group.entry && group.previous.length + group.next.length === 1)
      .map((group) => group.entry),
  );
  const rest = groups.flatMap((group) =>
    alone.has(group.entry) && group.entry ? [group] : without(group, previous, next),
  );
  const stands = (side: "previous" | "next", id: string): boolean => rest.some((group) => group[side].includes(id));
  return [
    ...rest,
    ...previous.flatMap((id) =>
      stands("previous", id) ? [] : [{ previous: [id], next: [], confidence: DECIDED, decided: true }],
    ),
    ...next.flatMap((id) =>
      stands("next", id) ? [] : [{ previous: [], next: [id], confidence: DECIDED, decided: true }],
    ),
  ];
}

/** What is left of a group without some tasks; where one side is gone, every task of the other stands alone. */
function without(group: Group, previous: readonly string[], next: readonly string[]): readonly Group[] {
  const before = group.previous.filter((id) => !previous.includes(id));
  const after = group.next.filter((id) => !next.includes(id));
  if (before.length === group.previous.length && after.length === group.next.length) return [group];
  if (before.length > 0 && after.length > 0)
    return [{ previous: before, next: after, confidence: group.confidence, decided: group.decided }];
  return [
    ...before.map((id) => ({ previous: [id], next: [], confidence: DECIDED, decided: group.decided })),
    ...after.map((id) => ({ previous: [], next: [id], confidence: DECIDED, decided: group.decided })),
  ];
}

/** Writes the entry of a group; the words of changes are read only for groups that the tool had not described. */
function entryMaker(plans: ComparedPlans): (group: Group) => Entry {
  const previous = new Map(plans.previous.tasks.map((task) => [task.id, task]));
  const next = new Map(plans.next.tasks.map((task) => [task.id, task]));
  let known: DescriptionContext | undefined;
  const context = (): DescriptionContext => (known ??= descriptionContext(plans.previous, plans.next, plans.register));
  return ({ entry, decided, confidence, ...ids }) => {
    if (entry) return decided ? decidedEntry(entry) : entry;
    const before = ids.previous.map((id) => previous.get(id)!);
    const after = ids.next.map((id) => next.get(id)!);
    const common = { previous: [...ids.previous], next: [...ids.next], confidence, evidence: [], changes: [] };
    if (after.length === 0) return { outcome: "dropped", ...common };
    if (before.length === 0) return { outcome: "added", ...common, task: after[0]! };
    if (before.length > 1) {
      return { outcome: "merged", ...common, changes: describeMany(before, after, context()), task: after[0]! };
    }
    if (after.length > 1) {
      return { outcome: "split", ...common, changes: describeMany(before, after, context()), parts: after };
    }
    const changes = describeTask(before[0]!, after[0]!, context());
    return { outcome: "carried-over", ...common, changes, patch: patchBetween(before[0]!, after[0]!, changes) };
  };
}

const decidedEntry = (entry: Entry): Entry => ({
  ...entry,
  outcome: entry.outcome === "possible" ? "carried-over" : entry.outcome,
  confidence: DECIDED,
});

/** Every entry with the verdicts about its tasks, and with what takes over whose work as far as it still holds. */
function withVerdicts(entries: readonly Entry[], holding: readonly FoundVerdict[]): Entry[] {
  const about = { previous: new Map<string, FoundVerdict[]>(), next: new Map<string, FoundVerdict[]>() };
  for (const found of holding)
    for (const side of ["previous", "next"] as const)
      for (const id of found[side]) about[side].set(id, [...(about[side].get(id) ?? []), found]);
  const dropped = new Set(entries.flatMap(({ outcome, previous }) => (outcome === "dropped" ? previous : [])));
  const added = new Set(entries.flatMap(({ outcome, next }) => (outcome === "added" ? next : [])));
  return entries.map((entry) => {
    const own = new Set([
      ...entry.previous.flatMap((id) => about.previous.get(id) ?? []),
      ...entry.next.flatMap((id) => about.next.get(id) ?? []),
    ]);
    const superseding = [...own].filter(({ verdict }) => verdict.kind === "superseded");
    const over = entry.outcome === "dropped" ? superseding.flatMap(({ next }) => next) : [];
    const of = entry.outcome === "added" ? superseding.flatMap(({ previous }) => previous) : [];
    const supersededBy = union(entry.supersededBy, over).filter((id) => added.has(id));
    const supersedes = union(entry.supersedes, of).filter((id) => dropped.has(id));
    const { supersededBy: _, supersedes: __, ...bare } = entry;
    const isSame =
      own.size === 0 &&
      supersededBy.length === (entry.supersededBy ?? []).length &&
      supersedes.length === (entry.supersedes ?? []).length;
    if (isSame) return entry;
    return {
      ...bare,
      ...(supersededBy.length > 0 && { supersededBy }),
      ...(supersedes.length > 0 && { supersedes }),
      ...(own.size > 0 && { verdicts: [...own].map(({ verdict }) => verdict) }),
    };
  });
}

const union = (a: readonly string[] = [], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** In the order of the previous plan, then what was added in the order of the next. */
function inOrder(entries: readonly Entry[], { previous, next }: ComparedPlans): Entry[] {
  const places = {
    previous: new Map(previous.tasks.map(({ id }, at) => [id, at])),
    next: new Map(next.tasks.map(({ id }, at) => [id, at + previous.tasks.length])),
  };
  const placeOf = (entry: Entry): number => {
    const side = entry.previous.length > 0 ? "previous" : "next";
    return Math.min(...entry[side].map((id) => places[side].get(id) ?? Number.MAX_SAFE_INTEGER));
  };
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
