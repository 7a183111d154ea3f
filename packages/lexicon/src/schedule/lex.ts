/** Cuts a time cell into signs: numbers, marks and the phrases a language knows. */
import { type PhraseBook, phraseBook } from "../phrases.ts";
import { foldWord, skeleton } from "../variants.ts";
import { romanValue } from "./roman.ts";
import type { ScheduleWords, Sign, Term } from "./sign.ts";

interface RawToken {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "number" | "letters" | "mark";
}

const ORDINAL = /^(?:st|nd|rd|th)$/i;
const YEAR = /^(?:19|20)\d\d$/;
/** A quarter word and its Roman number written as one: "QII", "QuýIV". */
const GLUED_QUARTER = /^(?:q|quy)(i{1,3}|iv)$/;

/** Cuts a text into numbers, words and marks. What is no digit, blank or punctuation is a letter. */
function rawTokens(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (let token = tokenAfter(text, 0); token !== undefined; token = tokenAfter(text, token.to)) tokens.push(token);
  return joinNames(joinBrokenYears(tokens));
}

function tokenAfter(text: string, at: number): RawToken | undefined {
  let from = at;
  while (from < text.length && kindOf(text.charCodeAt(from)) === "blank") from++;
  if (from === text.length) return undefined;
  const kind = kindOf(text.charCodeAt(from));
  let to = from + 1;
  if (kind !== "mark") while (to < text.length && kindOf(text.charCodeAt(to)) === kind) to++;
  return kind === "blank" ? undefined : { text: text.slice(from, to), from, to, kind };
}

/** The first token that is no mark. */
function firstToken(text: string): RawToken | undefined {
  let token = tokenAfter(text, 0);
  while (token?.kind === "mark") token = tokenAfter(text, token.to);
  return token;
}

const inRange = (code: number, first: number, last: number): boolean => code >= first && code <= last;

/** By code points and no \p{L}: compiling such a class costs more than reading all cells of a plan. */
function kindOf(code: number): RawToken["kind"] | "blank" {
  if (inRange(code, 0x30, 0x39)) return "number";
  if (inRange(code, 0x41, 0x5a) || inRange(code, 0x61, 0x7a)) return "letters";
  if (code <= 0x20 || code === 0xa0 || inRange(code, 0x2000, 0x200b) || code === 0x202f || code === 0x3000)
    return "blank";
  const mark = code < 0xc0 || inRange(code, 0x2000, 0x2bff) || inRange(code, 0x3001, 0x303f) || code >= 0xfe00;
  return mark ? "mark" : "letters";
}

/** Puts a year together that a narrow column has broken: "15/12/2 023". */
function joinBrokenYears(tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const afterMark = joined.at(-1)?.kind === "mark" && "/.-".includes(joined.at(-1)!.text);
    if (afterMark && token.kind === "number" && next?.kind === "number" && YEAR.test(token.text + next.text)) {
      joined.push({ ...token, text: token.text + next.text, to: next.to });
      i++;
    } else joined.push(token);
  }
  return joined;
}

/** Puts a short name together that "&" holds: "GD&ĐT"; "I&II" are two quarters. */
function joinNames(tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (const token of tokens) {
    const [before, mark] = [joined.at(-2), joined.at(-1)];
    const isName =
      mark?.text === "&" &&
      [before, token].every((word) => word?.kind === "letters" && romanValue(word.text) === undefined) &&
      before!.to === mark.from &&
      mark.to === token.from;
    if (isName) joined.splice(-2, 2, { ...token, text: `${before!.text}&${token.text}`, from: before!.from });
    else joined.push(token);
  }
  return joined;
}

/** How words are compared: by their spelling, or without any marks (text typed or scanned without them). */
export type Folding = "spelling" | "unmarked";

const foldings: Readonly<Record<Folding, (word: string) => string>> = { spelling: foldWord, unmarked: skeleton };

const cutPhrases = new Map<string, string[]>();

/** The words of a phrase; each is cut once, however often it is folded. */
function textsOf(phrase: string): string[] {
  let texts = cutPhrases.get(phrase);
  if (texts === undefined) cutPhrases.set(phrase, (texts = rawTokens(phrase).map((token) => token.text)));
  return texts;
}

/** The cutter of one language. */
export interface Lexer {
  cut(text: string): Term[];
  /** May a text open with a sign? Else its first word, marks aside, is one that no phrase begins with. */
  mayOpen(text: string): boolean;
}

/** Makes the cutter of one language; its phrases are sorted at the first cell. */
export function lexer(words: ScheduleWords, folding: Folding): Lexer {
  const fold = foldings[folding];
  let made: PhraseBook<Sign> | undefined;
  const ready = (): PhraseBook<Sign> => (made ??= phraseBook(words.phrases, { split: textsOf, fold }));
  const mayOpen = (text: string): boolean => {
    const first = firstToken(text);
    if (first?.kind !== "letters" || ready().begins(first.text) || romanValue(first.text) !== undefined) return true;
    return Object.hasOwn(words.letters, first.text.toLowerCase()) || signOf([first], 0, words).is !== "word";
  };
  const cut = (text: string): Term[] => {
    const book = ready();
    const raw = rawTokens(text);
    const texts = raw.map((token) => token.text);
    const terms: Term[] = [];
    for (let i = 0; i < raw.length;) {
      const token = raw[i]!;
      const found = book.find(texts, i);
      const length = found?.length ?? lengthOf(raw, i);
      const sign = found?.value ?? signOf(raw, i, words);
      if (sign.is !== "filler") terms.push({ sign, from: token.from, to: raw[i + length - 1]!.to });
      i += length;
    }
    return terms;
  };
  return { cut, mayOpen };
}

const isOrdinal = (raw: readonly RawToken[], at: number): boolean => {
  const next = raw[at + 1];
  return raw[at]!.kind === "number" && next !== undefined && next.from === raw[at]!.to && ORDINAL.test(next.text);
};

const lengthOf = (raw: readonly RawToken[], at: number): number => (isOrdinal(raw, at) ? 2 : 1);

function signOf(raw: readonly RawToken[], at: number, words: ScheduleWords): Sign {
  const token = raw[at]!;
  if (token.kind === "number") {
    const number = { is: "number" as const, n: Number(token.text), width: token.text.length };
    return isOrdinal(raw, at) ? { ...number, ordinal: true } : number;
  }
  if (isOpenYear(raw, at)) return { is: "onwards" };
  if (token.kind === "mark") return { is: "mark", mark: plainMark(token.text) };
  const letter = token.text.toLowerCase();
  const unit = words.letters[letter];
  if (unit !== undefined && numberFollows(raw, at)) return { is: "unit", unit, letter: true };
  if (letter === "h" && raw[at - 1]?.kind === "number" && raw[at - 1]!.to === token.from) return { is: "hour" };
  const glued = GLUED_QUARTER.exec(skeleton(token.text));
  if (glued) return { is: "named", unit: "quarter", n: romanValue(glued[1]!)! };
  return { is: "word", word: letter };
}

/** Does a number follow a letter: Q2, T.6, T6/2025? An hour has its number before ("17h00"). */
function numberFollows(raw: readonly RawToken[], at: number): boolean {
  const before = raw[at - 1];
  const isHour = raw[at]!.text.toLowerCase() === "h" && before?.kind === "number" && before.to === raw[at]!.from;
  if (isHour) return false;
  const next = raw[at + 1]?.text === "." ? raw[at + 2] : raw[at + 1];
  return next?.kind === "number" || (next?.kind === "letters" && romanValue(next.text) !== undefined);
}

/** "2025+" goes on; "2025 + 2026" and "T4+T5" are lists. */
function isOpenYear(raw: readonly RawToken[], at: number): boolean {
  const { text, from, to } = raw[at]!;
  const [before, after] = [raw[at - 1], raw[at + 1]];
  return text === "+" && before?.to === from && YEAR.test(before.text) && after?.from !== to;
}

const plainMark = (mark: string): string => (/[‐‑‒–—−~]/u.test(mark) ? "-" : mark === "&" || mark === "+" ? ";" : mark);
