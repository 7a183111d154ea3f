/** The proper names of a text: what a sentence is about by name, as against the bodies that act in it. */
import { formsOf } from "./names.ts";
import { startsUpper } from "./letters.ts";
import type { Register } from "./register.ts";
import { tokenize } from "./tokens.ts";
import { lunarYear } from "./vi/lunar-years.ts";

/** What ends a sentence or opens a quotation: the capital of the next word tells nothing. */
const OPENS = /[.;:!?•–"“”'‘([\n-]/u;
/** From this share of capitals on a text is written in capitals or as a title, and they tell nothing. */
const MOSTLY_CAPITALS = 0.5;

/**
 * Words with a capital inside a sentence, in their order: places, products, programmes, codes ("T1"). Bodies that the
 * register knows are left out, as they are renamed and succeeded; so is a text that is written in capitals throughout.
 */
export function properNames(text: string, register: Register): string[] {
  const words: { readonly text: string; readonly opens: boolean }[] = [];
  let opens = true;
  for (const token of tokenize(text)) {
    if (token.kind === "word") words.push({ text: token.text, opens });
    opens = token.kind === "word" ? false : opens || OPENS.test(token.text);
  }
  const bodies = bodiesAmong(words, register);
  const names: string[] = [];
  let capitals = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!startsUpper(word.text)) continue;
    const body = bodies.lengthAt(i);
    capitals += Math.max(body, 1);
    if (body > 0) i += body - 1;
    else if (!word.opens && lunarYear(word.text) === undefined) names.push(word.text);
  }
  return capitals < words.length * MOSTLY_CAPITALS ? names : [];
}

/** How many words from one on name a body of the register; 0 where none begins. Places are proper names. */
function bodiesAmong(
  words: readonly { readonly text: string }[],
  register: Register,
): { readonly lengthAt: (word: number) => number } {
  const forms: string[] = [];
  const starts = words.map(({ text }) => {
    const start = forms.length;
    forms.push(...formsOf(text));
    return start;
  });
  return {
    lengthAt(word) {
      const start = starts[word]!;
      const found = register.match(forms, start);
      if (!found || found.party.kind === "locality") return 0;
      let next = word + 1;
      while (next < words.length && starts[next]! < start + found.length) next++;
      return next - word;
    },
  };
}
