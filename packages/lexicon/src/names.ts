/** Names of bodies freed of their spelling: the form under which the register and the readers of cells know them. */
import { leadingQuantifier } from "./quantifiers.ts";
import { foldWord, skeleton } from "./variants.ts";
import { expandAbbreviation } from "./vi/abbreviations.ts";
import { letterPattern } from "./letters.ts";

/** Short forms that stand only in names of bodies and places; one of two letters counts only in capitals or with a capital. */
const IN_NAMES: Readonly<Record<string, string>> = {
  tp: "thành phố",
  tx: "thị xã",
  ub: "ủy ban",
  ubmttq: "ủy ban mặt trận tổ quốc",
  ubmttqvn: "ủy ban mặt trận tổ quốc việt nam",
  vp: "văn phòng",
  ca: "công an",
  gđ: "giám đốc",
  pgđ: "phó giám đốc",
  pct: "phó chủ tịch",
  tgđ: "tổng giám đốc",
  đtn: "đoàn thanh niên",
  tw: "trung ương",
  vn: "việt nam",
};
const CONNECTORS = new Set(["và", "and"]);
/** Short forms with a full point before a name ("P. Kế toán"). */
const POINTED: Readonly<Record<string, string>> = {
  "P.": "phòng",
  "BP.": "bộ phận",
  "TT.": "trung tâm",
  "K.": "khoa",
  "Q.": "quận",
  "H.": "huyện",
  "BV.": "bệnh viện",
};
/** A word of a name; "T.P" is one, and so is a short form with its point. */
const WORD = letterPattern(
  String.raw`\bT\.\s?P\b|(?<![\p{L}\p{N}.])(?:P|BP|TT|K|Q|H|BV)\.(?=\s?[\p{Lu}\d])|[\p{L}\p{M}\p{N}]+`,
  "g",
);
/** "có liên quan" and "liên quan" are one qualifier. */
const HAVING = foldWord("có");
const RELATED = foldWord("liên");

/** Is this word a mere "và" between others? */
export const isConnector = (word: string): boolean => CONNECTORS.has(word.toLowerCase());

const splitFolded = (words: string): string[] =>
  (words.match(WORD.of(words)) ?? []).filter((word) => !isConnector(word)).map(foldWord);

const expansions = new Map<string, readonly string[]>();

function expand(word: string): readonly string[] {
  const folded = foldWord(word.replace(/[.\s]/g, ""));
  if (isConnector(word)) return [];
  if (Object.hasOwn(POINTED, word)) return splitFolded(POINTED[word] ?? "");
  const inNames = Object.hasOwn(IN_NAMES, folded) ? IN_NAMES[folded] : undefined;
  const capital = word !== word.toLowerCase();
  const long = inNames !== undefined && capital ? inNames : expandAbbreviation(word);
  return long === undefined ? [folded] : splitFolded(long);
}

/** The folded words that one written word of a name stands for ("UBND" -> four, "và" -> none). */
export function formsOf(word: string): readonly string[] {
  let known = expansions.get(word);
  if (known === undefined) expansions.set(word, (known = expand(word)));
  return known;
}

/** Where the words of a name stand in a text. */
export function placesOfWords(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(WORD.of(text)), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The folded words of a name: abbreviations written out, "và" and marks left out, "có liên quan" as "liên quan". */
export function nameWords(name: string): string[] {
  const words = (name.match(WORD.of(name)) ?? []).flatMap(formsOf);
  return words.filter((word, i) => !(word === HAVING && words[i + 1] === RELATED));
}

/** The folded words of a name without "các", "từng", "đồng chí" before it. */
export function bareNameWords(name: string): string[] {
  const words = nameWords(name);
  return words.slice(leadingQuantifier(words));
}

/** Long forms that keys write short, so that "UBND tỉnh" and "Ủy ban nhân dân tỉnh" share a readable key. */
const SHORT_IN_KEYS: readonly (readonly [RegExp, string])[] = [
  [/\buy-ban-nhan-dan\b/g, "ubnd"],
  [/\bhoi-dong-nhan-dan\b/g, "hdnd"],
];
/** Folding writes a lone y as i ("công ti"); keys keep the usual letter. */
const OPEN_I = /^(h|k|l|m|qu|s|t|)i$/;

/** A key from folded words: plain letters, digits and hyphens; never empty. */
export function slugOf(words: readonly string[]): string {
  const plain = words
    .map((word) => skeleton(word).replace(OPEN_I, "$1y"))
    .join("-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const short = SHORT_IN_KEYS.reduce((key, [long, to]) => key.replace(long, to), plain);
  return short === "" ? "-" : short;
}
