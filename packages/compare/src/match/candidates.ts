/** Which next tasks are worth looking at for each previous one: found by an index over features, rarest first. */
import type { Fingerprint } from "./fingerprint.ts";
import type { Rarity } from "./rarity.ts";

/**
 * How many index entries one task may touch. Plans up to some hundred tasks are searched whole;
 * in large ones only words shared by the whole plan are skipped, and those tell nothing.
 */
const ENTRIES_PER_TASK = 4_000;
/** How many candidates of one task are looked at closely: room for the parts of a split and their look-alikes. */
const CANDIDATES_PER_TASK = 12;

/** A pair of task indices worth scoring. */
export interface Candidate {
  readonly previous: number;
  readonly next: number;
}

/** Proposes candidates; the work grows with the number of tasks, not with its square. */
export function proposeCandidates(
  previous: readonly Fingerprint[],
  next: readonly Fingerprint[],
  rarity: Rarity,
  perTask = CANDIDATES_PER_TASK,
): Candidate[] {
  const index = indexOf(next, rarity.weight.length);
  const shared = new Float64Array(next.length);
  return previous.flatMap((fingerprint, i) => {
    const touched = scan(fingerprint, { index, rarity, shared });
    const best = bestOf(touched, shared, perTask);
    for (const j of touched) shared[j] = 0;
    return best.map((j) => ({ previous: i, next: j }));
  });
}

interface Index {
  /** Where the entries of each feature begin. */
  readonly begin: Int32Array;
  /** Task indices, feature after feature. */
  readonly entries: Int32Array;
}

const searchable = ({ words, pairs, references, cells }: Fingerprint): Int32Array[] => [words, pairs, references, cells];

function indexOf(tasks: readonly Fingerprint[], features: number): Index {
  const begin = new Int32Array(features + 1);
  for (const task of tasks) for (const set of searchable(task)) for (const id of set) begin[id + 1]! += 1;
  for (let id = 0; id < features; id++) begin[id + 1]! += begin[id]!;
  const entries = new Int32Array(begin[features]!);
  const fill = begin.slice(0, features);
  tasks.forEach((task, i) => {
    for (const set of searchable(task)) for (const id of set) entries[fill[id]!++] = i;
  });
  return { begin, entries };
}

function scan(
  fingerprint: Fingerprint,
  { index, rarity, shared }: { index: Index; rarity: Rarity; shared: Float64Array },
): number[] {
  const { begin, entries } = index;
  const features = searchable(fingerprint).flatMap((set) => [...set]);
  features.sort((a, b) => begin[a + 1]! - begin[a]! - (begin[b + 1]! - begin[b]!));
  const touched: number[] = [];
  let budget = ENTRIES_PER_TASK;
  for (const id of features) {
    const from = begin[id]!;
    const to = begin[id + 1]!;
    if (to - from > budget) break;
    budget -= to - from;
    const weight = rarity.weight[id]!;
    for (let e = from; e < to; e++) {
      const j = entries[e]!;
      if (shared[j] === 0) touched.push(j);
      shared[j]! += weight;
    }
  }
  return touched;
}

/** The best few in one pass: a new one is put in its place among those kept so far. */
function bestOf(touched: readonly number[], shared: Float64Array, count: number): number[] {
  const best: number[] = [];
  let least = -Infinity;
  for (const j of touched) {
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
