/** A line as a page lays it out: what paragraphs, cells and columns are told by, in points or in letters. */

/** A word where it stands. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The paragraph that the document says it belongs to, where it says so. */
  readonly paragraph: number | undefined;
}

/** A stretch of one line without a wide gap; `y` grows upwards. */
export interface TextLine extends Word {
  /** Its base line. */
  readonly y: number;
  readonly size: number;
  /** How wide its first word is: up to the first blank at which a line may break. */
  readonly firstWord: number;
  /** How wide its blanks are. */
  readonly blank: number;
  /** The row of a table that the document says it belongs to, where it says so. */
  readonly row: number | undefined;
  readonly words: readonly Word[];
}

/** The part of a line that some of its words make. */
export function lineOfWords(line: TextLine, words: readonly Word[]): TextLine {
  const [first, last] = [words[0]!, words.at(-1)!];
  const firstWord = first === line.words[0] ? Math.min(line.firstWord, last.right - first.x) : first.right - first.x;
  const text = words.map((word) => word.text).join(" ");
  return { ...line, text, x: first.x, right: last.right, paragraph: first.paragraph, firstWord, words };
}
