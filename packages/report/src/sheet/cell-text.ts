/** Text in a workbook: always text, whatever sign it begins with, and no longer than a cell can hold. */

/** What Excel takes in one cell. */
const LONGEST = 32_767;

/** Characters that XML 1.0 cannot hold. Controls are gone already; these two are no characters at all. */
const NOT_IN_XML = /[\ufffe\uffff]/g;

/** The text as a cell holds it. A workbook keeps types apart, so that "=1+1" stays text without a sign before it. */
export function cellText(text: string): string | null {
  const shown = text.replaceAll(NOT_IN_XML, "");
  if (shown.trim() === "") return null;
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}
