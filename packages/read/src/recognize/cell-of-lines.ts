/** The text of a cell from its lines, with the paragraphs it was written in. */
import { endedEarly } from "./cell-cost.ts";
import type { FoundCell } from "./found-table.ts";
import { joinLines } from "./join-lines.ts";
import type { Line } from "./line.ts";
import { startsWithDash } from "./list-mark.ts";
import type { TableModel } from "./table-model.ts";

/** Joins the lines of a cell; its paragraphs are told where there are several. */
export function cellOfLines(lines: readonly Line[], model: TableModel, width: number | undefined): FoundCell {
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || opensParagraph(before, line, model, width)) groups.push([line]);
    else groups.at(-1)!.push(line);
  });
  const text = joinLines(lines, model.breaks);
  return groups.length > 1 ? { text, paragraphs: groups.map((group) => joinLines(group, model.breaks)) } : { text };
}

function opensParagraph(before: Line, line: Line, model: TableModel, width: number | undefined): boolean {
  if (startsWithDash(line.text)) return !/[\p{L}\p{N}]-$/u.test(before.text);
  if (/^[\p{Ll}),;]/u.test(line.text)) return false;
  const ended = /[.;:]$/.test(before.text);
  if (!model.wrapped) return true;
  return ended && line.gap && width !== undefined && endedEarly(before, line, width);
}
