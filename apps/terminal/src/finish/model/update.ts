/** What happens next: from a moment and an action to the next moment, and what the world is asked to do. */
import { match } from "ts-pattern";
import { layoutOf } from "../../review/model/layout.ts";
import { edited, fieldOf } from "../../review/model/text-field.ts";
import { answered, confirmed, kept, merged, moved, opened, splitHere, toUnsettled } from "./acts.ts";
import type { Action } from "./action.ts";
import type { Effect } from "./effect.ts";
import { items, questionsOf, selectedItem } from "./items.ts";
import { redone, undone } from "./moments.ts";
import { chosenText, offers } from "./offers.ts";
import { settled } from "./positions.ts";
import type { Overlay, State } from "./state.ts";

/** A moment and the effects of reaching it. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

const OTHER_LANGUAGE = { vi: "en", en: "vi" } as const;
const CLOSED = { kind: "none" } as const;
/** Positions beyond the end come to rest at the last one. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The next moment. Never throws and never leaves anything outside its range. */
export function update(state: State, action: Action): Step {
  if (action.kind === "interrupt" || (action.kind === "leave" && state.overlay.kind === "none"))
    return { state, effects: [{ kind: "close", interrupted: action.kind === "interrupt" }] };
  const next = match(state.overlay)
    .with({ kind: "none" }, () => onScreen(state, action))
    .with({ kind: "help" }, { kind: "checklist" }, (overlay) => inPages(state, action, overlay))
    .with({ kind: "field" }, (overlay) => inField(state, action, overlay))
    .exhaustive();
  const told = next.message === state.message && action.kind !== "resized" ? { ...next, message: undefined } : next;
  // Whatever was done or taken back is kept at once: no way of ending the program can lose it.
  return { state: settled(told), effects: next.draft === state.draft ? [] : [{ kind: "save" }] };
}

const onScreen = (state: State, action: Action): State =>
  match(action)
    .with({ kind: "step" }, ({ by, stride }) => {
      const { list, detail } = layoutOf(state.size);
      const isList = state.pane === "list";
      const height = isList ? list.height : detail.height;
      const lines = by * (stride === "line" ? 1 : Math.max(1, stride === "page" ? height - 1 : Math.floor(height / 2)));
      return isList ? selected(state, state.cursor + lines) : { ...state, detailTop: state.detailTop + lines };
    })
    .with({ kind: "edge" }, ({ to }) => {
      const end = to === "first" ? 0 : LAST;
      return state.pane === "list" ? selected(state, end) : { ...state, detailTop: end };
    })
    .with({ kind: "scroll-detail" }, ({ by }) => ({ ...state, detailTop: state.detailTop + by }))
    .with({ kind: "other-pane" }, (): State => ({ ...state, pane: state.pane === "list" ? "detail" : "list" }))
    .with({ kind: "back" }, (): State => ({ ...state, pane: "list" }))
    .with({ kind: "question" }, ({ by }): State => {
      const count = questionsOf(state, selectedItem(state)).length;
      return count === 0
        ? { ...state, message: { kind: "nothing-here" } }
        : { ...state, question: (state.question + by + count) % count };
    })
    .with({ kind: "unsettled" }, ({ by }) => toUnsettled(state, by))
    .with({ kind: "answer" }, (answer) => answered(state, answer))
    .with({ kind: "keep" }, () => kept(state))
    .with({ kind: "split" }, () => splitHere(state))
    .with({ kind: "merge" }, () => merged(state))
    .with({ kind: "move" }, ({ by }) => moved(state, by))
    .with({ kind: "open-field" }, ({ purpose }) => opened(state, purpose))
    .with({ kind: "undo" }, () => undone(state))
    .with({ kind: "redo" }, () => redone(state))
    .with({ kind: "help" }, { kind: "checklist" }, ({ kind }): State => ({ ...state, overlay: { kind, top: 0 } }))
    .with({ kind: "other-language" }, () => ({ ...state, language: OTHER_LANGUAGE[state.language] }))
    .with({ kind: "not-saved" }, { kind: "kept-elsewhere" }, (message): State => ({ ...state, message }))
    .with({ kind: "resized" }, ({ size }) => ({ ...state, size }))
    .with({ kind: "edit" }, { kind: "complete" }, { kind: "confirm" }, () => state)
    .with({ kind: "leave" }, { kind: "interrupt" }, () => state)
    .exhaustive();

/** Another item; what is known of it is shown from the top. */
function selected(state: State, cursor: number): State {
  const to = Math.max(0, Math.min(cursor, items(state).length - 1));
  return to === state.cursor ? state : { ...state, cursor: to, detailTop: 0, question: 0 };
}

/** While a line is typed, keys edit it; up and down choose among what is offered. */
function inField(state: State, action: Action, overlay: Extract<Overlay, { kind: "field" }>): State {
  const to = (next: Overlay): State => ({ ...state, overlay: next });
  return match(action)
    .with({ kind: "edit" }, ({ edit }) => to({ ...overlay, field: edited(overlay.field, edit), choice: 0 }))
    .with({ kind: "step" }, ({ by }) =>
      to({ ...overlay, choice: Math.max(0, Math.min(overlay.choice + by, offers(state).length)) }),
    )
    .with({ kind: "complete" }, () => to({ ...overlay, field: fieldOf(chosenText(state)), choice: 0 }))
    .with({ kind: "confirm" }, () => confirmed(state))
    .with({ kind: "back" }, () => to(CLOSED))
    .with({ kind: "resized" }, { kind: "not-saved" }, { kind: "kept-elsewhere" }, (allowed) => onScreen(state, allowed))
    .otherwise(() => state);
}

/** While help or checklist lie over the screen, keys move in them, and all else sleeps. */
function inPages(state: State, action: Action, overlay: Extract<Overlay, { kind: "help" | "checklist" }>): State {
  const to = (top: number): State => ({ ...state, overlay: { ...overlay, top } });
  const page = Math.max(1, state.size.rows - 3);
  return match(action)
    .with({ kind: "step" }, ({ by, stride }) => to(overlay.top + by * (stride === "line" ? 1 : page)))
    .with({ kind: "edge" }, ({ to: end }) => to(end === "first" ? 0 : LAST))
    .with(
      { kind: "other-language" },
      { kind: "resized" },
      { kind: "not-saved" },
      { kind: "kept-elsewhere" },
      (allowed) => onScreen(state, allowed),
    )
    .with({ kind: "help" }, { kind: "checklist" }, { kind: "back" }, { kind: "leave" }, (): State => ({
      ...state,
      overlay: CLOSED,
    }))
    .otherwise(() => state);
}
