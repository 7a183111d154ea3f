/** Work that came back: dropped from one plan, absent from those between, and taken up again in a later one. */
import type { Comparison, Plan } from "@plandiff/domain";
import type { Register } from "@plandiff/lexicon";
import { pairContext } from "./context.ts";
import { matchPlans } from "./match/match-plans.ts";

/** A task and the later one in which its work came back, by plan index and id. */
export interface Return {
  readonly from: { readonly plan: number; readonly id: string };
  readonly to: { readonly plan: number; readonly id: string };
}

/** Over a gap a link must be surer than between neighbours: nothing between the two plans speaks for it. */
const SURE = 0.8;

/** Finds what came back; only tasks that neighbouring comparisons leave without a link can. */
export function findReturns(plans: readonly Plan[], comparisons: readonly Comparison[], register: Register): Return[] {
  const gone = comparisons.map(
    ({ entries }) => new Set(entries.flatMap((entry) => (entry.outcome === "dropped" ? entry.previous : []))),
  );
  const came = comparisons.map(
    ({ entries }) => new Set(entries.flatMap((entry) => (entry.outcome === "added" ? entry.next : []))),
  );
  const found: Return[] = [];
  const back = new Set<string>();
  for (let gap = 2; gap < plans.length; gap++) {
    for (let from = 0; from + gap < plans.length; from++) {
      const to = from + gap;
      const lost = gone[from]!;
      const fresh = came[to - 1]!;
      if (lost.size === 0 || fresh.size === 0) continue;
      for (const [previous, next] of linksOver(plans[from]!, plans[to]!, register)) {
        const keys = [`${from} ${previous}`, `${to} ${next}`];
        if (!lost.has(previous) || !fresh.has(next) || keys.some((key) => back.has(key))) continue;
        for (const key of keys) back.add(key);
        found.push({ from: { plan: from, id: previous }, to: { plan: to, id: next } });
      }
    }
  }
  return found;
}

function linksOver(previous: Plan, next: Plan, register: Register): [string, string][] {
  const { links } = matchPlans(previous, next, pairContext(previous, next, register), SURE);
  return links.flatMap((link): [string, string][] =>
    link.kind === "carried-over" ? [[previous.tasks[link.previous[0]!]!.id, next.tasks[link.next[0]!]!.id]] : [],
  );
}
