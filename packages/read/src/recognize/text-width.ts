/** How wide a text is on paper, roughly: what tells at which width a column broke its lines. */

import { startsCapital } from "./lettering.ts";

/** Widths of letters in a common text face, in units of an ordinary small letter. */
const NARROW = 0.6;
const BLANK = 0.5;
const CAPITAL = 1.4;
const WIDE = 1.6;
const ORDINARY = 1;

/** Latin letters with all their marks have codes below this. */
const LATIN_END = 0x2000;
let widths: Float32Array | undefined;

/** The width of a text, in ordinary small letters. */
export function textWidth(text: string): number {
  widths ??= new Float32Array(LATIN_END);
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= LATIN_END) {
      width += ORDINARY;
      continue;
    }
    let known = widths[code]!;
    if (known === 0) widths[code] = known = widthOf(text[i]!);
    width += known;
  }
  return width;
}

function widthOf(character: string): number {
  const base = character.normalize("NFD")[0]!;
  if (base === " ") return BLANK;
  if (/[iljtfrI.,;:'()|/!-]/.test(base)) return NARROW;
  if (/[mwMW]/.test(base)) return WIDE;
  return startsCapital(base) ? CAPITAL : ORDINARY;
}
