/** Going to another item of the list. */
import { items } from "./items.ts";
import type { State } from "./state.ts";

/** Another item; what is known of it is shown from the top. */
export function selected(state: State, cursor: number): State {
  const to = Math.max(0, Math.min(cursor, items(state).length - 1));
  return to === state.cursor ? state : { ...state, cursor: to, detailTop: 0, question: 0 };
}
