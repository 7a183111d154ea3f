/** Everything that can happen on the finishing screen. */
import type { Size } from "../../review/model/state.ts";
import type { Edit } from "../../review/model/text-field.ts";
import type { Stride } from "../../review/model/action.ts";
import type { Purpose } from "./state.ts";

/** One thing that happened. `by` counts forwards, negative backwards. */
export type Action =
  | { readonly kind: "step"; readonly by: 1 | -1; readonly stride: Stride }
  | { readonly kind: "edge"; readonly to: "first" | "last" }
  | { readonly kind: "scroll-detail"; readonly by: 1 | -1 }
  | { readonly kind: "other-pane" }
  | { readonly kind: "back" }
  | { readonly kind: "question"; readonly by: 1 | -1 }
  | { readonly kind: "unsettled"; readonly by: 1 | -1 }
  | { readonly kind: "answer"; readonly as: "yes" | "no"; readonly everywhere: boolean }
  | { readonly kind: "keep" }
  | { readonly kind: "split" }
  | { readonly kind: "merge" }
  | { readonly kind: "move"; readonly by: 1 | -1 }
  | { readonly kind: "open-field"; readonly purpose: Purpose }
  | { readonly kind: "edit"; readonly edit: Edit }
  | { readonly kind: "complete" }
  | { readonly kind: "confirm" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "checklist" }
  | { readonly kind: "help" }
  | { readonly kind: "other-language" }
  | { readonly kind: "not-saved"; readonly reason: string }
  | { readonly kind: "kept-elsewhere"; readonly name: string }
  | { readonly kind: "resized"; readonly size: Size }
  | { readonly kind: "leave" }
  | { readonly kind: "interrupt" };
