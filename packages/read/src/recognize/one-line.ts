/** Text in one line: every stretch of blanks and line breaks is one blank. */

const BLANK = 0x20;

/** Does a text need tidying? Blanks of other kinds have become plain ones at the door (decode), but for tabs and line feeds. */
const isUntidy = (text: string): boolean =>
  text !== "" &&
  (text.charCodeAt(0) <= BLANK ||
    text.charCodeAt(text.length - 1) <= BLANK ||
    text.includes("  ") ||
    text.includes("\n") ||
    text.includes("\t"));

/** A text with its line structure as one blank. */
export const oneLine = (text: string): string => (isUntidy(text) ? text.replaceAll(/\s+/gu, " ").trim() : text);

/** Does a text hold nothing but blanks? */
export const isBlank = (text: string): boolean => text === "" || (text.charCodeAt(0) <= BLANK && text.trim() === "");
