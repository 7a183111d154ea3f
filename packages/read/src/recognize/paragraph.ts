/** Prose lines become paragraphs again: pages break them over lines and put blank lines into them. */
import type { Place } from "@plandiff/domain";
import { type LineBreaks, joinLines } from "./join-lines.ts";
import { goesOn, isCapital, isFigure, isRule, startsCapital, startsSmall } from "./lettering.ts";
import { type Line, placeFrom } from "./line.ts";
import { listMark } from "./list-mark.ts";
import { textWidth } from "./text-width.ts";

/** A paragraph of prose, with the lines that it was printed in. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly string[];
  /** Did blank lines stand before it? */
  readonly gap: boolean;
  readonly place: Place;
}

/** What decides where a paragraph begins. */
export interface ParagraphRules {
  readonly breaks: LineBreaks;
  /** Does this line open a part of the plan ("Căn cứ", "Điều 1.")? */
  opens(text: string): boolean;
  /** Does this line open a paragraph even where the line before it looks unfinished ("Thời gian: …")? */
  readonly opensAlways?: (text: string) => boolean;
  /** Does the document itself say where a paragraph ends, so that none goes on in the next block? */
  readonly whole?: boolean;
}

/** A line is full where it comes this near to the widest ones. */
const FULL_SHARE = 0.94;
/** Lines wider than this are paragraphs that nobody broke. */
const UNBROKEN_WIDTH = 150;
/** The share of lines that are no wider than the width of the page. */
const PAGE_SHARE = 0.95;

/** The width at which prose was broken, or nothing where each line is a paragraph. */
function pageWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.map(({ text }) => textWidth(text)).toSorted((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * PAGE_SHARE)];
  return width === undefined || width > UNBROKEN_WIDTH ? undefined : width;
}

/** Groups lines into paragraphs, in order; every line ends up in one. */
export function paragraphsOf(lines: readonly Line[], rules: ParagraphRules): Paragraph[] {
  const width = pageWidth(lines);
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const group = groups.at(-1);
    if (before && group && continues(before, line, width, rules)) group.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => ({
    text: joinLines(group, rules.breaks),
    lines: group.map(({ text }) => text),
    gap: group[0]!.gap,
    place: placeFrom(group[0]!.place, group.at(-1)!.place),
  }));
}

function continues(
  before: Line,
  line: Line,
  width: number | undefined,
  { breaks, opens, opensAlways, whole }: ParagraphRules,
): boolean {
  if (whole === true && line.gap) return false;
  if (isRule(before.text) || isRule(line.text) || opensAlways?.(line.text)) return false;
  if (breaks.marked && !before.spaced && !line.gap && (startsSmall(line.text) || isFigure(line.text[0]))) return true;
  const full = width !== undefined && isFull(before.text, line.text, width);
  const ended = /[.;:!?]["”»)]?$/u.test(before.text);
  // A dash or number at the head of a line opens an item, but for one that stands in the middle of a full, unfinished line.
  const unfinished = full && !ended && !line.gap;
  if (listMark(line.text) !== "") return unfinished && !startsCapital(line.text.replace(/^(?:\d+[.)]|[-–+•])\s*/, ""));
  if (opens(line.text) && !unfinished) return false;
  if (goesOn(line.text)) return !ended || (full && !line.gap);
  if (before.text.endsWith(",")) return true;
  if (ended) return full && !line.gap;
  if (isCapital(before.text)) return !line.gap && isCapital(line.text);
  return full;
}

/** Would the next line's first word still have fitted in? Then the line was ended, not full. */
function isFull(text: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? "";
  return textWidth(`${text} ${word}`) >= width * FULL_SHARE;
}
