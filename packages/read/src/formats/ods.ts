/** OpenDocument spreadsheets, as LibreOffice writes them. */
import { textCleaner } from "../clean-texts.ts";
import { openOdf } from "../odf/open-odf.ts";
import { saidOfFonts } from "../open-paragraph.ts";
import { readOdsSheets } from "../sheet/ods-sheets.ts";
import { sheetDocument } from "../sheet/sheet-document.ts";
import type { DocumentFormat } from "./format.ts";

/** Reads OpenDocument spreadsheets. */
export const odsFormat: DocumentFormat = {
  kind: "document",
  read: async (file) => {
    const { content } = openOdf(file, "ods");
    const cleaner = textCleaner();
    const fonts = new Map<string, number>();
    const { sheets, notes, diagnostics } = readOdsSheets(content, { file: file.name, cleaner, fonts });
    const document = sheetDocument({
      format: "ods",
      file: file.name,
      sheets,
      diagnostics: [...diagnostics, ...saidOfFonts(fonts), ...cleaner.diagnostics()],
    });
    return { ...document, asides: [...(document.asides ?? []), ...notes] };
  },
};
