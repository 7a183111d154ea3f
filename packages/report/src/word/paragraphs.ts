/** Paragraphs of a Word file, from text and from styled stretches: the last gate, behind which no text brings controls along. */
import { AlignmentType, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from "docx";
import { cleanText } from "../layout/clean.ts";
import type { Span, Style } from "../layout/span.ts";

/** Papers are black on white: what went is struck through, what came is bold and slanted, as drafting custom has it. */
const RUN: Record<Style, IRunOptions> = {
  plain: {},
  strong: { bold: true },
  quiet: { italics: true },
  removed: { strike: true },
  added: { bold: true, italics: true },
  changed: { bold: true },
  doubtful: { bold: true },
};

/** How a paragraph is set, apart from its words. */
export type Setting = Omit<IParagraphOptions, "children" | "text">;

/** Runs of one size for styled stretches. */
export const runs = (spans: readonly Span[], size: number): TextRun[] =>
  spans
    .filter(({ text }) => text !== "")
    .map(({ text, style }) => new TextRun({ ...RUN[style], text: cleanText(text), size }));

/** A paragraph of styled stretches. */
export const spansParagraph = (spans: readonly Span[], size: number, setting: Setting = {}): Paragraph =>
  new Paragraph({ ...setting, children: runs(spans, size) });

/** A paragraph of plain text. */
export const textParagraph = (text: string, run: Omit<IRunOptions, "text">, setting: Setting = {}): Paragraph =>
  new Paragraph({ ...setting, children: [new TextRun({ ...run, text: cleanText(text) })] });

/** In the middle. */
export const CENTRED = { alignment: AlignmentType.CENTER } as const;

/** A paragraph in the middle. */
export const centred = (text: string, run: Omit<IRunOptions, "text">, setting: Setting = {}): Paragraph =>
  textParagraph(text, run, { ...setting, ...CENTRED });
