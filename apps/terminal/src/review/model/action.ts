/** Everything that can happen in the review. */
import type { Edit } from "./text-field.ts";
import type { Filter, Size } from "./state.ts";

/** How far a step goes: one line, half of what is on the screen, or all of it. */
export type Stride = "line" | "half" | "page";

/** One thing that happened. `by` counts forwards, negative backwards. */
export type Action =
  | { readonly kind: "step"; readonly by: 1 | -1; readonly stride: Stride }
  | { readonly kind: "edge"; readonly to: "first" | "last" }
  | { readonly kind: "scroll-detail"; readonly by: 1 | -1 }
  | { readonly kind: "other-pane" }
  | { readonly kind: "enter-detail" }
  | { readonly kind: "back" }
  | { readonly kind: "filter"; readonly to: Filter }
  | { readonly kind: "next-filter"; readonly by: 1 | -1 }
  | { readonly kind: "comparison"; readonly by: 1 | -1 }
  | { readonly kind: "other-language" }
  | { readonly kind: "decide"; readonly as: "accept" | "reject" }
  | { readonly kind: "accept-all" }
  | { readonly kind: "undecided"; readonly by: 1 | -1 }
  | { readonly kind: "open-field"; readonly purpose: "note" | "link" }
  | { readonly kind: "edit"; readonly edit: Edit }
  | { readonly kind: "confirm" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "not-saved"; readonly reason: string }
  | { readonly kind: "help" }
  | { readonly kind: "resized"; readonly size: Size }
  | { readonly kind: "leave" }
  | { readonly kind: "interrupt" };
