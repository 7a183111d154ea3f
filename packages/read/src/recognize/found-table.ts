/** A task table as it was found: rows with their cells by meaning, before any cell is understood. */
import type { Diagnostic, OtherColumn, OtherText, Place } from "@plandiff/domain";
import type { Column } from "@plandiff/lexicon";

/** A cell in one line, and in the paragraphs it was written in where there are several. */
export interface FoundCell {
  readonly text: string;
  readonly paragraphs?: readonly string[] | undefined;
}

/** The columns of a row beside its number. */
export type CellColumn = Exclude<Column, "number">;

/** A row of the table. */
export interface FoundRow {
  readonly number?: string | undefined;
  readonly section: readonly string[];
  readonly cells: Readonly<Partial<Record<CellColumn, FoundCell>>>;
  readonly other: readonly OtherColumn[];
  readonly place: Place;
}

/** A table, with what of its text belongs to no row. */
export interface FoundTable {
  readonly columns: ReadonlySet<Column>;
  readonly rows: readonly FoundRow[];
  readonly otherText: readonly OtherText[];
  readonly diagnostics: readonly Diagnostic[];
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A number as printed, without the mark after it. */
export function bareNumber(printed: string): string {
  let digits = 0;
  while (digits < printed.length && isDigit(printed.charCodeAt(digits))) digits++;
  // nearly all numbers are figures with at most a point
  if (digits > 0 && (digits === printed.length || (digits === printed.length - 1 && printed[digits] === ".")))
    return printed.slice(0, digits);
  return printed.replace(/^\(?(.*?)[.):]*$/u, "$1").trim();
}
