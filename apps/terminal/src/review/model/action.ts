/** Everything that can happen in the review. */
import type { ReviewDelta } from "@plandiff/compare";
import type { Edit } from "../../screen/model/text-field.ts";
import type { Size } from "../../screen/model/layout.ts";
import type { PointerAction } from "../../screen/model/pointer.ts";
import type { Stride } from "../../screen/model/stride.ts";
import type { Filter, Message, PageName, Purpose } from "./state.ts";

/** One thing that happened. `by` counts forwards, negative backwards. */
export type Action =
  | { readonly kind: "step"; readonly by: 1 | -1; readonly stride: Stride }
  | { readonly kind: "edge"; readonly to: "first" | "last" }
  | { readonly kind: "scroll-detail"; readonly by: 1 | -1 }
  | { readonly kind: "other-pane" }
  /** Into the details; on a page, to the task of its selected line. */
  | { readonly kind: "enter" }
  | { readonly kind: "back" }
  | { readonly kind: "filter"; readonly to: Filter }
  | { readonly kind: "next-filter"; readonly by: 1 | -1 }
  | { readonly kind: "comparison"; readonly by: 1 | -1 }
  | { readonly kind: "other-language" }
  | { readonly kind: "decide"; readonly as: "accept" | "reject" }
  | { readonly kind: "accept-all"; readonly of: "shown" | "group" }
  | { readonly kind: "undecided"; readonly by: 1 | -1 }
  | { readonly kind: "threshold"; readonly by: 1 | -1 }
  | { readonly kind: "open-field"; readonly purpose: Exclude<Purpose, "reading"> }
  | { readonly kind: "edit"; readonly edit: Edit }
  /** Marks the chosen one of several choices. */
  | { readonly kind: "mark" }
  | { readonly kind: "confirm" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "discard" }
  | { readonly kind: "copy"; readonly what: "task" | "redline" }
  /** The note, or the line that is typed, goes to the user's editor, and comes back. */
  | { readonly kind: "editor" }
  | { readonly kind: "edited"; readonly text: string }
  | { readonly kind: "page"; readonly page: PageName }
  | { readonly kind: "mouse" }
  | PointerAction
  | { readonly kind: "suspend" }
  /** Somebody else wrote into the file of a review. */
  | { readonly kind: "others"; readonly comparison: number; readonly others: ReviewDelta }
  | { readonly kind: "say"; readonly message: Message }
  | { readonly kind: "resized"; readonly size: Size }
  | { readonly kind: "leave" }
  | { readonly kind: "interrupt" };
