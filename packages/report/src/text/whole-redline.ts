/** A redline with nothing left out, for a reader who has room: both wordings in one, or one beside the other. */
import type { RedlineSpan } from "@plandiff/domain";
import type { Canvas } from "../layout/canvas.ts";
import { cleanText } from "../layout/clean.ts";
import { type Span, plain } from "../layout/span.ts";
import { followsChange, settle } from "./redline.ts";
import { marked } from "./redline-marks.ts";

/** Both wordings in one line of text. */
export function wholeRedline(words: readonly RedlineSpan[], canvas: Canvas): Span[] {
  const settled = settle(words);
  return settled.flatMap((span, index): Span[] =>
    span.op === "same" ? [plain(span.text)] : marked({ ...span, op: span.op }, canvas, followsChange(settled, index)),
  );
}

/** The previous wording alone, or the next one, with what went or came marked. */
export function redlineSide(words: readonly RedlineSpan[], side: "previous" | "next", canvas: Canvas): Span[] {
  const other = side === "previous" ? "added" : "removed";
  // What differs only in writing stays as this side writes it.
  const own = words.filter(({ op }) => op !== other);
  return own.flatMap((span): Span[] =>
    span.op === "same" || span.nature === "virtual"
      ? [plain(cleanText(span.text))]
      : marked({ ...span, op: span.op }, canvas),
  );
}
