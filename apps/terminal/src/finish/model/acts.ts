/** What a person does to the draft. */
import type { DraftOutput } from "@plandiff/domain";
import {
  addTask,
  cellText,
  followUp,
  headText,
  keepTask,
  leaveTask,
  mergeWithNext,
  moveTask,
  setCell,
  setHead,
  settle,
  settleAlike,
  splitTask,
  takeBack,
} from "@plandiff/draft";
import { match } from "ts-pattern";
import { fieldOf } from "../../screen/model/text-field.ts";
import { type Item, isUnsettled, items, questionsOf, selectedItem, selectedTask } from "./items.ts";
import { acted, nothing } from "./moments.ts";
import { chosenText } from "./offers.ts";
import type { Purpose, State } from "./state.ts";
import { BETWEEN } from "./typed-items.ts";

const cursorAt = (state: State, draft: DraftOutput, test: (item: Item) => boolean): number => {
  const found = items({ ...state, draft }).findIndex(test);
  return found < 0 ? state.cursor : found;
};

/** A task goes on; one that was left out comes back. */
export function kept(state: State): State {
  const item = selectedItem(state);
  if (item.kind === "task") return acted(state, "keep", keepTask(state.draft, item.task.id));
  if (item.kind !== "left") return nothing(state);
  const draft = takeBack(state.draft, item.left.id, state.context);
  const isBack = (one: Item): boolean => one.kind === "task" && one.task.carriedFrom.includes(item.left.id);
  return acted(state, "take-back", draft, cursorAt(state, draft, isBack));
}

/** The marked question is answered, here or wherever it is asked. */
export function answered(
  state: State,
  { as, everywhere }: { readonly as: "yes" | "no"; readonly everywhere: boolean },
): State {
  const item = selectedItem(state);
  const at = questionsOf(state, item)[state.question];
  if (at === undefined) {
    const isAsked = item.kind === "task" && item.task.state === "undecided";
    if (!isAsked) return nothing(state);
    return as === "yes"
      ? kept(state)
      : acted(state, "leave", leaveTask(state.draft, { id: item.task.id }, state.context));
  }
  const answer = everywhere ? settleAlike : settle;
  const next = acted(state, as, answer(state.draft, { at, answer: as }, state.context));
  return { ...next, question: Math.max(0, Math.min(state.question, questionsOf(next, selectedItem(next)).length - 1)) };
}

/** The task in two, the second to be written next. */
export function splitHere(state: State): State {
  const task = selectedTask(state);
  if (!task) return nothing(state);
  return acted(state, "split", splitTask(state.draft, task.id, state.context), state.cursor + 1);
}

/** The task with the one behind it. */
export function merged(state: State): State {
  const task = selectedTask(state);
  return task ? acted(state, "merge", mergeWithNext(state.draft, task.id, state.context)) : nothing(state);
}

/** The task one place up or down. */
export function moved(state: State, by: 1 | -1): State {
  const task = selectedTask(state);
  if (!task) return nothing(state);
  const draft = moveTask(state.draft, { id: task.id, by }, state.context);
  const other = items(state)[state.cursor + by];
  // At the edge of its section it goes over where it stands.
  const isSwapped = other?.kind === "task" && other.task.section.join("\n") === task.section.join("\n");
  return acted(state, "move", draft, isSwapped ? state.cursor + by : state.cursor);
}

/** A line to type in, with what stands there now. */
export function opened(state: State, purpose: Purpose): State {
  const item = selectedItem(state);
  const written = match(purpose)
    .with("add", () => (item.kind === "left" ? undefined : ""))
    .with("leave", () => (item.kind === "task" ? "" : undefined))
    .with("follow-up", () => {
      const product = item.kind === "left" ? item.origin?.deliverables[0]?.text : undefined;
      return item.kind === "left"
        ? `${FOLLOWED[state.draft.plan.language]}${product ?? item.origin?.text ?? ""}`
        : undefined;
    })
    .with("text", "lead", "coordinating", "schedule", "deliverables", (cell) =>
      item.kind === "part" && cell === "text"
        ? headText(state.draft.plan, item.part)
        : item.kind === "task"
          ? cellText(item.task, cell).split("\n").join(BETWEEN)
          : undefined,
    )
    .exhaustive();
  if (written === undefined) return nothing(state);
  return { ...state, overlay: { kind: "field", purpose, field: fieldOf(written), choice: 0 } };
}

/** How a task that follows something up begins. */
const FOLLOWED = { vi: "Sơ kết, đánh giá việc thực hiện ", en: "Review the implementation of " } as const;

/** What was typed, or what was chosen, takes effect. */
export function confirmed(state: State): State {
  const { overlay, draft, context } = state;
  if (overlay.kind !== "field") return state;
  const closed: State = { ...state, overlay: { kind: "none" } };
  const item = selectedItem(state);
  const text = chosenText(state).trim();
  return match(overlay.purpose)
    .with("text", "lead", "coordinating", "schedule", "deliverables", (cell): State => {
      if (item.kind === "part" && cell === "text") {
        const next = setHead(draft, { part: item.part, text }, context);
        return next === draft ? closed : acted(closed, "edit", next);
      }
      if (item.kind !== "task" || (cell === "text" && text === "")) return closed;
      const lines =
        cell === "deliverables"
          ? text
              .split(BETWEEN.trim())
              .map((one) => one.trim())
              .join("\n")
          : text;
      const next = setCell(draft, { id: item.task.id, cell, text: lines }, context);
      return next === draft ? closed : acted(closed, "edit", next);
    })
    .with("add", (): State => {
      if (text === "") return closed;
      const after = item.kind === "task" ? item.task.id : undefined;
      const next = addTask(draft, { after, text }, context);
      const at = item.kind === "task" ? state.cursor + 1 : cursorAt(state, next, ({ kind }) => kind === "task");
      return acted(closed, "add", next, at);
    })
    .with("leave", (): State =>
      item.kind === "task"
        ? acted(closed, "leave", leaveTask(draft, { id: item.task.id, why: text }, context))
        : closed,
    )
    .with("follow-up", (): State => {
      if (item.kind !== "left" || text === "") return closed;
      const next = followUp(draft, { id: item.left.id, text }, context);
      const isIt = (one: Item): boolean => one.kind === "task" && one.task.carriedFrom.includes(item.left.id);
      return acted(closed, "follow-up", next, cursorAt(state, next, isIt));
    })
    .exhaustive();
}

/** The next or previous item that a person must still do something about, going round the end. */
export function toUnsettled(state: State, by: 1 | -1): State {
  const all = items(state);
  for (let step = 1; step <= all.length; step++) {
    const at = (state.cursor + by * step + step * all.length) % all.length;
    const item = all[at];
    if (item && isUnsettled(state, item)) return { ...state, cursor: at, question: 0, detailTop: 0 };
  }
  return { ...state, message: { kind: "all-settled" } };
}
