/** How wide a text is on paper, roughly: what tells at which width a column broke its lines. */

/** Widths of letters in a common text face, in units of an ordinary small letter. */
const NARROW = 0.6;
const BLANK = 0.5;
const CAPITAL = 1.4;
const WIDE = 1.6;
const ORDINARY = 1;

const widths = new Map<string, number>();

function widthOfCharacter(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const base = character.normalize("NFD")[0]!;
  const width =
    base === " "
      ? BLANK
      : /[iljtfrI.,;:'()|/!-]/.test(base)
        ? NARROW
        : /[mwMW]/.test(base)
          ? WIDE
          : /\p{Lu}/u.test(base)
            ? CAPITAL
            : ORDINARY;
  widths.set(character, width);
  return width;
}

/** The width of a text, in ordinary small letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}
