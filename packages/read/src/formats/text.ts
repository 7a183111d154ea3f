/** Plain text: rows where tabs divide a line into cells, paragraphs of lines elsewhere; stray HTML tags are taken out. */
import type { Block, Diagnostic, SourceDocument } from "@plandiff/domain";
import { decodeText } from "../decode.ts";
import { withoutTags } from "./tags.ts";
import type { DocumentFormat } from "./format.ts";

/** A row has this many tabs at least; fewer indent a line or stand by chance. */
const FEWEST_TABS = 2;

/** Has a text cells beside each other: a line with at least three of them, parted by blanks, and none that tabs part? */
const standsBeside = (text: string): boolean => /\S {2,}\S[^\t\n]*? {2,}\S/.test(text) && !/\t[^\n]*\t/.test(text);

/** Reads plain text. */
export const textFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const { value, diagnostics } = decodeText(bytes, name);
    const piped = /[|│][^|│\n]+[|│]/.test(value) && (await import("../layout/piped-text.ts")).pipedBlocks(value);
    if (piped) return { format: "text", blocks: piped, diagnostics };
    const laidOut = standsBeside(value) && (await import("../layout/laid-out-text.ts")).laidOutText(value, bytes);
    if (laidOut) return { ...laidOut, diagnostics: [...diagnostics, ...laidOut.diagnostics] };
    const barred = /^[ \t]*\|[ \t]*$/m.test(value) && (await import("../layout/barred-text.ts")).barredBlocks(value);
    if (barred) return { format: "text", blocks: barred, diagnostics };
    return textDocument(value, diagnostics);
  },
};

/** The blocks of a text that is decoded already. */
export function textDocument(raw: string, found: readonly Diagnostic[] = []): SourceDocument {
  const { text, diagnostics } = withoutTags(raw);
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let first = 0;
  const close = (): void => {
    if (paragraph.length > 0)
      blocks.push({
        kind: "paragraph",
        text: paragraph.join("\n"),
        place: { kind: "lines", first, last: first + paragraph.length - 1 },
      });
    paragraph = [];
  };
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return close();
    if (isRow(line)) {
      close();
      const place = { kind: "lines" as const, first: index + 1, last: index + 1 };
      blocks.push({ kind: "row", cells: line.split("\t").map((cell) => ({ text: cell.trim(), place })), place });
      return;
    }
    if (paragraph.length === 0) first = index + 1;
    paragraph.push(line);
  });
  close();
  return { format: "text", blocks, diagnostics: [...found, ...diagnostics] };
}

/** Is a line divided into cells? Tabs before its first word only indent it, unless more follow. */
function isRow(line: string): boolean {
  let tabs = 0;
  for (let at = line.indexOf("\t"); at >= 0; at = line.indexOf("\t", at + 1)) tabs++;
  return tabs >= FEWEST_TABS && line.trim().includes("\t");
}
