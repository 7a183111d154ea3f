/** Puts the text that belongs to no field into the order in which a reader meets it, what stands beside the document last. */
import type { Block, OtherText, Place, SourceDocument } from "@plandiff/domain";

/** Other text in the order of the document's blocks, and its asides behind. */
export function inReadingOrder(texts: readonly OtherText[], { blocks, asides = [] }: SourceDocument): OtherText[] {
  if (texts.length < 2) return [...texts, ...asides];
  const positions = new Map<string, number>();
  const byLine = blocks.every(({ place }) => place.kind === "lines");
  const note = (place: Place, position: number): void => {
    const key = JSON.stringify(place);
    if (!positions.has(key)) positions.set(key, position);
  };
  if (!byLine)
    blocks.forEach((block: Block, index) => {
      note(block.place, index);
      if (block.kind === "row") for (const cell of block.cells) note(cell.place, index);
    });
  const positionOf = ({ place }: OtherText): number => {
    if (!place) return 0;
    return byLine && place.kind === "lines" ? place.first : (positions.get(JSON.stringify(place)) ?? 0);
  };
  const placed = texts.map((text) => ({ text, position: positionOf(text) }));
  return [...placed.toSorted((a, b) => a.position - b.position).map(({ text }) => text), ...asides];
}

/** A document with its asides in paragraphs behind it, and its blocks by their lines where they have lines. */
export function asOnePiece({ blocks, asides = [], ...document }: SourceDocument): SourceDocument {
  const all = blocks.every(({ place }) => place.kind === "lines")
    ? blocks.toSorted((a, b) => lineOf(a.place) - lineOf(b.place))
    : blocks;
  const beside = asides.map(({ text, place = NOWHERE }): Block => ({ kind: "paragraph", text, place }));
  return { ...document, blocks: [...all, ...beside] };
}

const lineOf = (place: Place): number => (place.kind === "lines" ? place.first : 0);
const NOWHERE: Place = { kind: "paragraph", paragraph: 1 };
