/** Lines that cross each other make tables: where two cells have no line between them they are one. */
import type { Ruling } from "./rulings.ts";

/** A table as its lines show it: edges from left to right and from top to bottom, and for each box the cell it belongs to. */
export interface RuledTable {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** For box [row][column] the row and column in which its cell begins. */
  readonly cells: readonly (readonly { readonly row: number; readonly column: number }[])[];
}

/** Lines nearer to each other than this many points are one line (double borders, rounding). */
const SAME = 2.5;
/** Lines that miss each other by less than this still meet. */
const REACH = 4;
/** A line parts two boxes where it covers most of the border between them. */
const COVERS = 0.6;

/** The tables that lines make, from top to bottom. */
export function ruledTables(rulings: readonly Ruling[]): RuledTable[] {
  const lines = [
    ...joined(rulings.filter(({ upright }) => upright)),
    ...joined(rulings.filter(({ upright }) => !upright)),
  ];
  return groupsOf(lines)
    .map(tableOf)
    .filter((table) => table !== undefined)
    .toSorted((a, b) => b.rows[0]! - a.rows[0]!);
}

/** Lines on one coordinate become one where they touch. */
function joined(lines: readonly Ruling[]): Ruling[] {
  const result: Ruling[] = [];
  let open: Ruling[] = [];
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    if (open[0] && line.at - open[0].at > SAME) {
      result.push(...merged(open));
      open = [];
    }
    open.push(line);
  }
  return [...result, ...merged(open)];
}

function merged(lines: readonly Ruling[]): Ruling[] {
  const result: Ruling[] = [];
  for (const line of lines.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && line.from <= last.to + REACH) result[result.length - 1] = { ...last, to: Math.max(last.to, line.to) };
    else result.push(line);
  }
  return result;
}

/** Lines that meet, directly or through others. */
function groupsOf(lines: readonly Ruling[]): Ruling[][] {
  const upright = lines.filter((line) => line.upright);
  const level = lines.filter((line) => !line.upright);
  const group = new Map<Ruling, Ruling[]>();
  for (const line of lines) group.set(line, [line]);
  for (const one of upright)
    for (const other of level) {
      const meets =
        one.at >= other.from - REACH &&
        one.at <= other.to + REACH &&
        other.at >= one.from - REACH &&
        other.at <= one.to + REACH;
      const [first, second] = [group.get(one)!, group.get(other)!];
      if (!meets || first === second) continue;
      for (const line of second) group.set(line, first);
      first.push(...second);
    }
  return [...new Set(group.values())];
}

function tableOf(lines: readonly Ruling[]): RuledTable | undefined {
  const upright = lines.filter((line) => line.upright);
  const level = lines.filter((line) => !line.upright);
  const columns = distinct(upright.map(({ at }) => at));
  // at the end of a page a table may lack its last line
  const rows = distinct([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])]).toReversed();
  if (columns.length < 3 || rows.length < 2) return undefined;
  const starts = rows.slice(1).map((_, row) => columns.slice(1).map((__, column) => ({ row, column })));
  for (let row = 0; row < starts.length; row++)
    for (let column = 0; column < starts[row]!.length; column++) {
      const own = starts[row]![column]!;
      const [top, bottom] = [rows[row]!, rows[row + 1]!];
      const [left, right] = [columns[column]!, columns[column + 1]!];
      if (column > 0 && !parts(upright, left, [bottom, top])) unite(starts, starts[row]![column - 1]!, own);
      if (row > 0 && !parts(level, top, [left, right])) unite(starts, starts[row - 1]![column]!, starts[row]![column]!);
    }
  return { columns, rows, cells: starts };
}

const parts = (lines: readonly Ruling[], at: number, [from, to]: readonly [number, number]): boolean =>
  lines.some(
    (line) =>
      Math.abs(line.at - at) <= SAME && Math.min(line.to, to) - Math.max(line.from, from) >= (to - from) * COVERS,
  );

type Start = { row: number; column: number };

/** Makes two cells one: it begins where the upper left of both begins. */
function unite(starts: Start[][], one: Readonly<Start>, other: Readonly<Start>): void {
  const first = { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) };
  for (const line of starts)
    line.forEach((start, column) => {
      const belongs = (cell: Readonly<Start>): boolean => start.row === cell.row && start.column === cell.column;
      if (belongs(one) || belongs(other)) line[column] = first;
    });
}

/** Values in order, those that are nearly the same once. */
function distinct(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (result.length === 0 || value - result.at(-1)! > SAME) result.push(value);
  return result;
}
