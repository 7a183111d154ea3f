/** Open points as comments of a Word file, each at the words that it is about. */
import type { Day } from "@plandiff/domain";
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  type IRunOptions,
  Paragraph,
  TextRun,
} from "docx";
import { cleanText } from "../layout/clean.ts";
import { AUTHOR } from "./office-paper.ts";
import type { Setting } from "./paragraphs.ts";

/** Something for a person to decide. */
export interface OpenPoint {
  /** The task's id; absent: about the head of the plan. */
  readonly task?: string | undefined;
  readonly field: string;
  /** Which item of a list, from 0. */
  readonly item?: number | undefined;
  /** The words that it is about; absent: the whole field. */
  readonly words?: string | undefined;
  /** What there is to decide. */
  readonly says: string;
}

/** A point with the number that ties its comment to its place. */
export interface PlacedPoint extends OpenPoint {
  readonly id: number;
}

/** Points with their numbers. */
export const placed = (points: readonly OpenPoint[]): PlacedPoint[] => points.map((point, id) => ({ ...point, id }));

/** The comments themselves; the day is that of the paper, so that the same input gives the same bytes. */
export const commentsOf = (points: readonly PlacedPoint[], day: Day): ICommentOptions[] =>
  points.map(({ id, says }) => ({
    id,
    author: AUTHOR,
    initials: "pd",
    date: new Date(`${day}T00:00:00Z`),
    children: [new Paragraph({ children: [new TextRun({ text: cleanText(says) })] })],
  }));

interface Cut {
  readonly at: number;
  readonly mark: CommentRangeStart | CommentRangeEnd | TextRun;
  readonly opens: boolean;
}

/** A paragraph with the points about it; words that it does not hold are taken for the whole of it. */
export function pointedParagraph(
  text: string,
  points: readonly PlacedPoint[],
  run: Omit<IRunOptions, "text">,
  setting: Setting = {},
): Paragraph {
  const whole = cleanText(text);
  const cuts = points.flatMap(({ id, words = "" }): Cut[] => {
    const wanted = cleanText(words);
    const found = wanted === "" ? -1 : whole.indexOf(wanted);
    const [start, end] = found < 0 ? [0, whole.length] : [found, found + wanted.length];
    return [
      { at: start, mark: new CommentRangeStart(id), opens: true },
      { at: end, mark: new CommentRangeEnd(id), opens: false },
      { at: end, mark: new TextRun({ children: [new CommentReference(id)] }), opens: false },
    ];
  });
  const children: (TextRun | CommentRangeStart | CommentRangeEnd)[] = [];
  let from = 0;
  const upTo = (at: number): void => {
    if (at > from) children.push(new TextRun({ ...run, text: whole.slice(from, at) }));
    from = at;
  };
  for (const { at, mark } of cuts.toSorted((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))) {
    upTo(at);
    children.push(mark);
  }
  upTo(whole.length);
  return new Paragraph({ ...setting, children });
}

/** The points of each of several paragraphs: a point belongs to the first that holds its words, else to the first. */
export function spreadPoints(lines: readonly string[], points: readonly PlacedPoint[]): PlacedPoint[][] {
  const spread = lines.map((): PlacedPoint[] => []);
  for (const point of points) {
    const words = cleanText(point.words ?? "");
    const found = words === "" ? 0 : lines.findIndex((line) => cleanText(line).includes(words));
    spread[Math.max(0, found)]?.push(point);
  }
  return spread;
}
