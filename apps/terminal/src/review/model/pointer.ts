/** The mouse: what stands where on the screen, and what a click or the wheel does there. */
import type { Action } from "./action.ts";
import { layout, listRows } from "./select.ts";
import type { State } from "./state.ts";

/** Lines that the wheel moves at a time. */
const WHEEL_LINES = 3;
/** The line above the first one of a page, of the list, and of the details beside it. */
const PAGE_TOP = 1;
const LIST_TOP = 2;

interface Point {
  readonly column: number;
  readonly row: number;
}

/** Which pane a point is in, and which of its lines; nothing for titles, rules and the bottom line. */
function paneAt(
  state: State,
  { column, row }: Point,
): { readonly pane: State["pane"]; readonly line: number } | undefined {
  const { beside, list, detail } = layout(state);
  const listLine = row - LIST_TOP;
  if (beside) {
    if (listLine < 0 || listLine >= list.height) return undefined;
    return { pane: column < list.width ? "list" : "detail", line: listLine };
  }
  if (listLine >= 0 && listLine < list.height) return { pane: "list", line: listLine };
  const detailLine = listLine - list.height - 1;
  return detailLine >= 0 && detailLine < detail.height ? { pane: "detail", line: detailLine } : undefined;
}

/** The moment after a click: the line under it is selected; on a page, a second click goes to its task. */
export function clicked(state: State, point: Point, go: (state: State) => State): State {
  const { overlay } = state;
  if (overlay.kind === "page") {
    const cursor = overlay.top + point.row - PAGE_TOP;
    if (point.row < PAGE_TOP || point.row >= state.size.rows - 1) return state;
    return cursor === overlay.cursor ? go(state) : { ...state, overlay: { ...overlay, cursor } };
  }
  const at = paneAt(state, point);
  if (!at) return state;
  if (overlay.kind === "field") return state;
  if (at.pane === "detail") return { ...state, pane: "detail" };
  const cursor = listRows(state).selectable.indexOf(state.listTop + at.line);
  const isSame = cursor < 0 || cursor === state.cursor;
  return { ...state, pane: "list", ...(!isSame && { cursor, detailTop: 0 }) };
}

/** What the wheel does where it is turned: steps in the list, scrolls the details, moves in a page or among choices. */
export function wheeled(state: State, { by, ...point }: Point & { readonly by: 1 | -1 }): readonly Action[] {
  const isDetail = state.overlay.kind === "none" && paneAt(state, point)?.pane === "detail";
  const one: Action = isDetail ? { kind: "scroll-detail", by } : { kind: "step", by, stride: "line" };
  const lines = state.overlay.kind === "field" ? 1 : WHEEL_LINES;
  return Array.from({ length: lines }, () => one);
}
