/** Cuts the lines of a row into its cells: the cheapest of all ways, found by dynamic programming. */
import { type RowCosts, rowCosts } from "./cell-cost.ts";
import type { PartyCell } from "./party-evidence.ts";
import type { RowFacts } from "./row-facts.ts";
import { type Split, type TableModel, cellsOf } from "./table-model.ts";

/** So many of the best ways are kept, for what only looks at whole cells; a row with few blank lines has fewer that count. */
const KEPT = 8;
const KEPT_OF_FEW = 4;
const FEW_GAPS = 16;
/** Below this distance to the second best the parties are asked, which costs more. */
const CLOSE = 2.5;
/** A row longer than this is cut at blank lines alone; the number of ways grows with the square. */
const MOST_LINES = 160;
/** Where even blank lines are more than this, no row of a plan was found; its ends are cut and its middle is one cell. */
const MOST_PLACES = 200;
/** A cut that costs no more than this, with a time read and no cell torn, needs no closer look. */
export const GOOD = 0;

interface Step {
  readonly cost: number;
  readonly start: number;
  readonly before: Step | undefined;
}

/** The best ways to cut a row, best first; at least one. */
export function splitRow(row: RowFacts, model: TableModel): Split[] {
  const costs = rowCosts(row, model);
  const end = row.lines.length;
  const gaps = ends(row.facts.flatMap(({ gap }, index) => (index > 0 && gap ? [index] : [])));
  const coarse = cheapest(end, gaps, costs, {
    columns: model.columns.length,
    kept: gaps.length <= FEW_GAPS ? KEPT_OF_FEW : KEPT,
  });
  const best = coarse[0];
  if (best && best.cost <= GOOD && model.parties.areKnown(partyCells(best, row, model)))
    return isClose(coarse) ? withParties(coarse, row, model) : coarse;
  const likely = end <= MOST_LINES ? likelyCuts(row) : gaps;
  const fine =
    likely.length > gaps.length ? cheapest(end, likely, costs, { columns: model.columns.length, kept: KEPT }) : [];
  return withParties(distinct([...coarse, ...fine]), row, model);
}

const ends = (places: readonly number[]): number[] =>
  places.length <= MOST_PLACES
    ? [...places]
    : [...places.slice(0, MOST_PLACES / 2), ...places.slice(places.length - MOST_PLACES / 2)];

const isClose = ([best, second]: readonly Split[]): boolean =>
  best !== undefined && second !== undefined && second.cost - best.cost < CLOSE;

/** Lines before which a cell may begin: after blank lines, and where no comma says that the text goes on. */
const likelyCuts = ({ facts }: RowFacts): number[] =>
  facts.flatMap(({ gap }, index) => (index > 0 && (gap || facts[index - 1]!.end !== "comma") ? [index] : []));

const distinct = (splits: readonly Split[]): Split[] => {
  const seen = new Set<string>();
  return splits
    .toSorted((a, b) => a.cost - b.cost)
    .filter(({ starts }) => seen.size !== seen.add(starts.join()).size)
    .slice(0, KEPT);
};

/** The cheapest ways to lay `columns` cells over the lines, cutting at the given lines alone. */
function cheapest(
  end: number,
  cuts: readonly number[],
  costs: RowCosts,
  { columns, kept }: { readonly columns: number; readonly kept: number },
): Split[] {
  const places = [0, ...cuts, end];
  let ways: Step[][] = places.map((_, index) => (index === 0 ? [{ cost: 0, start: 0, before: undefined }] : []));
  for (let column = 0; column < columns; column++) {
    const next: Step[][] = places.map(() => []);
    const last = column === columns - 1;
    for (let i = 0; i < places.length; i++) {
      const from = places[i]!;
      if (ways[i]!.length === 0) continue;
      const cut = from > 0 ? costs.cut(from) : 0;
      for (let j = last ? places.length - 1 : i; j < places.length; j++) {
        const to = places[j]!;
        const cost = costs.cell(column, from, to) + (from < to ? cut : 0);
        for (const way of ways[i]!)
          if (!keep(next[j]!, { cost: way.cost + cost, start: from, before: way }, kept)) break;
      }
    }
    ways = next;
  }
  return ways.at(-1)!.map((step) => ({ starts: startsOf(step, columns), cost: step.cost }));
}

/** Puts a step among the best ones, cheapest first; false where it is none of them. */
function keep(steps: Step[], step: Step, kept: number): boolean {
  let at = steps.length;
  while (at > 0 && steps[at - 1]!.cost > step.cost) at--;
  if (at >= kept) return false;
  steps.splice(at, 0, step);
  if (steps.length > kept) steps.pop();
  return true;
}

function startsOf(last: Step, columns: number): number[] {
  const starts: number[] = [];
  for (let step: Step | undefined = last; step && starts.length < columns; step = step.before)
    starts.unshift(step.start);
  return starts;
}

function withParties(splits: readonly Split[], row: RowFacts, model: TableModel): Split[] {
  return splits
    .map((split) => ({ ...split, cost: split.cost + model.parties.cost(partyCells(split, row, model)) }))
    .toSorted((a, b) => a.cost - b.cost);
}

/** The party cells of a split, in column order. */
export const partyCells = (split: Split, row: RowFacts, { columns }: TableModel): PartyCell[] =>
  cellsOf(split, row.lines.length).flatMap(({ from, to }, index) => {
    const column = columns[index]!;
    if (column.kind === "other" || (column.column !== "lead" && column.column !== "coordinating")) return [];
    return [{ column: column.column, index, text: row.text(from, to) }];
  });
