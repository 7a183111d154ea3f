/** The items of the list: the head of the plan, its tasks, and those that are left out. */
import type { DraftOutput, DraftTask, LeftTask, Plan, Task } from "@plandiff/domain";
import { questionsAt } from "@plandiff/draft";
import type { State } from "./state.ts";

/** One item that can be selected. */
export type Item =
  | { readonly kind: "head" }
  | { readonly kind: "task"; readonly task: DraftTask }
  | { readonly kind: "left"; readonly left: LeftTask; readonly origin: Task | undefined };

const known = new WeakMap<DraftOutput, readonly Item[]>();

/** The items in the order of the list; found once for each draft. */
export function itemsOf(draft: DraftOutput, previous: Plan): readonly Item[] {
  const found = known.get(draft);
  if (found) return found;
  const origins = new Map(previous.tasks.map((task) => [task.id, task]));
  const items: Item[] = [
    { kind: "head" },
    ...draft.plan.tasks.map((task): Item => ({ kind: "task", task })),
    ...draft.left.map((left): Item => ({ kind: "left", left, origin: origins.get(left.id) })),
  ];
  known.set(draft, items);
  return items;
}

/** The items of a state. */
export const items = ({ draft, subject }: State): readonly Item[] => itemsOf(draft, subject.previous);

/** The selected item. */
export const selectedItem = (state: State): Item => items(state)[state.cursor] ?? { kind: "head" };

/** The selected task; nothing where the head or a task that is left out is selected. */
export function selectedTask(state: State): DraftTask | undefined {
  const item = selectedItem(state);
  return item.kind === "task" ? item.task : undefined;
}

/** Places of the open questions about an item. */
export function questionsOf({ draft }: Pick<State, "draft">, item: Item): readonly number[] {
  if (item.kind === "left") return [];
  return questionsAt(draft, item.kind === "head" ? undefined : item.task.id);
}

/** Has a person still to do something about an item? */
export const isUnsettled = (state: State, item: Item): boolean =>
  questionsOf(state, item).length > 0 || (item.kind === "task" && item.task.state === "undecided");
