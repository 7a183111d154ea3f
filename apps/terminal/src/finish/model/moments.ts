/** Moments: what a person does takes effect as one act, which can be taken back and done again. */
import type { DraftOutput } from "@plandiff/domain";
import { type Item, selectedItem } from "./items.ts";
import type { Act, ActName, Moment, State } from "./state.ts";

/** Acts that can be taken back. */
const MOST_UNDONE = 1000;

/** An act that has nothing to act on. */
export const nothing = (state: State): State => ({ ...state, message: { kind: "nothing-here" } });

const nameOf = (item: Item): string => {
  if (item.kind === "task") return item.task.number ?? item.task.id;
  return item.kind === "left" ? (item.origin?.number ?? item.left.id) : "";
};

/** One act: the draft after it, and the moment before to come back to. */
export function acted(state: State, name: ActName, draft: DraftOutput, cursor = state.cursor): State {
  if (draft === state.draft) return nothing(state);
  const act: Act = { name, task: nameOf(selectedItem(state)) };
  const before: Moment = { draft: state.draft, cursor: state.cursor, act };
  return {
    ...state,
    draft,
    cursor,
    question: 0,
    done: [...state.done, before].slice(-MOST_UNDONE),
    undone: [],
    message: { kind: "did", act },
  };
}

/** Takes the last act back. */
export function undone(state: State): State {
  const last = state.done.at(-1);
  if (!last) return { ...state, message: { kind: "nothing-to-undo" } };
  const undoneNow = [...state.undone, momentFor(state, last)];
  return {
    ...at(state, last),
    done: state.done.slice(0, -1),
    undone: undoneNow,
    message: { kind: "undid", act: last.act },
  };
}

/** Does what was last taken back again. */
export function redone(state: State): State {
  const last = state.undone.at(-1);
  if (!last) return { ...state, message: { kind: "nothing-to-redo" } };
  const doneNow = [...state.done, momentFor(state, last)];
  return {
    ...at(state, last),
    done: doneNow,
    undone: state.undone.slice(0, -1),
    message: { kind: "did", act: last.act },
  };
}

/** This moment, to come back to it from the other side of an act. */
const momentFor = ({ draft, cursor }: State, { act }: Moment): Moment => ({ draft, cursor, act });

const at = (state: State, { draft, cursor }: Moment): State => ({ ...state, draft, cursor, question: 0 });
