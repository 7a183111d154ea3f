/** What the model asks the outside world to do. */

/** One request; the model itself touches nothing. */
export type Effect = { readonly kind: "save" } | { readonly kind: "close"; readonly interrupted: boolean };
