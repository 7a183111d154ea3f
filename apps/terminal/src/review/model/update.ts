/** What happens next: from a moment and an action to the next moment, and what the world is asked to do. */
import { match } from "ts-pattern";
import type { Action, Stride } from "./action.ts";
import type { Effect } from "./effect.ts";
import { filtered, nextFilter, scrolled, selected, settled, toComparison } from "./positions.ts";
import { layout } from "./select.ts";
import type { Overlay, State } from "./state.ts";
import { edited } from "./text-field.ts";
import { confirmed, opened, partners } from "./write.ts";
import { acceptedAll, decided, redone, selectEntry, undecidedFrom, undone } from "./verdicts.ts";

/** A moment and the effects of reaching it. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

type FieldOverlay = Extract<Overlay, { kind: "field" }>;

const NONE: readonly Effect[] = [];
const OTHER_LANGUAGE = { vi: "en", en: "vi" } as const;
const FIRST = 0;
/** Positions beyond the end come to rest at the last one. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The next moment; `now` dates what is decided. Never throws and never leaves anything outside its range. */
export function update(state: State, action: Action, now?: string): Step {
  if (action.kind === "leave" && state.overlay.kind === "none") return closing(state, false);
  if (action.kind === "interrupt") return closing(state, true);
  const next = match(state.overlay)
    .with({ kind: "none" }, () => onScreen(state, action, now))
    .with({ kind: "help" }, ({ top }) => inHelp(state, action, top))
    .with({ kind: "field" }, (field) => inField({ state, field }, action, now))
    .exhaustive();
  const told = next.message === state.message && action.kind !== "resized" ? { ...next, message: undefined } : next;
  return { state: settled(told), effects: saving(state, next) };
}

const closing = (state: State, interrupted: boolean): Step => ({ state, effects: [{ kind: "close", interrupted }] });

/** Whatever was decided or taken back is kept at once: no way of ending the program can lose it. */
const saving = (before: State, after: State): readonly Effect[] =>
  before.reviews === after.reviews
    ? NONE
    : after.reviews.flatMap((verdicts, comparison) =>
        verdicts === before.reviews[comparison] ? [] : [{ kind: "save", comparison }],
      );

const onScreen = (state: State, action: Action, now?: string): State =>
  match(action)
    .with({ kind: "step" }, ({ by, stride }) => {
      const { list, detail } = layout(state);
      return state.pane === "list"
        ? selected(state, state.cursor + by * linesOf(stride, list.height))
        : scrolled(state, state.detailTop + by * linesOf(stride, detail.height));
    })
    .with({ kind: "edge" }, ({ to }) => {
      const end = to === "first" ? FIRST : LAST;
      return state.pane === "list" ? selected(state, end) : scrolled(state, end);
    })
    .with({ kind: "scroll-detail" }, ({ by }) => scrolled(state, state.detailTop + by))
    .with({ kind: "other-pane" }, (): State => ({ ...state, pane: state.pane === "list" ? "detail" : "list" }))
    .with({ kind: "enter-detail" }, (): State => ({ ...state, pane: "detail" }))
    .with({ kind: "back" }, (): State =>
      state.pane === "detail" ? { ...state, pane: "list" } : filtered(state, "all"),
    )
    .with({ kind: "filter" }, ({ to }) => filtered(state, to))
    .with({ kind: "next-filter" }, ({ by }) => filtered(state, nextFilter(state, by)))
    .with({ kind: "comparison" }, ({ by }) => toComparison(state, state.comparison + by))
    .with({ kind: "decide" }, ({ as }) => decided(state, as, { at: now }))
    .with({ kind: "accept-all" }, () => acceptedAll(state, { at: now }))
    .with({ kind: "undecided" }, ({ by }): State => {
      const entry = undecidedFrom(state, by);
      return entry ? selectEntry(state, entry) : { ...state, message: { kind: "all-decided" } };
    })
    .with({ kind: "open-field" }, ({ purpose }) => opened(state, purpose))
    .with({ kind: "edit" }, { kind: "confirm" }, () => state)
    .with({ kind: "undo" }, () => undone(state))
    .with({ kind: "redo" }, () => redone(state))
    .with({ kind: "not-saved" }, ({ reason }): State => ({ ...state, message: { kind: "not-saved", reason } }))
    .with({ kind: "help" }, (): State => ({ ...state, overlay: { kind: "help", top: FIRST } }))
    .with({ kind: "other-language" }, () => ({ ...state, language: OTHER_LANGUAGE[state.language] }))
    .with({ kind: "resized" }, ({ size }) => ({ ...state, size }))
    .with({ kind: "leave" }, { kind: "interrupt" }, () => state)
    .exhaustive();

const CLOSED = { kind: "none" } as const;

/** While a line is typed, keys edit it; up and down choose among the tasks to link to. */
function inField({ state, field }: { state: State; field: FieldOverlay }, action: Action, now?: string): State {
  const to = (overlay: State["overlay"]): State => ({ ...state, overlay });
  return match(action)
    .with({ kind: "edit" }, ({ edit }) => to({ ...field, field: edited(field.field, edit), choice: FIRST }))
    .with({ kind: "step" }, ({ by }) => {
      const last = Math.max(0, partners(state).length - 1);
      return to({ ...field, choice: Math.max(FIRST, Math.min(field.choice + by, last)) });
    })
    .with({ kind: "confirm" }, () => confirmed(state, { at: now }))
    .with({ kind: "back" }, () => to(CLOSED))
    .with({ kind: "resized" }, { kind: "not-saved" }, (allowed) => onScreen(state, allowed))
    .otherwise(() => state);
}

/** While the help lies over the screen, keys move in it, and all else sleeps. */
function inHelp(state: State, action: Action, top: number): State {
  const to = (line: number): State => ({ ...state, overlay: { kind: "help", top: line } });
  return match(action)
    .with({ kind: "step" }, ({ by, stride }) => to(top + by * linesOf(stride, state.size.rows)))
    .with({ kind: "edge" }, ({ to: end }) => to(end === "first" ? FIRST : LAST))
    .with({ kind: "other-language" }, { kind: "resized" }, { kind: "not-saved" }, (allowed) => onScreen(state, allowed))
    .with({ kind: "help" }, { kind: "back" }, { kind: "leave" }, (): State => ({ ...state, overlay: { kind: "none" } }))
    .otherwise(() => state);
}

function linesOf(stride: Stride, height: number): number {
  if (stride === "line") return 1;
  // A page keeps one line of the last, so that the eye finds where it was.
  return Math.max(1, stride === "page" ? height - 1 : Math.floor(height / 2));
}
