/** Which of several tasks make up one: each brings what no other brings, and together they cover it. */

/** Every part brings a share of the whole that no other part has; less is a near-duplicate, not a part. */
const PART_BRINGS = 0.15;
/** A part that holds nearly all of the whole is its successor, and leaves nothing for another. */
export const NEARLY_ALL = 0.85;
/** Together the parts cover the whole at least so far. */
const PARTS_COVER = 0.6;
/** A part that lies in its whole so far needs no other proof: its lead and deliverable may be another's. */
export const PART_WHOLLY_INSIDE = 0.75;
/** What only one part says tells it from its siblings, and its whole says it too: so much of it, and no mere form word (nats). */
const OWN_SAID = 0.75;
const OWN_TELLS = 1.5;

/** A task that may be a part. */
export interface Part {
  /** Its words, and those that it shares with the whole. */
  readonly words: readonly number[];
  readonly covered: readonly number[];
  /** Share of its words that stand in the whole. */
  readonly inside: number;
}

/** The parts of a whole, and the share of its words that they cover. */
export interface ChosenParts<P extends Part> {
  readonly parts: readonly P[];
  readonly coverage: number;
}

/** Chooses parts greedily, each time the one that brings most of what is still uncovered; nothing where they do not make up the whole. */
export function chooseParts<P extends Part>(
  whole: readonly number[],
  candidates: readonly P[],
  weight: Float64Array,
): ChosenParts<P> | undefined {
  // to a millionth, so that the order of summing never decides
  const nats = (ids: Iterable<number>): number => {
    let sum = 0;
    for (const id of ids) sum += weight[id]!;
    return Math.round(sum * 1e6) / 1e6;
  };
  const total = nats(whole);
  const share = (ids: Iterable<number>): number => Math.round((nats(ids) / total) * 1e6) / 1e6;
  const inWhole = new Set(whole);

  /** Does the whole say what this part says and none of the others? */
  const isTold = (part: P, others: readonly P[]): boolean => {
    const own = part.words.filter((id) => others.every(({ words }) => !words.includes(id)));
    const told = nats(own.filter((id) => inWhole.has(id)));
    return part.inside >= PART_WHOLLY_INSIDE && told >= OWN_TELLS && told >= OWN_SAID * nats(own);
  };

  const possible = candidates.filter((part) => share(part.covered) <= NEARLY_ALL);
  const chosen: P[] = [];
  const covered = new Set<number>();
  for (;;) {
    const [best] = possible
      .filter((part) => !chosen.includes(part))
      .map((part) => ({ part, gain: share(part.covered.filter((id) => !covered.has(id))) }))
      .filter(({ part, gain }) => gain >= PART_BRINGS || (gain > 0 && chosen.length > 0 && isTold(part, chosen)))
      .toSorted((a, b) => b.gain - a.gain);
    if (!best) break;
    chosen.push(best.part);
    for (const id of best.part.covered) covered.add(id);
  }
  const parts = chosen.filter((part) => {
    const others = chosen.filter((other) => other !== part);
    const own = part.covered.filter((id) => others.every((other) => !other.covered.includes(id)));
    return share(own) >= PART_BRINGS || isTold(part, others);
  });
  const coverage = share(covered);
  return parts.length < 2 || coverage < PARTS_COVER ? undefined : { parts, coverage };
}
