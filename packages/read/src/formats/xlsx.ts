/** Excel workbooks: our own reader of their XML, so that a sheet of a million blank cells costs nothing. */
import type { OtherText } from "@plandiff/domain";
import { type Archive, openArchive } from "../archive/open-archive.ts";
import { textCleaner } from "../clean-texts.ts";
import { readExcelSheet } from "../ooxml/excel-sheet.ts";
import { readSharedStrings } from "../ooxml/excel-strings.ts";
import { readExcelStyles } from "../ooxml/excel-styles.ts";
import { mainPart } from "../ooxml/main-part.ts";
import { saidOfFonts } from "../open-paragraph.ts";
import { sheetDocument } from "../sheet/sheet-document.ts";
import { readXml } from "../xml/read-xml.ts";
import type { DocumentFormat } from "./format.ts";

/** Reads Excel workbooks. */
export const xlsxFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const archive = openArchive(bytes, { file: name, format: "xlsx" });
    const main = mainPart(archive, { file: name, format: "xlsx", fallback: "xl/workbook.xml" });
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const { sheets, from1904 } = readBook(archive, main, folder);
    const cleaner = textCleaner();
    const fonts = new Map<string, number>();
    const reading = {
      file: name,
      strings: readSharedStrings(archive.read(`${folder}sharedStrings.xml`)),
      styles: readExcelStyles(archive.read(`${folder}styles.xml`)),
      from1904,
      cleaner,
      fonts,
    };
    const read = sheets.flatMap(({ name: sheet, part }) => {
      const xml = archive.read(part);
      return xml ? [readExcelSheet(xml, sheet, reading)] : [];
    });
    const document = sheetDocument({
      format: "xlsx",
      file: name,
      sheets: read.map(({ sheet }) => sheet),
      diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...saidOfFonts(fonts), ...cleaner.diagnostics()],
    });
    return { ...document, asides: [...(document.asides ?? []), ...comments(archive, folder)] };
  },
};

/** The sheets of a workbook in their order, and how it counts days. */
function readBook(
  archive: Archive,
  main: string,
  folder: string,
): { sheets: { name: string; part: string }[]; from1904: boolean } {
  const targets = new Map<string, string>();
  const relations = archive.read(`${folder}_rels/${main.slice(folder.length)}.rels`);
  if (relations)
    readXml(relations, {
      open(name, attributes) {
        const target = attributes("Target") ?? "";
        if (name === "Relationship")
          targets.set(attributes("Id") ?? "", target.startsWith("/") ? target.slice(1) : folder + target);
      },
      close: () => undefined,
      text: () => undefined,
    });
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  readXml(archive.read(main)!, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes("date1904") ?? "");
      if (name !== "sheet") return;
      // the relationship's id is r:id; a sheet's own number is sheetId
      const part = targets.get(attributes("id") ?? "") ?? `${folder}worksheets/sheet${sheets.length + 1}.xml`;
      if (!sheets.some((sheet) => sheet.part === part))
        sheets.push({ name: attributes("name") ?? `${sheets.length + 1}`, part });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}

/** What people noted on cells. */
function comments(archive: Archive, folder: string): OtherText[] {
  const names = archive.names.filter((name) => name.startsWith(folder) && /comments\d*\.xml$/.test(name));
  return names.flatMap((name) => {
    const bytes = archive.read(name);
    return bytes ? readNotes(bytes).map((text) => ({ text })) : [];
  });
}

function readNotes(bytes: Uint8Array): string[] {
  const notes: string[] = [];
  const { clean } = textCleaner();
  let note = "";
  let inText = false;
  readXml(bytes, {
    open: (name) => void (name === "t" && (inText = true)),
    close(name) {
      if (name === "t") inText = false;
      if (name !== "comment") return;
      const text = clean(note).replaceAll(/\s+/gu, " ").trim();
      if (text !== "") notes.push(text);
      note = "";
    },
    text: (text) => void (inText && (note += text)),
  });
  return notes;
}
