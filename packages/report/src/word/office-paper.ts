/** A Word file as a whole: its type, its pages, and the page number in the middle of the upper margin. */
import {
  AlignmentType,
  Document,
  Header,
  type ICommentOptions,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { Day } from "@plandiff/domain";
import { packDocument } from "./pack.ts";
import { type Orientation, SIZE, pageProperties, styles } from "./page-setup.ts";

/** Pages that lie the same way; each such stretch counts its pages from 1. */
export interface PaperSection {
  readonly orientation: Orientation;
  readonly children: readonly (Paragraph | Table)[];
}

/** What a paper holds, and what its properties say of it. */
export interface Paper {
  readonly title: string;
  readonly language: "vi" | "en";
  readonly day: Day;
  readonly sections: readonly PaperSection[];
  readonly comments?: readonly ICommentOptions[];
}

/** The program's name in the properties of its files, and beside every tracked change. */
export const AUTHOR = "plandiff";

const LOCALE = { vi: "vi-VN", en: "en-US" } as const;

/** The bytes of a paper. */
export function officePaper({ title, language, day, sections, comments = [] }: Paper): Promise<Uint8Array> {
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
    ...(comments.length > 0 && { comments: { children: comments } }),
    sections: sections.map(sectionOptions),
  });
  return packDocument(document, day);
}

function sectionOptions({ orientation, children }: PaperSection): ISectionOptions {
  const numbered = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })],
      }),
    ],
  });
  return {
    properties: pageProperties(orientation),
    headers: { default: numbered, first: new Header({ children: [new Paragraph({})] }) },
    children,
  };
}
