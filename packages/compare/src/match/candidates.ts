/** Which tasks are worth looking at for each task: found by an index over features, rarest first. */
import type { Fingerprint } from "./fingerprint.ts";
import type { Rarity } from "./rarity.ts";

/** A pair of task indices worth scoring. */
export interface Candidate {
  readonly previous: number;
  readonly next: number;
}

/** How far a search goes. */
export interface SearchLimits {
  /** How many index entries one task may touch: small plans are searched whole, in large ones only what all share is skipped. */
  readonly entries: number;
  /** How many candidates of one task are kept. */
  readonly candidates: number;
}

/** A plan made ready to be searched and to search with. */
export interface SearchablePlan {
  /** The features of each task, the rarest first. */
  readonly features: readonly Int32Array[];
  /** Where the entries of each feature begin; one more than there are features. */
  readonly begin: Int32Array;
  /** Task indices, feature after feature. */
  readonly entries: Int32Array;
}

/** Indexes the tasks of a plan by their features. */
export function searchablePlan(tasks: readonly Fingerprint[], rarity: Rarity): SearchablePlan {
  const { rank, byRank } = ranksOf(rarity.frequency);
  const features = tasks.map(({ words, pairs, references, cells }) =>
    rarestFirst([words, pairs, references, cells], rank, byRank),
  );
  const begin = new Int32Array(rank.length + 1);
  for (const own of features) for (const id of own) begin[id + 1]! += 1;
  for (let id = 0; id < rank.length; id++) begin[id + 1]! += begin[id]!;
  const entries = new Int32Array(begin[rank.length]!);
  const fill = begin.slice(0, rank.length);
  for (let i = 0; i < features.length; i++) for (const id of features[i]!) entries[fill[id]!++] = i;
  return { features, begin, entries };
}

/** Finds the tasks of a plan that share most with some features, which come the rarest first. */
export type Search = (features: Int32Array) => number[];

/** A search through a plan, over some of its tasks where told so; the work of each grows with what it may touch, not with the plan. */
export function createSearch(
  plan: SearchablePlan,
  { weight, limits, passedOver }: { weight: Float64Array; limits: SearchLimits; passedOver?: ReadonlySet<number> },
): Search {
  const shared = new Float64Array(plan.features.length);
  const touched = new Int32Array(plan.features.length);
  return (features) => {
    const count = scan(features, plan, { weight, shared, touched, budget: limits.entries });
    const found = touched.subarray(0, count);
    const open = passedOver ? found.filter((j) => !passedOver.has(j)) : found;
    const best = bestOf(open, shared, limits.candidates);
    for (let t = 0; t < count; t++) shared[touched[t]!] = 0;
    return best;
  };
}

/** Proposes candidates; the work grows with the number of tasks, not with its square. */
export function proposeCandidates(
  from: SearchablePlan,
  into: SearchablePlan,
  options: { weight: Float64Array; limits: SearchLimits },
): Candidate[] {
  const search = createSearch(into, options);
  return from.features.flatMap((features, i) => search(features).map((j) => ({ previous: i, next: j })));
}

/** Features in the order of their frequency, and back. */
function ranksOf(frequency: Int32Array): { rank: Int32Array; byRank: Int32Array } {
  const most = frequency.reduce((a, b) => Math.max(a, b), 0);
  const at = new Int32Array(most + 2);
  for (const count of frequency) at[count + 1]! += 1;
  for (let count = 0; count <= most; count++) at[count + 1]! += at[count]!;
  const rank = new Int32Array(frequency.length);
  const byRank = new Int32Array(frequency.length);
  for (let id = 0; id < frequency.length; id++) {
    const place = at[frequency[id]!]!++;
    rank[id] = place;
    byRank[place] = id;
  }
  return { rank, byRank };
}

function rarestFirst(sets: readonly Int32Array[], rank: Int32Array, byRank: Int32Array): Int32Array {
  const features = new Int32Array(sets.reduce((sum, set) => sum + set.length, 0));
  let at = 0;
  for (const set of sets) for (const id of set) features[at++] = rank[id]!;
  features.sort();
  for (let i = 0; i < features.length; i++) features[i] = byRank[features[i]!]!;
  return features;
}

interface Scan {
  readonly weight: Float64Array;
  /** Shared mass by task; zero where untouched. */
  readonly shared: Float64Array;
  /** The tasks touched, in the order of finding. */
  readonly touched: Int32Array;
  readonly budget: number;
}

/** Adds up what a task shares with others, feature by feature; returns how many tasks were touched. */
function scan(
  features: Int32Array,
  { begin, entries }: SearchablePlan,
  { weight, shared, touched, budget }: Scan,
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
      const j = entries[e]!;
      if (shared[j] === 0) touched[count++] = j;
      shared[j]! += own;
    }
  }
  return count;
}

/** The best few in one pass: a new one is put in its place among those kept so far. */
function bestOf(touched: Int32Array, shared: Float64Array, count: number): number[] {
  const best: number[] = [];
  let least = -Infinity;
  for (let t = 0; t < touched.length; t++) {
    const j = touched[t]!;
    const value = shared[j]!;
    if (best.length === count && value <= least) continue;
    let at = best.length;
    while (at > 0 && shared[best[at - 1]!]! < value) at--;
    best.splice(at, 0, j);
    if (best.length > count) best.pop();
    least = shared[best.at(-1)!]!;
  }
  return best;
}
