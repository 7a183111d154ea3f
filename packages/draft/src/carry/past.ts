/** What older plans say of a task: how it was worded before, and whether every plan had it. */
import type { Lineage, Plan, Task } from "@plandiff/domain";

/** A task's line of work before the plan that is drafted from. */
export interface Past {
  /** The tasks of older plans that it comes from, the latest first. */
  readonly earlier: readonly Task[];
  /** How many plans there are, with the one drafted from. */
  readonly plans: number;
  /** In how many of them the work stands. */
  readonly inPlans: number;
}

/** The past of every task of the last plan. Without lineages nothing is known. */
export function pastOf(plan: Plan, history: readonly Plan[], lineages: readonly Lineage[]): (id: string) => Past {
  const last = history.length;
  const plans = [...history, plan];
  const tasks = plans.map((one) => new Map(one.tasks.map((task) => [task.id, task])));
  const byId = new Map(
    lineages.flatMap((line) => line.tasks.filter((node) => node.plan === last).map(({ id }) => [id, line] as const)),
  );
  return (id) => {
    const nodes = byId.get(id)?.tasks ?? [];
    const earlier = nodes
      .filter((node) => node.plan < last)
      .toReversed()
      .flatMap((node) => tasks[node.plan]?.get(node.id) ?? []);
    const inPlans = new Set(nodes.map((node) => node.plan)).add(last).size;
    return { earlier, plans: plans.length, inPlans };
  };
}
