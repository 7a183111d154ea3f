/** What the model asks the outside world to do. */

/** One request; the model itself touches nothing. */
export type Effect =
  | { readonly kind: "save" }
  /** Let the user write a text in an editor of their own; it comes back as an action. */
  | { readonly kind: "editor"; readonly text: string }
  /** The mouse was given to the screen, or back to the terminal. */
  | { readonly kind: "mouse" }
  | { readonly kind: "suspend" }
  | { readonly kind: "close"; readonly interrupted: boolean };
