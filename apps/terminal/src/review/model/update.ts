/** What happens next: from a moment and an action to the next moment, and what the world is asked to do. */
import { helpLines } from "../input/help-lines.ts";
import type { Action, Stride } from "./action.ts";
import type { Effect } from "./effect.ts";
import { detail, layout, listRows, selectedIndex } from "./select.ts";
import { type Filter, GROUPS, type State } from "./state.ts";

/** A moment and the effects of reaching it. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Rows of the list kept in view above and below the selected one. */
const MARGIN = 2;

const FILTERS: readonly Filter[] = ["all", ...GROUPS];
const NONE: readonly Effect[] = [];
const LANGUAGES = { vi: "en", en: "vi" } as const;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The next moment. Never throws and never leaves anything outside its range. */
export function update(state: State, action: Action): Step {
  if (action.kind === "leave" && state.overlay.kind === "none") return closing(state, false);
  if (action.kind === "interrupt") return closing(state, true);
  const next = state.overlay.kind === "help" ? inHelp(state, action, state.overlay.top) : onScreen(state, action);
  return { state: settled(next), effects: NONE };
}

const closing = (state: State, interrupted: boolean): Step => ({ state, effects: [{ kind: "close", interrupted }] });

function onScreen(state: State, action: Action): State {
  switch (action.kind) {
    case "step":
      return state.pane === "list"
        ? select(state, state.cursor + action.by * stride(layout(state).list.height, action.stride))
        : scroll(state, state.detailTop + action.by * stride(layout(state).detail.height, action.stride));
    case "edge": {
      const end = action.to === "first" ? 0 : Number.MAX_SAFE_INTEGER;
      return state.pane === "list" ? select(state, end) : scroll(state, end);
    }
    case "scroll-detail":
      return scroll(state, state.detailTop + action.by);
    case "other-pane":
      return { ...state, pane: state.pane === "list" ? "detail" : "list" };
    case "enter-detail":
      return { ...state, pane: "detail" };
    case "back":
      return state.pane === "detail" ? { ...state, pane: "list" } : filtered(state, "all");
    case "filter":
      return filtered(state, action.to);
    case "next-filter":
      return filtered(state, nextFilter(state, action.by));
    case "comparison":
      return toComparison(state, state.comparison + action.by);
    case "help":
      return { ...state, overlay: { kind: "help", top: 0 } };
    case "other-language":
      return { ...state, language: LANGUAGES[state.language] };
    case "resized":
      return { ...state, size: action.size };
    case "leave":
    case "interrupt":
      return state;
  }
}

function inHelp(state: State, action: Action, top: number): State {
  const to = (line: number): State => ({ ...state, overlay: { kind: "help", top: line } });
  switch (action.kind) {
    case "step":
      return to(top + action.by * stride(state.size.rows, action.stride));
    case "edge":
      return to(action.to === "first" ? 0 : Number.MAX_SAFE_INTEGER);
    case "other-language":
    case "resized":
      return onScreen(state, action);
    case "help":
    case "back":
    case "leave":
      return { ...state, overlay: { kind: "none" } };
    default:
      return state;
  }
}

function stride(height: number, by: Stride): number {
  if (by === "line") return 1;
  return Math.max(1, by === "page" ? height - 1 : Math.floor(height / 2));
}

const scroll = (state: State, detailTop: number): State => ({ ...state, detailTop });

function select(state: State, cursor: number): State {
  const to = clamp(cursor, 0, Math.max(0, listRows(state).selectable.length - 1));
  return to === state.cursor ? state : { ...state, cursor: to, detailTop: 0 };
}

/** Another filter; the selected entry stays selected where the filter still shows it. */
function filtered(state: State, filter: Filter): State {
  if (filter === state.filter) return state;
  const before = listRows(state).rows[selectedIndex(state)];
  const next = { ...state, filter, cursor: 0, listTop: 0, detailTop: 0 };
  if (before?.kind !== "entry") return next;
  const { rows, selectable } = listRows(next);
  const found = selectable.findIndex((index) => {
    const row = rows[index];
    return row?.kind === "entry" && row.entry === before.entry;
  });
  return { ...next, cursor: Math.max(0, found) };
}

/** The next filter that shows anything. */
function nextFilter(state: State, by: 1 | -1): Filter {
  const { counts } = listRows(state);
  const useful = FILTERS.filter((filter) => filter === "all" || filter === state.filter || counts[filter] > 0);
  const at = useful.indexOf(state.filter);
  return useful[(at + by + useful.length) % useful.length] ?? "all";
}

function toComparison(state: State, comparison: number): State {
  const to = clamp(comparison, 0, state.subject.output.comparisons.length - 1);
  return to === state.comparison ? state : { ...state, comparison: to, cursor: 0, listTop: 0, detailTop: 0 };
}

/** Brings every position into its range: sizes, filters and texts may all have changed. */
function settled(state: State): State {
  const { selectable, rows } = listRows(state);
  const cursor = clamp(state.cursor, 0, Math.max(0, selectable.length - 1));
  const { list, detail: pane } = layout(state);
  const index = selectable[cursor] ?? 0;
  const margin = Math.min(MARGIN, Math.floor((list.height - 1) / 2));
  const inView = clamp(state.listTop, index - list.height + 1 + margin, index - margin);
  const listTop = clamp(inView, 0, Math.max(0, rows.length - list.height));
  const moved = { ...state, cursor, listTop };
  const detailTop = clamp(state.detailTop, 0, Math.max(0, detail(moved).length - pane.height));
  const overlay = state.overlay.kind === "help" ? helpInRange(state, state.overlay.top) : state.overlay;
  return { ...moved, detailTop, overlay };
}

function helpInRange(state: State, top: number): State["overlay"] {
  const lines = helpLines(state.language, state.subject.ascii).length;
  return { kind: "help", top: clamp(top, 0, Math.max(0, lines - (state.size.rows - 2))) };
}
