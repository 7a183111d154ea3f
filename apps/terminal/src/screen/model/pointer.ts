/** The mouse: what it does, and what stands where on the screen. */
import { type Pane, type Size, layoutOf } from "./layout.ts";

/** A cell of the screen, counted from 0. */
export interface Point {
  readonly column: number;
  readonly row: number;
}

/** A click, or the wheel turned by a notch. */
export type PointerAction =
  | (Point & { readonly kind: "click" })
  | (Point & { readonly kind: "wheel"; readonly by: 1 | -1 });

/** Lines that the wheel moves at a time. */
const WHEEL_LINES = 3;
/** The line above the first one of a page, of the list, and of the details beside it. */
export const PAGE_TOP = 1;
const LIST_TOP = 2;

/** Which pane a point is in, and which of its lines; nothing for titles, rules and the bottom line. */
export function paneAt(size: Size, { column, row }: Point): { readonly pane: Pane; readonly line: number } | undefined {
  const { beside, list, detail } = layoutOf(size);
  const listLine = row - LIST_TOP;
  if (beside) {
    if (listLine < 0 || listLine >= list.height) return undefined;
    return { pane: column < list.width ? "list" : "detail", line: listLine };
  }
  if (listLine >= 0 && listLine < list.height) return { pane: "list", line: listLine };
  const detailLine = listLine - list.height - 1;
  return detailLine >= 0 && detailLine < detail.height ? { pane: "detail", line: detailLine } : undefined;
}

/** What the wheel comes to: keys that were pressed so many times. */
export type WheelStep =
  | { readonly kind: "other-pane" }
  | { readonly kind: "scroll-detail"; readonly by: 1 | -1 }
  | { readonly kind: "step"; readonly by: 1 | -1; readonly stride: "line" };

interface Turned {
  readonly size: Size;
  readonly pane: Pane;
  readonly overlay: { readonly kind: string };
}

/** What the wheel does where it is turned: steps in the list, scrolls the details, moves in a page or among choices. */
export function wheeled(
  { size, pane, overlay }: Turned,
  { by, ...point }: Point & { readonly by: 1 | -1 },
): readonly WheelStep[] {
  const isBare = overlay.kind === "none";
  const isDetail = isBare && paneAt(size, point)?.pane === "detail";
  const one: WheelStep = isDetail ? { kind: "scroll-detail", by } : { kind: "step", by, stride: "line" };
  const lines = Array.from({ length: overlay.kind === "field" ? 1 : WHEEL_LINES }, () => one);
  // Steps are made in the pane that has the keys.
  return isBare && !isDetail && pane === "detail" ? [{ kind: "other-pane" }, ...lines] : lines;
}
