/** A document as the audit looks at it: one text without blanks, with the place of every stretch. */
import type { Block, Place } from "@plandiff/domain";

/** The document without blanks, and where each of its units (lines, cells) begins. */
export interface AuditSource {
  readonly text: string;
  readonly units: readonly { readonly start: number; readonly place: Place }[];
  readonly unitAt: Int32Array;
  /** The stretch of text at a place; all of it where the place is not told. */
  region(place: Place | undefined): readonly [number, number];
}

/** A text without its blanks. */
export const compact = (text: string): string => text.replaceAll(/\s+/gu, "");

/** Prepares the blocks of a document. */
export function auditSource(blocks: readonly Block[]): AuditSource {
  const units: { start: number; place: Place }[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (text: string, place: Place): void => {
    const part = compact(text);
    if (part === "") return;
    units.push({ start: length, place });
    parts.push(part);
    length += part.length;
  };
  for (const block of blocks) {
    if (block.kind === "row") for (const cell of block.cells) add(cell.text, cell.place);
    else block.text.split("\n").forEach((line, index) => add(line, lineOf(block.place, index)));
  }
  const text = parts.join("");
  const unitAt = new Int32Array(length);
  units.forEach(({ start }, index) => unitAt.fill(index, start, units[index + 1]?.start ?? length));
  const byPlace = regionsOf(units, length);
  const byLine = units.every(({ place }) => place.kind === "lines");
  return {
    text,
    units,
    unitAt,
    region(place) {
      if (!place) return [0, length];
      if (place.kind === "lines" && byLine) {
        const from = units.find((unit) => unit.place.kind === "lines" && unit.place.last >= place.first);
        const to = units.find((unit) => unit.place.kind === "lines" && unit.place.first > place.last);
        return [from?.start ?? length, to?.start ?? length];
      }
      return byPlace.get(keyOf(place)) ?? [0, length];
    },
  };
}

/** A break inside a source line gives a text more lines than its place has. */
const lineWithin = ({ first, last }: { readonly first: number; readonly last: number }, index: number): Place => {
  const line = Math.min(first + index, last);
  return { kind: "lines", first: line, last: line };
};

const lineOf = (place: Place, index: number): Place => (place.kind === "lines" ? lineWithin(place, index) : place);

/** Cells of one row have one key: a task has the place of its row. */
function keyOf(place: Place): string {
  if (place.kind === "row") return `row ${place.row}`;
  if (place.kind === "cell") return `cell ${place.table} ${place.row}`;
  if (place.kind === "sheet") return `sheet ${place.sheet} ${place.cell.replace(/^[A-Z]+/, "")}`;
  return JSON.stringify(place);
}

function regionsOf(
  units: readonly { readonly start: number; readonly place: Place }[],
  length: number,
): Map<string, [number, number]> {
  const regions = new Map<string, [number, number]>();
  units.forEach(({ start, place }, index) => {
    const end = units[index + 1]?.start ?? length;
    const region = regions.get(keyOf(place));
    if (region) region[1] = Math.max(region[1], end);
    else regions.set(keyOf(place), [start, end]);
  });
  return regions;
}
