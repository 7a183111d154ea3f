/** A paragraph while it is read from a formatted document: what it says, what was deleted from it, what is struck or hidden. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { TextCleaner } from "./clean-texts.ts";
import { fromOldFont, oldEncoding } from "./fonts/old-fonts.ts";

/** How a piece of text takes part in its paragraph. */
export interface PieceLook {
  readonly font: string | undefined;
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
}

/** A piece of a paragraph. */
export interface Piece extends PieceLook {
  readonly text: string;
}

/** The old fonts of a document, with how much text each drew. */
export type OldFonts = Map<string, number>;

/** What a document's paragraphs are closed with. */
export interface Closing {
  readonly fonts: OldFonts;
  readonly cleaner: TextCleaner;
}

/** The text of a paragraph's pieces that counts, and what has to be said of the rest. */
export function closeParagraph(
  pieces: readonly Piece[],
  place: Place,
  { fonts, cleaner }: Closing,
): { text: string; diagnostics: Diagnostic[] } {
  const said = (
    code: "text-deleted" | "text-struck" | "text-hidden",
    wanted: (piece: Piece) => boolean,
  ): Diagnostic[] => {
    const text = cleaner.clean(join(pieces.filter(wanted))).trim();
    return text === "" ? [] : [{ code, severity: code === "text-hidden" ? "note" : "warning", args: { text }, place }];
  };
  const join = (some: readonly Piece[]): string => {
    let text = "";
    for (let i = 0; i < some.length;) {
      const { font } = some[i]!;
      let run = "";
      for (; i < some.length && some[i]!.font === font; i++) run += some[i]!.text;
      text += font !== undefined && oldEncoding(font) !== undefined ? converted(run, font, fonts) : run;
    }
    return text;
  };
  return {
    text: cleaner.clean(join(pieces.filter(({ deleted, hidden }) => !deleted && !hidden))),
    diagnostics: [
      ...said("text-deleted", ({ deleted }) => deleted),
      ...said("text-hidden", ({ deleted, hidden }) => hidden && !deleted),
      ...said("text-struck", ({ deleted, hidden, struck }) => struck && !hidden && !deleted),
    ],
  };
}

function converted(text: string, font: string, fonts: OldFonts): string {
  const result = fromOldFont(text, font);
  if (result !== text) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  return result;
}

/** Says which old fonts were converted. */
export const saidOfFonts = (fonts: OldFonts): Diagnostic[] =>
  [...fonts].map(([font, count]) => ({
    code: "font-converted",
    severity: "warning",
    args: { font, encoding: oldEncoding(font) ?? "", count },
  }));
