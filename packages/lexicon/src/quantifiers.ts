/** Each, all, every: words before the name of a collective that change how it is spoken of, not who is meant. */
import { foldWord } from "./variants.ts";
import { letterPattern } from "./letters.ts";

/** How a writing counts those it names: one by one, as a group, or not at all. */
export type Quantifier = "each" | "all" | "none";

const EACH = ["từng", "mỗi", "mọi", "từng đồng chí", "mỗi đồng chí", "each", "every"];
const ALL = [
  "các",
  "các đồng chí",
  "những",
  "toàn thể",
  "toàn bộ",
  "tất cả",
  "tất cả các",
  "toàn thể các",
  "một số",
  "hai",
  "all",
  "all the",
  "the",
];
const COMRADES = ["đồng chí", "đ c"];
const LONGEST = 3;

let phrases: ReadonlyMap<string, Quantifier> | undefined;

function load(): ReadonlyMap<string, Quantifier> {
  const folded = (phrase: string): string => phrase.split(" ").map(foldWord).join(" ");
  return new Map<string, Quantifier>([
    ...EACH.map((phrase) => [folded(phrase), "each"] as const),
    ...ALL.map((phrase) => [folded(phrase), "all"] as const),
    ...COMRADES.map((phrase) => [folded(phrase), "none"] as const),
  ]);
}

/** The quantifier that a row of folded words has at a place, and how many words it takes: the longest one. */
export function quantifierAt(
  words: readonly string[],
  at: number,
): { readonly quantifier: Quantifier; readonly length: number } | undefined {
  phrases ??= load();
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const quantifier = phrases.get(words.slice(at, at + length).join(" "));
    if (quantifier !== undefined) return { quantifier, length };
  }
  return undefined;
}

/** How many words before the name only count or greet ("từng đồng chí thành viên" -> 3); never all of them. */
export function leadingQuantifier(words: readonly string[]): number {
  let at = 0;
  for (let found = quantifierAt(words, 0); found !== undefined; found = quantifierAt(words, at)) at += found.length;
  return at < words.length ? at : 0;
}

const WORD = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+`, "g");
const foldedWords = (written: string): string[] => (written.match(WORD.of(written)) ?? []).map(foldWord);

/** How a writing counts the party it names ("Từng thành viên" -> each, "Các thành viên" -> all, "Thành viên" -> none). */
export function quantifierOf(written: string): Quantifier {
  const words = foldedWords(written);
  let strongest: Quantifier = "none";
  let at = 0;
  for (let found = quantifierAt(words, 0); found !== undefined; found = quantifierAt(words, at)) {
    if (found.quantifier !== "none" && strongest !== "each") strongest = found.quantifier;
    at += found.length;
  }
  return strongest;
}

/** Are two writings the same words but for their quantifier ("Từng thành viên Tổ công tác", "các thành viên tổ công tác")? */
export function sameButQuantifier(a: string, b: string): boolean {
  const [left, right] = [foldedWords(a), foldedWords(b)];
  const bare = (words: readonly string[]): string => words.slice(leadingQuantifier(words)).join(" ");
  return left.join(" ") !== right.join(" ") && bare(left) === bare(right);
}
