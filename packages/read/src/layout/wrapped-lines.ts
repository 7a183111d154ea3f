/** Lines that a page broke because they were full become paragraphs again; lines that ended before stay apart. */
import { between } from "../recognize/join-lines.ts";
import { startsSmall } from "../recognize/lettering.ts";
import { listMark } from "../recognize/list-mark.ts";
import type { TextLine } from "./text-line.ts";

/** The room that lines had. */
export interface Room {
  readonly left: number;
  readonly width: number;
  /** Is it a narrow column of short lines, where only items of a list are broken? */
  readonly listed?: boolean;
  /** How much narrower than its room a full line may be, where widths are only counted in letters. */
  readonly slack?: number;
}

const NO_HABIT = { marked: false, vocabulary: new Set<string>() };
/** Rounding and stretched blanks: a word that would have fitted by less than this, in sizes of letters, may not have. */
const SLACK = 0.25;
/** A line that ended this much before the next word, in sizes of letters, was ended by hand. */
const SHORT = 3;
/** Paragraphs stand further apart than lines by at least this share of the distance between lines. */
const FURTHER = 1.35;
/** A first line is set in by more than this, in sizes of letters. */
const INDENT = 1.2;

/** Groups lines from top to bottom into paragraphs. */
export function wrappedTexts(lines: readonly TextLine[], room: Room): TextLine[][] {
  const leading = usualLeading(lines);
  const groups: TextLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const group = groups.at(-1);
    if (before && group && isNext(before, line, group[0]!, room, leading)) group.push(line);
    else groups.push([line]);
  });
  return groups;
}

function isNext(before: TextLine, line: TextLine, first: TextLine, room: Room, leading: number): boolean {
  if (before.paragraph !== undefined && line.paragraph !== undefined)
    // a paragraph may have lines that were ended by hand
    return before.paragraph === line.paragraph && !isShort(before, line, room) && !opensItem(before, line);
  if (room.listed === true && !startsSmall(line.text) && listMark(first.text) === "") return false;
  return goesOn(before, line, room, leading);
}

/** The text of broken lines. */
export function joinedText(lines: readonly { readonly text: string }[]): string {
  let text = "";
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    text += (before ? blankBetween(before.text, line.text) : "") + line.text;
  });
  return text;
}

/** A compound may be broken behind its hyphen. */
const blankBetween = (before: string, after: string): string =>
  /\p{L}-$/u.test(before) && /^\p{L}/u.test(after) ? "" : between(asLine(before), asLine(after), NO_HABIT);

const asLine = (text: string) => ({ text, spaced: false, gap: false, place: { kind: "page" as const, page: 1 } });

/** Does a line go on with the one before it: was that one so full that the next word did not fit in? */
export function goesOn(before: TextLine, line: TextLine, { left, width, slack = 0 }: Room, leading: number): boolean {
  const distance = before.y - line.y;
  if (distance > leading * FURTHER || distance < 0) return false;
  const own = line.right - line.x;
  const centred = Math.abs(line.x + own / 2 - (left + width / 2)) < line.size;
  const indented = line.x - left > line.size * INDENT;
  if (indented && !centred && line.x - before.x > line.size * INDENT) return false;
  const room = centred ? width : width - Math.max(0, before.x - left);
  const full = before.right - before.x + before.blank + line.firstWord + SLACK * before.size + slack >= room;
  if (!full) return false;
  return !opensItem(before, line);
}

/** Does a line open an item behind one that ended? */
const opensItem = (before: TextLine, line: TextLine): boolean =>
  listMark(line.text) !== "" && /[.;:]$/.test(before.text);

/** Did a line end although the next word would have fitted easily? */
const isShort = (before: TextLine, line: TextLine, { width }: Room): boolean =>
  before.right - before.x + line.firstWord + SHORT * line.size < width;

/** The distance between most lines that follow each other. */
export function usualLeading(lines: readonly TextLine[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => lines[index]!.y - line.y)
    .filter((distance) => distance > 0)
    .toSorted((a, b) => a - b);
  const size = lines[0]?.size ?? 12;
  const low = distances[Math.floor(distances.length / 3)] ?? size * 1.3;
  return Math.max(size, Math.min(low, size * 2));
}
