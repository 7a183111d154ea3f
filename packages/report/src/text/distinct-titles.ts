/** Tasks named in one short line each, so that no two of them look the same: plans like to begin many sentences alike. */
import { clip } from "../layout/clip.ts";

/** Words of the beginning that stay where the rest of a common beginning is left out. */
const KEPT_WORDS = 4;

/** A beginning must be longer than what stays of it, or nothing would be won. */
const SHORTEST_COMMON = KEPT_WORDS + 2;

/** The texts in at most `width` cells; those that would look alike are shown from where they part. */
export function distinctTitles(
  texts: readonly string[],
  { width, ellipsis }: { readonly width: number; readonly ellipsis: string },
): string[] {
  const titleOf = new Map(texts.map((text) => [text, clip(text, width, ellipsis)]));
  const alike = Map.groupBy(titleOf.keys(), (text) => titleOf.get(text) ?? "");
  for (const group of alike.values()) {
    const sorted = group.toSorted(compare).map((text) => ({ text, words: text.split(" ") }));
    for (const [at, { text, words }] of sorted.entries()) {
      const common = Math.max(
        ...[sorted[at - 1], sorted[at + 1]].map((other) => commonWords(words, other?.words ?? [])),
      );
      // A text that another one only continues has nothing of its own to be told by.
      if (common < SHORTEST_COMMON || common >= words.length) continue;
      const parting = [...words.slice(0, KEPT_WORDS), ellipsis, ...words.slice(common)].join(" ");
      titleOf.set(text, clip(parting, width, ellipsis));
    }
  }
  return texts.map((text) => titleOf.get(text) ?? text);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function commonWords(a: readonly string[], b: readonly string[]): number {
  const parting = a.findIndex((word, index) => word !== b[index]);
  return parting === -1 ? a.length : parting;
}
