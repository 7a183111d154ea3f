/** Text in one line: every stretch of blanks and line breaks is one blank. */

const UNTIDY = /^\s|\s$|\s\s|[^\S ]/u;

/** A text with its line structure as one blank. */
export const oneLine = (text: string): string => (UNTIDY.test(text) ? text.replaceAll(/\s+/gu, " ").trim() : text);
