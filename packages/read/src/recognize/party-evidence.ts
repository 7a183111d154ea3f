/** What speaks for a cell of parties: names that the register or other rows of the table know, and none of them torn. */

/** A cell that a split reads as parties; `index` is its column, so that neighbours are told. */
export interface PartyCell {
  readonly column: "lead" | "coordinating";
  readonly index: number;
  readonly text: string;
}

/** Judges party cells, and learns from those that are certain. */
export interface PartyEvidence {
  /** What the cells cost: less where names are known, more where one is torn between two cells. */
  cost(cells: readonly PartyCell[]): number;
  /** Are all names of all cells known, and none torn? */
  areKnown(cells: readonly PartyCell[]): boolean;
  /** The evidence with what these cells teach. */
  learn(cells: readonly PartyCell[]): void;
}

/** How names are found and known. */
export interface PartyNames {
  isKnownParty(name: string): boolean;
  partyNames(cell: string): readonly string[];
}

/** What it is worth that a whole cell is parties that are known, that another row has the same cell, and that no name is torn. */
const KNOWN = -3;
const SEEN_CELL = -1.5;
const TORN = 4;
/** How much of a cell is known on the whole, before any is read. */
const UNSEEN_SHARE = 0.5;

/** Makes the evidence for one table. */
export function partyEvidence(names: PartyNames): PartyEvidence {
  const seenNames = new Set<string>();
  const seenCells = new Set<string>();
  const read = new Map<string, readonly string[]>();
  const namesOf = (text: string): readonly string[] => {
    const known = read.get(text);
    if (known) return known;
    const found = text === "" ? [] : names.partyNames(text);
    read.set(text, found);
    return found;
  };
  const isKnown = (name: string): boolean => seenNames.has(name.toLowerCase()) || names.isKnownParty(name);
  let taughtCells = { count: 0, known: 0 };
  const share = (text: string, known: (name: string) => boolean = isKnown): number => {
    const parts = namesOf(text);
    const all = parts.reduce((sum, name) => sum + name.length, 0);
    // a blank cell speaks neither for nor against: it counts as much as cells of this table do on the whole
    if (all === 0) return taughtCells.count === 0 ? UNSEEN_SHARE : taughtCells.known / taughtCells.count;
    return parts.filter(known).reduce((sum, name) => sum + name.length, 0) / all;
  };
  const isTorn = (cells: readonly PartyCell[]): boolean =>
    cells.some((cell, i) => {
      const next = cells[i + 1];
      if (!next || next.index !== cell.index + 1) return false;
      const last = namesOf(cell.text).at(-1);
      const first = namesOf(next.text)[0];
      return last !== undefined && first !== undefined && cell.text.endsWith(last) && isKnown(`${last} ${first}`);
    });
  const keyOf = ({ column, text }: PartyCell): string => `${column} ${text.toLowerCase()}`;
  return {
    cost: (cells) =>
      cells.reduce((sum, cell) => sum + KNOWN * share(cell.text) + (seenCells.has(keyOf(cell)) ? SEEN_CELL : 0), 0) +
      (isTorn(cells) ? TORN : 0),
    areKnown: (cells) => cells.every(({ text }) => text !== "" && share(text) === 1) && !isTorn(cells),
    learn(taught) {
      for (const cell of taught) {
        if (cell.text === "") continue;
        taughtCells = { count: taughtCells.count + 1, known: taughtCells.known + share(cell.text, names.isKnownParty) };
        seenCells.add(keyOf(cell));
        for (const name of namesOf(cell.text)) seenNames.add(name.toLowerCase());
      }
    },
  };
}
