/** Puts a text together again that a page broke into lines: words with a blank, cut words, dates and symbols without. */
import { wordsOf } from "@plandiff/lexicon";
import { inWord, isFigure, lastOf, startsCapital, startsSmall } from "./lettering.ts";
import type { Line } from "./line.ts";

/** How a document breaks its lines. */
export interface LineBreaks {
  /** A blank at the end of a line says that a word ended there; a line without one was cut inside a word. */
  readonly marked: boolean;
  /** Words of the document that no line break touches. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Fewer broken lines than this tell nothing about the habit of a document. */
const ENOUGH_BREAKS = 8;
/** In text of PDF files all but a few broken lines end with a blank; elsewhere next to none. */
const MARKED_SHARE = 0.6;

/** Learns from a document's lines how it breaks them. */
export function learnLineBreaks(lines: readonly Line[]): LineBreaks {
  let breaks = 0;
  let spaced = 0;
  lines.forEach((line, index) => {
    if (lines[index + 1]?.gap !== false) return;
    breaks++;
    if (line.spaced) spaced++;
  });
  const marked = breaks >= ENOUGH_BREAKS && spaced >= breaks * MARKED_SHARE;
  return { marked, vocabulary: marked ? innerWords(lines) : new Set() };
}

function innerWords(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text, spaced } of lines)
    for (const word of wordsOf(text).slice(0, spaced ? undefined : -1)) words.add(word);
  return words;
}

/** What stands between two lines of one text: a blank, or nothing where a word was cut. */
export function between(before: Line, after: Line, breaks: LineBreaks): "" | " " {
  if (isCutByShape(before.text, after.text)) return "";
  if (!breaks.marked || before.spaced) return " ";
  return isCutWord(before.text, after.text, breaks.vocabulary) ? "" : " ";
}

/** One text of several lines. */
export function joinLines(lines: readonly Line[], breaks: LineBreaks): string {
  let text = "";
  lines.forEach((line, index) => {
    text += (index === 0 ? "" : between(lines[index - 1]!, line, breaks)) + line.text.replaceAll(/\s+/gu, " ");
  });
  return text;
}

/** Dates, numbers and symbols show by themselves that they were cut. */
function isCutByShape(before: string, after: string): boolean {
  if (!/[\d/-]$/.test(before)) return false;
  // QĐ-|TTg, 2021-|2025; a dash with a blank before it is a dash between words
  const afterWord = inWord(before[before.length - 2]);
  if (before.endsWith("-") && afterWord && (startsCapital(after) || isFigure(after[0]))) return true;
  // 01/|NQ-CP, tháng 9|/2023
  if (before.endsWith("/") && afterWord && inWord(after[0])) return true;
  if (after.startsWith("/") && isFigure(lastOf(before)) && isFigure(after[1])) return true;
  // a year cut anywhere: 15/12/2|023, tháng 12/20|23, 59/20|22/NĐ-CP
  const head = /(?:^|[^\dA-Za-z\u00c0-\u1eff])\d{1,4}\/(?:\d{1,2}\/)?([12]\d{0,2})$/u.exec(before);
  const tail = /^(\d{1,3})(?!\d)/.exec(after);
  return head !== null && tail !== null && /^(?:19|20)\d\d$/.test(head[1]! + tail[1]!);
}

function isCutWord(before: string, after: string, vocabulary: ReadonlySet<string>): boolean {
  const last = wordBefore(before);
  const first = wordAfter(after);
  if (!last || !first) return /[-/]$/.test(before) && !/\s[-/]$/.test(before);
  // no word goes on in capitals after small letters
  if (startsSmall(lastOf(last) ?? "") && startsCapital(first)) return false;
  return vocabulary.has(last + first) || !vocabulary.has(last);
}

function wordBefore(text: string): string {
  let start = text.length;
  while (start > 0 && inWord(text[start - 1])) start--;
  return text.slice(start);
}

function wordAfter(text: string): string {
  let end = 0;
  while (inWord(text[end])) end++;
  return text.slice(0, end);
}
