/** What a reader must know about a comparison beside its changes, in sentences. */
import type { Diagnostic } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { ALIKE_BODIES, gatherAlike } from "./gather-alike.ts";
import type { Wording } from "../wording/wording.ts";

/** Of one kind so many are told; a plan with a hundred duplicates is not read for its hundredth. */
const MOST_OF_A_KIND = 5;

/** The notes as sentences, and of a kind that comes too often how many more there are. */
export function noteSentences(notes: readonly Diagnostic[], wording: Wording): string[] {
  const kinds = Map.groupBy(gatherAlike(notes, ALIKE_BODIES), ({ code }) => code);
  return [...kinds].flatMap(([code, ofKind]) => {
    const told = ofKind.slice(0, MOST_OF_A_KIND).map(({ args }) => `${cleanText(wording.diagnostic[code](args))}.`);
    const more = ofKind.length - told.length;
    return more === 0 ? told : [...told, wording.line.moreNotes(more)];
  });
}
