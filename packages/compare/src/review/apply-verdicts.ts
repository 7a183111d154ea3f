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
  const board = boardOf(comparison.entries);
  for (const found of holding) decide(board, found);
  const entries = inOrder(withVerdicts(board.groups().map(entryMaker(plans)), holding), plans);
  assertLedger(previous.tasks, next.tasks, entries);
  return { ...comparison, summary: summarize(entries), entries, notes: [...comparison.notes, ...notes] };
}

/** Makes one verdict true of the groups. */
function decide(board: Board, found: FoundVerdict): void {
  const { verdict, previous, next } = found;
  if (isLink(found)) board.link(previous, next);
  else if (verdict.kind === "not-same") board.part(previous[0]!, next[0]!);
  else if (verdict.kind === "dropped") board.free(previous, []);
  else if (verdict.kind === "superseded") board.free(previous, next);
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
