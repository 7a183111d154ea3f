/** A document on its way to a plan: paragraphs and table rows with their places, whatever format they came in. */
import type { OtherText } from "../plan.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Place } from "./place.ts";

/** Text of one table cell; its lines are joined by single line feeds. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** One piece of a document, in reading order. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly place: Place }
  | { readonly kind: "row"; readonly cells: readonly Cell[]; readonly place: Place };

/** A document as blocks, NFC text without control characters. */
export interface SourceDocument {
  readonly format: string;
  readonly blocks: readonly Block[];
  /** Text beside the reading order: headers and footers, notes, comments, further sheets. */
  readonly asides?: readonly OtherText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A value that was read, and what could not be read of it. */
export interface Read<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
