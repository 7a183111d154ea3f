/** Tells which tables of a document are its task table: annexes and pages cut it into several, and other tables stand beside it. */
import type { Lexicon } from "@plandiff/lexicon";
import { type Header, isTaskHeader, knownColumns } from "../recognize/header.ts";
import type { Grid, Part } from "./grid.ts";
import { type GridHeader, findGridHeader } from "./header-rows.ts";
import { keptColumns } from "./kept-columns.ts";

/** A table of tasks: which columns of its grid count, and which of all columns each of them is. */
export interface TaskGrid {
  readonly grid: Grid;
  /** Its own header; a table cut off from the one before has none. */
  readonly header: GridHeader | undefined;
  /** For each column of the grid the one of the whole table; -1 for what is only the width of a merged cell. */
  readonly columns: readonly number[];
}

/** The tables of tasks by their position among the parts, and the names of the columns of all of them together. */
export interface TaskGrids {
  readonly grids: ReadonlyMap<number, TaskGrid>;
  readonly names: readonly string[];
}

/** Finds the tables of tasks; nothing where there is none. */
export function findTaskGrids(parts: readonly Part[], lexicons: readonly Lexicon[]): TaskGrids | undefined {
  const headers = new Map<Part, GridHeader>();
  for (const part of parts) {
    const header = part.kind === "grid" ? findGridHeader(part, lexicons) : undefined;
    if (header) headers.set(part, header);
  }
  if (headers.size === 0) return undefined;
  // where one table says who or when, tables that say neither list something else
  const full = [...headers.values()].some(({ header }) => saysMore(header));
  const grids = new Map<number, TaskGrid>();
  const names: string[] = [];
  const keys: string[] = [];
  let last: TaskGrid | undefined;
  parts.forEach((part, index) => {
    if (part.kind !== "grid") {
      if (!isFurniture(part.text)) last = undefined;
      return;
    }
    const header = headers.get(part);
    if (header && isTaskHeader(header.header) && (!full || saysMore(header.header))) {
      const kept = keptColumns(part, header.first);
      last = { grid: part, header, columns: columnsOf(header, kept, { names, keys }) };
      grids.set(index, last);
    } else if (!header && last && continues(part, last)) {
      last = { grid: part, header: undefined, columns: last.columns };
      grids.set(index, last);
    }
  });
  return grids.size === 0 ? undefined : { grids, names };
}

const saysMore = (header: Header): boolean =>
  knownColumns(header).some((column) => column !== "number" && column !== "task");

/** Page numbers and rules may stand between the parts of one table. */
const isFurniture = (text: string): boolean => !/\p{L}/u.test(text);

/** Does a table without header go on with the one before it: as wide, and with nothing said between them? */
const continues = ({ rows }: Grid, { columns }: TaskGrid): boolean =>
  rows.some(({ slots }) => slots.length === columns.length) &&
  rows.every(({ slots }) => slots.length <= columns.length);

/** Which column of the whole table each column of a grid is: the one of its meaning or its name, else a new one. */
function columnsOf(
  { header, names: own }: GridHeader,
  kept: ReadonlySet<number>,
  all: { readonly names: string[]; readonly keys: string[] },
): number[] {
  const taken = new Set<number>();
  const width = Math.max(own.length, ...[...kept].map((column) => column + 1));
  return Array.from({ length: width }, (_, index) => {
    if (!kept.has(index)) return -1;
    const name = own[index] ?? "";
    const column = header[index];
    const key = column?.kind === "known" ? `= ${column.column}` : name.toLowerCase();
    let at = all.keys.findIndex((other, i) => other === key && !taken.has(i));
    if (at < 0) {
      at = all.keys.push(key) - 1;
      all.names.push(name);
    }
    taken.add(at);
    return at;
  });
}
