/** How a text is lettered: in capitals, or of no letters at all. */

/** Is a text written in capitals, as titles and offices are? */
export const isCapital = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Is it a rule or other ornament, without any letter or figure? */
export const isRule = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
