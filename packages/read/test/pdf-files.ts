/** PDF files made by hand, drawing by drawing, for what no office program writes on purpose. */

/** A font of a page: one of the fonts that every reader has, or one by another name. */
export interface TestFont {
  readonly name: string;
  /** Letters by their codes, where they are not those of Latin-1. */
  readonly letters?: Readonly<Record<number, string>>;
}

/** A page: what it draws, and how far a viewer turns it. */
export interface TestPage {
  readonly content: string;
  /** What its stream says of its packing. */
  readonly filter?: string;
  readonly turned?: number;
}

const FONTS: readonly TestFont[] = [{ name: "Helvetica" }, { name: "Times-Roman" }];

/** A file of pages. */
export function pdfOf(pages: readonly (TestPage | string)[], fonts: readonly TestFont[] = FONTS): Uint8Array {
  const objects: string[] = [];
  const add = (text: string): number => objects.push(text);
  const resources = fonts.map((font, index) => `/F${index + 1} ${addFont(font, add)} 0 R`).join(" ");
  const tree = pages.length * 2 + objects.length + 1;
  const kids = pages.map((page) => {
    const { content, turned = 0, filter = "" } = typeof page === "string" ? { content: page } : page;
    const stream = add(`<< /Length ${content.length} ${filter} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 600 800] /Rotate ${turned} ` +
        `/Resources << /Font << ${resources} >> >> /Contents ${stream} 0 R >>`,
    );
  });
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`);
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer << /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function addFont({ name, letters }: TestFont, add: (text: string) => number): number {
  const base = `/Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding`;
  if (!letters) return add(`<< ${base} >>`);
  const hex = (text: string): string =>
    [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const pairs = Object.entries(letters).map(([code, text]) => `<${Number(code).toString(16)}> <${hex(text)}>`);
  const map = `1 begincodespacerange <00> <ff> endcodespacerange ${pairs.length} beginbfchar ${pairs.join(" ")} endbfchar`;
  const stream = add(`<< /Length ${map.length} >>\nstream\n${map}\nendstream`);
  return add(`<< ${base} /ToUnicode ${stream} 0 R >>`);
}

/** A text that begins at a point. */
export const write = (text: string, x: number, y: number, { font = 1, size = 10 } = {}): string =>
  `BT /F${font} ${size} Tf ${x} ${y} Td (${text.replaceAll(/[()\\]/g, "\\$&")}) Tj ET\n`;

/** A line from point to point. */
export const line = (...[x, y, toX, toY]: readonly [number, number, number, number]): string =>
  `${x} ${y} m ${toX} ${toY} l S\n`;

/** Edges of columns of a table of tests, and how far its rows stand apart. */
export const EDGES: readonly number[] = [50, 80, 300, 420, 550];
const ROW = 40;

/** The lines around the cells of so many rows from a height down. */
export function grid(rows: number, top = 700, edges = EDGES): string {
  const bottom = top - rows * ROW;
  const level = Array.from({ length: rows + 1 }, (_, i) =>
    line(edges[0]!, top - i * ROW, edges.at(-1)!, top - i * ROW),
  );
  return [...level, ...edges.map((x) => line(x, top, x, bottom))].join("");
}

/** Texts of cells, each line of a cell on its own height. */
export const cells = (rows: readonly (readonly string[])[], top = 700, draw = write): string =>
  rows
    .flatMap((row, index) =>
      row.flatMap((cell, column) =>
        cell.split("\n").map((text, at) => draw(text, EDGES[column]! + 5, top - index * ROW - 12 - at * 11)),
      ),
    )
    .join("");
