/** The rows of one table of tasks: merged cells given to each task that they cover, sections told by what spans the table. */
import type { Cell } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import type { RowBlock } from "../recognize/row-kind.ts";
import { isBlank, oneLine } from "../recognize/one-line.ts";
import type { ColumnCell } from "./grid-prose.ts";
import type { GridRow, Slot } from "./grid.ts";
import type { TaskGrid } from "./task-grids.ts";

/** Which columns of the whole table hold the number and the task; -1 where none does. */
export interface KeyColumns {
  readonly number: number;
  readonly task: number;
  readonly count: number;
}

/** The rows of a table, the header left out. */
export function rowsOf({ grid, header, columns }: TaskGrid, keys: KeyColumns): RowBlock[] {
  const body = grid.rows.slice(header?.end ?? 0);
  const blocks: RowBlock[] = [];
  let lastNumber: number | undefined;
  body.forEach((row, index) => {
    const section = sectionText(row, columns, keys, { lastNumber, next: body[index + 1] });
    if (section !== undefined) {
      blocks.push({ kind: "row", cells: [{ text: section, place: row.place }], place: row.place });
      lastNumber = undefined;
      return;
    }
    const slots = arranged(row, columns, keys.count);
    const previous = blocks.at(-1);
    if (previous && previous.cells.length === keys.count && goesOn(slots, keys)) {
      blocks.splice(-1, 1, joinedRow(previous, slots));
      return;
    }
    const cells = slots.map((slot): Cell => ({ text: slot?.text ?? "", place: slot?.place ?? row.place }));
    blocks.push({ kind: "row", cells, place: row.place });
    const number = plainNumber(cells[keys.number]?.text ?? "");
    if (number !== undefined) lastNumber = number;
  });
  return blocks;
}

/** The slots of a row in the columns of the whole table; cells that two columns of a grid share stand in the first. */
function arranged({ slots }: GridRow, columns: readonly number[], count: number): (Slot | undefined)[] {
  const cells: (Slot | undefined)[] = Array.from({ length: count });
  slots.forEach((slot, index) => {
    const at = columns[index];
    if (at === undefined || at < 0) return;
    // a cell over several columns speaks for the first of them
    cells[at] = slot.left ? { ...slot, text: "" } : slot;
  });
  return cells;
}

/** Does a row only add to the task above: its task cell is that one's, or it has none and shares its number? */
function goesOn(slots: readonly (Slot | undefined)[], { number, task }: KeyColumns): boolean {
  const cell = slots[task];
  if (cell?.above === true && !isBlank(cell.text)) return true;
  return slots[number]?.above === true && !isBlank(slots[number].text) && isBlank(cell?.text ?? "");
}

function joinedRow(row: RowBlock, slots: readonly (Slot | undefined)[]): RowBlock {
  const cells = row.cells.map((cell, index): Cell => {
    const slot = slots[index];
    if (!slot || slot.above || isBlank(slot.text)) return cell;
    return { text: isBlank(cell.text) ? slot.text : `${cell.text}\n${slot.text}`, place: cell.place };
  });
  return { ...row, cells };
}

const plainNumber = (text: string): number | undefined => {
  const found = /^\s*(\d{1,4})[.)]?\s*$/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** A table narrower than this has no room for a heading across it. */
const FEWEST_COLUMNS = 3;

/** The heading that a row is: one cell across the table, with at most a number before it. */
function sectionText(
  { slots }: GridRow,
  columns: readonly number[],
  keys: KeyColumns,
  { lastNumber, next }: { readonly lastNumber: number | undefined; readonly next: GridRow | undefined },
): string | undefined {
  if (keys.count < FEWEST_COLUMNS) return undefined;
  const own = slots.flatMap((slot, index) =>
    slot.above || slot.left || isBlank(slot.text)
      ? []
      : [{ text: oneLine(slot.text), index, across: acrossAt(slots, index, columns) }],
  );
  const title = own.at(-1);
  if (!title || own.length > 2 || title.across < 2) return undefined;
  const { count } = keys;
  const before = own.length === 2 ? own[0]! : undefined;
  if (before && columns[before.index] !== keys.number) return undefined;
  if (title.across + (before ? 1 : 0) < count / 2) return undefined;
  if (title.index > 0 && columns.slice(0, title.index).some((at) => at === keys.task)) return undefined;
  if (!before) return title.text;
  const number = plainNumber(before.text);
  if (
    number !== undefined &&
    lastNumber !== undefined &&
    number === lastNumber + 1 &&
    !opensCount(next, columns, keys, number)
  )
    return undefined;
  return `${before.text} ${title.text}`;
}

/** How many columns of the table a cell covers. */
function acrossAt(slots: readonly Slot[], index: number, columns: readonly number[]): number {
  const covered = new Set([columns[index]]);
  for (let i = index + 1; i < slots.length && slots[i]!.left; i++) covered.add(columns[i]);
  covered.delete(-1);
  covered.delete(undefined);
  return covered.size;
}

/** Does the next row begin a count below this number: 1, 1.1, a, -? */
function opensCount(next: GridRow | undefined, columns: readonly number[], keys: KeyColumns, number: number): boolean {
  const text = next?.slots[columns.indexOf(keys.number)]?.text.trim() ?? "";
  return /^(?:0?1[.)]?|[a-z][.)]|-)$/i.test(text) || text.startsWith(`${number}.`);
}

/** From this share of numbered tasks on a row without number is none. */
const NUMBERED_SHARE = 0.5;

/** Does a text open what stands below the table: to whom the plan goes, an article? */
const closes = (text: string): boolean =>
  Object.values(lexicons).some((lexicon) => {
    const part = lexicon.readHeadPart(oneLine(text));
    return part === "recipients" || part === "article";
  });

/** What stands below the last task behind an empty row, or opens by its words: recipients, signatures and notes of a sheet. */
export function splitTail(
  blocks: readonly RowBlock[],
  { number, task }: KeyColumns,
): { rows: RowBlock[]; tail: ColumnCell[][] } {
  const tasks = blocks.filter(
    ({ cells }) =>
      !isBlank(cells[task]?.text ?? "") && cells.some(({ text }, index) => index !== task && !isBlank(text)),
  );
  // a row of signatures may look like a task, too
  while (tasks.at(-1)?.cells.some(({ text }) => closes(text)) === true) tasks.pop();
  const isNumbered = ({ cells }: RowBlock): boolean => /^\s*\(?\d/.test(cells[number]?.text ?? "");
  const numbered = tasks.filter(isNumbered);
  const last = blocks.lastIndexOf((numbered.length > tasks.length * NUMBERED_SHARE ? numbered : tasks).at(-1)!);
  const gap = blocks.findIndex(
    ({ cells }, index) =>
      index > last && (cells.every(({ text }) => isBlank(text)) || cells.some(({ text }) => closes(text))),
  );
  if (gap < 0) return { rows: [...blocks], tail: [] };
  const tail = blocks
    .slice(gap)
    .map(({ cells }) => cells.flatMap((cell, column) => (isBlank(cell.text) ? [] : [{ ...cell, column }])));
  return { rows: blocks.slice(0, gap), tail };
}
