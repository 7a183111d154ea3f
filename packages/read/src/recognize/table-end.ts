/** Where prose goes on after a table whose cells stand one below the other. */
import type { Lexicon } from "@plandiff/lexicon";
import type { HeaderLines } from "./header-lines.ts";
import { isCapital } from "./lettering.ts";
import type { Line } from "./line.ts";
import { firstForm, readRowNumber } from "./row-number.ts";
import { romanValue } from "./section.ts";

/** A section row stands right above its first task; a heading after the table stands above prose. */
const NEAR = 12;

/** The first line after the table: recipients, an article, or a heading that is no section row. */
export function tableEnd(lines: readonly Line[], { first, end }: HeaderLines, lexicon: Lexicon): number {
  const form = firstForm(lines.slice(end));
  const heading = lastHeading(lines.slice(0, first));
  for (let i = end; i < lines.length; i++) {
    const { text, gap } = lines[i]!;
    const part = lexicon.readHeadPart(text);
    if (part === undefined) continue;
    if (part === "recipients" || part === "motto" || part === "article") return i;
    if (gap && isHeading(text) && !isSection(lines, i, form, heading)) return i;
  }
  return lines.length;
}

const isHeading = (text: string): boolean =>
  /^(?:[IVX]+|[A-HĐ])[.)]\s/.test(text) || (text.length > 2 && isCapital(text));

/** The number of the last heading before the table ("II. NHIỆM VỤ"). */
function lastHeading(lines: readonly Line[]): number {
  const last = lines.findLast(({ text }) => /^[IVX]+[.)]\s/u.test(text));
  return last ? romanValue(/^[IVX]+/.exec(last.text)![0]) : 0;
}

/** A row follows a section row; where rows look like numbered prose, a heading that counts on from those before the table is none. */
function isSection(lines: readonly Line[], index: number, form: string | undefined, heading: number): boolean {
  const near = lines.slice(index + 1, index + 1 + NEAR);
  if (!near.some(({ text }) => readRowNumber(text)?.form === form)) return false;
  const value = romanValue(/^[IVX]+(?=[.)])/.exec(lines[index]!.text)?.[0] ?? "");
  return form !== "inline" || value !== heading + 1 || value === 1;
}
