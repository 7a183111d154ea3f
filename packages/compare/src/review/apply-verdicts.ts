/** What reviewers decided, put in the place of what the tool proposed; the ledger still balances. */
import {
  type Comparison,
  type Entry,
  type Plan,
  type Task,
  type Verdict,
  assertLedger,
  patchBetween,
  summarize,
} from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import { descriptionContext } from "../compare-two.ts";
import { describeMany } from "../describe/describe-many.ts";
import { type DescriptionContext, describeTask } from "../describe/describe-task.ts";
import { type EntryIndex, entryIndex } from "./entry-index.ts";
import { type FoundVerdict, findVerdicts, isLink } from "./found-verdicts.ts";
import { type Board, DECIDED, type Group, boardOf } from "./ledger-board.ts";

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
  const index = entryIndex(comparison, plans);
  const touched = touchedBy(holding, index);
  const before = touched.map((at) => comparison.entries[at]!);
  const board = boardOf(before);
  for (const found of holding) decide(board, found);
  const groups = board.groups().map(entryMaker(plans));
  const isTouched = new Set(touched);
  const stays = (side: "previous" | "next", id: string): boolean => {
    const at = index[side].get(id);
    return at !== undefined && !isTouched.has(at) && comparison.entries[at]!.outcome === aloneIn[side];
  };
  const after = withVerdicts(groups, holding, stays);
  assertLedger(tasksOf(before, "previous"), tasksOf(before, "next"), after);
  const entries = inOrder(comparison.entries, { index, isTouched, after });
  return { ...comparison, summary: summarize(entries), entries, notes: [...comparison.notes, ...notes] };
}

/** The outcome of a task that stands alone in its plan. */
const aloneIn = { previous: "dropped", next: "added" } as const;

/** The entries that the verdicts are about, and those that speak of what others take over; in their order. */
function touchedBy(holding: readonly FoundVerdict[], index: EntryIndex): number[] {
  const touched = new Set(index.superseding);
  for (const found of holding)
    for (const side of ["previous", "next"] as const)
      for (const id of found[side]) {
        const at = index[side].get(id);
        if (at !== undefined) touched.add(at);
      }
  return [...touched].toSorted((a, b) => a - b);
}

const tasksOf = (entries: readonly Entry[], side: "previous" | "next"): { readonly id: string }[] =>
  entries.flatMap((entry) => entry[side].map((id) => ({ id })));

/** Makes one verdict true of the groups. */
function decide(board: Board, found: FoundVerdict): void {
  const { verdict, previous, next } = found;
  if (isLink(found)) board.link(previous, next);
  else if (verdict.kind === "not-same") board.part(previous[0]!, next[0]!);
  else if (verdict.kind === "dropped") board.free(previous, []);
  else if (verdict.kind === "superseded") board.free(previous, next);
}

/** Entries that were described for two plans: a reviewer's links are described once, however often verdicts are applied. */
interface Described {
  readonly previous: Plan;
  readonly register: Register;
  readonly context: DescriptionContext;
  readonly entries: Map<string, Entry>;
}
const described = new WeakMap<Plan, Described>();

function describedFor({ previous, next, register }: ComparedPlans): Described {
  const known = described.get(next);
  if (known?.previous === previous && known.register === register) return known;
  const made = { previous, register, context: descriptionContext(previous, next, register), entries: new Map() };
  described.set(next, made);
  return made;
}

/** Writes the entry of a group; the words of changes are read only for groups that the tool had not described. */
function entryMaker(plans: ComparedPlans): (group: Group) => Entry {
  return ({ entry, decided, ...group }) => {
    if (entry) return decided ? decidedEntry(entry) : entry;
    const { entries, context } = describedFor(plans);
    const key = JSON.stringify([group.previous, group.next, group.confidence]);
    const made = entries.get(key) ?? describedEntry(group, plans, context);
    entries.set(key, made);
    return made;
  };
}

function describedEntry(
  { previous, next, confidence }: Pick<Group, "previous" | "next" | "confidence">,
  plans: ComparedPlans,
  context: DescriptionContext,
): Entry {
  const before = taskIndex(plans.previous, previous);
  const after = taskIndex(plans.next, next);
  const common = { previous: [...previous], next: [...next], confidence, evidence: [], changes: [] };
  if (after.length === 0) return { outcome: "dropped", ...common };
  if (before.length === 0) return { outcome: "added", ...common, task: after[0]! };
  if (before.length > 1)
    return { outcome: "merged", ...common, changes: describeMany(before, after, context), task: after[0]! };
  if (after.length > 1)
    return { outcome: "split", ...common, changes: describeMany(before, after, context), parts: after };
  const changes = describeTask(before[0]!, after[0]!, context);
  return { outcome: "carried-over", ...common, changes, patch: patchBetween(before[0]!, after[0]!, changes) };
}

const taskIndexes = new WeakMap<Plan, ReadonlyMap<string, Task>>();

function taskIndex(plan: Plan, ids: readonly string[]): Task[] {
  const known = taskIndexes.get(plan) ?? new Map(plan.tasks.map((task) => [task.id, task]));
  taskIndexes.set(plan, known);
  return ids.map((id) => known.get(id)!);
}

const decidedEntry = (entry: Entry): Entry => ({
  ...entry,
  outcome: entry.outcome === "possible" ? "carried-over" : entry.outcome,
  confidence: DECIDED,
});

/** Every entry with the verdicts about its tasks, and with what takes over whose work as far as it still holds. */
function withVerdicts(
  entries: readonly Entry[],
  holding: readonly FoundVerdict[],
  stays: (side: "previous" | "next", id: string) => boolean,
): Entry[] {
  const about = { previous: new Map<string, FoundVerdict[]>(), next: new Map<string, FoundVerdict[]>() };
  for (const found of holding)
    for (const side of ["previous", "next"] as const)
      for (const id of found[side]) {
        const known = about[side].get(id);
        if (known) known.push(found);
        else about[side].set(id, [found]);
      }
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
    const supersededBy = union(entry.supersededBy, over).filter((id) => added.has(id) || stays("next", id));
    const supersedes = union(entry.supersedes, of).filter((id) => dropped.has(id) || stays("previous", id));
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

/** What was touched put back among what was not: in the order of the previous plan, then what was added in that of the next. */
function inOrder(
  entries: readonly Entry[],
  {
    index,
    isTouched,
    after,
  }: { readonly index: EntryIndex; readonly isTouched: ReadonlySet<number>; readonly after: readonly Entry[] },
): Entry[] {
  const back = after.map((entry) => ({ entry, place: index.placeOf(entry) })).toSorted((a, b) => a.place - b.place);
  const all: Entry[] = [];
  let at = 0;
  for (const [i, entry] of entries.entries()) {
    if (isTouched.has(i)) continue;
    for (; at < back.length && back[at]!.place < index.places[i]!; at++) all.push(back[at]!.entry);
    all.push(entry);
  }
  return [...all, ...back.slice(at).map(({ entry }) => entry)];
}
