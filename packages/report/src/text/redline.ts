/** A redline as a reader wants it: the words around a change, and the change itself. */
import type { RedlineSpan } from "@plandiff/domain";
import type { Canvas } from "../layout/canvas.ts";
import { cleanText } from "../layout/clean.ts";
import { type Span, plain, quiet } from "../layout/span.ts";
import { marked } from "./redline-marks.ts";

/** Words kept on either side of a change: enough to find the place in the document. */
const CONTEXT_WORDS = 6;

/** An ellipsis must save at least this many words to be worth its interruption. */
const FEWEST_LEFT_OUT = 3;

/** A phrase shorter than this is no context. */
const FEWEST_OF_PHRASE = 3;
const ENDS_PHRASE = /[,;:.]$/;

/** What a word ends or begins with. Unicode's classes, which take long to build, are asked of unusual characters alone. */
const USUAL = /[\0-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
const USUAL_IN_WORD = /[A-Za-z0-9ªµºÀ-ÖØ-öø-ÿ²³¹¼-¾ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

const ends = (text: string): boolean =>
  USUAL.test(text.slice(-1)) ? USUAL_IN_WORD.test(text.slice(-1)) : /[\p{L}\p{N}]$/u.test(text);
const begins = (text: string): boolean =>
  USUAL.test(text.slice(0, 1)) ? USUAL_IN_WORD.test(text.slice(0, 1)) : /^[\p{L}\p{N}]/u.test(text);

/** Do two stretches meet inside a word? A blank may have gone with words that are only written otherwise. */
const runTogether = (before: string, after: string): boolean => ends(before) && begins(after);

/** The stretches of a redline with white space and virtual differences settled: what is only written otherwise is the same. */
export function settle(words: readonly RedlineSpan[]): RedlineSpan[] {
  const settled: RedlineSpan[] = [];
  let blank = "";
  for (const span of words) {
    const isVirtual = span.nature === "virtual";
    if (isVirtual && span.op === "removed") {
      blank = /^\s/.test(span.text) ? " " : "";
      continue;
    }
    const op = isVirtual ? "same" : span.op;
    const own = cleanText(span.text);
    if (own === "") continue;
    // The word that it was written as had a blank before it: "[-Giải tỏa,-] Vớt", where "vớt" became the first word.
    const joins = settled.length > 0 && !/^\s/.test(own) && !/\s$/.test(settled.at(-1)?.text ?? "");
    const text = isVirtual && joins ? blank + own : own;
    blank = "";
    const last = settled.at(-1);
    if (last?.op === op) settled[settled.length - 1] = { op, text: last.text + text };
    else settled.push({ op, text: last && runTogether(last.text, text) ? ` ${text}` : text });
  }
  return settled;
}

/** The changes of a text with a few words around each. Without colour they stand in [-…-] and {+…+}. */
export function redline(words: readonly RedlineSpan[], canvas: Canvas): Span[] {
  const { ellipsis } = canvas.glyphs;
  const settled = settle(words);
  return settled.flatMap((span, index): Span[] => {
    if (span.op !== "same") return marked({ ...span, op: span.op }, canvas, followsChange(settled, index));
    const shown = elide(span.text, { atStart: index === 0, atEnd: index === settled.length - 1, ellipsis });
    return shown.map((part) => (part === ellipsis ? quiet(part) : plain(part)));
  });
}

/** Does a changed stretch follow another one, so that a blank must part them? */
export const followsChange = (settled: readonly RedlineSpan[], index: number): boolean =>
  index > 0 && settled[index - 1]?.op !== "same";

/** A stretch that did not change, with its middle (at the ends of the text: its far end) left out. */
function elide(
  text: string,
  { atStart, atEnd, ellipsis }: { readonly atStart: boolean; readonly atEnd: boolean; readonly ellipsis: string },
): string[] {
  if (atStart && atEnd) return [text];
  const words = text.trim().split(" ");
  const kept = (atStart ? 0 : CONTEXT_WORDS) + (atEnd ? 0 : CONTEXT_WORDS);
  if (words.length < kept + FEWEST_LEFT_OUT) return [text];
  const lead = text.startsWith(" ") ? " " : "";
  const tail = text.endsWith(" ") ? " " : "";
  const head = atStart ? "" : `${lead}${firstWords(words).join(" ")} `;
  const foot = atEnd ? "" : ` ${lastWords(words).join(" ")}${tail}`;
  return [head, ellipsis, foot].filter((part) => part !== "");
}

/** The words behind a change, up to where a phrase ends if one ends among them. */
function firstWords(words: readonly string[]): readonly string[] {
  const first = words.slice(0, CONTEXT_WORDS);
  const end = first.findLastIndex((word, index) => index >= FEWEST_OF_PHRASE - 1 && ENDS_PHRASE.test(word));
  return end === -1 ? first : first.slice(0, end + 1);
}

/** The words before a change, from the beginning of a phrase where one begins among them. */
function lastWords(words: readonly string[]): string[] {
  const last = words.slice(-CONTEXT_WORDS);
  const start = last.slice(0, -FEWEST_OF_PHRASE).findLastIndex((word) => ENDS_PHRASE.test(word)) + 1;
  return last.slice(start);
}
