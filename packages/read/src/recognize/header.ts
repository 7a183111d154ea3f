/** The header of a task table: which column holds what, in which order. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { Column, Lexicon } from "@plandiff/lexicon";

/** A column of a table: one that the model knows, or a further one under its own name. */
export type HeaderColumn =
  | { readonly kind: "known"; readonly column: Column; readonly name: string }
  | { readonly kind: "other"; readonly name: string };

/** The columns of a table, in their order. */
export type Header = readonly HeaderColumn[];

/** Names that a narrow column may break inside a word. */
const SHORTEST_NAME = 3;

/** Reads one header cell in the plan's language, else in the others. */
export const readColumnName = (name: string, lexicons: readonly Lexicon[]): Column | undefined => {
  for (const lexicon of lexicons) {
    const column = lexicon.readColumn(name);
    if (column !== undefined) return column;
  }
  const column = inTwoLanguages(name, lexicons);
  if (column !== undefined) return column;
  // narrow columns break even their name: T|T, St|t
  const whole = name.replaceAll(/\s+/gu, "");
  return whole !== name && whole.length <= SHORTEST_NAME ? readColumnName(whole, lexicons) : undefined;
};

/** "Nhiệm vụ / Task", "Chủ trì (Lead)": the parts mean the same column, each in its language. */
function inTwoLanguages(name: string, lexicons: readonly Lexicon[]): Column | undefined {
  if (!/[/|()]/.test(name)) return undefined;
  const parts = name.split(/[/|()]/u).filter((part) => part.trim() !== "");
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => lexicons.map((lexicon) => lexicon.readColumn(part)).find((one) => one));
  return new Set(read).size === 1 ? read[0] : undefined;
}

/**
 * The header that a row of cells makes. Of two columns with one meaning the one whose name says it most closely has it, of equals
 * the first; the rest keep their names.
 */
export function headerOf(cells: readonly string[], lexicons: readonly Lexicon[]): Header {
  const names = cells.map((cell) => cell.replaceAll(/\s+/gu, " ").trim());
  const read = names.map((name) => (name === "" ? undefined : readColumnName(name, lexicons)));
  const owners = new Map<Column, number>();
  read.forEach((column, index) => {
    if (column === undefined) return;
    const owner = owners.get(column);
    if (owner === undefined || headerDistance(names[index]!, lexicons) < headerDistance(names[owner]!, lexicons))
      owners.set(column, index);
  });
  return names.map((name, index) => {
    const column = read[index];
    return column === undefined || owners.get(column) !== index
      ? { kind: "other", name }
      : { kind: "known", column, name };
  });
}

/** How many steps a name is from naming its column by itself, in the language that knows it. */
export const headerDistance = (name: string, lexicons: readonly Lexicon[]): number =>
  (lexicons.find((lexicon) => lexicon.readColumn(name) !== undefined) ?? lexicons[0])?.headerDistance(name) ?? 0;

/** The columns that a header knows. */
export const knownColumns = (header: Header): Column[] =>
  header.flatMap((column) => (column.kind === "known" ? [column.column] : []));

/** Is this the header of a task table? It names the task, and something else beside. */
export const isTaskHeader = (header: Header): boolean => {
  const known = knownColumns(header);
  return known.includes("task") && known.length >= 2;
};

/** Says which columns are kept under their own names, as the model has no field for them. */
export const unknownColumns = (header: Header, place: Place): Diagnostic[] =>
  header.flatMap((column) =>
    column.kind === "other" && column.name !== ""
      ? [{ code: "column-unknown" as const, severity: "note" as const, args: { column: column.name }, place }]
      : [],
  );

/** The writing by which a repeated header is known again. */
export const headerKey = (cells: readonly string[]): string =>
  cells
    .join(" ")
    .replaceAll(/[\s|]+/gu, " ")
    .trim()
    .toLowerCase();
