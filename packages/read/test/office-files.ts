/** Office files made by hand, part by part, for what no library writes on purpose. */
import { strToU8, zipSync } from "fflate";

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An archive of texts. */
export const archiveOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** Parts of a Word file beside its body. */
export interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A Word file with a body of raw elements. */
export const wordOf = (body: string, { numbering, styles, more = {} }: WordParts = {}): Uint8Array =>
  archiveOf({
    "word/document.xml": `${XML}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...(numbering !== undefined && { "word/numbering.xml": `${XML}<w:numbering ${WORD}>${numbering}</w:numbering>` }),
    ...(styles !== undefined && { "word/styles.xml": `${XML}<w:styles ${WORD}>${styles}</w:styles>` }),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, `${XML}<w:part ${WORD}>${text}</w:part>`])),
  });

/** A run with properties. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run, or of raw runs. */
export const para = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<w:") ? content : run(content)}</w:p>`;

/** A cell of a paragraph, with properties of the cell. */
export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<w:p>") ? content : para(content)}</w:tc>`;

/** A row of cells. */
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((content) => (content.startsWith("<w:tc>") ? content : cell(content))).join("")}</w:tr>`;

/** A table of rows. */
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

export const ACROSS = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
export const DOWN = '<w:vMerge w:val="restart"/>';
export const GOES_ON = "<w:vMerge/>";

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of raw sheets, by their names. */
export const bookOf = (
  sheets: Readonly<Record<string, string>>,
  { strings = "", styles = "", more = {} }: { strings?: string; styles?: string; more?: Record<string, string> } = {},
): Uint8Array => {
  const names = Object.keys(sheets);
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return archiveOf({
    "xl/workbook.xml": `${XML}<workbook ${SHEET} ${r}><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships>${names
      .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join("")}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${XML}<worksheet ${SHEET}>${xml}</worksheet>`,
      ]),
    ),
    "xl/sharedStrings.xml": `${XML}<sst ${SHEET}>${strings}</sst>`,
    "xl/styles.xml": `${XML}<styleSheet ${SHEET}>${styles}</styleSheet>`,
    ...more,
  });
};

/** Rows of inline texts; a number or raw cell stands as it is. */
export const sheetRows = (rows: readonly (readonly (string | undefined)[])[], first = 1): string =>
  rows
    .map((cells, index) => {
      const at = first + index;
      const xml = cells.map((text, column) => {
        const reference = `${String.fromCharCode(65 + column)}${at}`;
        if (text === undefined) return "";
        return text.startsWith("<c") ? text : `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
      });
      return `<row r="${at}">${xml.join("")}</row>`;
    })
    .join("");
