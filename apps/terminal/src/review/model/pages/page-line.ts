/** A line of a page over the screen. */
import type { Verdict } from "@plandiff/domain";

/** The tasks that a line is about, and the pair of plans in which they are. */
export interface Target {
  readonly comparison: number;
  readonly previous: readonly string[];
  readonly next: readonly string[];
}

/** One line: a heading, or words, perhaps of a task that one can go to, or of a verdict that can be taken away. */
export interface PageLine {
  readonly text: string;
  /** All the words of a paragraph that takes several lines. */
  readonly whole?: string;
  readonly heading?: boolean;
  readonly at?: Target;
  readonly verdict?: Verdict;
}

/** A heading. */
export const heading = (text: string): PageLine => ({ text, heading: true });

/** The lines of a paragraph: they are found together. */
export const paragraph = (lines: readonly string[], more: Partial<PageLine> = {}): PageLine[] =>
  lines.map((text) => ({ ...more, text, ...(lines.length > 1 && { whole: lines.join(" ") }) }));

/** A line without words. */
export const BLANK: PageLine = { text: "" };
