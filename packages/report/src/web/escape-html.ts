/** Text of a document inside HTML: every character stands for itself, in text and in quoted attributes. */
import { cleanText } from "../layout/clean.ts";
import { unglue } from "../layout/span.ts";

const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text with every sign as itself. */
export const escapeHtml = (text: string): string =>
  unglue(cleanText(text)).replaceAll(/[&<>"']/g, (sign) => ENTITY[sign] ?? "");
