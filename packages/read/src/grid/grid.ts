/** What a document is made of before its task table is known: paragraphs, and tables as grids in which merged cells fill all their slots. */
import type { Place } from "@plandiff/domain";

/** One slot of a grid; a merged cell stands in each slot that it covers. */
export interface Slot {
  /** Text of the cell; its lines are joined by single line feeds. */
  readonly text: string;
  readonly place: Place;
  /** Does its cell begin in a row above? */
  readonly above: boolean;
  /** Does its cell begin in a column to the left? */
  readonly left: boolean;
}

/** A row of a grid. */
export interface GridRow {
  readonly slots: readonly Slot[];
  readonly place: Place;
}

/** A table with its merged cells spread out. */
export interface Grid {
  readonly kind: "grid";
  readonly rows: readonly GridRow[];
}

/** A paragraph outside the tables; each line of its text stands for itself. */
export interface TextPart {
  readonly kind: "paragraph";
  readonly text: string;
  readonly place: Place;
}

/** A piece of a document, in reading order. */
export type Part = TextPart | Grid;

/** The texts that begin in a row, from left to right. */
export const ownTexts = ({ slots }: GridRow): string[] =>
  slots.flatMap(({ text, above, left }) => (above || left || text.trim() === "" ? [] : [text]));

/** A part as nothing but text: a line a row. */
export const flatText = (part: Part): string =>
  part.kind === "paragraph"
    ? part.text
    : part.rows
        .map((row) => ownTexts(row).join("\n"))
        .filter((text) => text !== "")
        .join("\n");
