/**
 * Letters and how a text is lettered. Asked of a letter's own case, as expressions over Unicode's classes take longer
 * to build than a plan takes to read; text is NFC, so that a letter is one character.
 */

const FIRST_MARK = "\u0300";
const LAST_MARK = "\u036f";

/** Is a character a letter, or a mark on one? */
export const isLetter = (character: string | undefined): boolean =>
  character !== undefined &&
  (character.toLowerCase() !== character.toUpperCase() || (character >= FIRST_MARK && character <= LAST_MARK));

/** Is a character a figure? */
export const isFigure = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

/** Is a character part of a word? */
export const inWord = (character: string | undefined): boolean => isLetter(character) || isFigure(character);

/** Does a text begin with a small letter, or with a capital? */
export const startsSmall = (text: string): boolean => text !== "" && text[0] !== text[0]!.toUpperCase();
export const startsCapital = (text: string): boolean => text !== "" && text[0] !== text[0]!.toLowerCase();

/** Does a text go on with what stands before it: with a small letter, or with a mark that closes or joins? */
export const goesOn = (text: string): boolean => startsSmall(text) || /^[),;.\]]/.test(text);

/** Is a text written in capitals, as titles and offices are? */
export const isCapital = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Does a text hold a letter? */
export const hasLetter = (text: string): boolean => text.toUpperCase() !== text.toLowerCase();

/** Is it a rule or other ornament, without any letter or figure? */
export const isRule = (text: string): boolean => !hasLetter(text) && !/\d/.test(text);

/** The last character of a text. */
export const lastOf = (text: string): string | undefined => text[text.length - 1];
