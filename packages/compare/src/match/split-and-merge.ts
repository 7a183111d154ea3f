/** What one-to-one links cannot say: one task that became several, several that became one. */
import { PART_WHOLLY_INSIDE, chooseParts } from "./choose-parts.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { remembered } from "./remembered.ts";
import type { Link } from "./link.ts";
import type { Overlaps } from "./overlap.ts";
import { type ScoredPair, type ScoredPairs, pairAt } from "./score-candidates.ts";

/** A part lies mostly inside its whole: this share of its words stands there. (The sample's parts hold 0.68 and more.) */
export const PART_INSIDE_WHOLE = 0.5;
/** Parts of one work have more in common than words: the labelled ones score above this, mere frames below (log-odds). */
const PART_ODDS = -2;

const isPart = (pair: ScoredPair, { inside }: Side): boolean =>
  inside(pair) >= PART_WHOLLY_INSIDE || (inside(pair) >= PART_INSIDE_WHOLE && pair.odds >= PART_ODDS);

/** The pairs that may be a part with its whole, one by one. */
export function possibleParts(scored: ScoredPairs): ScoredPair[] {
  const parts: ScoredPair[] = [];
  for (let k = 0; k < scored.odds.length; k++)
    if (scored.ofPrevious[k]! >= PART_INSIDE_WHOLE || scored.ofNext[k]! >= PART_INSIDE_WHOLE)
      parts.push(pairAt(scored, k));
  return parts;
}

/** The sides of a division: the whole is one plan's task, the parts are tasks of the other. */
interface Side {
  readonly kind: "split" | "merged";
  readonly wholes: readonly Fingerprint[];
  readonly parts: readonly Fingerprint[];
  readonly wholeOf: (pair: ScoredPair) => number;
  readonly partOf: (pair: ScoredPair) => number;
  /** Share of the part's words that stand in the whole. */
  readonly inside: (pair: ScoredPair) => number;
}

interface Division {
  readonly kind: "split" | "merged";
  readonly whole: number;
  readonly pairs: readonly ScoredPair[];
  readonly coverage: number;
  /** How far the parts make up the whole, and lie in it. */
  readonly confidence: number;
}

/** What the passes need to know of the plans. */
export interface DivisionContext {
  readonly previous: readonly Fingerprint[];
  readonly next: readonly Fingerprint[];
  readonly weight: Float64Array;
  readonly overlaps: Overlaps;
  /** The texts of the tasks: what decides between divisions that are equally good, whichever plan comes first. */
  readonly texts: { readonly previous: readonly string[]; readonly next: readonly string[] };
}

/**
 * Looks for divisions among tasks that one-to-one links left over, growing such links where they hold one part only.
 * The best-covered divisions come first, and no task stands in two.
 */
export function findDivisions(links: readonly Link[], found: readonly ScoredPair[], context: DivisionContext): Link[] {
  const splits: Side = {
    kind: "split",
    wholes: context.previous,
    parts: context.next,
    wholeOf: ({ previous }) => previous,
    partOf: ({ next }) => next,
    inside: ({ ofNext }) => ofNext,
  };
  const merges: Side = {
    kind: "merged",
    wholes: context.next,
    parts: context.previous,
    wholeOf: ({ next }) => next,
    partOf: ({ previous }) => previous,
    inside: ({ ofPrevious }) => ofPrevious,
  };
  const proposals = [
    ...propose(splits, links, { pairs: found, ...context }),
    ...propose(merges, links, { pairs: found, ...context }),
  ];
  const signature = remembered(({ pairs }: Division): string =>
    [
      ...new Set([
        ...pairs.map(({ previous }) => context.texts.previous[previous]!),
        ...pairs.map(({ next }) => context.texts.next[next]!),
      ]),
    ]
      .toSorted()
      .join("\n"),
  );
  const odds = remembered(oddsOf);
  const ranked = proposals.toSorted(
    (a, b) => b.coverage - a.coverage || odds(b) - odds(a) || (signature(a) < signature(b) ? -1 : 1),
  );
  return accept(ranked, links);
}

const oddsOf = ({ pairs }: Division): number => pairs.reduce((sum, { odds }) => sum + odds, 0);

interface Parts {
  readonly pairs: readonly ScoredPair[];
  readonly weight: Float64Array;
  readonly overlaps: Overlaps;
}

function propose(side: Side, links: readonly Link[], { pairs: all, ...measures }: Parts): Division[] {
  const partnerOfPart = new Map<number, number>();
  for (const { pairs } of links) for (const pair of pairs) partnerOfPart.set(side.partOf(pair), side.wholeOf(pair));
  const byWhole = new Map<number, ScoredPair[]>();
  for (const pair of all) {
    const partner = partnerOfPart.get(side.partOf(pair));
    const free = partner === undefined || partner === side.wholeOf(pair);
    if (!free || !isPart(pair, side)) continue;
    const known = byWhole.get(side.wholeOf(pair));
    if (known) known.push(pair);
    else byWhole.set(side.wholeOf(pair), [pair]);
  }
  return [...byWhole].flatMap(([whole, pairs]) => {
    const division = pairs.length > 1 ? divide(side, whole, { pairs, ...measures }) : undefined;
    return division ? [division] : [];
  });
}

function divide(side: Side, whole: number, { pairs, weight, overlaps }: Parts): Division | undefined {
  const { words } = side.wholes[whole]!;
  const candidates = pairs.map((pair) => {
    const own = side.parts[side.partOf(pair)]!.words;
    return { pair, words: overlaps.shared(own, own), covered: overlaps.shared(words, own), inside: side.inside(pair) };
  });
  const found = chooseParts(overlaps.shared(words, words), candidates, weight);
  if (!found) return undefined;
  const { parts, coverage } = found;
  const confidence = coverage * Math.min(...parts.map(({ inside }) => inside));
  return { kind: side.kind, whole, pairs: parts.map(({ pair }) => pair), coverage, confidence };
}

/** Takes divisions in order, each only where its tasks are not yet divided; the one-to-one links they grow out of go. */
function accept(divisions: readonly Division[], links: readonly Link[]): Link[] {
  const linkOfPrevious = new Map(links.flatMap((link) => link.previous.map((i) => [i, link] as const)));
  const linkOfNext = new Map(links.flatMap((link) => link.next.map((j) => [j, link] as const)));
  const takenPrevious = new Set<number>();
  const takenNext = new Set<number>();
  const accepted: Link[] = [];
  for (const { kind, pairs, confidence } of divisions) {
    const previous = [...new Set(pairs.map((pair) => pair.previous))].toSorted((a, b) => a - b);
    const next = [...new Set(pairs.map((pair) => pair.next))].toSorted((a, b) => a - b);
    const ofOthers =
      previous.some((i) => linkOfPrevious.get(i)?.next.some((j) => !next.includes(j))) ||
      next.some((j) => linkOfNext.get(j)?.previous.some((i) => !previous.includes(i)));
    if (ofOthers || previous.some((i) => takenPrevious.has(i)) || next.some((j) => takenNext.has(j))) continue;
    for (const i of previous) takenPrevious.add(i);
    for (const j of next) takenNext.add(j);
    accepted.push({ kind, previous, next, confidence, pairs });
  }
  const kept = links.filter(
    ({ previous, next }) => !previous.some((i) => takenPrevious.has(i)) && !next.some((j) => takenNext.has(j)),
  );
  return [...kept, ...accepted];
}
