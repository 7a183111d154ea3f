/** What is known of the surface that text is laid out for. */
import type { Style } from "./span.ts";
import { unglue } from "./span.ts";

/** The signs that a report uses beside words. */
export interface Glyphs {
  readonly arrow: string;
  readonly becomes: string;
  readonly ellipsis: string;
  readonly minus: string;
  readonly dot: string;
  readonly dash: string;
  readonly rule: string;
  readonly split: string;
}

const UNICODE: Glyphs = {
  arrow: "→",
  becomes: "⇒",
  ellipsis: "…",
  minus: "−",
  dot: "·",
  dash: "–",
  rule: "─",
  split: "÷",
};
const ASCII: Glyphs = {
  arrow: "->",
  becomes: "=>",
  ellipsis: "...",
  minus: "-",
  dot: "|",
  dash: "-",
  rule: "-",
  split: "/",
};

/** A surface: its width in cells, whether it has colour, and the signs it can show. */
export interface Canvas {
  readonly width: number;
  readonly colour: boolean;
  readonly glyphs: Glyphs;
  /** Are signs of other character sets replaced by those of ASCII? */
  readonly ascii: boolean;
}

/** Below this a line holds no sentence; narrower surfaces are written at this width. */
const NARROWEST = 40;

/** The surface for a width; `ascii` keeps to signs of ASCII (letters stay what they are). */
export const makeCanvas = (options: {
  readonly width: number;
  readonly colour: boolean;
  readonly ascii?: boolean | undefined;
}): Canvas => ({
  width: Math.max(NARROWEST, Math.floor(options.width)),
  colour: options.colour,
  glyphs: options.ascii ? ASCII : UNICODE,
  ascii: options.ascii === true,
});

/** SGR parameters (ECMA-48): only the sixteen colours that every theme sets readable. */
const SGR: Record<Style, string> = {
  plain: "",
  strong: "1",
  quiet: "2",
  removed: "31;9",
  added: "32",
  changed: "33",
  doubtful: "35",
};

/** Quotation marks and dashes that have a likeness of the same width in ASCII. */
const toAscii = (text: string): string =>
  text
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐-―−]/g, "-");

/** A stretch as it is sent to the surface. */
export function paint(text: string, style: Style, canvas: Canvas): string {
  const shown = canvas.ascii ? toAscii(unglue(text)) : unglue(text);
  return canvas.colour && SGR[style] !== "" ? `\u001b[${SGR[style]}m${shown}\u001b[0m` : shown;
}
