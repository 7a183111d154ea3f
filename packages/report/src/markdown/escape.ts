/** Text of a document inside Markdown: every character stands for itself, in a paragraph, a list or a table cell. */
import { cleanText } from "../layout/clean.ts";
import { unglue } from "../layout/span.ts";

/** Signs that CommonMark and GitHub's dialect give a meaning inside a line. */
const INLINE = /[\\`*_~[\]|$^]/g;

/** What begins a heading, a list, a quotation or a rule at the start of a line. */
const OPENING = /^(\s*)([#>+=-]|\d+[.)])/;

/** A mention would call people, a number sign with digits would link to an issue. */
const MENTION = /(^|[^\p{L}\p{N}])([@#])(?=[\p{L}\p{N}])/gu;

/** A web address would become a link that a document chose. */
const ADDRESS = /\b(https?|ftp):\/\/|\bwww\./gi;

const EMPTY = "<!-- -->";

/** The text with every sign as itself. */
export function escapeMarkdown(text: string): string {
  return unglue(cleanText(text))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(INLINE, String.raw`\$&`)
    .replace(OPENING, (_, blank: string, sign: string) =>
      sign.length === 1 ? `${blank}\\${sign}` : `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
    .replaceAll(MENTION, `$1$2${EMPTY}`)
    .replaceAll(ADDRESS, (address) => address.replace(/[:.]/, `${EMPTY}$&`));
}
