/** The lines that a page draws: borders of tables, whether as strokes or as thin filled boxes. */
import { type Matrix, type Point, isNumbers, pointAt } from "./drawing.ts";

/** A horizontal or vertical line from `from` to `to` at the other coordinate `at`. */
export interface Ruling {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Borders are thinner than this many points; what is thicker is a coloured cell. */
const THICKEST = 3;
/** Shorter lines are parts of pictures and letters; dotted borders are made of short ones. */
const SHORTEST = 0.4;
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

/** The level and upright lines of a path, by how it is painted: its strokes, or a box that is filled and thin. */
export function rulingsOfPath(data: unknown, matrix: Matrix, paint: string): Ruling[] {
  const strokes = /stroke/i.test(paint);
  const fills = /fill/i.test(paint);
  if (!strokes && !fills) return [];
  return pathsIn(data, matrix).flatMap((points) => [
    ...(strokes ? strokesOf(points) : []),
    ...(fills ? thinBox(points) : []),
  ]);
}

/** The corners of each path in a list of drawing steps; curves only end somewhere. */
function pathsIn(data: unknown, matrix: Matrix): Point[][] {
  if (!isNumbers(data)) return [];
  const paths: Point[][] = [];
  const point = (at: number): Point => pointAt(matrix, data[at] ?? 0, data[at + 1] ?? 0);
  for (let i = 0; i < data.length;) {
    const step = data[i];
    if (step === MOVE) paths.push([point(i + 1)]);
    else if (step === LINE) paths.at(-1)?.push(point(i + 1));
    else if (step === CURVE) paths.push([point(i + 5)]);
    else if (step === QUADRATIC) paths.push([point(i + 3)]);
    else if (paths.at(-1)?.[0]) paths.at(-1)!.push(paths.at(-1)![0]!);
    i += step === MOVE || step === LINE ? 3 : step === CURVE ? 7 : step === QUADRATIC ? 5 : 1;
  }
  return paths;
}

const strokesOf = (points: readonly Point[]): Ruling[] =>
  points.slice(1).flatMap((to, index) => between(points[index]!, to));

function between(one: Point, other: Point): Ruling[] {
  const across = Math.abs(one.x - other.x);
  const down = Math.abs(one.y - other.y);
  if (Math.min(across, down) > 1 || Math.max(across, down) < SHORTEST) return [];
  return down > across
    ? [{ upright: true, at: (one.x + other.x) / 2, from: Math.min(one.y, other.y), to: Math.max(one.y, other.y) }]
    : [{ upright: false, at: (one.y + other.y) / 2, from: Math.min(one.x, other.x), to: Math.max(one.x, other.x) }];
}

function thinBox(points: readonly Point[]): Ruling[] {
  if (points.length < 4) return [];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, top - bottom) > THICKEST) return [];
  return right - left > top - bottom
    ? between({ x: left, y: (top + bottom) / 2 }, { x: right, y: (top + bottom) / 2 })
    : between({ x: (left + right) / 2, y: bottom }, { x: (left + right) / 2, y: top });
}
