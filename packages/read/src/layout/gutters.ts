/** Where one column ends and the next begins: between their names, at the place that the fewest lines cross. */
import type { TextLine } from "./text-line.ts";

/** The room in which the border between two columns lies. */
export interface GutterRoom {
  readonly from: number;
  readonly to: number;
}

/** A border between two columns. */
export interface Border {
  readonly at: number;
  /** Where the texts of the next column begin. */
  readonly start: number;
  /** The words that its texts open with, and how often. */
  readonly openings: ReadonlyMap<string, number>;
}

/** So many lines tell where columns stand. */
const ENOUGH_LINES = 2000;

/** The border in each room. */
export const gutters = (lines: readonly (readonly TextLine[])[], rooms: readonly GutterRoom[]): Border[] => {
  const spans = lines.slice(0, ENOUGH_LINES).flatMap((line) =>
    line.flatMap(({ words, blank }) =>
      // a blank inside a line covers less than a word: columns may stand one blank apart
      words.flatMap((word, index) => {
        const next = words[index + 1];
        const gap = next && next.x - word.right <= blank * 2 ? [{ x: word.right, right: next.x, weight: 0.5 }] : [];
        return [{ x: word.x, right: word.right, weight: 1 }, ...gap];
      }),
    ),
  );
  return rooms.map((room, index): Border => {
    const at = gutterIn(room, spans);
    const own = lines.flat().filter(({ x }) => x >= at && x < (rooms[index + 1]?.from ?? Infinity));
    const openings = counted(own.map(({ words }) => words[0]!.text));
    const starts = counted(own.map(({ x }) => Math.round(x)));
    const [usual] = [...starts].toSorted(([a, most], [b, more]) => more - most || a - b);
    return { at, start: usual?.[0] ?? at, openings };
  });
};

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

interface Span {
  readonly x: number;
  readonly right: number;
  readonly weight: number;
}

function gutterIn({ from, to }: GutterRoom, spans: readonly Span[]): number {
  const inside = spans.filter(({ x, right }) => right > from && x < to);
  const edges = [...new Set([from, to, ...inside.flatMap(({ x, right }) => [x, right])])]
    .filter((edge) => edge >= from && edge <= to)
    .toSorted((a, b) => a - b);
  let best = { weight: Infinity, width: 0, at: (from + to) / 2 };
  for (let i = 1; i < edges.length; i++) {
    const [left, right] = [edges[i - 1]!, edges[i]!];
    const at = (left + right) / 2;
    const weight = inside.reduce((sum, span) => sum + (span.x < at && span.right > at ? span.weight : 0), 0);
    const width = right - left;
    if (weight < best.weight || (weight === best.weight && width > best.width)) best = { weight, width, at };
  }
  return best.at;
}
