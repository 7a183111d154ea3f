/** The mouse: what a click does. */
import { PAGE_TOP, type Point, paneAt } from "../../screen/model/pointer.ts";
import { listRows } from "./select.ts";
import type { State } from "./state.ts";

/** The moment after a click: the line under it is selected; on a page, a second click goes to its task. */
export function clicked(state: State, point: Point, go: (state: State) => State): State {
  const { overlay } = state;
  if (overlay.kind === "page") {
    const cursor = overlay.top + point.row - PAGE_TOP;
    if (point.row < PAGE_TOP || point.row >= state.size.rows - 1) return state;
    return cursor === overlay.cursor ? go(state) : { ...state, overlay: { ...overlay, cursor } };
  }
  const at = paneAt(state.size, point);
  if (!at) return state;
  if (overlay.kind === "field") return state;
  if (at.pane === "detail") return { ...state, pane: "detail" };
  const cursor = listRows(state).selectable.indexOf(state.listTop + at.line);
  const isSame = cursor < 0 || cursor === state.cursor;
  return { ...state, pane: "list", ...(!isSame && { cursor, detailTop: 0 }) };
}
