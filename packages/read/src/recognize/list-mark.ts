/** Marks at the head of a line that make it an item: dashes, bullets, numbers, letters. */

const MARK =
  /^(?:[-–—−+•●▪■◦○*·➢✓►](?=[\sA-Za-z\u00c0-\u1eff])|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivx]{1,4})\)|\d{1,2}(?:\.\d{1,2})*\.(?=\s))\s*/u;
const DASH = /^[-–—−+•●▪■◦○*·➢✓►](?=[\sA-Za-z\u00c0-\u1eff])\s*/u;

/** The list mark that a text begins with, blanks after it included; empty where there is none. */
export const listMark = (text: string): string => MARK.exec(text)?.[0] ?? "";

/** Does a text begin with a dash or bullet? (Numbers may also number paragraphs and headings.) */
export const startsWithDash = (text: string): boolean => DASH.test(text);

/** A text without its list mark. */
export const withoutListMark = (text: string): string => text.slice(listMark(text).length);
