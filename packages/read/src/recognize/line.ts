/** Lines of prose and of cells that stand one below the other: what paragraphs and rows are made of. */
import type { Block, Place } from "@plandiff/domain";

/** One line that is not blank. */
export interface Line {
  readonly text: string;
  /** Did a blank stand at its end? */
  readonly spaced: boolean;
  /** Does it open a block, blank lines standing before it? */
  readonly gap: boolean;
  readonly place: Place;
}

/** The place that spans two places. */
export function placeFrom(first: Place, last: Place): Place {
  if (first.kind === "lines" && last.kind === "lines")
    return { kind: "lines", first: Math.min(first.first, last.first), last: Math.max(first.last, last.last) };
  return first;
}

/** The lines of paragraph blocks, each with its own place where the document counts lines. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === "row") return [];
    const lines: Line[] = [];
    block.text.split("\n").forEach((raw, index) => {
      const text = raw.trim();
      if (text === "") return;
      lines.push({
        text,
        spaced: /\s$/u.test(raw),
        gap: lines.length === 0,
        place: placeOfLine(block.place, index),
      });
    });
    return lines;
  });
}

function placeOfLine(place: Place, index: number): Place {
  if (place.kind !== "lines") return place;
  const line = Math.min(place.first + index, place.last);
  return { kind: "lines", first: line, last: line };
}
