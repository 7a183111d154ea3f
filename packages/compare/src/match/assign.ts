/** The best one-to-one assignment of tasks, where leaving a task alone is always allowed. */

/** A possible link; its gain is how much better than no link it is (positive). */
export interface Edge {
  readonly previous: number;
  readonly next: number;
  readonly gain: number;
}

/**
 * Maximum-weight matching by shortest augmenting paths over the given edges alone (Jonker-Volgenant on a sparse graph):
 * every connected component is solved by itself, and no pair is forced. The total gain is optimal.
 * Returns the chosen edges; ties are broken by content order, not by input order, when edges come sorted.
 */
export function assign<E extends Edge>(edges: readonly E[], previousCount: number, nextCount: number): E[] {
  const from = groupByPrevious(edges, previousCount);
  const matchOfPrevious = new Int32Array(previousCount).fill(-1);
  const matchOfNext = new Int32Array(nextCount).fill(-1);
  // Dual prices keep reduced costs non-negative; an unmatched task on either side costs nothing.
  const priceOfPrevious = new Float64Array(previousCount);
  const priceOfNext = new Float64Array(nextCount);
  for (let i = 0; i < previousCount; i++) {
    for (const { gain } of from[i]!) priceOfPrevious[i] = Math.max(priceOfPrevious[i]!, gain);
  }
  const search = createSearch(nextCount);
  for (let start = 0; start < previousCount; start++) {
    if (from[start]!.length > 0) {
      augment(start, { from, matchOfPrevious, matchOfNext, priceOfPrevious, priceOfNext, search });
    }
  }
  return from.flatMap((own, i) => own.filter((edge) => edge.next === matchOfPrevious[i]));
}

interface Search {
  readonly distance: Float64Array;
  readonly via: Int32Array;
  readonly done: Uint8Array;
}

interface Matching {
  readonly from: readonly (readonly Edge[])[];
  readonly matchOfPrevious: Int32Array;
  readonly matchOfNext: Int32Array;
  readonly priceOfPrevious: Float64Array;
  readonly priceOfNext: Float64Array;
  readonly search: Search;
}

const createSearch = (nextCount: number): Search => ({
  distance: new Float64Array(nextCount).fill(Infinity),
  via: new Int32Array(nextCount).fill(-1),
  done: new Uint8Array(nextCount),
});

function groupByPrevious<E extends Edge>(edges: readonly E[], previousCount: number): E[][] {
  const from: E[][] = Array.from({ length: previousCount }, () => []);
  for (const edge of edges) if (edge.gain > 0) from[edge.previous]!.push(edge);
  return from;
}

/**
 * Dijkstra from one previous task over reduced costs `price(i) + price(j) - gain`, until the cheapest way to finish is known:
 * at a free next task, or by leaving some previous task (the start itself, or one that gives way) without a link.
 */
function augment(start: number, matching: Matching): void {
  const { from, matchOfPrevious, matchOfNext, priceOfPrevious, priceOfNext, search } = matching;
  const { distance, via, done } = search;
  const touched: number[] = [];
  const settled: number[] = [];
  const queue: number[] = [];
  let leaving = start;
  let leavingCost = priceOfPrevious[start]!;
  let freeNext = -1;
  let freeCost = Infinity;

  const relax = (i: number, base: number): void => {
    for (const { next: j, gain } of from[i]!) {
      if (done[j]) continue;
      const cost = base + priceOfPrevious[i]! + priceOfNext[j]! - gain;
      if (cost >= distance[j]!) continue;
      if (distance[j] === Infinity) {
        touched.push(j);
        queue.push(j);
      }
      distance[j] = cost;
      via[j] = i;
    }
  };

  relax(start, 0);
  for (;;) {
    const j = takeNearest(queue, distance);
    if (j === -1 || distance[j]! >= Math.min(leavingCost, freeCost)) break;
    done[j] = 1;
    settled.push(j);
    const i = matchOfNext[j]!;
    // A free next task has price zero, so finishing there costs its distance.
    if (i === -1) {
      freeCost = distance[j]!;
      freeNext = j;
      break;
    }
    if (distance[j]! + priceOfPrevious[i]! < leavingCost) {
      leaving = i;
      leavingCost = distance[j]! + priceOfPrevious[i]!;
    }
    relax(i, distance[j]!);
  }

  const total = Math.min(leavingCost, freeCost);
  priceOfPrevious[start]! -= total;
  for (const j of settled) {
    const slack = total - distance[j]!;
    if (slack <= 0) continue;
    const i = matchOfNext[j]!;
    priceOfNext[j]! += slack;
    if (i !== -1) priceOfPrevious[i]! -= slack;
  }
  if (freeCost < leavingCost) flipInto(freeNext, start, matching);
  else if (leaving !== start) {
    const released = matchOfPrevious[leaving]!;
    matchOfPrevious[leaving] = -1;
    flipInto(released, start, matching);
  }
  for (const j of touched) {
    distance[j] = Infinity;
    via[j] = -1;
    done[j] = 0;
  }
}

/** Hands links over along the path that ends at a next task, back to the start. */
function flipInto(end: number, start: number, { matchOfPrevious, matchOfNext, search }: Matching): void {
  let j = end;
  for (;;) {
    const i = search.via[j]!;
    const before = matchOfPrevious[i]!;
    matchOfPrevious[i] = j;
    matchOfNext[j] = i;
    if (i === start) return;
    j = before;
  }
}

/** The queue holds few tasks (the neighbourhood of one task), so the nearest is found by looking. */
function takeNearest(queue: number[], distance: Float64Array): number {
  let best = -1;
  for (let q = 0; q < queue.length; q++) {
    if (best === -1 || distance[queue[q]!]! < distance[queue[best]!]!) best = q;
  }
  if (best === -1) return -1;
  const j = queue[best]!;
  queue[best] = queue.at(-1)!;
  queue.pop();
  return j;
}
