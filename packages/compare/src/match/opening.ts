/** The sentence that a task opens with: where others follow, it names the work, and they tell how it is done. */
import { letterPattern } from "@plandiff/lexicon";

/** A stop behind a word of the sentence and a capital after it ("TP." and "Dr." end nothing), or the first item of a list. */
const ENDS = letterPattern(
  String.raw`(?:\p{Ll}\p{Ll}|[\d)\]”"])[.!?]\s+(?=\p{Lu})|[:;.]?\s+(?=(?:[-–+•*]|[1a][.)])\s)`,
);

/** Signs before a blank, or behind one, without which no sentence ends there. */
const STOPS = tableOf(".!?");
const ITEMS = tableOf("-–+•*1a");
const BLANK = /\s/u;

function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

/** A look that is cheap: most tasks are one sentence. */
function mayEnd(text: string): boolean {
  for (let i = 1; i + 1 < text.length; i++)
    if ((STOPS[text.charCodeAt(i - 1)]! | ITEMS[text.charCodeAt(i + 1)]!) > 0 && BLANK.test(text[i]!)) return true;
  return false;
}

/** Does more follow behind the opening sentence? */
export const goesOnBehind = (text: string): boolean => openingOf(text) !== text;

/** The opening sentence of a text; the whole text where it is one sentence. */
export function openingOf(text: string): string {
  const end = mayEnd(text) ? ENDS.exec(text) : undefined;
  return end ? text.slice(0, end.index + end[0].length) : text;
}
