/** Selecting entries by the tasks that they are about. */
import type { Entry } from "@plandiff/domain";
import { listRows } from "./select.ts";
import type { State } from "./state.ts";

/** Selects an entry where the list still shows it. */
export const selectEntry = (state: State, { previous, next }: Entry): State => selectTasks(state, previous, next);

/** Selects the entry of these tasks where the list shows it. */
export function selectTasks(state: State, previous: readonly string[], next: readonly string[]): State {
  const { rows, selectable } = listRows(state);
  const found = selectable.findIndex((index) => {
    const row = rows[index];
    if (row?.kind !== "entry") return false;
    const { entry } = row;
    return (
      entry.previous.some((id) => previous.includes(id)) ||
      (previous.length === 0 && entry.next.some((id) => next.includes(id)))
    );
  });
  return found < 0 || found === state.cursor ? state : { ...state, cursor: found, detailTop: 0 };
}
