/** Breaking styled text into lines between words. */
import { type Canvas, paint } from "./canvas.ts";
import { cells } from "./cells.ts";
import type { Span, Style } from "./span.ts";

interface Word {
  readonly pieces: Span[];
  size: number;
  /** Blanks before it where it does not begin a line, and their style: a strike-through goes on between words. */
  readonly gap: number;
  readonly blank: Style;
}

/**
 * The body in lines of at most the canvas's width, the first behind the prefix and the others indented below it.
 * A word longer than a line stays whole.
 */
export function wrap(prefix: readonly Span[], body: readonly Span[], canvas: Canvas): string[] {
  const indent = prefix.reduce((sum, { text }) => sum + cells(text), 0);
  const room = Math.max(1, canvas.width - indent);
  const lines: Span[][] = [[]];
  let used = 0;
  for (const word of wordsOf(body)) {
    const line = lines.at(-1) ?? [];
    if (used > 0 && used + word.gap + word.size > room) {
      lines.push([...word.pieces]);
      used = word.size;
      continue;
    }
    if (used > 0) line.push({ text: " ".repeat(word.gap), style: word.blank });
    line.push(...word.pieces);
    used += word.size + (used > 0 ? word.gap : 0);
  }
  const margin = " ".repeat(indent);
  return lines.map((line, index) =>
    index === 0 ? paintLine([...prefix, ...line], canvas) : margin + paintLine(line, canvas),
  );
}

function wordsOf(spans: readonly Span[]): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  let gap = 0;
  for (const { text, style } of spans) {
    const parts = text.split(" ");
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        open = undefined;
        gap += 1;
      }
      if (part === "") continue;
      if (!open) {
        open = { pieces: [], size: 0, gap, blank: index > 0 ? style : "plain" };
        words.push(open);
        gap = 0;
      }
      open.pieces.push({ text: part, style });
      open.size += cells(part);
    }
  }
  return words;
}

function paintLine(spans: readonly Span[], canvas: Canvas): string {
  if (!canvas.colour)
    return spans
      .map(({ text, style }) => paint(text, style, canvas))
      .join("")
      .trimEnd();
  let line = "";
  let run = "";
  let style: Style = "plain";
  for (const span of spans) {
    if (span.style !== style && run !== "") {
      line += paint(run, style, canvas);
      run = "";
    }
    style = span.style;
    run += span.text;
  }
  return line + paint(run.trimEnd(), style, canvas);
}
