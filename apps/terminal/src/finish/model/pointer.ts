/** The mouse: what a click does. */
import { type Point, paneAt } from "../../screen/model/pointer.ts";
import { listRows } from "./rows.ts";
import { selected } from "./selecting.ts";
import type { State } from "./state.ts";

/** The moment after a click on the panes: the item under it is selected. */
export function clicked(state: State, point: Point): State {
  const at = paneAt(state.size, point);
  if (!at) return state;
  if (at.pane === "detail") return { ...state, pane: "detail" };
  const row = listRows(state)[state.listTop + at.line];
  const there: State = { ...state, pane: "list" };
  return row?.kind === "item" ? selected(there, row.index) : there;
}
