/** What happens next: from a moment and an action to the next moment, and what the world is asked to do. */
import { match } from "ts-pattern";
import { layoutOf } from "../../screen/model/layout.ts";
import { wheeled } from "../../screen/model/pointer.ts";
import { linesOf } from "../../screen/model/stride.ts";
import { edited, fieldOf } from "../../screen/model/text-field.ts";
import { answered, confirmed, kept, merged, moved, opened, splitHere, toUnsettled } from "./acts.ts";
import type { Action } from "./action.ts";
import type { Effect } from "./effect.ts";
import { questionsOf, selectedItem } from "./items.ts";
import { clicked } from "./pointer.ts";
import { selected } from "./selecting.ts";
import { lineOfLines, linesToEdit } from "./typed-items.ts";
import { redone, undone } from "./moments.ts";
import { chosenText, offers } from "./offers.ts";
import { LINES_AROUND_PAGE, settled } from "./positions.ts";
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
  if (action.kind === "wheel") return oneByOne(state, wheeled(state, action));
  if (action.kind === "suspend") return { state, effects: [{ kind: "suspend" }] };
  if (action.kind === "mouse") {
    const message = { kind: state.mouse ? "mouse-off" : "mouse-on" } as const;
    return { state: { ...state, mouse: !state.mouse, message }, effects: [{ kind: "mouse" }] };
  }
  if (action.kind === "text-in-editor" && state.overlay.kind === "none")
    return inEditor(settled(opened(state, "text")));
  if (action.kind === "editor") return inEditor(state);
  const next = match(state.overlay)
    .with({ kind: "none" }, () => onScreen(state, action))
    .with({ kind: "help" }, { kind: "checklist" }, (overlay) => inPages(state, action, overlay))
    .with({ kind: "field" }, (overlay) => inField(state, action, overlay))
    .exhaustive();
  const told = next.message === state.message && action.kind !== "resized" ? { ...next, message: undefined } : next;
  // Whatever was done or taken back is kept at once: no way of ending the program can lose it.
  return { state: settled(told), effects: next.draft === state.draft ? [] : [{ kind: "save" }] };
}

function oneByOne(state: State, actions: readonly Action[]): Step {
  const [first, ...rest] = actions;
  if (!first) return { state, effects: [] };
  const step = update(state, first);
  const others = oneByOne(step.state, rest);
  return { state: others.state, effects: [...step.effects, ...others.effects] };
}

/** The line that is typed goes to an editor. */
const inEditor = (state: State): Step =>
  state.overlay.kind === "field"
    ? { state, effects: [{ kind: "editor", text: linesToEdit(state.overlay) }] }
    : { state, effects: [] };

const onScreen = (state: State, action: Action): State =>
  match(action)
    .with({ kind: "step" }, ({ by, stride }) => {
      const { list, detail } = layoutOf(state.size);
      const isList = state.pane === "list";
      const height = isList ? list.height : detail.height;
      const lines = by * linesOf(stride, height);
      return isList ? selected(state, state.cursor + lines) : { ...state, detailTop: state.detailTop + lines };
    })
    .with({ kind: "edge" }, ({ to }) => {
      const end = to === "first" ? 0 : LAST;
      return state.pane === "list" ? selected(state, end) : { ...state, detailTop: end };
    })
    .with({ kind: "scroll-detail" }, ({ by }) => ({ ...state, detailTop: state.detailTop + by }))
    .with({ kind: "other-pane" }, (): State => ({ ...state, pane: state.pane === "list" ? "detail" : "list" }))
    .with({ kind: "enter" }, (): State => ({ ...state, pane: "detail" }))
    .with({ kind: "back" }, (): State => ({ ...state, pane: "list" }))
    .with({ kind: "click" }, (point) => clicked(state, point))
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
    .with({ kind: "not-saved" }, { kind: "not-edited" }, { kind: "kept-elsewhere" }, (message): State => ({
      ...state,
      message,
    }))
    .with({ kind: "resized" }, ({ size }) => ({ ...state, size }))
    .otherwise(() => state);

/** While a line is typed, keys edit it; up and down choose among what is offered. */
function inField(state: State, action: Action, overlay: Extract<Overlay, { kind: "field" }>): State {
  const to = (next: Overlay): State => ({ ...state, overlay: next });
  return match(action)
    .with({ kind: "edit" }, ({ edit }) => to({ ...overlay, field: edited(overlay.field, edit), choice: 0 }))
    .with({ kind: "edited" }, ({ text }) => to({ ...overlay, field: fieldOf(lineOfLines(text, overlay)), choice: 0 }))
    .with({ kind: "step" }, ({ by }) =>
      to({ ...overlay, choice: Math.max(0, Math.min(overlay.choice + by, offers(state).length)) }),
    )
    .with({ kind: "complete" }, () => to({ ...overlay, field: fieldOf(chosenText(state)), choice: 0 }))
    .with({ kind: "confirm" }, () => confirmed(state))
    .with({ kind: "back" }, () => to(CLOSED))
    .with({ kind: "resized" }, { kind: "not-saved" }, { kind: "not-edited" }, { kind: "kept-elsewhere" }, (allowed) =>
      onScreen(state, allowed),
    )
    .otherwise(() => state);
}

/** While help or checklist lie over the screen, keys move in them, and all else sleeps. */
function inPages(state: State, action: Action, overlay: Extract<Overlay, { kind: "help" | "checklist" }>): State {
  const to = (top: number): State => ({ ...state, overlay: { ...overlay, top } });
  return match(action)
    .with({ kind: "step" }, ({ by, stride }) =>
      to(overlay.top + by * linesOf(stride, state.size.rows - LINES_AROUND_PAGE)),
    )
    .with({ kind: "edge" }, ({ to: end }) => to(end === "first" ? 0 : LAST))
    .with(
      { kind: "other-language" },
      { kind: "undo" },
      { kind: "redo" },
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
