/** From paragraphs and grids to the blocks of a document: one table of tasks in rows, all that is not in it as paragraphs. */
import type { Block, Cell, Diagnostic, SourceDocument } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { headerKey, headerOf } from "../recognize/header.ts";
import { isBlank, oneLine } from "../recognize/one-line.ts";
import { type RowBlock, shapeOf } from "../recognize/row-kind.ts";
import { type GridRow, type Part, ownTexts } from "./grid.ts";
import { type KeyColumns, rowsOf, splitTail } from "./grid-rows.ts";
import { type TaskGrid, findTaskGrids } from "./task-grids.ts";

/** What a format found in a document. */
export interface FoundParts {
  readonly format: string;
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}

const known = Object.values(lexicons);

/** The blocks of a document. Prose between the tables of one plan comes behind them, so that its rows stand together. */
export function gridDocument({ format, parts, diagnostics }: FoundParts): SourceDocument {
  const found = findTaskGrids(parts, known);
  if (!found) return { format, blocks: parts.flatMap(asRows), diagnostics };
  const { names, grids } = found;
  const header = headerOf(names, known);
  const { number, task } = shapeOf(header);
  const keys: KeyColumns = { number, task, count: names.length };
  const before: Block[] = [];
  const rows: RowBlock[] = [];
  const after: Block[] = [];
  const groups = new Map<string, Diagnostic>();
  parts.forEach((part, index) => {
    const table = grids.get(index);
    const prose = rows.length === 0 ? before : after;
    if (!table) return void prose.push(...asParagraphs(part));
    if (table.header) {
      prose.push(...table.grid.rows.slice(0, table.header.first).flatMap(asCells));
      const row = headerRow(table, names);
      if (rows.length === 0) rows.push({ ...row, cells: row.cells.map((cell, i) => ({ ...cell, text: names[i]! })) });
      else if (headerKey(textsOf(row)) === headerKey(names)) rows.push(row);
      else
        after.push({
          kind: "paragraph",
          text: textsOf(row)
            .filter((text) => text !== "")
            .join(" "),
          place: row.place,
        });
      for (const text of table.header.groups)
        groups.set(text, { code: "header-grouped", severity: "note", args: { text }, place: row.place });
    }
    const split = splitTail(rowsOf(table, keys), keys);
    rows.push(...split.rows);
    after.push(...split.tail.flatMap(linesOfCell));
  });
  const lead = header.findIndex((column) => column.kind === "known" && column.column === "lead");
  return {
    format,
    blocks: [...before, ...rows, ...after],
    diagnostics: [
      ...diagnostics,
      ...groups.values(),
      ...blanksIn(rows.slice(1), { column: lead, name: names[lead] ?? "", keys }),
    ],
  };
}

const textsOf = ({ cells }: RowBlock): string[] => cells.map(({ text }) => oneLine(text));

/** The header of one table in the columns of all of them. */
function headerRow({ grid, header, columns }: TaskGrid, names: readonly string[]): RowBlock {
  const { place } = grid.rows[header?.first ?? 0]!;
  const cells = names.map((_, at) => ({ text: header?.names[columns.indexOf(at)] ?? "", place }));
  return { kind: "row", cells, place };
}

/** A table narrower or shorter than this lays out letterheads and signatures, whose cells have nothing to do with each other. */
const FEWEST_DATA_ROWS = 3;
const FEWEST_DATA_COLUMNS = 3;

function asParagraphs(part: Part): Block[] {
  if (part.kind === "paragraph") return [part];
  const { rows } = part;
  const data = rows.length >= FEWEST_DATA_ROWS && rows.some((row) => ownTexts(row).length >= FEWEST_DATA_COLUMNS);
  return data ? rows.flatMap(asLine) : rows.flatMap(asCells);
}

const asLine = (row: GridRow): Block[] => {
  const text = ownTexts(row).map(oneLine).join(" ");
  return text === "" ? [] : [{ kind: "paragraph", text, place: row.place }];
};

const asCells = ({ slots }: GridRow): Block[] =>
  slots.flatMap((slot) => (slot.above || slot.left ? [] : linesOfCell(slot)));

/** Each line of a cell outside the table of tasks is a paragraph of its own. */
const linesOfCell = ({ text, place }: Cell): Block[] =>
  text
    .split("\n")
    .filter((line) => !isBlank(line))
    .map((line) => ({ kind: "paragraph", text: line, place }));

/** A part of a document in which no table of tasks was found, for the sentence that says what was. */
function asRows(part: Part): Block[] {
  if (part.kind === "paragraph") return [part];
  return part.rows.map(({ slots, place }) => ({
    kind: "row",
    cells: slots.map(({ text, above, left, place: at }) => ({ text: above || left ? "" : text, place: at })),
    place,
  }));
}

/** Says that blank cells of a column were taken for blank, where a reader may take them for the same as above. */
function blanksIn(
  rows: readonly RowBlock[],
  { column, name, keys }: { readonly column: number; readonly name: string; readonly keys: KeyColumns },
): Diagnostic[] {
  if (column < 0) return [];
  const tasks = rows.filter(({ cells }) => cells.length === keys.count && !isBlank(cells[keys.task]?.text ?? ""));
  const filled = tasks.findIndex(({ cells }) => !isBlank(cells[column]!.text));
  const blank = tasks.slice(filled + 1).filter(({ cells }) => isBlank(cells[column]!.text));
  const [first] = blank;
  if (filled < 0 || !first) return [];
  return [{ code: "blank-assumed", severity: "note", args: { column: name, count: blank.length }, place: first.place }];
}
