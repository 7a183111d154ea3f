/** Web pages, saved or pasted: read as a browser reads them, however broken; the parser is loaded only here. */
import { lexicons } from "@plandiff/lexicon";
import { textCleaner } from "../clean-texts.ts";
import { decodeText } from "../decode.ts";
import { gridDocument } from "../grid/grid-document.ts";
import { saidOfFonts } from "../open-paragraph.ts";
import { pageParts } from "../web/page-parts.ts";
import type { DocumentFormat } from "./format.ts";

/** Reads web pages. */
export const htmlFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const { parse } = await import("parse5");
    const cleaner = textCleaner();
    const fonts = new Map<string, number>();
    const { value, diagnostics: decoding } = decodePage(bytes, name);
    const { parts, diagnostics, title } = pageParts(parse(value), {
      cleaner,
      fonts,
      lexicons: Object.values(lexicons),
    });
    const document = gridDocument({
      format: "html",
      parts,
      diagnostics: [...decoding, ...diagnostics, ...saidOfFonts(fonts), ...cleaner.diagnostics()],
    });
    return title === "" ? document : { ...document, asides: [{ text: title }] };
  },
};

/** How far into a page its encoding is looked for. */
const HEAD = 4096;

/** Pages from before UTF-8 name their encoding; all others are text like any other. */
function decodePage(bytes: Uint8Array, file: string): ReturnType<typeof decodeText> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (charset === undefined || /^utf-?(?:8|16)/.test(charset) || isUtf16(bytes)) return decodeText(bytes, file);
  try {
    const text = new TextDecoder(charset).decode(bytes);
    return decodeText(new TextEncoder().encode(text), file);
  } catch {
    return decodeText(bytes, file);
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
