/** OpenDocument spreadsheets, as LibreOffice writes them. */
import { UsageError } from "@plandiff/domain";
import { openArchive } from "../archive/open-archive.ts";
import { textCleaner } from "../clean-texts.ts";
import { saidOfFonts } from "../open-paragraph.ts";
import { readOdsSheets } from "../sheet/ods-sheets.ts";
import { sheetDocument } from "../sheet/sheet-document.ts";
import type { DocumentFormat } from "./format.ts";

/** Reads OpenDocument spreadsheets. */
export const odsFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const archive = openArchive(bytes, { file: name, format: "ods" });
    const manifest = archive.read("META-INF/manifest.xml");
    if (manifest && new TextDecoder().decode(manifest).includes("encryption-data"))
      throw new UsageError("file-encrypted", { file: name });
    const content = archive.read("content.xml");
    if (!content) throw new UsageError("file-damaged", { file: name, args: { format: "ods" } });
    const cleaner = textCleaner();
    const fonts = new Map<string, number>();
    const { sheets, notes, diagnostics } = readOdsSheets(content, { file: name, cleaner, fonts });
    const document = sheetDocument({
      format: "ods",
      file: name,
      sheets,
      diagnostics: [...diagnostics, ...saidOfFonts(fonts), ...cleaner.diagnostics()],
    });
    return { ...document, asides: [...(document.asides ?? []), ...notes] };
  },
};
