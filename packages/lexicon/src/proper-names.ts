/** The proper names of a text: what a sentence is about by name, as against the bodies that act in it. */
import { formsOf } from "./names.ts";
import { startsUpper } from "./letters.ts";
import type { Register } from "./register.ts";
import { forEachToken } from "./tokens.ts";
import { lunarYear } from "./lunar-years.ts";

/** What ends a sentence or opens a quotation: the capital of the next word tells nothing. */
const OPENS: ReadonlySet<number> = new Set(Array.from(".;:!?•–\"“”'‘([-\n", (mark) => mark.charCodeAt(0)));
/** From this share of capitals on a text is written in capitals or as a title, and they tell nothing. */
const MOSTLY_CAPITALS = 0.5;

/**
 * Words with a capital inside a sentence, in their order: places, products, programmes, codes ("T1"). Bodies that the
 * register knows are left out, as they are renamed and succeeded; so is a text that is written in capitals throughout.
 */
export function properNames(text: string, register: Register): string[] {
  const words: string[] = [];
  /** For each word: does it open a sentence or a quotation? */
  const openings: boolean[] = [];
  let opens = true;
  forEachToken(text, (kind, start, end) => {
    if (kind === "word") {
      words.push(text.slice(start, end));
      openings.push(opens);
    }
    if (kind === "word") opens = false;
    else for (let i = start; i < end; i++) opens ||= OPENS.has(text.charCodeAt(i));
  });
  const bodyAt = bodiesAmong(words, register);
  const names: string[] = [];
  let capitals = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!startsUpper(word)) continue;
    const body = bodyAt(i);
    capitals += Math.max(body, 1);
    if (body > 0) i += body - 1;
    else if (!openings[i]! && lunarYear(word) === undefined) names.push(word);
  }
  return capitals < words.length * MOSTLY_CAPITALS ? names : [];
}

/** How many words from one on name a body of the register; 0 where none begins. Places are proper names. */
function bodiesAmong(words: readonly string[], register: Register): (word: number) => number {
  let known: { readonly forms: readonly string[]; readonly starts: readonly number[] } | undefined;
  return (word) => {
    if (!register.begins(firstForms(words, word))) return 0;
    const { forms, starts } = (known ??= formsOfAll(words));
    const start = starts[word]!;
    const found = register.match(forms, start);
    if (!found || found.party.kind === "locality") return 0;
    let next = word + 1;
    while (next < words.length && starts[next]! < start + found.length) next++;
    return next - word;
  };
}

/** The first folded words of a text from one word on: two where it goes on so far. */
function firstForms(words: readonly string[], from: number): readonly string[] {
  const own = formsOf(words[from]!);
  for (let word = from + 1; own.length === 1 && word < words.length; word++) {
    const next = formsOf(words[word]!);
    if (next.length > 0) return [own[0]!, next[0]!];
  }
  return own.length > 0 || from + 1 >= words.length ? own : firstForms(words, from + 1);
}

/** The folded words of a text, and where those of each word begin. */
function formsOfAll(words: readonly string[]): { readonly forms: string[]; readonly starts: number[] } {
  const forms: string[] = [];
  const starts = words.map((word) => {
    const start = forms.length;
    forms.push(...formsOf(word));
    return start;
  });
  return { forms, starts };
}
