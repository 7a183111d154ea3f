// What the tests need to know of a page of prose: its blocks of code, its tables, its links.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "../..");

/** The text of a page, by its path from the root. */
export const readPage = (path: string): string => readFileSync(join(root, path), "utf8");

/** The blocks of code that open with exactly this line: "yaml previous" for one that starts with ```yaml previous. */
export const codeBlocks = (page: string, opening: string): string[] =>
  [...page.matchAll(/^```(.*)\n([^]*?)^```$/gm)].flatMap(([, info, code]) => (info === opening ? [code ?? ""] : []));

/** The page without its blocks of code. */
export const withoutCode = (page: string): string => page.replaceAll(/^```.*\n[^]*?^```$/gm, "");

/** The part of a page under a heading, down to the next heading of its level or a higher one. */
export function section(page: string, heading: string): string {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  if (start === -1) throw new Error(`there is no heading "${heading}"`);
  const level = lines[start]?.indexOf(" ") ?? 1;
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line) && line.indexOf(" ") <= level);
  return lines.slice(start, length === -1 ? undefined : start + 1 + length).join("\n");
}

/** The rows of the first table in a text, head and rule left out; a cell is its text without code marks. */
export const tableRows = (text: string): string[][] => {
  const rows = /(?:^\|.*\|$\n?)+/m.exec(text)?.[0].trim().split("\n") ?? [];
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
};
