/** What happens next: from a moment and an action to the next moment, and what the world is asked to do. */
import { match } from "ts-pattern";
import { wheeled } from "../../screen/model/pointer.ts";
import { linesOf } from "../../screen/model/stride.ts";
import type { Action } from "./action.ts";
import { choicesOf, takesSeveral } from "./choices.ts";
import { copiedText } from "./copied-text.ts";
import type { Effect } from "./effect.ts";
import { discarded, redone, undone, withOthers, withThreshold } from "./moments.ts";
import { pageLines } from "./pages/page-lines.ts";
import { clicked } from "./pointer.ts";
import {
  LINES_AROUND_PAGE,
  filtered,
  nextFilter,
  scrolled,
  searched,
  selected,
  settled,
  toComparison,
  wentTo,
} from "./positions.ts";
import { layout } from "./select.ts";
import { selectEntry } from "./selecting.ts";
import type { FieldOverlay, PageOverlay, State } from "./state.ts";
import { edited, fieldOf, textOf } from "../../screen/model/text-field.ts";
import { acceptedAll, decided, undecidedFrom } from "./verdicts.ts";
import { confirmed, opened } from "./write.ts";

/** A moment and the effects of reaching it. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

const NONE: readonly Effect[] = [];
const OTHER_LANGUAGE = { vi: "en", en: "vi" } as const;
const FIRST = 0;
/** Positions beyond the end come to rest at the last one. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The next moment; `now` dates what is decided. Never throws and never leaves anything outside its range. */
export function update(state: State, action: Action, now?: string): Step {
  if (action.kind === "leave" && state.overlay.kind === "none") return closing(state, false);
  if (action.kind === "interrupt") return closing(state, true);
  if (action.kind === "wheel") return oneByOne(state, wheeled(state, action), now);
  const { state: next, effects } = stepped(state, action, now);
  const told = next.message === state.message && !QUIET.has(action.kind) ? { ...next, message: undefined } : next;
  return { state: settled(told), effects: [...saving(state, next, action), ...effects] };
}

/** What happens by itself leaves the bottom line alone. */
const QUIET: ReadonlySet<Action["kind"]> = new Set(["resized"]);

const closing = (state: State, interrupted: boolean): Step => ({ state, effects: [{ kind: "close", interrupted }] });

function oneByOne(state: State, actions: readonly Action[], now: string | undefined): Step {
  const [first, ...rest] = actions;
  if (!first) return { state, effects: NONE };
  const step = update(state, first, now);
  const others = oneByOne(step.state, rest, now);
  return { state: others.state, effects: [...step.effects, ...others.effects] };
}

/** Whatever was decided or taken back is kept at once: no way of ending the program can lose it. */
const saving = (before: State, after: State, { kind }: Action): readonly Effect[] =>
  // What somebody else wrote is in the file already.
  kind === "others" || before.reviews === after.reviews
    ? NONE
    : after.reviews.flatMap((verdicts, comparison) =>
        verdicts === before.reviews[comparison] ? [] : [{ kind: "save", comparison }],
      );

const only = (state: State): Step => ({ state, effects: NONE });

function stepped(state: State, action: Action, now?: string): Step {
  // Whatever lies over the screen, these happen.
  if (action.kind === "resized") return only({ ...state, size: action.size });
  if (action.kind === "say") return only({ ...state, message: action.message });
  if (action.kind === "others") return only(withOthers(state, action.comparison, action.others));
  if (action.kind === "suspend") return { state, effects: [{ kind: "suspend" }] };
  if (action.kind === "mouse") return withMouse(state, !state.mouse);
  if (action.kind === "click") return only(clicked(state, action, (there) => entered(there)));
  return match(state.overlay)
    .with({ kind: "none" }, () => onScreen(state, action, now))
    .with({ kind: "page" }, (page) => onPage({ state, page }, action, now))
    .with({ kind: "field" }, (field) => inField({ state, field }, action, now))
    .exhaustive();
}

const withMouse = (state: State, on: boolean): Step => ({
  state: { ...state, mouse: on, message: { kind: on ? "mouse-on" : "mouse-off" } },
  effects: [{ kind: "mouse" }],
});

function onScreen(state: State, action: Action, now?: string): Step {
  const signature = { at: now };
  if (action.kind === "copy") return copied(state, action.what);
  if (action.kind === "editor") return inEditor(opened(state, "note"));
  const next = match(action)
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
    .with({ kind: "enter" }, (): State => ({ ...state, pane: "detail" }))
    .with({ kind: "back" }, () => backFrom(state))
    .with({ kind: "filter" }, ({ to }) => filtered(state, to))
    .with({ kind: "next-filter" }, ({ by }) => filtered(state, nextFilter(state, by)))
    .with({ kind: "comparison" }, ({ by }) => toComparison(state, state.comparison + by))
    .with({ kind: "decide" }, ({ as }) => decided(state, as, signature))
    .with({ kind: "accept-all" }, ({ of }) => acceptedAll(state, of, signature))
    .with({ kind: "threshold" }, ({ by }) => withThreshold(state, by, signature))
    .with({ kind: "undecided" }, ({ by }): State => {
      const entry = undecidedFrom(state, by);
      return entry ? selectEntry(state, entry) : { ...state, message: { kind: "all-decided" } };
    })
    .with({ kind: "open-field" }, ({ purpose }) => opened(state, purpose))
    .with({ kind: "undo" }, () => undone(state))
    .with({ kind: "redo" }, () => redone(state))
    .with({ kind: "page" }, ({ page }): State => {
      const overlay: PageOverlay = { kind: "page", page, top: FIRST, cursor: FIRST, query: "" };
      return { ...state, overlay };
    })
    .with({ kind: "other-language" }, (): State => ({ ...state, language: OTHER_LANGUAGE[state.language] }))
    .otherwise(() => state);
  return only(next);
}

/** Out of the details, then out of a search, then out of a filter. */
function backFrom(state: State): State {
  if (state.pane === "detail") return { ...state, pane: "list" };
  return state.search === undefined ? filtered(state, "all") : searched(state, undefined);
}

function copied(state: State, what: "task" | "redline"): Step {
  const text = copiedText(state, what);
  return text === undefined
    ? only({ ...state, message: { kind: "nothing-to-copy" } })
    : { state, effects: [{ kind: "copy", text }] };
}

/** The line that is typed goes to an editor. */
const inEditor = (state: State): Step =>
  state.overlay.kind === "field"
    ? { state, effects: [{ kind: "editor", text: textOf(state.overlay.field) }] }
    : only(state);

const CLOSED = { kind: "none" } as const;

/** While a line is typed, keys edit it; up and down choose among what is offered below it. */
function inField({ state, field }: { state: State; field: FieldOverlay }, action: Action, now?: string): Step {
  const to = (overlay: State["overlay"]): Step => only({ ...state, overlay });
  return match(action)
    .with({ kind: "edit" }, ({ edit }) => to({ ...field, field: edited(field.field, edit), choice: FIRST }))
    .with({ kind: "edited" }, ({ text }) =>
      to({ ...field, field: edited(fieldOf(""), { kind: "type", text: text.trim() }) }),
    )
    .with({ kind: "step" }, ({ by }) => to({ ...field, choice: Math.max(FIRST, field.choice + by) }))
    .with({ kind: "mark" }, () => {
      const choice = choicesOf(state)[field.choice];
      if (choice?.kind !== "task" || !takesSeveral(field.purpose)) return only(state);
      const isMarked = field.marked.includes(choice.id);
      const marked = isMarked ? field.marked.filter((id) => id !== choice.id) : [...field.marked, choice.id];
      return to({ ...field, marked, choice: field.choice + 1 });
    })
    .with({ kind: "editor" }, () => inEditor(state))
    .with({ kind: "confirm" }, () => confirmed(state, field, { at: now }))
    .with({ kind: "back" }, () => to(field.behind ?? CLOSED))
    .otherwise(() => only(state));
}

/** While a page lies over the screen, keys move in it and go to what its lines are about; deciding sleeps. */
function onPage({ state, page }: { state: State; page: PageOverlay }, action: Action, now?: string): Step {
  const to = (cursor: number): State => ({ ...state, overlay: { ...page, cursor } });
  const next = match(action)
    .with({ kind: "step" }, ({ by, stride }) =>
      to(Math.max(FIRST, page.cursor + by * linesOf(stride, state.size.rows - LINES_AROUND_PAGE))),
    )
    .with({ kind: "edge" }, ({ to: end }) => to(end === "first" ? FIRST : LAST))
    .with({ kind: "enter" }, () => entered(state))
    .with({ kind: "discard" }, () => discardedAt(state, page, now))
    .with({ kind: "back" }, (): State =>
      page.query === "" ? { ...state, overlay: CLOSED } : { ...state, overlay: { ...page, query: "" } },
    )
    .with({ kind: "leave" }, (): State => ({ ...state, overlay: CLOSED }))
    .with({ kind: "page" }, ({ page: name }): State =>
      name === page.page
        ? { ...state, overlay: CLOSED }
        : { ...state, overlay: { kind: "page", page: name, top: FIRST, cursor: FIRST, query: "" } },
    )
    .with({ kind: "open-field", purpose: "page-filter" }, () => opened(state, "page-filter"))
    .with(
      { kind: "other-language" },
      { kind: "comparison" },
      { kind: "undo" },
      { kind: "redo" },
      (same) => onScreen(state, same, now).state,
    )
    .otherwise(() => state);
  return only(next);
}

/** To what the selected line of a page is about. */
function entered(state: State): State {
  if (state.overlay.kind !== "page") return state;
  const at = pageLines(state)[state.overlay.cursor]?.at;
  return at ? wentTo(state, at) : state;
}

function discardedAt(state: State, page: PageOverlay, now: string | undefined): State {
  const line = pageLines(state)[page.cursor];
  return line?.verdict && line.at
    ? discarded(state, line.at.comparison, line.verdict, { at: now })
    : { ...state, message: { kind: "nothing-to-discard" } };
}
