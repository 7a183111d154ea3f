/** Numbers that a program counts for its reader, as it prints them: figures, Roman figures, letters. */

/** How a number is written. */
export type Figures = "decimal" | "upper-roman" | "lower-roman" | "upper-letter" | "lower-letter";

const ROMAN = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;
/** Larger numbers are not written in Roman figures or letters by any program. */
const MOST_ROMAN = 3999;
const ALPHABET = 26;
const MOST_LETTERS = 780;

/** A number in the figures wanted; in ordinary ones where they have none for it. */
export function countAs(value: number, figures: Figures): string {
  if (figures === "decimal" || value < 1) return String(value);
  const text = figures.endsWith("roman") ? roman(value) : letters(value);
  return figures.startsWith("upper") ? text.toUpperCase() : text;
}

function roman(value: number): string {
  if (value > MOST_ROMAN) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** After z come aa, bb, cc, as Word counts. */
const letters = (value: number): string =>
  value > MOST_LETTERS
    ? String(value)
    : String.fromCharCode("a".charCodeAt(0) + ((value - 1) % ALPHABET)).repeat(Math.ceil(value / ALPHABET));
