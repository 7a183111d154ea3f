/** A page with its tables found and the lines around them: what PDF files and laid-out text have in common. */
import type { Place } from "@plandiff/domain";
import type { TextLine } from "./text-line.ts";
import type { Room } from "./wrapped-lines.ts";

/** One box of a drawn row; a merged cell stands in each box that it covers. */
export interface DrawnCell {
  /** Its paragraphs, each with its lines. */
  readonly paragraphs: readonly (readonly TextLine[])[];
  readonly room: Room;
  readonly above: boolean;
  readonly left: boolean;
}

/** A row as drawn. */
export interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  readonly place: Place;
  /** Is it not sure where one of its cells ends, as two columns stand one blank apart? */
  readonly uncertain?: boolean;
}

/** A table as drawn on one page. */
export interface DrawnTable {
  readonly kind: "drawn";
  readonly rows: readonly DrawnRow[];
  /** The edges of its columns. */
  readonly columns: readonly number[];
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page as laid out; lines and tables from top to bottom. */
export interface LaidPage {
  readonly number: number;
  /** The lines outside its tables, each cut at its gutters. */
  readonly lines: readonly (readonly TextLine[])[];
  readonly tables: readonly DrawnTable[];
  /** The place of a height on the page. */
  placeAt(y: number): Place;
}

/** How the lines of prose become paragraphs: here, by their width, or later, as their letters were only counted. */
export type Prose = "measured" | "counted";
