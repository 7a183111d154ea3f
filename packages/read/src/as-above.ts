/** Cells that only point to the one above ("Như trên", "-nt-", a mark of repetition) mean what that one says. */
import type { Diagnostic } from "@plandiff/domain";
import type { CellColumn, FoundRow } from "./recognize/found-table.ts";

/** What the cells of each row mean, and which marks were taken so. What is written stays with the row. */
export interface CellsMeant {
  readonly cells: readonly FoundRow["cells"][];
  readonly diagnostics: readonly Diagnostic[];
}

/** The columns that point; a task that is the same as the one above is none. */
const COLUMNS: readonly CellColumn[] = ["lead", "coordinating", "time", "deliverable"];
const WORDS = /^(?:như (?:hàng |dòng |mục )?trên|nt|n\.t\.?|như nhiệm vụ trên|ditto|(?:same )?as above|see above)$/iu;
const MARKS = /^(?:["“”„″〃]{1,2}|['‘’′]{2})$/u;

const pointsUp = (text: string): boolean => {
  const bare = text.replace(/^[-–—_\s(]+|[-–—_\s).;]+$/gu, "");
  return WORDS.test(bare) || MARKS.test(bare);
};

/** The cells of rows, with those that point to the one above in its place. */
export function cellsMeant(rows: readonly FoundRow[]): CellsMeant {
  const said = new Map<string, Diagnostic>();
  let above: FoundRow["cells"] = {};
  const cells = rows.map((row) => {
    let meant = row.cells;
    for (const column of COLUMNS) {
      const text = row.cells[column]?.text;
      const before = above[column];
      if (text === undefined || before === undefined || !pointsUp(text)) continue;
      meant = { ...meant, [column]: before };
      const count = Number(said.get(text)?.args["count"] ?? 0) + 1;
      const place = said.get(text)?.place ?? row.place;
      said.set(text, { code: "same-as-above", severity: "note", args: { text, count }, place });
    }
    above = meant;
    return meant;
  });
  return { cells, diagnostics: [...said.values()] };
}
