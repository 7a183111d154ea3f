/** Words that a text goes on after ("và", "of the", the "Chính" of "Chính phủ"): learned from the document itself, in any language. */
import { isLetter } from "./lettering.ts";
import type { Line } from "./line.ts";

/** A rarer word tells nothing. */
const OFTEN = 5;
/** A word that ends this share of its blocks ends cells; blank lines inside cells come after any word, and more seldom. */
const ENDS_BLOCKS = 0.3;

/** How often a word stands, ends a clause, ends a block. */
interface Use {
  count: number;
  clause: number;
  block: number;
}

/** The words that stand often in a text and end neither a clause nor a block. */
export function learnOpenWords(lines: readonly Line[]): Set<string> {
  const uses = new Map<string, Use>();
  // a word is looked at once in each writing
  const writings = new Map<string, Use>();
  lines.forEach(({ text }, index) => {
    const words = text.split(" ");
    words.forEach((raw, i) => {
      let use = writings.get(raw);
      if (use === undefined) writings.set(raw, (use = { count: 0, clause: 0, block: 0 }));
      use.count++;
      if (i === words.length - 1 && lines[index + 1]?.gap !== false) use.block++;
    });
  });
  for (const [raw, { count, block }] of writings) {
    const word = lastWord(raw);
    if (word === "") continue;
    const use = uses.get(word) ?? { count: 0, clause: 0, block: 0 };
    uses.set(word, use);
    use.count += count;
    if (/[.,;:!?)\]]$/.test(raw)) use.clause += count;
    else use.block += block;
  }
  const open = new Set<string>();
  for (const [word, { count, clause, block }] of uses)
    if (count >= OFTEN && clause === 0 && block < count * ENDS_BLOCKS) open.add(word);
  return open;
}

/** The last word of a text, as it is compared here. */
export const lastWord = (text: string): string => wordsEnd(text.slice(text.lastIndexOf(" ") + 1)).toLowerCase();

/** A word without the marks that stand after it. */
function wordsEnd(word: string): string {
  let end = word.length;
  while (end > 0 && !isLetter(word[end - 1])) end--;
  return word.slice(0, end);
}
