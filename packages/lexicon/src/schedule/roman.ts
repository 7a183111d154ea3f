/** Roman numbers as quarters and months are written. */
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** The value of a Roman number from I to XII, in any case. */
export function romanValue(text: string): number | undefined {
  const at = ROMAN.indexOf(text.toLowerCase());
  return at < 0 ? undefined : at + 1;
}
