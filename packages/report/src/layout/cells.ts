/** How many cells of a terminal a text takes. */

const ONE_CELL_EACH = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u22ff\u2500-\u257f]*$/;

/** Expressions over Unicode's classes, made where they are asked: a program that meets no such character need not make them. */
const takesNone = (character: string): boolean => /\p{Mn}|\p{Me}|\p{Cf}/u.test(character);
const takesTwo = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  );

/** Cells taken by a text without controls: composed Vietnamese takes one a character, marks none, CJK two. */
export function cells(text: string): number {
  if (ONE_CELL_EACH.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += takesNone(character) ? 0 : takesTwo(character) ? 2 : 1;
  return count;
}

/** The text with blanks behind it up to a width in cells. */
export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - cells(text)));

/** The text with blanks before it up to a width in cells. */
export const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - cells(text))) + text;
