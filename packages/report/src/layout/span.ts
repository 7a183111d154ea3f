/** Text with its manner of speaking, before it is broken into lines and painted. */

/** How a stretch is shown; without colour all look the same, so none may carry meaning alone. */
export type Style = "plain" | "strong" | "quiet" | "removed" | "added" | "changed" | "doubtful";

/** A stretch of one style. A no-break blank keeps two words on one line and is shown as a blank. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** The blank that keeps two words on one line; it is shown as a blank. */
export const NO_BREAK = "\u00a0";

/** A plain stretch. */
export const plain = (text: string): Span => ({ text, style: "plain" });

/** A stretch that may be overlooked. */
export const quiet = (text: string): Span => ({ text, style: "quiet" });

/** A stretch that stands out. */
export const strong = (text: string): Span => ({ text, style: "strong" });

/** The text as one unbreakable word. */
export const glue = (text: string): string => text.replaceAll(" ", NO_BREAK);

/** The text with its unbreakable blanks as plain ones. */
export const unglue = (text: string): string => text.replaceAll(NO_BREAK, " ");

/** Lists of spans as one, with the same separator between any two. */
export const joinSpans = (lists: readonly (readonly Span[])[], separator: Span): Span[] =>
  lists.flatMap((spans, index) => (index === 0 ? spans : [separator, ...spans]));
