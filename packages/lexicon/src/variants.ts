/** What counts as another spelling of the same word, and what as a slip of the pen. */
import { letterPattern } from "./letters.ts";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = letterPattern(String.raw`\p{M}`, "g");
const ONLY_ASCII = /^[\u0000-\u007f]*$/;

const foldedWords = new Map<string, string>();

/**
 * The form that all spellings of a word share: NFC or NFD, upper or lower case, tone mark on either vowel (hóa, hoá),
 * i or y as the only vowel (kĩ, kỹ), hàng or hằng, -ise or -ize.
 */
export function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  foldedWords.set(word, folded);
  return folded;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ONLY_ASCII.test(lower)) return foldEnglish(lower);
  const parts = lower.normalize("NFD");
  const tone = parts.match(TONES)?.join("") ?? "";
  const toneless = parts.replace(TONES, "").normalize("NFC");
  const vowel = toneless.replace(/^((?:[^aeiouyâăêôơư\d]|qu)*)y$/, "$1i");
  return vowel === "hăng" && tone === "\u0300" ? "hang\u0300" : vowel + tone;
}

function foldEnglish(word: string): string {
  if (word.length < 5) return word.replace(/^((?:[^aeiouy\d]|qu)+)y$/, "$1i");
  return word.replace(/is(ation|ations|e|ed|es|ing)$/, "iz$1").replace(/^programme(s?)$/, "program$1");
}

/** A word without any marks ("đôn" -> "don"): two words that share it differ at most by diacritics. */
export function skeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const bare = ONLY_ASCII.test(lower) ? lower : withoutMarks(lower.normalize("NFD")).replaceAll("đ", "d");
  skeletons.set(word, bare);
  return bare;
}

const withoutMarks = (parts: string): string => parts.replace(MARKS.of(parts), "");

const skeletons = new Map<string, string>();

/** Do two words differ only in spelling? */
export const isSpellingVariant = (a: string, b: string): boolean => a === b || foldWord(a) === foldWord(b);

/** Do two words differ as slips of the pen or of a scanner do: in diacritics alone ("đơn đốc" for "đôn đốc")? */
export const isSlip = (a: string, b: string): boolean =>
  a.length > 1 && a.length === b.length && skeleton(a) === skeleton(b);
