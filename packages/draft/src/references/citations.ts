/** The documents that a text cites, each with every place where its citation stands. */
import type { LegalReference } from "@plandiff/domain";
import type { Lexicon } from "@plandiff/lexicon";
import type { Stretch } from "../edit.ts";

/** A citation and where it stands. */
export interface Citation extends Stretch {
  readonly reference: LegalReference;
}

/** The citations of a text, in order. */
export function citationsIn(text: string, lexicon: Lexicon): Citation[] {
  const all = lexicon.readReferences(text).flatMap((reference): Citation[] => {
    const places: Citation[] = [];
    for (let at = text.indexOf(reference.written); at >= 0; at = text.indexOf(reference.written, at + 1))
      places.push({ start: at, end: at + reference.written.length, reference });
    return places;
  });
  return all.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
