/** The best one-to-one assignment of tasks, where leaving a task alone is always allowed. */

/** Possible links in rows; those of one previous task follow each other. */
export interface Edges {
  /** Where the edges of each previous task begin; one more than there are tasks. */
  readonly begin: Int32Array;
  readonly next: Int32Array;
  /** How much better than no link an edge is; one that is no better is no edge. */
  readonly gain: Float64Array;
}

/**
 * Maximum-weight matching by shortest augmenting paths over the given edges alone (Jonker-Volgenant on a sparse graph):
 * every connected component is solved by itself, and no pair is forced. The total gain is optimal.
 * Returns the chosen edges; ties are broken by content order, not by input order, when edges come sorted.
 */
export function assign(edges: Edges, nextCount: number): number[] {
  const { begin, next, gain } = edges;
  const previousCount = begin.length - 1;
  const matchOfPrevious = new Int32Array(previousCount).fill(-1);
  const matchOfNext = new Int32Array(nextCount).fill(-1);
  // Dual prices keep reduced costs non-negative; an unmatched task on either side costs nothing.
  const priceOfPrevious = new Float64Array(previousCount);
  const priceOfNext = new Float64Array(nextCount);
  for (let i = 0; i < previousCount; i++)
    for (let e = begin[i]!; e < begin[i + 1]!; e++) priceOfPrevious[i] = Math.max(priceOfPrevious[i]!, gain[e]!);
  const search = createSearch(nextCount);
  for (let start = 0; start < previousCount; start++)
    if (priceOfPrevious[start]! > 0)
      augment(start, { edges, matchOfPrevious, matchOfNext, priceOfPrevious, priceOfNext, search });
  const chosen: number[] = [];
  for (let i = 0; i < previousCount; i++)
    for (let e = begin[i]!; e < begin[i + 1]!; e++) if (gain[e]! > 0 && next[e] === matchOfPrevious[i]) chosen.push(e);
  return chosen;
}

interface Search {
  readonly distance: Float64Array;
  readonly via: Int32Array;
  readonly done: Uint8Array;
}

interface Matching {
  readonly edges: Edges;
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

/**
 * Dijkstra from one previous task over reduced costs `price(i) + price(j) - gain`, until the cheapest way to finish is known:
 * at a free next task, or by leaving some previous task (the start itself, or one that gives way) without a link.
 */
function augment(start: number, matching: Matching): void {
  const { edges, matchOfPrevious, matchOfNext, priceOfPrevious, priceOfNext, search } = matching;
  const { distance, via, done } = search;
  const touched: number[] = [];
  const settled: number[] = [];
  const queue: number[] = [];
  let leaving = start;
  let leavingCost = priceOfPrevious[start]!;
  let freeNext = -1;
  let freeCost = Infinity;

  const relax = (i: number, base: number): void => {
    for (let e = edges.begin[i]!; e < edges.begin[i + 1]!; e++) {
      const j = edges.next[e]!;
      if (edges.gain[e]! <= 0 || done[j]) continue;
      const cost = base + priceOfPrevious[i]! + priceOfNext[j]! - edges.gain[e]!;
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
