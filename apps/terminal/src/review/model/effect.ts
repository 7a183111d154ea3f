/** What the model asks the outside world to do. */

/** One request; the model itself touches nothing. */
export type Effect =
  | { readonly kind: "close"; readonly interrupted: boolean }
  /** Keep the verdicts on a comparison. */
  | { readonly kind: "save"; readonly comparison: number }
  /** Put a text where the user can paste it from. */
  | { readonly kind: "copy"; readonly text: string }
  /** Let the user write a text in an editor of their own; it comes back as an action. */
  | { readonly kind: "editor"; readonly text: string }
  /** Write what is shown to a file whose name tells the form. */
  | { readonly kind: "export"; readonly name: string }
  | { readonly kind: "mouse" }
  /** Give the terminal back to the shell until the program is called to the foreground. */
  | { readonly kind: "suspend" };
