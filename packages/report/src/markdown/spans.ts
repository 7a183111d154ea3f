/** Styled stretches as Markdown: ~~removed~~, **added**. */
import type { Span, Style } from "../layout/span.ts";
import { escapeMarkdown } from "./escape.ts";

interface Marks {
  readonly sign: string;
  readonly tag: string;
}

const MARKS: Partial<Record<Style, Marks>> = {
  removed: { sign: "~~", tag: "del" },
  added: { sign: "**", tag: "ins" },
  strong: { sign: "**", tag: "b" },
  changed: { sign: "*", tag: "i" },
  doubtful: { sign: "**", tag: "b" },
};

const EDGES = /^(\s*)(.*?)(\s*)$/s;
const WORD_EDGE = /[\p{L}\p{N}]/u;

/** Signs say in text what the strike-through says here. */
const SIGN = /^[−+-][ \u00a0]/;

/**
 * The stretches in one line of Markdown. A delimiter is none (CommonMark 6.2) where a word touches it from the outside
 * and a sign from the inside; there, tags say the same.
 */
export function markdownOf(spans: readonly Span[]): string {
  return spans
    .map(({ text, style }, index) => {
      const marks = MARKS[style];
      const [, before = "", core = "", after = ""] = EDGES.exec(text) ?? [];
      if (!marks || core === "") return `${before && " "}${escapeMarkdown(core)}${after && " "}`;
      const bare = style === "removed" || style === "added" ? core.replace(SIGN, "") : core;
      const opens = isDelimited(before || spans[index - 1]?.text.at(-1), bare[0]);
      const closes = isDelimited(after || spans[index + 1]?.text[0], bare.at(-1));
      const [open, close] = opens && closes ? [marks.sign, marks.sign] : [`<${marks.tag}>`, `</${marks.tag}>`];
      return `${before}${open}${escapeMarkdown(bare)}${close}${after}`;
    })
    .join("")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

const isDelimited = (outside = " ", inside = " "): boolean => !WORD_EDGE.test(outside) || WORD_EDGE.test(inside);
