/** Text in a workbook: always text, whatever sign it begins with, and no longer than a cell can hold. */
import { cleanText } from "../layout/clean.ts";

/** What Excel takes in one cell. */
const LONGEST = 32_767;

/** The text as a cell holds it. A workbook keeps types apart, so that "=1+1" stays text without a sign before it. */
export function cellText(text: string): string | null {
  const shown = text.split("\n").map(cleanText).join("\n");
  if (shown.trim() === "") return null;
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}
