/** A redline with nothing left out, for a reader who has room: both wordings in one, or one beside the other. */
import type { RedlineSpan } from "@plandiff/domain";
import type { Canvas } from "../layout/canvas.ts";
import { type Span, plain } from "../layout/span.ts";
import { settle } from "./redline.ts";

const MARKS = { removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

function changed({ op, text }: RedlineSpan & { readonly op: "removed" | "added" }, { colour }: Canvas): Span[] {
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (core === "") return [plain(text)];
  const [open, close] = MARKS[op];
  return [plain(before), { text: colour ? core : open + core + close, style: op }, plain(after)];
}

/** Both wordings in one line of text. */
export function wholeRedline(words: readonly RedlineSpan[], canvas: Canvas): Span[] {
  const settled = settle(words);
  return settled.flatMap((span, index): Span[] => {
    if (span.op === "same") return [plain(span.text)];
    const touches = settled[index - 1]?.op !== "same" && index > 0 && !span.text.startsWith(" ");
    return [...(touches ? [plain(" ")] : []), ...changed({ ...span, op: span.op }, canvas)];
  });
}

/** The previous wording alone, or the next one, with what went or came marked. */
export function redlineSide(words: readonly RedlineSpan[], side: "previous" | "next", canvas: Canvas): Span[] {
  const other = side === "previous" ? "added" : "removed";
  // What differs only in writing stays as this side writes it.
  const own = words.filter(({ op }) => op !== other);
  return own.flatMap((span): Span[] =>
    span.op === "same" || span.nature === "virtual" ? [plain(span.text)] : changed({ ...span, op: span.op }, canvas),
  );
}
