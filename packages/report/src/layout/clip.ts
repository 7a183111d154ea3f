/** Shortening a text to a width, between words where it can. */
import { cells } from "./cells.ts";

/** A cut between words may give up at most this share of the width; a longer word is cut inside. */
const LARGEST_LOSS = 0.3;

/** Signs that join what follows, and dangle where nothing does. */
const DANGLING = /[\s,;:(–-]+$/;

/** The text in at most `width` cells, ending in the ellipsis where something was left out. */
export function clip(text: string, width: number, ellipsis: string): string {
  if (cells(text) <= width) return text;
  const room = Math.max(0, width - cells(ellipsis) - 1);
  let cut = 0;
  let used = 0;
  for (const character of text) {
    const size = cells(character);
    if (used + size > room) break;
    used += size;
    cut += character.length;
  }
  const blank = text.lastIndexOf(" ", cut);
  const kept = text.slice(0, blank > cut * (1 - LARGEST_LOSS) ? blank : cut).trimEnd();
  const isBetween = kept.length === blank;
  return isBetween ? `${kept.replace(DANGLING, "")} ${ellipsis}` : kept + ellipsis;
}
