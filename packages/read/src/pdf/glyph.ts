/** A letter where a page draws it: what lines and blanks are told by, whatever the order in which letters were written. */

/** A drawn letter (or ligature), in points from the left and from the bottom. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Its base line. */
  readonly y: number;
  readonly size: number;
  /** How many quarter turns its line runs from level, against the clock; nothing where it runs askew. */
  readonly turn: number | undefined;
  /** The font that drew it, by the name in the file. */
  readonly font: string;
  /** How wide a blank of its font is. */
  readonly blank: number;
  /** The marked content that it belongs to, which the tags of a page name. */
  readonly mark: number | undefined;
  /** Does it stand beside the text: furniture of the page, by its marks, or an annotation? */
  readonly beside: boolean;
}

export const isBlankGlyph = ({ text }: Glyph): boolean => text.trim() === "";

/** A corner of a page turned back by so many quarters. */
export function turnedBack(
  { x, y }: { readonly x: number; readonly y: number },
  turn: number,
): { x: number; y: number } {
  if (turn === 1) return { x: y, y: -x };
  if (turn === 2) return { x: -x, y: -y };
  return turn === 3 ? { x: -y, y: x } : { x, y };
}
