/** A Word file as a whole: its type, its pages, and the page number in the middle of the upper margin. */
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { Day } from "@plandiff/domain";
import { packDocument } from "./pack.ts";
import { type Orientation, SIZE, pageProperties, styles } from "./page-setup.ts";

/** What a paper holds, and what its properties say of it. */
export interface Paper {
  readonly title: string;
  readonly language: "vi" | "en";
  readonly day: Day;
  readonly orientation: Orientation;
  readonly children: readonly (Paragraph | Table)[];
}

/** The program's name in the properties of its files, and beside every tracked change. */
export const AUTHOR = "plandiff";

const LOCALE = { vi: "vi-VN", en: "en-US" } as const;

/** The bytes of a paper. */
export function officePaper({ title, language, day, orientation, children }: Paper): Promise<Uint8Array> {
  const numbered = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })],
      }),
    ],
  });
  const section: ISectionOptions = {
    properties: pageProperties(orientation),
    headers: { default: numbered, first: new Header({ children: [new Paragraph({})] }) },
    children,
  };
  const document = new Document({
    title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: {
      ...styles,
      default: {
        document: {
          ...styles.default?.document,
          run: { ...styles.default?.document?.run, language: { value: LOCALE[language] } },
        },
      },
    },
    sections: [section],
  });
  return packDocument(document, day);
}
