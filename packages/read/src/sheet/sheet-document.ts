/** From the sheets of a workbook to a document: the one with the task table is read, the text of the others is kept beside it. */
import type { Diagnostic, OtherText, SourceDocument } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { type Grid, type Part, ownTexts } from "../grid/grid.ts";
import { gridDocument } from "../grid/grid-document.ts";
import { findGridHeader } from "../grid/header-rows.ts";
import { knownColumns } from "../recognize/header.ts";
import { oneLine } from "../recognize/one-line.ts";
import { type Sheet, sheetGrid } from "./sheet-grid.ts";

/** What was found in a workbook. */
export interface Workbook {
  readonly format: string;
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly diagnostics: readonly Diagnostic[];
}

const known = Object.values(lexicons);

/** The document that a workbook is. */
export function sheetDocument({ format, file, sheets, diagnostics }: Workbook): SourceDocument {
  const found = sheets.map((sheet) => {
    const grid = sheetGrid(sheet, file);
    const header = findGridHeader(grid, known);
    return { sheet, grid, columns: header ? knownColumns(header.header).length : 0 };
  });
  const most = Math.max(0, ...found.map(({ columns }) => columns));
  const main = found.find(({ columns }) => columns === most) ?? found[0];
  if (!main) return { format, blocks: [], diagnostics };
  const covers = found.filter((one) => one !== main && isCover(one.grid, one.columns));
  const others = found.filter((one) => one !== main && !covers.includes(one));
  const said: Diagnostic[] = others.flatMap(({ sheet: { name }, columns }) =>
    columns === 0
      ? []
      : [
          {
            code: "sheet-left-out",
            severity: "warning",
            args: { sheet: name },
            place: { kind: "sheet", sheet: name, cell: "A1" },
          },
        ],
  );
  if (main.sheet.hiddenRows > 0)
    said.push({
      code: "rows-hidden",
      severity: "warning",
      args: { count: main.sheet.hiddenRows },
      place: { kind: "sheet", sheet: main.sheet.name, cell: "A1" },
    });
  const document = gridDocument({
    format,
    parts: [...covers.flatMap(({ grid }) => coverParts(grid)), main.grid],
    diagnostics: [...diagnostics, ...said],
  });
  return { ...document, asides: others.flatMap(({ grid }) => linesOf(grid)) };
}

/** A sheet that says what the plan is: a cover, or a list of facts. */
const MOST_COVER_ROWS = 100;
const MOST_COVER_COLUMNS = 3;

/** Rows of a cover are a text alone, or a label with its text; where most have more, the sheet is a table of something else. */
const LABEL_AND_TEXT = 2;

function isCover({ rows }: Grid, columns: number): boolean {
  const counts = rows.map((row) => ownTexts(row).length).filter((count) => count > 0);
  const wide = counts.filter((count) => count > LABEL_AND_TEXT).length;
  const isSmall = rows.length <= MOST_COVER_ROWS && counts.every((count) => count <= MOST_COVER_COLUMNS);
  return columns === 0 && isSmall && wide * 2 <= counts.length;
}

/** A cover as paragraphs: a label and its text are one line, a label that comes again heads a list. */
function coverParts({ rows }: Grid): Part[] {
  const lines = rows.map((row) => ({ texts: ownTexts(row).map(oneLine), place: row.place }));
  const isPair = ({ texts }: { readonly texts: readonly string[] }): boolean =>
    texts.length === 2 && texts[0]!.length <= LONGEST_LABEL && !/[:.;]$/.test(texts[0]!);
  return lines.flatMap((line, index): Part[] => {
    const { texts, place } = line;
    const paragraph = (text: string): Part => ({ kind: "paragraph", text, place });
    if (!isPair(line)) return texts.map(paragraph);
    const [label = "", text = ""] = texts;
    const again = (at: number): boolean => lines[at] !== undefined && isPair(lines[at]) && lines[at].texts[0] === label;
    if (again(index - 1)) return [paragraph(text)];
    return again(index + 1) ? [paragraph(label), paragraph(text)] : [paragraph(`${label}: ${text}`)];
  });
}

const LONGEST_LABEL = 40;

/** A sheet as nothing but text, a row a line. */
const linesOf = ({ rows }: Grid): OtherText[] =>
  rows.flatMap((row) => {
    const text = ownTexts(row).map(oneLine).join(" ");
    return text === "" ? [] : [{ text, place: row.place }];
  });
