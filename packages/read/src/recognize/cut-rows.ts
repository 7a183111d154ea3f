/** Cuts all rows of a table: first by their words alone, then also by the widths, blanks and parties that certain rows teach. */
import { widthCost } from "./cell-cost.ts";
import type { HeaderColumn } from "./header.ts";
import { type PartyNames, partyEvidence } from "./party-evidence.ts";
import type { RowFacts } from "./row-facts.ts";
import { GOOD, partyCells, splitRow } from "./split-row.ts";
import { type Split, type TableModel, areGapped, areWrapped, blankCost, cellsOf, learnWidth } from "./table-model.ts";

/** Two ways to cut a row that are nearer than this are told to the reader. */
const UNCERTAIN = 1;
/** From this distance on a row may teach the others. */
const CERTAIN = 2.5;
/** So many certain rows teach the widths of columns; where there are fewer, all rows do. */
const ENOUGH_ROWS = 3;
/** What is learned from a cut changes the cut; it settles after very few rounds. */
const ROUNDS = 3;

/** A row's best cut, and whether another one is nearly as good. */
export interface CutRow {
  readonly split: Split;
  readonly uncertain: boolean;
}

/** Cuts rows; gives back what was learned, too. */
export function cutRows(
  rows: readonly RowFacts[],
  columns: readonly HeaderColumn[],
  names: PartyNames,
): { readonly cuts: readonly CutRow[]; readonly model: TableModel } {
  let model: TableModel = {
    columns,
    wrapped: areWrapped(rows),
    gapped: areGapped(rows, columns.length),
    widths: columns.map(() => undefined),
    blanks: columns.map(() => undefined),
    parties: partyEvidence(names),
  };
  let splits = rows.map((row) => splitRow(row, model));
  for (let round = 0; round < ROUNDS && !splits.every(isSettled); round++) {
    const learned = learn(rows, splits, model);
    const before = splits;
    splits = rows.map((row, index) => (holds(row, before[index]!, learned) ? before[index]! : splitRow(row, learned)));
    model = learned;
    if (splits.every((ways, index) => ways[0]!.starts.join() === before[index]![0]!.starts.join())) break;
  }
  return {
    cuts: splits.map((ways) => ({ split: ways[0]!, uncertain: margin(ways) < UNCERTAIN })),
    model,
  };
}

/** Is a row's cut good by itself, and no other near? */
const isSettled = (ways: readonly Split[]): boolean => margin(ways) >= CERTAIN && ways[0]!.cost <= GOOD;

/** Does what was learned of widths leave a settled cut as good as it was? */
function holds({ facts }: RowFacts, ways: readonly Split[], { widths }: TableModel): boolean {
  const best = ways[0]!;
  if (!isSettled(ways)) return false;
  const against = cellsOf(best, facts.length).reduce(
    (sum, range, column) => sum + widthCost(facts, range, widths[column]),
    0,
  );
  return best.cost + against <= GOOD;
}

const margin = ([best, second]: readonly Split[]): number => (best && second ? second.cost - best.cost : Infinity);

function learn(rows: readonly RowFacts[], splits: readonly (readonly Split[])[], model: TableModel): TableModel {
  const all = rows.map((row, index) => {
    const ways = splits[index]!;
    return { row, split: ways[0]!, cells: cellsOf(ways[0]!, row.lines.length), certain: margin(ways) >= CERTAIN };
  });
  const certain = all.filter((row) => row.certain);
  for (const { row, split } of certain) model.parties.learn(partyCells(split, row, model));
  // widths bear with a wrong cut here and there, and without them a table of doubtful rows would stay doubtful
  const measured = certain.length >= ENOUGH_ROWS ? certain : all;
  return {
    ...model,
    widths: model.columns.map((_, column) => {
      if (!model.wrapped) return undefined;
      return learnWidth(measured.map(({ row, cells }) => row.facts.slice(cells[column]!.from, cells[column]!.to)));
    }),
    blanks: model.columns.map((_, column) => {
      const blank = certain.filter(({ cells }) => cells[column]!.from === cells[column]!.to).length;
      return blankCost(blank, certain.length);
    }),
  };
}
