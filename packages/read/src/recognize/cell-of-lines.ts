/** The text of a cell from its lines, with the paragraphs it was written in. */
import { endedEarly } from "./cell-cost.ts";
import type { FoundCell } from "./found-table.ts";
import { inWord } from "./lettering.ts";
import type { RowFacts } from "./row-facts.ts";

/** Joins lines `from` up to (not with) `to`; the paragraphs are told where there are several. */
export function cellOfLines(
  row: RowFacts,
  { from, to }: { readonly from: number; readonly to: number },
  { wrapped, width }: { readonly wrapped: boolean; readonly width: number | undefined },
): FoundCell {
  const starts = [from];
  for (let i = from + 1; i < to; i++) if (opensParagraph(row, i, wrapped, width)) starts.push(i);
  const text = row.text(from, to);
  return starts.length === 1
    ? { text }
    : { text, paragraphs: starts.map((start, index) => row.text(start, starts[index + 1] ?? to)) };
}

function opensParagraph(
  { lines, facts }: RowFacts,
  index: number,
  wrapped: boolean,
  width: number | undefined,
): boolean {
  const line = facts[index]!;
  const before = facts[index - 1]!;
  if (line.dash) return !(lines[index - 1]!.text.endsWith("-") && inWord(lines[index - 1]!.text.at(-2)));
  if (line.small) return false;
  if (!wrapped) return true;
  const ended = before.end === "stop" || before.end === "colon" || lines[index - 1]!.text.endsWith(";");
  return ended && line.gap && width !== undefined && endedEarly(before, width);
}
