/** Letterheads and signatures stand side by side: where lines are parted by one gutter, its left side is read before its right one. */
import { listMark } from "../recognize/list-mark.ts";
import type { TextLine } from "./text-line.ts";

/** Lines that are read together: one under the other in one column, in an order of columns. */
export type Column = readonly TextLine[];

/** Lines further apart than this, in sizes of letters, have nothing to do with each other. */
const FURTHEST = 6;

/** Lines that overlap in height stand beside each other, even where their base lines differ. */
const BESIDE = 0.95;

/** A column, and whether it is one of several side by side. */
export interface SideColumn {
  readonly lines: Column;
  readonly beside: boolean;
}

/** The columns of lines, from top to bottom and from left to right; most consist of all lines between two side-by-side parts. */
export function sideColumns(lines: readonly (readonly TextLine[])[]): SideColumn[] {
  const columns: SideColumn[] = [];
  let whole: TextLine[] = [];
  const close = (): void => {
    if (whole.length > 0) columns.push({ lines: whole, beside: false });
    whole = [];
  };
  for (let i = 0; i < lines.length;) {
    const end = bandEnd(lines, i);
    if (end === i) {
      whole.push(...lines[i]!);
      i++;
      continue;
    }
    close();
    const gutter = gutterOf(lines.slice(i, end))!;
    const band = lines.slice(i, end).flat();
    for (const side of [band.filter(({ x }) => x < gutter), band.filter(({ x }) => x >= gutter)])
      columns.push({ lines: side, beside: true });
    i = end;
  }
  close();
  return columns;
}

/** Where a band of parted lines that begins here ends; where none begins, here. */
function bandEnd(lines: readonly (readonly TextLine[])[], first: number): number {
  const begins = [1, 2].find((count) => lines.length >= first + count && isParted(lines.slice(first, first + count)));
  if (begins === undefined) return first;
  let end = first + begins;
  for (; end < lines.length; end++) {
    const { y, size } = lines[end - 1]![0]!;
    if (y - lines[end]![0]!.y > size * FURTHEST || gutterOf(lines.slice(first, end + 1)) === undefined) break;
  }
  // what stands below on the left alone may be prose again
  const gutter = gutterOf(lines.slice(first, end))!;
  const last = lines.slice(first, end).findLastIndex((line) => line.some(({ x }) => x >= gutter));
  const tail = lines.slice(first + last + 1, end).findIndex((line) => listMark(line[0]!.text) === "");
  return tail < 0 ? end : first + last + 1 + tail;
}

/** Do these lines stand on both sides of a gutter, beside each other? */
function isParted(lines: readonly (readonly TextLine[])[]): boolean {
  const [one, other] = lines;
  if (one && other && one[0]!.y - other[0]!.y > one[0]!.size * BESIDE) return false;
  return gutterOf(lines) !== undefined;
}

/** A place that no segment crosses and that has segments on both sides. */
function gutterOf(lines: readonly (readonly TextLine[])[]): number | undefined {
  const segments = lines.flat().toSorted((a, b) => a.x - b.x);
  let right = segments[0]!.right;
  let best: { at: number; width: number } | undefined;
  for (const { x, right: end } of segments.slice(1)) {
    if (x > right && (!best || x - right > best.width)) best = { at: x, width: x - right };
    right = Math.max(right, end);
  }
  return best?.at;
}
