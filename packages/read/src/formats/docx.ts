/** Word files: our own reader of their XML, for changes, numbers and merged cells to come out as a reader sees them. */
import type { OtherText } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { type Archive, openArchive } from "../archive/open-archive.ts";
import { textCleaner } from "../clean-texts.ts";
import { flatText } from "../grid/grid.ts";
import { gridDocument } from "../grid/grid-document.ts";
import { readLists } from "../ooxml/word-numbers.ts";
import { saidOfFonts } from "../open-paragraph.ts";
import { type StoryReading, readStory } from "../ooxml/word-story.ts";
import { readStyles } from "../ooxml/word-styles.ts";
import { mainPart } from "../ooxml/main-part.ts";
import type { DocumentFormat } from "./format.ts";

/** Reads Word files. */
export const docxFormat: DocumentFormat = {
  kind: "document",
  read: async ({ bytes, name }) => {
    const archive = openArchive(bytes, { file: name, format: "docx" });
    const main = mainPart(archive, { file: name, format: "docx", fallback: "word/document.xml" });
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const cleaner = textCleaner();
    const fonts = new Map<string, number>();
    const reading: StoryReading = {
      styles: readStyles(archive.read(`${folder}styles.xml`)),
      lists: readLists(archive.read(`${folder}numbering.xml`)),
      fonts,
      cleaner,
      lexicons: Object.values(lexicons),
    };
    const { parts, diagnostics } = readStory(archive.read(main)!, reading);
    const beside = asides(archive, folder, reading);
    const document = gridDocument({
      format: "docx",
      parts,
      diagnostics: [...diagnostics, ...saidOfFonts(fonts), ...cleaner.diagnostics()],
    });
    return { ...document, asides: beside };
  },
};

/** Headers, footers, notes and comments: each text once, however many pages show it. */
function asides(archive: Archive, folder: string, reading: StoryReading): OtherText[] {
  const names = archive.names.filter(
    (name) =>
      name.startsWith(folder) &&
      /^(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/.test(name.slice(folder.length)),
  );
  const texts = new Set<string>();
  for (const name of names.toSorted()) {
    const bytes = archive.read(name);
    if (!bytes) continue;
    for (const part of readStory(bytes, reading).parts) {
      const text = flatText(part).replaceAll(/\s+/gu, " ").trim();
      if (text !== "") texts.add(text);
    }
  }
  return [...texts].map((text) => ({ text }));
}
