/** The rows of the list: the items, and a heading above those that are left out. */
import { type Item, items } from "./items.ts";
import type { State } from "./state.ts";

/** One row; headings cannot be selected. */
export type Row =
  | { readonly kind: "item"; readonly item: Item; readonly index: number }
  | { readonly kind: "heading"; readonly count: number };

/** The rows in order. */
export const listRows = (state: State): readonly Row[] =>
  items(state).flatMap((item, index, all): Row[] => {
    const isFirstLeft = item.kind === "left" && all[index - 1]?.kind !== "left";
    const row: Row = { kind: "item", item, index };
    return isFirstLeft ? [{ kind: "heading", count: state.draft.left.length }, row] : [row];
  });
