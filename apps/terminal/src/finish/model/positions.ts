/** Every position in its range: sizes, drafts and texts may all have changed. */
import { layoutOf } from "../../screen/model/layout.ts";
import { checklistLines, detailLines } from "./lines.ts";
import { helpLines } from "../input/help-lines.ts";
import { items, questionsOf, selectedItem } from "./items.ts";
import { listRows } from "./rows.ts";
import type { Overlay, State } from "./state.ts";

/** Rows of the list kept in view above and below the selected one. */
const MARGIN = 2;
/** Title and hint line around a page. */
export const LINES_AROUND_PAGE = 2;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The state with cursor, question and scrolled lines where they can be. */
export function settled(state: State): State {
  const cursor = clamp(state.cursor, 0, items(state).length - 1);
  const here: State = { ...state, cursor };
  const question = clamp(state.question, 0, Math.max(0, questionsOf(here, selectedItem(here)).length - 1));
  const { list, detail } = layoutOf(state.size);
  const rows = listRows(here);
  const at = rows.findIndex((row) => row.kind === "item" && row.index === cursor);
  const margin = Math.min(MARGIN, Math.floor((list.height - 1) / 2));
  const inView = clamp(state.listTop, at - list.height + 1 + margin, at - margin);
  const listTop = clamp(inView, 0, Math.max(0, rows.length - list.height));
  const moved: State = { ...here, question, listTop };
  const detailTop = clamp(state.detailTop, 0, Math.max(0, detailLines(moved).length - detail.height));
  return { ...moved, detailTop, overlay: pageInRange(moved) };
}

function pageInRange(state: State): Overlay {
  const { overlay, size } = state;
  if (overlay.kind !== "help" && overlay.kind !== "checklist") return overlay;
  const lines = overlay.kind === "help" ? helpLines(state) : checklistLines(state);
  return { ...overlay, top: clamp(overlay.top, 0, Math.max(0, lines.length - (size.rows - LINES_AROUND_PAGE))) };
}
