/** Rows of text that a line break tore apart are put together again, as far as cells are missing. */
import type { Block, Cell, Place } from "@plandiff/domain";
import { placeFrom } from "./line.ts";
import type { RowBlock } from "./row-kind.ts";

/** Blocks as rows of so many columns; a line that a row was cut into goes back to the row's last cell while cells are missing. */
export function completeRows(blocks: readonly Block[], columns: number): RowBlock[] {
  const rows: RowBlock[] = [];
  for (const block of blocks) {
    const previous = rows.at(-1);
    const cells: readonly Cell[] =
      block.kind === "row" ? block.cells : [{ text: block.text.replaceAll("\n", " "), place: block.place }];
    const cut =
      previous !== undefined &&
      block.place.kind === "lines" &&
      !/^\s*(?:\d+[.)]?\s*)?$/.test(cells[0]!.text) &&
      previous.cells.length + cells.length - 1 <= columns &&
      (block.kind === "paragraph" || previous.cells.length < columns);
    if (cut) rows.splice(-1, 1, joinRows(previous, cells, block.place));
    else if (block.kind === "row") rows.push(block);
    else rows.push({ kind: "row", cells, place: block.place });
  }
  return rows;
}

function joinRows(row: RowBlock, cells: readonly Cell[], place: Place): RowBlock {
  const last = row.cells.at(-1)!;
  const text = [last.text, cells[0]!.text].filter((part) => part !== "").join(" ");
  return {
    kind: "row",
    cells: [...row.cells.slice(0, -1), { text, place: last.place }, ...cells.slice(1)],
    place: placeFrom(row.place, place),
  };
}
