/** Tasks of a plan by their ids. */
import type { Plan, Task } from "@plandiff/domain";

const known = new WeakMap<Plan, ReadonlyMap<string, Task>>();

/** Tasks of a plan in the order of the ids given; every plan is indexed once. */
export function tasksById(plan: Plan, ids: readonly string[]): Task[] {
  const index = known.get(plan) ?? new Map(plan.tasks.map((task) => [task.id, task]));
  known.set(plan, index);
  return ids.flatMap((id) => index.get(id) ?? []);
}
