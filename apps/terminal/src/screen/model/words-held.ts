/** Do texts hold what was typed? Words begin as typed; one typed without accents finds any accents. */
import { foldWord, skeleton, wordsOf } from "@plandiff/lexicon";

/** The test for a query; an empty one holds of every text. */
export function wordsTest(query: string): (text: string) => boolean {
  const asked = wordsOf(query.normalize("NFC")).map((word) => {
    const isPlain = skeleton(word) === word.toLowerCase();
    const form = isPlain ? skeleton : foldWord;
    return { form, start: form(word) };
  });
  return (text) => {
    if (asked.length === 0) return true;
    const words = wordsOf(text);
    return asked.every(({ form, start }) => words.some((word) => form(word).startsWith(start)));
  };
}
