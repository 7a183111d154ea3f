/** From paragraphs and grids to the blocks of a document: one table of tasks in rows, all that is not in it as paragraphs. */
import type { Block, Diagnostic, SourceDocument } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { headerKey, headerOf } from "../recognize/header.ts";
import { isBlank, oneLine } from "../recognize/one-line.ts";
import { type RowBlock, shapeOf } from "../recognize/row-kind.ts";
import type { Part } from "./grid.ts";
import { asRows, proseAbove, proseOf, sideBySide } from "./grid-prose.ts";
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
    if (!table) return void prose.push(...proseOf(part));
    if (table.header) {
      prose.push(...proseAbove(table.grid.rows.slice(0, table.header.first)));
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
    after.push(...sideBySide(split.tail));
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
