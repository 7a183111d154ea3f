/** Everything that can happen on the finishing screen. */
import type { Size } from "../../screen/model/layout.ts";
import type { PointerAction } from "../../screen/model/pointer.ts";
import type { Edit } from "../../screen/model/text-field.ts";
import type { Stride } from "../../screen/model/stride.ts";
import type { Purpose } from "./state.ts";

/** One thing that happened. `by` counts forwards, negative backwards. */
export type Action =
  | { readonly kind: "other-pane" | "enter" | "back" | "undo" | "redo" | "leave" | "interrupt" }
  /** The text, or the line that is typed, goes to the user's editor. */
  | { readonly kind: "confirm" | "text-in-editor" | "editor" | "mouse" | "suspend" }
  | { readonly kind: "step"; readonly by: 1 | -1; readonly stride: Stride }
  | { readonly kind: "edge"; readonly to: "first" | "last" }
  | { readonly kind: "scroll-detail"; readonly by: 1 | -1 }
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
  | { readonly kind: "checklist" }
  | { readonly kind: "help" }
  | { readonly kind: "other-language" }
  /** What the user's editor gave. */
  | { readonly kind: "edited"; readonly text: string }
  | PointerAction
  | { readonly kind: "not-saved" | "not-edited"; readonly reason: string }
  | { readonly kind: "kept-elsewhere"; readonly name: string }
  | { readonly kind: "resized"; readonly size: Size };
