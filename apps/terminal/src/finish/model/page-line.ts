/** A line of a page that lies over the screen. */

/** Headings stand out. */
export interface PageLine {
  readonly heading: boolean;
  readonly text: string;
}
