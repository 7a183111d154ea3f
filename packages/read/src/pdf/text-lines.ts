/** Letters that stand beside each other become lines, whichever fonts drew them in whatever order; blanks are told by their gaps. */
import { fromOldFont, oldEncoding } from "../fonts/old-fonts.ts";
import type { TextLine, Word } from "../layout/text-line.ts";
import type { PageTags } from "./page-tags.ts";
import { type Glyph, isBlankGlyph } from "./glyph.ts";

/** What is asked while lines are built. */
export interface LineReading {
  /** What the page itself says of its paragraphs. */
  readonly tags: PageTags;
  /** Told of each stretch in an old font that was converted. */
  converted(font: string, count: number): void;
}

/** Letters whose base lines differ by less than this share of their size stand in one line (indices, mixed fonts). */
const SAME_LINE = 0.45;
/** Base lines that differ by less than this share are one: only rounding is between them. */
const SAME_BASE = 0.03;
/** From this share of the width of a blank on a gap is one. */
const BLANK_SHARE = 0.55;
/** A gap of so many sizes parts columns; justified text stays below. */
const GUTTER = 1.6;
/** A blank at which no line is broken. */
export const SOLID = "\u00a0";
/** Text outside all marked contents. */
const NO_MARK = -1;
/** The same letter drawn again this near, in sizes, makes it bold. */
const DOUBLED = 0.12;

/** The lines of letters, from top to bottom, each cut at its gutters. */
export const linesOfGlyphs = (glyphs: readonly Glyph[], reading: LineReading): TextLine[][] =>
  rowsOf(glyphs)
    .map((row) => cutAtGutters(row).flatMap((part) => lineOf(part, reading) ?? []))
    .filter((lines) => lines.length > 0);

/** The lines of the letters of one cell: a gap parts nothing. */
export const wholeLines = (glyphs: readonly Glyph[], reading: LineReading): TextLine[] =>
  rowsOf(glyphs).flatMap((row) => lineOf(inOrder(row), reading) ?? []);

/** Letters on one base line, from top to bottom. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first, last] = [row?.[0], row?.at(-1)];
    const near = first && first.y - glyph.y < Math.max(first.size, glyph.size) * SAME_LINE;
    // letters on one base line stay together, wherever the line above them lies
    if (row && last && (near || last.y - glyph.y < glyph.size * SAME_BASE)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows;
}

/** From left to right: marks behind the letter that they stand on, and what is drawn twice once. */
function inOrder(row: readonly Glyph[]): Glyph[] {
  const ordered: Glyph[] = [];
  for (const glyph of row.toSorted((a, b) => a.x - b.x)) {
    const twin = ordered.findLast((other) => glyph.x - other.x < glyph.size * DOUBLED && other.text === glyph.text);
    if (!twin || isBlankGlyph(glyph)) ordered.push(glyph);
  }
  return ordered;
}

function cutAtGutters(row: readonly Glyph[]): Glyph[][] {
  const parts: Glyph[][] = [];
  let right = -Infinity;
  for (const glyph of inOrder(row)) {
    if (isBlankGlyph(glyph)) parts.at(-1)?.push(glyph);
    else {
      const last = parts.at(-1);
      if (last && glyph.x - right <= glyph.size * GUTTER) last.push(glyph);
      else parts.push([glyph]);
      right = Math.max(right, glyph.right);
    }
  }
  return parts;
}

/** The line of letters in order; nothing where they are all blanks. */
function lineOf(glyphs: readonly Glyph[], reading: LineReading): TextLine | undefined {
  const letters = glyphs.filter((glyph) => !isBlankGlyph(glyph));
  const blanks = glyphs.filter((glyph) => isBlankGlyph(glyph) && !letters.some((letter) => covers(letter, glyph)));
  const [first] = letters;
  if (!first) return undefined;
  const words: Glyph[][] = [];
  let next = 0;
  let firstRight = first.right;
  let solid = true;
  letters.forEach((letter, index) => {
    const before = letters[index - 1];
    const from = next;
    while (next < blanks.length && middleOf(blanks[next]!) <= middleOf(letter)) next++;
    const between = blanks.slice(from, next);
    const parted = between.length > 0 || (before && letter.x - before.right > letter.blank * BLANK_SHARE);
    if (before && parted && !between.some(({ text }) => text === SOLID)) solid = false;
    if (solid) firstRight = letter.right;
    if (!before || (!isMark(letter) && parted)) words.push([letter]);
    else words.at(-1)!.push(letter);
  });
  const placed = words.map((word): Word => ({
    text: textOf(word, reading).normalize("NFC"),
    x: word[0]!.x,
    right: Math.max(...word.map(({ right }) => right)),
    paragraph: reading.tags.paragraphs.get(word[0]!.mark ?? NO_MARK),
  }));
  return {
    text: placed.map(({ text }) => text).join(" "),
    words: placed,
    x: first.x,
    right: Math.max(...letters.map(({ right }) => right)),
    y: first.y,
    size: Math.max(...letters.map(({ size }) => size)),
    firstWord: firstRight - first.x,
    blank: first.blank,
    paragraph: placed[0]!.paragraph,
    row: reading.tags.rows.get(first.mark ?? NO_MARK),
  };
}

const middleOf = ({ x, right }: Glyph): number => (x + right) / 2;
const isMark = ({ text }: Glyph): boolean => /^\p{M}/u.test(text);

/** Does a letter of another font stand in the place of a blank? */
const covers = (letter: Glyph, blank: Glyph): boolean =>
  Math.min(letter.right, blank.right) - Math.max(letter.x, blank.x) > (blank.right - blank.x) / 2;

/** The letters of a word, those of old fonts converted. */
function textOf(word: readonly Glyph[], { converted }: LineReading): string {
  let text = "";
  for (let i = 0; i < word.length;) {
    const { font } = word[i]!;
    let run = "";
    for (; i < word.length && word[i]!.font === font; i++) run += asLetters(word[i]!.text);
    if (oldEncoding(font) === undefined) text += run;
    else {
      const modern = fromOldFont(run, font);
      if (modern !== run) converted(font, run.length);
      text += modern;
    }
  }
  return text;
}

/** Two letters drawn as one are two. */
const asLetters = (text: string): string => (/[\ufb00-\ufb06]/.test(text) ? text.normalize("NFKC") : text);
