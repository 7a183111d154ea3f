/** Text in which blanks put the columns of a table beside each other, as programs write that take it out of PDF files. */
import type { Diagnostic, SourceDocument } from "@plandiff/domain";
import { gridDocument } from "../grid/grid-document.ts";
import { bareNumber } from "../recognize/found-table.ts";
import { findAlignedHeader } from "./aligned-header.ts";
import type { LaidPage } from "./laid-page.ts";
import { pagesParts } from "./page-parts.ts";
import type { TextLine, Word } from "./text-line.ts";

/** No plan that was laid out on paper has more lines. */
const MOST_LINES = 20_000;

/** The document of a text; nothing where no table stands in it with its columns side by side. */
export function laidOutText(text: string, bytes: Uint8Array): SourceDocument | undefined {
  if (text.split("\n", MOST_LINES + 1).length > MOST_LINES) return undefined;
  const starts = pageStarts(text, bytes);
  const pages: { number: number; lines: TextLine[][] }[] = [];
  text.split("\n").forEach((line, index) => {
    if (pages.length === 0 || starts.has(index)) pages.push({ number: pages.length + 1, lines: [] });
    const segments = segmentsOf(line, -index);
    if (segments.length > 0) pages.at(-1)!.lines.push(segments);
  });
  if (!pages.some(({ lines }) => findAlignedHeader(lines, 0))) return undefined;
  const laid = pages.map(({ number, lines }): LaidPage => ({
    number,
    lines,
    tables: [],
    placeAt: (y) => ({ kind: "lines", first: 1 - y, last: 1 - y }),
  }));
  const { parts, repeated, uncertain } = pagesParts(laid, "counted");
  const diagnostics = uncertain.map(({ first, place }): Diagnostic => ({
    code: "cells-uncertain",
    severity: "warning",
    args: { task: bareNumber(first) },
    place,
  }));
  const document = gridDocument({ format: "text", parts, diagnostics });
  return { ...document, asides: repeated.map((once) => ({ text: once })) };
}

/** The lines that a page begins with: a form feed stands before them, which clean text no longer has. */
function pageStarts(text: string, bytes: Uint8Array): ReadonlySet<number> {
  const raw = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  if (raw.length !== text.split("\n").length) return new Set();
  return new Set(raw.flatMap((line, index) => (line.startsWith("\f") ? [index] : [])));
}

/** The stretches of a line that two blanks or more part. */
function segmentsOf(line: string, y: number): TextLine[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }): TextLine => {
    const words = [...text.matchAll(/\S+/g)].map((word): Word => {
      const x = index + word.index;
      return { text: word[0], x, right: x + word[0].length, paragraph: undefined };
    });
    return {
      text,
      x: index,
      right: index + text.length,
      y,
      size: 1,
      firstWord: words[0]!.right - index,
      blank: 1,
      paragraph: undefined,
      row: undefined,
      words,
    };
  });
}
