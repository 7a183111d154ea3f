/** Cuts the lines of a row into its cells: the cheapest of all ways, found by dynamic programming. */
import { type RowCosts, rowCosts } from "./cell-cost.ts";
import { joinLines } from "./join-lines.ts";
import type { PartyCell } from "./party-evidence.ts";
import type { RowLines, Split, TableModel } from "./table-model.ts";

/** So many of the best ways are kept, for what only looks at whole cells. */
const KEPT = 8;
/** Below this distance to the second best the parties are asked, which costs more. */
const CLOSE = 3;
/** A row longer than this is cut at blank lines alone; the number of ways grows with the square. */
const MOST_LINES = 160;
/** A cut at blank lines that costs no more than this, with a time read and no cell torn, needs no closer look. */
const GOOD = 0;

interface Step {
  readonly cost: number;
  readonly start: number;
  readonly before: Step | undefined;
}

/** The best ways to cut a row, best first; at least one. */
export function splitRow(lines: RowLines, model: TableModel): Split[] {
  const costs = rowCosts(lines, model);
  const gaps = lines.flatMap(({ gap }, index) => (index > 0 && gap ? [index] : []));
  const coarse = cheapest(lines.length, gaps, model.columns.length, costs);
  const best = coarse[0];
  if (best && best.cost <= GOOD && isKnown(best, lines, model))
    return isClose(coarse) ? withParties(coarse, lines, model) : coarse;
  const likely = lines.length <= MOST_LINES ? likelyCuts(lines) : gaps;
  const fine = likely.length > gaps.length ? cheapest(lines.length, likely, model.columns.length, costs) : [];
  return withParties(distinct([...coarse, ...fine]), lines, model);
}

const isClose = ([best, second]: readonly Split[]): boolean =>
  best !== undefined && second !== undefined && second.cost - best.cost < CLOSE;

/** Lines before which a cell may begin: after blank lines, and where no comma says that the text goes on. */
const likelyCuts = (lines: RowLines): number[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before) return [];
    return line.gap || !/[,;]$/.test(before.text) ? [index] : [];
  });

const distinct = (splits: readonly Split[]): Split[] => {
  const seen = new Set<string>();
  return splits
    .toSorted((a, b) => a.cost - b.cost)
    .filter(({ starts }) => seen.size !== seen.add(starts.join()).size)
    .slice(0, KEPT);
};

/** The cheapest ways to lay `columns` cells over the lines, cutting at the given lines alone. */
function cheapest(end: number, cuts: readonly number[], columns: number, costs: RowCosts): Split[] {
  const places = [0, ...cuts, end];
  let ways: Step[][] = places.map((_, index) => (index === 0 ? [{ cost: 0, start: 0, before: undefined }] : []));
  for (let column = 0; column < columns; column++) {
    const next: Step[][] = places.map(() => []);
    places.forEach((from, i) => {
      if (ways[i]!.length === 0) return;
      const last = column === columns - 1;
      for (let j = last ? places.length - 1 : i; j < places.length; j++) {
        const to = places[j]!;
        const cost = costs.cell(column, from, to) + (from > 0 && from < to ? costs.cut(from) : 0);
        for (const way of ways[i]!) keep(next[j]!, { cost: way.cost + cost, start: from, before: way });
      }
    });
    ways = next;
  }
  return ways.at(-1)!.map((step) => ({ starts: startsOf(step, columns), cost: step.cost }));
}

function keep(steps: Step[], step: Step): void {
  let at = steps.length;
  while (at > 0 && steps[at - 1]!.cost > step.cost) at--;
  if (at >= KEPT) return;
  steps.splice(at, 0, step);
  if (steps.length > KEPT) steps.pop();
}

function startsOf(last: Step, columns: number): number[] {
  const starts: number[] = [];
  for (let step: Step | undefined = last; step && starts.length < columns; step = step.before) starts.unshift(step.start);
  return starts;
}

function withParties(splits: readonly Split[], lines: RowLines, model: TableModel): Split[] {
  return splits
    .map((split) => ({ ...split, cost: split.cost + model.parties.cost(partyCells(split, lines, model)) }))
    .toSorted((a, b) => a.cost - b.cost);
}

const isKnown = (split: Split, lines: RowLines, model: TableModel): boolean =>
  model.parties.areKnown(partyCells(split, lines, model));

/** The party cells of a split, in column order. */
function partyCells({ starts }: Split, lines: RowLines, model: TableModel): PartyCell[] {
  return model.columns.flatMap((column, index) => {
    if (column.kind === "other" || (column.column !== "lead" && column.column !== "coordinating")) return [];
    const cell = lines.slice(starts[index], starts[index + 1] ?? lines.length);
    return [{ column: column.column, index, text: joinLines(cell, model.breaks) }];
  });
}
