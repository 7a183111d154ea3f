/** What the model asks the outside world to do. */

/** One request; the model itself touches nothing. */
export type Effect =
  | { readonly kind: "close"; readonly interrupted: boolean }
  /** Keep the verdicts on a comparison. */
  | { readonly kind: "save"; readonly comparison: number };
