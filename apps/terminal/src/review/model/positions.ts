/** Where one is: the selected entry, the scrolled lines, the filter and the comparison, each kept in its range. */
import { choicesOf } from "./choices.ts";
import type { Target } from "./pages/page-line.ts";
import { pageLines } from "./pages/page-lines.ts";
import type { Search } from "./search.ts";
import { detail, layout, listRows, selectedIndex } from "./select.ts";
import { type Filter, GROUPS, type PageOverlay, type State } from "./state.ts";
import { selectTasks } from "./selecting.ts";

/** Rows of the list kept in view above and below the selected one. */
const MARGIN = 2;
/** Title and hint line around a page. */
export const LINES_AROUND_PAGE = 2;

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
export const filtered = (state: State, filter: Filter): State =>
  filter === state.filter ? state : stayingAt(state, { filter });

/** Another search, or none; the selected entry stays selected where it is still shown. */
export const searched = (state: State, search: Search | undefined): State => stayingAt(state, { search });

function stayingAt(state: State, choice: Partial<Pick<State, "filter" | "search">>): State {
  const before = listRows(state).rows[selectedIndex(state)];
  const next: State = { ...state, ...choice, cursor: 0, listTop: 0, detailTop: 0 };
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

/** To the entry of some tasks, whatever was filtered away. */
export function wentTo(state: State, { comparison, previous, next }: Target): State {
  const there = toComparison({ ...state, overlay: { kind: "none" }, pane: "list" }, comparison);
  return selectTasks({ ...there, filter: "all", search: undefined }, previous, next);
}

/** Every position in its range: sizes, filters and texts may all have changed. */
export function settled(state: State): State {
  const { selectable, rows } = listRows(state);
  const cursor = clamp(state.cursor, 0, Math.max(0, selectable.length - 1));
  const { list, detail: pane } = layout(state);
  const index = selectable[cursor] ?? 0;
  const listTop = inView(state.listTop, { index, height: list.height, length: rows.length });
  const moved = { ...state, cursor, listTop };
  const detailTop = clamp(state.detailTop, 0, Math.max(0, detail(moved).length - pane.height));
  return { ...moved, detailTop, overlay: overlayInRange(state) };
}

/** The first line on the screen, moved as little as possible, so that a line is in view with some around it. */
function inView(
  top: number,
  { index, height, length }: { readonly index: number; readonly height: number; readonly length: number },
): number {
  const margin = Math.min(MARGIN, Math.floor((height - 1) / 2));
  return clamp(clamp(top, index - height + 1 + margin, index - margin), 0, Math.max(0, length - height));
}

function overlayInRange(state: State): State["overlay"] {
  const { overlay } = state;
  if (overlay.kind === "page") return pageInRange(state, overlay);
  if (overlay.kind !== "field") return overlay;
  const choice = clamp(overlay.choice, 0, Math.max(0, choicesOf(state).length - 1));
  return choice === overlay.choice ? overlay : { ...overlay, choice };
}

function pageInRange(state: State, page: PageOverlay): PageOverlay {
  const lines = pageLines(state);
  const cursor = clamp(page.cursor, 0, Math.max(0, lines.length - 1));
  const height = Math.max(1, state.size.rows - LINES_AROUND_PAGE);
  return { ...page, cursor, top: inView(page.top, { index: cursor, height, length: lines.length }) };
}
