/** OpenDocument texts, as LibreOffice Writer saves them. */
import { UsageError } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { openArchive } from "../archive/open-archive.ts";
import { textCleaner } from "../clean-texts.ts";
import { gridDocument } from "../grid/grid-document.ts";
import { readText } from "../odt/text-story.ts";
import { saidOfFonts } from "../open-paragraph.ts";
import type { DocumentFormat } from "./format.ts";

/** Reads OpenDocument texts. */
export const odtFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const archive = openArchive(bytes, { file: name, format: "odt" });
    const manifest = archive.read("META-INF/manifest.xml");
    if (manifest && new TextDecoder().decode(manifest).includes("encryption-data"))
      throw new UsageError("file-encrypted", { file: name });
    const content = archive.read("content.xml");
    if (!content) throw new UsageError("file-damaged", { file: name, args: { format: "odt" } });
    const cleaner = textCleaner();
    const fonts = new Map<string, number>();
    const reading = { cleaner, fonts, lexicons: Object.values(lexicons) };
    const styles = archive.read("styles.xml");
    const { parts, beside, diagnostics } = readText(styles ? [styles, content] : [content], reading);
    const document = gridDocument({
      format: "odt",
      parts,
      diagnostics: [...diagnostics, ...saidOfFonts(fonts), ...cleaner.diagnostics()],
    });
    return { ...document, asides: [...new Set(beside)].map((text) => ({ text })) };
  },
};
