/** Cuts an English responsibility cell at its marks. */
import { letterPattern } from "../letters.ts";

/** A stretch between two marks. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** The mark before it: "and" also for "&"; a hard one always divides. */
  readonly mark: "none" | "hard" | "comma" | "and" | "slash" | "dash";
}

const MARK =
  /\s*(?:(;|\n|•|\s(?=(?:in (?:coordination|cooperation|collaboration|consultation|partnership) with|with support from|supported by)\s)|(?<!(?:tion|partnership|along|together|jointly)),?\s(?=with\s(?:the\s)?\p{Lu}{2}))|(,\s*and\b|,)|\b(and)\b|(\s&\s)|(\/)|((?:^|\s)[-–—](?=\s)))\s*/gu;
const LIST_MARK = /^\s*(?:\(?\d{1,2}[.)]|[a-z]\)|[-–•*])\s+/u;

const WORD = letterPattern(String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*`, "g");
/** The words of a text; "Dean's" is one. */
export const wordsOf = (text: string): string[] => text.match(WORD.of(text)) ?? [];
/** The same in small letters. */
export const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

/** Where parentheses stand open, by the place of each character: marks inside them do not divide. */
function depths(text: string): Uint8Array | undefined {
  if (!text.includes("(") || text.split("(").length !== text.split(")").length) return undefined;
  const open = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")") depth = Math.max(0, depth - 1);
    open[at] = depth;
  }
  return open;
}

function markOf([, hard, comma, and, ampersand, slash]: readonly (string | undefined)[]): Piece["mark"] {
  if (hard !== undefined) return "hard";
  if (comma !== undefined) return /and$/i.test(comma) ? "and" : "comma";
  if (and !== undefined || ampersand !== undefined) return "and";
  return slash === undefined ? "dash" : "slash";
}

/** Cuts a cell at its marks; list marks and blanks belong to no piece. */
export function cut(text: string): Piece[] {
  const open = depths(text);
  const pieces: Piece[] = [];
  let start = 0;
  let mark: Piece["mark"] = "none";
  const push = (end: number): void => {
    const inner = text.slice(start, end);
    const skipped = LIST_MARK.exec(inner)?.[0].length ?? inner.length - inner.trimStart().length;
    const body = inner.slice(skipped).trimEnd();
    const from = start + skipped;
    if (wordsOf(body).length > 0) {
      pieces.push({ text: body, start: from, end: from + body.length, words: wordsOf(body), mark });
    }
  };
  for (const found of text.matchAll(MARK)) {
    if ((open?.[found.index] ?? 0) > 0) continue;
    push(found.index);
    start = found.index + found[0].length;
    const next = markOf(found);
    mark = start > 0 && pieces.length === 0 ? "none" : next;
  }
  push(text.length);
  return pieces;
}
