/** PDF files: each letter where it is drawn, tables by the lines around their cells or by their columns; the parser is loaded only here. */
import { type Diagnostic, type OtherText, UsageError } from "@plandiff/domain";
import { type TextCleaner, textCleaner } from "../clean-texts.ts";
import { gridDocument } from "../grid/grid-document.ts";
import { saidOfFonts } from "../open-paragraph.ts";
import { type PageFont, drawPage } from "../pdf/draw-page.ts";
import type { LaidPage } from "../layout/laid-page.ts";
import { pagesParts } from "../layout/page-parts.ts";
import { laidPage } from "../pdf/laid-pages.ts";
import { MOST_UNPACKED_MB, unpackTooMuch } from "../pdf/packed-streams.ts";
import { tagsOf } from "../pdf/page-tags.ts";
import { SOLID } from "../pdf/text-lines.ts";
import type { DocumentFormat } from "./format.ts";

/** No plan has more pages; a file that says so is a library. */
const MOST_PAGES = 2000;
/** A file with fewer letters than this is pictures with a stamp. */
const FEWEST_LETTERS = 20;

/** Reads PDF files. */
export const pdfFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const cleaner = textCleaner();
    const fonts = new Map<string, number>();
    const { pages, beside, struck, letters } = await readPages(bytes, { file: name, cleaner, fonts });
    if (letters < FEWEST_LETTERS) throw new UsageError("file-is-scan", { file: name });
    const { parts, repeated } = pagesParts(pages);
    const diagnostics = [...struck, ...saidOfFonts(fonts), ...cleaner.diagnostics()];
    return { ...gridDocument({ format: "pdf", parts, diagnostics }), asides: asides([...repeated, ...beside]) };
  },
};

interface Opening {
  readonly file: string;
  readonly cleaner: TextCleaner;
  readonly fonts: Map<string, number>;
}

/** Texts beside the pages, each once, however many pages show it with their own number. */
function asides(texts: readonly string[]): OtherText[] {
  const known = new Map<string, string>();
  for (const text of texts) {
    const key = text.replaceAll(/\d+/g, "#");
    if (!known.has(key)) known.set(key, text);
  }
  return [...known.values()].map((text) => ({ text }));
}

/** What a file holds. */
interface ReadPages {
  readonly pages: readonly LaidPage[];
  readonly beside: readonly string[];
  readonly struck: readonly Diagnostic[];
  readonly letters: number;
}

/** The pages of a file. Throws where it cannot be opened. */
async function readPages(bytes: Uint8Array, { file, cleaner, fonts }: Opening): Promise<ReadPages> {
  if (unpackTooMuch(bytes)) throw new UsageError("file-too-large", { file, args: { limit: MOST_UNPACKED_MB } });
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const pages: LaidPage[] = [];
  const beside: string[] = [];
  const struck: Diagnostic[] = [];
  let letters = 0;
  try {
    const { OPS } = await getResolvedPDFJS();
    // the parser takes over the bytes that it is given; pictures are not looked at
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 0 });
    if (document.numPages > MOST_PAGES) throw new UsageError("file-too-large", { file, args: { pages: MOST_PAGES } });
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const operators = await page.getOperatorList();
      const fontOf = (id: string): PageFont => {
        const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
        return pageFont(font);
      };
      const drawing = drawPage(operators, OPS, fontOf);
      const reading = {
        tags: tagsOf(await page.getStructTree()),
        converted: (font: string, count: number) => void fonts.set(font, (fonts.get(font) ?? 0) + count),
      };
      const clean = drawing.glyphs.map((glyph) => ({
        ...glyph,
        text: glyph.text === SOLID ? SOLID : cleaner.clean(glyph.text),
      }));
      const glyphs = clean.filter(({ text }) => text !== "");
      const laid = laidPage({ ...drawing, glyphs }, number, reading);
      letters += glyphs.length;
      pages.push(laid.page);
      beside.push(...laid.beside);
      struck.push(...laid.struck);
      page.cleanup();
    }
    await document.loadingTask.destroy();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const locked = error instanceof Error && error.name === "PasswordException";
    throw locked
      ? new UsageError("file-encrypted", { file })
      : new UsageError("file-damaged", { file, args: { format: "PDF" } });
  }
  return { pages, beside, struck, letters };
}

/** A font as pdf.js keeps it; the name in the file says before a plus which part of the font it holds. */
function pageFont(font: unknown): PageFont {
  const { name, fontMatrix } = (font ?? {}) as { readonly name?: unknown; readonly fontMatrix?: unknown };
  const unit = Array.isArray(fontMatrix) ? Math.abs(Number(fontMatrix[0])) : 0.001;
  return {
    name: typeof name === "string" ? name.replace(/^[A-Z]{6}\+/, "") : "",
    unit: Number.isFinite(unit) && unit > 0 ? unit : 0.001,
  };
}
