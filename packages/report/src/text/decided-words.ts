/** That a person decided about an entry, who it was, and why. */
import type { Entry } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import type { Page } from "../page.ts";

/** "người duyệt: Lan (đã xong)", once for each person and reason; nothing where nobody decided. */
export function decidedWords({ verdicts = [] }: Pick<Entry, "verdicts">, { wording }: Page): string[] {
  const words = verdicts.map(({ by, why }) => {
    const who = wording.line.decided(by === undefined ? "" : cleanText(by).trim());
    const reason = why === undefined ? "" : cleanText(why).trim();
    return reason === "" ? who : `${who} (${reason})`;
  });
  return [...new Set(words)];
}
