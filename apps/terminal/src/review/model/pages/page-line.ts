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
  readonly heading?: boolean;
  readonly at?: Target;
  readonly verdict?: Verdict;
}

/** A heading. */
export const heading = (text: string): PageLine => ({ text, heading: true });

/** A line without words. */
export const BLANK: PageLine = { text: "" };
