/** Draws plans as the text of a PDF shows them: every cell broken at the width of its column, blank lines put in at random. */

/** A row of cells in column order; a list is a cell of several items. */
export type DrawnRow = readonly (string | readonly string[])[];

/** How a table is drawn. */
export interface Drawing {
  readonly seed: number;
  /** How likely a blank line is inside a cell, and how likely one is missing between cells. */
  readonly blankInside?: number;
  readonly missingBetween?: number;
  /** Does a blank at the end of a line mark the end of a word, as PDF text has it? */
  readonly marked?: boolean;
}

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Letter widths of a typeface that is not the one the reader reckons with. */
const letterWidth = (letter: string): number => {
  const base = letter.normalize("NFD")[0]!;
  const skew = 1 + ((letter.charCodeAt(0) % 7) - 3) * 0.03;
  if (/[iljtfrI.,;:'()|/!-]/.test(base)) return 0.6 * skew;
  if (/[mwMW]/.test(base)) return 1.6 * skew;
  return (/\p{Lu}/u.test(base) ? 1.4 : base === " " ? 0.5 : 1) * skew;
};
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

/** Breaks a text as a table cell does: at blanks, after the hyphen of a symbol, and inside a number where nothing else fits. */
export function wrap(text: string, width: number, marked: boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (let word of text.split(" ")) {
    for (;;) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (widthOf(longer) <= width) {
        line = longer;
        break;
      }
      const hyphen = word.lastIndexOf("-", word.length - 2);
      const start = line === "" ? "" : `${line} `;
      if (hyphen > 0 && widthOf(start + word.slice(0, hyphen + 1)) <= width) {
        lines.push(start + word.slice(0, hyphen + 1));
        line = "";
        word = word.slice(hyphen + 1);
      } else if (line !== "") {
        lines.push(marked ? `${line} ` : line);
        line = "";
      } else if (/\d{4}/.test(word)) {
        let cut = word.length - 1;
        while (cut > 1 && widthOf(word.slice(0, cut)) > width) cut--;
        lines.push(word.slice(0, cut));
        word = word.slice(cut);
      } else {
        line = word;
        break;
      }
    }
  }
  return [...lines, marked ? `${line} ` : line];
}

/** Widths for the columns number, task, lead, coordinating, time, deliverable. */
const widthsOf = (next: () => number): number[] => [
  5,
  18 + next() * 22,
  7 + next() * 9,
  9 + next() * 10,
  7 + next() * 7,
  12 + next() * 12,
];

/** A document with this header and these rows; `order` lays the columns out anew. */
export function drawStacked(
  header: readonly string[],
  rows: readonly DrawnRow[],
  { seed, blankInside = 0.12, missingBetween = 0, marked = true }: Drawing,
  order: readonly number[] = [0, 1, 2, 3, 4, 5],
): string {
  const next = randomOf(seed * 7919);
  const widths = widthsOf(next);
  const lines = ["KẾ HOẠCH", "", "CÔNG TÁC NĂM 2025 CỦA SỞ NỘI VỤ", "", "I. NHIỆM VỤ", ""];
  for (const i of order) lines.push(...wrap(header[i]!, widths[i]!, marked), "");
  for (const row of rows) {
    for (const i of order) {
      const cell = row[i]!;
      const paragraphs = typeof cell === "string" ? [cell] : cell.map((item) => `- ${item}`);
      paragraphs
        .filter((paragraph) => paragraph !== "")
        .flatMap((paragraph) => wrap(paragraph, widths[i]!, marked))
        .forEach((line, k) => {
          if (k > 0 && i > 0 && next() < blankInside) lines.push("");
          lines.push(line);
        });
      if (cell !== "" && next() >= missingBetween) lines.push("");
    }
  }
  return lines.join("\n");
}
