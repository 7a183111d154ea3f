/** Where one is: the selected entry, the scrolled lines, the filter and the comparison, each kept in its range. */
import { helpLines } from "../input/help-lines.ts";
import { detail, layout, listRows, selectedIndex } from "./select.ts";
import { type Filter, GROUPS, type State } from "./state.ts";

/** Rows of the list kept in view above and below the selected one. */
const MARGIN = 2;
/** Title and hint line around the help. */
const LINES_AROUND_HELP = 2;

const FILTERS: readonly Filter[] = ["all", ...GROUPS];

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Another scroll position of the details. */
export const scrolled = (state: State, detailTop: number): State => ({ ...state, detailTop });

/** Another selected entry; its details are shown from the top. */
export function selected(state: State, cursor: number): State {
  const to = clamp(cursor, 0, Math.max(0, listRows(state).selectable.length - 1));
  return to === state.cursor ? state : { ...state, cursor: to, detailTop: 0 };
}

/** Another filter; the selected entry stays selected where the filter still shows it. */
export function filtered(state: State, filter: Filter): State {
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
export function nextFilter(state: State, by: 1 | -1): Filter {
  const { counts } = listRows(state);
  const useful = FILTERS.filter((filter) => filter === "all" || filter === state.filter || counts[filter] > 0);
  const at = useful.indexOf(state.filter);
  return useful[(at + by + useful.length) % useful.length] ?? "all";
}

/** Another pair of plans, from its first entry. */
export function toComparison(state: State, comparison: number): State {
  const to = clamp(comparison, 0, state.subject.output.comparisons.length - 1);
  return to === state.comparison ? state : { ...state, comparison: to, cursor: 0, listTop: 0, detailTop: 0 };
}

/** Every position in its range: sizes, filters and texts may all have changed. */
export function settled(state: State): State {
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

function helpInRange({ language, subject, size }: State, top: number): State["overlay"] {
  const lines = helpLines(language, subject.ascii).length;
  return { kind: "help", top: clamp(top, 0, Math.max(0, lines - (size.rows - LINES_AROUND_HELP))) };
}
