/** Columns whose meaning the user gives, where a header is odd: by their numbers, from 1 on. */
import { type Block, UsageError } from "@plandiff/domain";
import type { Column, Lexicon } from "@plandiff/lexicon";
import { type Header, headerDistance, readColumnName } from "./header.ts";
import { isBlank, oneLine } from "./one-line.ts";

/** Which column of a table holds what; the first is 1. */
export type GivenColumns = Readonly<Partial<Record<Column, number>>>;

/**
 * Lexicons that read the header of a document as it is given: the first row that has a name in each given column. A column
 * that is not given has no meaning that another one has. Throws where no row has a name in each.
 */
export function withGivenColumns(
  lexicons: readonly Lexicon[],
  blocks: readonly Block[],
  { columns, file }: { readonly columns: GivenColumns; readonly file: string },
): readonly Lexicon[] {
  const given = Object.entries(columns) as [Column, number][];
  const header = blocks.find(
    (block) => block.kind === "row" && given.every(([, at]) => !isBlank(block.cells[at - 1]?.text ?? "")),
  );
  if (header?.kind !== "row")
    throw new UsageError("columns-unfit", { file, args: { columns: given.map(([, at]) => at).join(", ") } });
  const names = new Map(given.map(([column, at]) => [oneLine(header.cells[at - 1]!.text), column]));
  const taken = new Set(given.map(([column]) => column));
  return lexicons.map((lexicon) => ({
    ...lexicon,
    readColumn: (name: string): Column | undefined => {
      const known = names.get(oneLine(name));
      if (known !== undefined) return known;
      const read = lexicon.readColumn(name);
      return read !== undefined && taken.has(read) ? undefined : read;
    },
  }));
}

/** Columns that a plan cannot do without knowing which one is meant. */
const MEANT: readonly Column[] = ["task", "lead"];

/** Makes sure that no two columns are as likely the task, or the lead. Throws where a person has to say which one is. */
export function checkUnambiguous(header: Header, lexicons: readonly Lexicon[], file: string): void {
  for (const column of MEANT) {
    const own = header.findIndex((one) => one.kind === "known" && one.column === column) + 1;
    const near = headerDistance(header[own - 1]?.name ?? "", lexicons);
    const names = header
      .map(({ name }) => name)
      .filter((name) => readColumnName(name, lexicons) === column && headerDistance(name, lexicons) === near);
    if (new Set(names).size > 1)
      throw new UsageError("header-ambiguous", {
        file,
        args: { columns: names.join(", "), column, example: `${column}=${own}` },
      });
  }
}
