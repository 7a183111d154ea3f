/** The sentence that a task opens with: where others follow, it names the work, and they tell how it is done. */
import { letterPattern } from "@plandiff/lexicon";

/** A stop behind a word of the sentence and a capital after it ("TP." and "Dr." end nothing), or the first item of a list. */
const ENDS = letterPattern(
  String.raw`(?:\p{Ll}\p{Ll}|[\d)\]”"])[.!?]\s+(?=\p{Lu})|[:;.]?\s+(?=(?:[-–+•*]|[1a][.)])\s)`,
);

/** The opening sentence of a text; the whole text where it is one sentence. */
export function openingOf(text: string): string {
  const end = ENDS.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}
