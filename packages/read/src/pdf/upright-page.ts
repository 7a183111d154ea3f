/** Turns a page so that most of its lines run level, whatever the file says of its rotation. */
import type { Drawing } from "./draw-page.ts";
import { type Glyph, turnedBack } from "./glyph.ts";
import type { Ruling } from "./rulings.ts";
import type { TextLine } from "../layout/text-line.ts";
import { type LineReading, linesOfGlyphs } from "./text-lines.ts";

/** A page as it is read. */
export interface UprightPage {
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** Lines that run up or down, each as if it stood level at its middle. */
  readonly turned: readonly TextLine[];
  /** Text beside what is read: headers and footers by their marks, annotations, what runs askew. */
  readonly beside: readonly string[];
}

/** A page turned upright. */
export function uprightPage({ glyphs, rulings }: Drawing, reading: LineReading): UprightPage {
  const main = mainTurn(glyphs);
  const level: Glyph[] = [];
  const beside: Glyph[] = [];
  const sides = new Map<number, Glyph[]>();
  const askew: Glyph[] = [];
  for (const glyph of glyphs) {
    if (glyph.turn === undefined) askew.push(glyph);
    else if (glyph.beside) beside.push(turnedGlyph(glyph, glyph.turn));
    else if (glyph.turn === main) level.push(turnedGlyph(glyph, main));
    else {
      const turn = (glyph.turn - main + 4) % 4;
      sides.set(turn, [...(sides.get(turn) ?? []), turnedGlyph(glyph, glyph.turn)]);
    }
  }
  const turned = [...sides].flatMap(([turn, own]) =>
    linesOfGlyphs(own, reading)
      .flat()
      .map((line) => asLevel(line, turn)),
  );
  return {
    glyphs: level,
    rulings: rulings.map((ruling) => turnedRuling(ruling, main)),
    turned,
    beside: [
      ...linesOfGlyphs(beside, reading).map((line) => line.map(({ text }) => text).join(" ")),
      ...(askew.length > 0
        ? [
            askew
              .map(({ text }) => text)
              .join("")
              .trim(),
          ]
        : []),
    ].filter((text) => text !== ""),
  };
}

function mainTurn(glyphs: readonly Glyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn, text, beside } of glyphs) if (turn !== undefined && !beside && text.trim() !== "") counts[turn]!++;
  return counts.indexOf(Math.max(...counts));
}

function turnedGlyph(glyph: Glyph, turn: number): Glyph {
  if (turn === 0) return glyph;
  const { x, y } = turnedBack(glyph, turn);
  return { ...glyph, x, y, right: x + glyph.right - glyph.x };
}

function turnedRuling({ upright, at, from, to }: Ruling, turn: number): Ruling {
  if (turn === 0) return { upright, at, from, to };
  const ends = [from, to].map((end) => turnedBack(upright ? { x: at, y: end } : { x: end, y: at }, turn));
  const [one, other] = [ends[0]!, ends[1]!];
  const nowUpright = turn === 2 ? upright : !upright;
  const [start, end] = nowUpright ? [one.y, other.y] : [one.x, other.x];
  return { upright: nowUpright, at: nowUpright ? one.x : one.y, from: Math.min(start, end), to: Math.max(start, end) };
}

/** A turned line at its own middle on the level page. */
function asLevel(line: TextLine, turn: number): TextLine {
  const middle = turnedBack({ x: (line.x + line.right) / 2, y: line.y + line.size / 2 }, (4 - turn) % 4);
  return { ...line, x: middle.x, right: middle.x, y: middle.y, firstWord: 0 };
}
