/** Page, type and margins of office papers, after Decree 30/2020/NĐ-CP, appendix I; lengths in twips (1/1440 inch), type in half points. */
import { AlignmentType, type ISectionPropertiesOptions, type IStylesOptions, PageOrientation } from "docx";

/** A4 as Word names it upright; a landscape page swaps the sides. */
const A4 = { width: 11_906, height: 16_838 };

/** Margins of the decree's own samples (appendix I, landscape; appendix III, upright). */
const MARGINS = {
  landscape: { left: 1701, right: 851, top: 1134, bottom: 851, header: 567 },
  portrait: { left: 1701, right: 1134, top: 1134, bottom: 1134, header: 567 },
} as const;

/** How a page lies. */
export type Orientation = keyof typeof MARGINS;

/** Room between the margins. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === "landscape" ? A4.height : A4.width) - MARGINS[orientation].left - MARGINS[orientation].right;

/** A section of such pages; the number of the first page is hidden, as the decree has it. */
export const pageProperties = (orientation: Orientation): ISectionPropertiesOptions => ({
  titlePage: true,
  page: {
    pageNumbers: { start: 1 },
    size: { ...A4, orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: MARGINS[orientation],
  },
});

/** The type of the decree. */
export const FONT = "Times New Roman";

/** Sizes in half points: body 13, tables 12 (customary), page number 14. */
export const SIZE = { body: 26, table: 24, small: 22, motto: 26, country: 24, title: 28, pageNumber: 28 } as const;

/** Default type of a document. */
export const styles: IStylesOptions = {
  default: { document: { run: { font: FONT, size: SIZE.body }, paragraph: { spacing: { before: 0, after: 0 } } } },
};

/** Running text as the decree sets it: justified, its first line drawn in by 1 cm, 6 points before each paragraph. */
export const RUNNING = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: 567 },
  spacing: { before: 120 },
} as const;
