/** What changed where one task became several, or several one: the many are read together. */
import type { Change, Task } from "@plandiff/domain";
import { type DescriptionContext, describeTask } from "./describe-task.ts";

/** Changes between the previous tasks and the next ones of a split or merge; each names the one of the many it is about. */
export function describeMany(previous: readonly Task[], next: readonly Task[], context: DescriptionContext): Change[] {
  const changes = previous.flatMap((from) =>
    next.flatMap((to) => {
      const task = next.length > 1 ? to.id : from.id;
      return describeTask(from, to, context).flatMap((change) =>
        change.field === "number" ? [] : [{ ...change, task }],
      );
    }),
  );
  return changes;
}
