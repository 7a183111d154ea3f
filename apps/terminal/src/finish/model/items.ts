/** The items of the list: the head of the plan, its tasks, and those that are left out. */
import type { DraftOutput, DraftTask, LeftTask, Plan, Proposal, Task } from "@plandiff/domain";
import { type HeadPart, headParts, isAboutPart, questionsAt } from "@plandiff/draft";
import type { State } from "./state.ts";

/** One item that can be selected. */
export type Item =
  /** The head as a whole, for what is about no paragraph of it. */
  | { readonly kind: "head" }
  | { readonly kind: "part"; readonly part: HeadPart }
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
    ...headParts(draft.plan).map((part): Item => ({ kind: "part", part })),
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

/** Is a proposal told at an item? What is about a paragraph of the head stands there, all else of the head at the head. */
export function isToldAt(proposal: Proposal, item: Item, { plan }: DraftOutput): boolean {
  if (item.kind === "left") return false;
  if (item.kind === "task") return proposal.task === item.task.id;
  if (item.kind === "part") return isAboutPart(proposal, item.part);
  return proposal.task === undefined && !headParts(plan).some((part) => isAboutPart(proposal, part));
}

/** Places of the open questions about an item. */
export function questionsOf({ draft }: Pick<State, "draft">, item: Item): readonly number[] {
  if (item.kind === "left") return [];
  const asked = questionsAt(draft, item.kind === "task" ? item.task.id : undefined);
  return item.kind === "task" ? asked : asked.filter((at) => isToldAt(draft.proposals[at]!, item, draft));
}

/** Has a person still to do something about an item? */
export const isUnsettled = (state: State, item: Item): boolean =>
  questionsOf(state, item).length > 0 || (item.kind === "task" && item.task.state === "undecided");
