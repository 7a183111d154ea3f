/** The parser of Markdown takes ever longer for a row the longer its table is: long tables are read in stretches. */

/** A stretch of a text that is parsed by itself. */
export interface MarkdownStretch {
  readonly text: string;
  /** Does it go on with the table of the stretch before, whose header it repeats? */
  readonly goesOn: boolean;
  /** The line of the whole text that a line of the stretch is; both count from 1. */
  lineAt(line: number): number;
}

/** Rows of one stretch; at this length the parser still takes a steady time for each. */
const MOST_ROWS = 400;
/** A header and the dashes below it. */
const HEADER_LINES = 2;

const isRow = (line: string): boolean => /^ {0,3}\|/.test(line);
const isDashes = (line: string): boolean => /^ {0,3}\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line);

/** Cuts a text behind each so many rows of a table; a text without long tables is one stretch. */
export function cutTables(text: string): MarkdownStretch[] {
  const lines = text.split("\n");
  const stretches: MarkdownStretch[] = [];
  let from = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!isDashes(lines[i]!) || !isRow(lines[i - 1]!)) continue;
    const first = i + 1;
    let end = first;
    while (end < lines.length && isRow(lines[end]!)) end++;
    const header = lines.slice(i - 1, first);
    let start = first;
    for (; end - start > MOST_ROWS; start += MOST_ROWS) {
      const goesOn = start > first;
      const to = start + MOST_ROWS;
      stretches.push(stretchOf(lines, goesOn ? header : [], { from: goesOn ? start : from, to }));
      from = to;
    }
    if (start > first) {
      stretches.push(stretchOf(lines, header, { from: start, to: end }));
      from = end;
    }
    i = end;
  }
  return from < lines.length ? [...stretches, stretchOf(lines, [], { from, to: lines.length })] : stretches;
}

function stretchOf(
  lines: readonly string[],
  header: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): MarkdownStretch {
  const goesOn = header.length > 0;
  return {
    text: [...header, ...lines.slice(from, to)].join("\n"),
    goesOn,
    lineAt: (line) => (goesOn ? from + Math.max(1, line - HEADER_LINES) : from + line),
  };
}
