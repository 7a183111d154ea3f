/** Which tasks are worth looking at for each task: found by an index over features, rarest first. */
import type { FeatureSets } from "./feature-sets.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { type Groups, createIntegers } from "./integers.ts";
import type { Rarity } from "./rarity.ts";

/** A pair of task indices worth scoring. */
export interface Candidate {
  readonly previous: number;
  readonly next: number;
}

/** Candidates in two rows: the first of both are one candidate, and so on. */
export interface Candidates {
  readonly previous: Int32Array;
  readonly next: Int32Array;
}

/** Candidates one by one, in rows. */
export const inRows = (candidates: readonly Candidate[]): Candidates => ({
  previous: Int32Array.from(candidates, ({ previous }) => previous),
  next: Int32Array.from(candidates, ({ next }) => next),
});

/** How far a search goes. */
export interface SearchLimits {
  /** How many index entries one task may touch: small plans are searched whole, in large ones only what all share is skipped. */
  readonly entries: number;
  /** How many candidates of one task are kept. */
  readonly candidates: number;
}

/** Features by their rank, the rarest first, with what they weigh. */
export interface RankedFeatures {
  readonly rankOf: Int32Array;
  readonly weight: Float64Array;
}

/** A plan made ready to be searched and to search with; its features are ranks. */
export interface SearchablePlan {
  /** The features of each task, the rarest first. */
  readonly features: Groups;
  /** The tasks that have a feature. */
  readonly tasks: Groups;
  readonly weight: Float64Array;
}

/** Ranks features by their frequency. */
export function rankFeatures({ frequency, weight }: Rarity): RankedFeatures {
  const most = frequency.reduce((a, b) => Math.max(a, b), 0);
  const at = new Int32Array(most + 2);
  for (const count of frequency) at[count + 1]! += 1;
  for (let count = 0; count <= most; count++) at[count + 1]! += at[count]!;
  const rankOf = new Int32Array(frequency.length);
  const ofRank = new Float64Array(frequency.length);
  for (let id = 0; id < frequency.length; id++) {
    rankOf[id] = at[frequency[id]!]!++;
    ofRank[rankOf[id]!] = weight[id]!;
  }
  return { rankOf, weight: ofRank };
}

/** Indexes the tasks of a plan by their features. */
export function searchablePlan(
  plan: readonly Fingerprint[],
  sets: FeatureSets,
  { rankOf, weight }: RankedFeatures,
): SearchablePlan {
  const tasks = turned(featuresOf(plan, sets, rankOf), rankOf.length);
  // Turned back, the features of each task come in their order.
  return { features: turned(tasks, plan.length), tasks, weight };
}

/** The ranks of each task's features, in no order. */
function featuresOf(plan: readonly Fingerprint[], { begin, members }: FeatureSets, rankOf: Int32Array): Groups {
  const features = createIntegers();
  const from = new Int32Array(plan.length + 1);
  const add = (set: number): void => {
    for (let i = begin[set]!; i < begin[set + 1]!; i++) features.push(rankOf[members[i]!]!);
  };
  for (const [task, { words, pairs, references, cells }] of plan.entries()) {
    add(words);
    add(pairs);
    add(references);
    add(cells);
    from[task + 1] = features.length();
  }
  return { begin: from, members: features.values() };
}

/** Each member with the groups that it is in, which come in their order. */
function turned({ begin, members }: Groups, count: number): Groups {
  const from = new Int32Array(count + 1);
  for (let i = 0; i < members.length; i++) from[members[i]! + 1]! += 1;
  for (let member = 0; member < count; member++) from[member + 1]! += from[member]!;
  const groups = new Int32Array(members.length);
  const fill = from.slice(0, count);
  for (let group = 0; group + 1 < begin.length; group++)
    for (let i = begin[group]!; i < begin[group + 1]!; i++) groups[fill[members[i]!]!++] = group;
  return { begin: from, members: groups };
}

/** The features of one task. */
export const featuresAt = ({ features: { begin, members } }: SearchablePlan, task: number): Int32Array =>
  members.subarray(begin[task], begin[task + 1]);

/** Finds the tasks of a plan that share most with some features, which come the rarest first. */
export type Search = (features: Int32Array) => readonly number[];

/** A search through a plan, but for tasks that are marked; the work of each grows with what it may touch, not with the plan. */
export function createSearch(plan: SearchablePlan, limits: SearchLimits, passedOver?: Uint8Array): Search {
  const tasks = plan.features.begin.length - 1;
  const shared = new Float64Array(tasks);
  const touched = new Int32Array(tasks);
  const marked = passedOver ?? new Uint8Array(tasks);
  return (features) => {
    const count = scan(features, plan, { shared, touched, budget: limits.entries });
    const best: number[] = [];
    for (let t = 0; t < count; t++) {
      const task = touched[t]!;
      if (marked[task] === 0) keepBest(best, task, { shared, most: limits.candidates });
    }
    for (let t = 0; t < count; t++) shared[touched[t]!] = 0;
    return best;
  };
}

/** Proposes candidates; the work grows with the number of tasks, not with its square. */
export function proposeCandidates(from: SearchablePlan, into: SearchablePlan, limits: SearchLimits): Candidates {
  const search = createSearch(into, limits);
  const previous = createIntegers();
  const next = createIntegers();
  const tasks = from.features.begin.length - 1;
  for (let i = 0; i < tasks; i++) {
    for (const j of search(featuresAt(from, i))) {
      previous.push(i);
      next.push(j);
    }
  }
  return { previous: previous.values(), next: next.values() };
}

interface Scan {
  /** Shared mass by task; zero where untouched. */
  readonly shared: Float64Array;
  /** The tasks touched, in the order of finding. */
  readonly touched: Int32Array;
  readonly budget: number;
}

/** Adds up what a task shares with others, feature by feature; returns how many tasks were touched. */
function scan(
  features: Int32Array,
  { tasks: { begin, members }, weight }: SearchablePlan,
  { shared, touched, budget }: Scan,
): number {
  let left = budget;
  let count = 0;
  for (let f = 0; f < features.length; f++) {
    const id = features[f]!;
    const end = begin[id + 1]!;
    left -= end - begin[id]!;
    if (left < 0) break;
    const own = weight[id]!;
    for (let e = begin[id]!; e < end; e++) {
      const j = members[e]!;
      if (shared[j] === 0) touched[count++] = j;
      shared[j]! += own;
    }
  }
  return count;
}

/** Puts a task in its place among the best few; of equals the first found stands first. */
function keepBest(best: number[], task: number, { shared, most }: { shared: Float64Array; most: number }): void {
  const value = shared[task]!;
  const isFull = best.length === most;
  if (isFull && value <= shared[best[most - 1]!]!) return;
  let at = isFull ? most - 1 : best.length;
  for (; at > 0 && shared[best[at - 1]!]! < value; at--) best[at] = best[at - 1]!;
  best[at] = task;
}
