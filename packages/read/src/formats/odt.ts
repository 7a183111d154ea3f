/** OpenDocument texts, as LibreOffice Writer saves them. */
import { lexicons } from "@plandiff/lexicon";
import { textCleaner } from "../clean-texts.ts";
import { gridDocument } from "../grid/grid-document.ts";
import { openOdf } from "../odf/open-odf.ts";
import { readText } from "../odt/text-story.ts";
import { saidOfFonts } from "../open-paragraph.ts";
import type { DocumentFormat } from "./format.ts";

/** Reads OpenDocument texts. */
export const odtFormat: DocumentFormat = {
  kind: "document",
  read: async (file) => {
    const { content, styles } = openOdf(file, "odt");
    const cleaner = textCleaner();
    const fonts = new Map<string, number>();
    const reading = { cleaner, fonts, lexicons: Object.values(lexicons) };
    const { parts, beside, diagnostics } = readText(styles ? [styles, content] : [content], reading);
    const document = gridDocument({
      format: "odt",
      parts,
      diagnostics: [...diagnostics, ...saidOfFonts(fonts), ...cleaner.diagnostics()],
    });
    return { ...document, asides: [...new Set(beside)].map((text) => ({ text })) };
  },
};
