/** From paragraphs and grids to the blocks of a document: one table of tasks in rows, all that is not in it as paragraphs. */
import type { Block, Diagnostic, SourceDocument } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { headerOf } from "../recognize/header.ts";
import { isBlank } from "../recognize/one-line.ts";
import { type RowBlock, shapeOf } from "../recognize/row-kind.ts";
import { type GridRow, type Part } from "./grid.ts";
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
  const shape = shapeOf(headerOf(names, known));
  const keys: KeyColumns = { number: shape.number, task: shape.task, count: names.length };
  const before: Block[] = [];
  const rows: RowBlock[] = [];
  const after: Block[] = [];
  const said: Diagnostic[] = [];
  parts.forEach((part, index) => {
    const table = grids.get(index);
    if (!table) {
      (rows.length === 0 ? before : after).push(...asParagraphs(part));
      return;
    }
    const { header } = table;
    if (header) {
      before.push(...(rows.length === 0 ? paragraphsOfRows(table.grid.rows.slice(0, header.first)) : []));
      rows.push(...(rows.length === 0 ? [] : asBlocks(table.grid.rows.slice(0, header.first))));
      rows.push(headerRow(table, names));
      said.push(...groupsOf(table));
    }
    const split = splitTail(rowsOf(table, keys), keys);
    rows.push(...split.rows);
    after.push(...split.tail.map(({ text, place }): Block => ({ kind: "paragraph", text, place: place! })));
  });
  return { format, blocks: [...before, ...rows, ...after], diagnostics: [...diagnostics, ...said, ...blankLeads(rows, names)] };
}
