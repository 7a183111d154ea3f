/** Lines that run through letters strike them: that is a signal, and such a line is no border. */
import { type Glyph, isBlankGlyph } from "./glyph.ts";
import type { Ruling } from "./rulings.ts";

/** The lines of a page told apart. */
export interface ToldRulings {
  /** The letters that each striking line runs through. */
  readonly struck: readonly (readonly Glyph[])[];
  readonly borders: readonly Ruling[];
}

/** A line through letters lies this far above their base line, in sizes: lower it underlines, higher it is a border. */
const LOWEST = 0.15;
const HIGHEST = 0.45;
/** Letters are looked up by their height, in bands of so many points; larger letters than this are titles. */
const BAND = 8;
const LARGEST = 48;

/** Tells the lines that strike letters from the others. */
export function tellRulings(rulings: readonly Ruling[], glyphs: readonly Glyph[]): ToldRulings {
  const bands = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (isBlankGlyph(glyph) || glyph.size > LARGEST) continue;
    const band = Math.floor(glyph.y / BAND);
    const known = bands.get(band);
    if (known) known.push(glyph);
    else bands.set(band, [glyph]);
  }
  const struck: Glyph[][] = [];
  const borders: Ruling[] = [];
  for (const ruling of rulings) {
    const through = ruling.upright ? [] : lettersUnder(ruling, bands);
    if (through.length > 0) struck.push(through);
    else borders.push(ruling);
  }
  return { struck, borders };
}

function lettersUnder({ at, from, to }: Ruling, bands: ReadonlyMap<number, readonly Glyph[]>): Glyph[] {
  const found: Glyph[] = [];
  for (let band = Math.floor((at - LARGEST * HIGHEST) / BAND); band <= Math.floor(at / BAND); band++)
    for (const glyph of bands.get(band) ?? []) {
      const above = (at - glyph.y) / glyph.size;
      const middle = (glyph.x + glyph.right) / 2;
      if (above > LOWEST && above < HIGHEST && middle > from && middle < to) found.push(glyph);
    }
  return found;
}
