/** What the styles of a workbook say of a cell: how its number is shown, its font, whether it is struck through. */
import { builtInFormat } from "../sheet/number-text.ts";
import { readXml } from "../xml/read-xml.ts";
import { isOn } from "./word-styles.ts";

/** How a cell looks. */
export interface CellStyle {
  readonly format: string;
  readonly font: string | undefined;
  readonly struck: boolean;
}

/** A cell without a style. */
export const PLAIN_STYLE: CellStyle = { format: "General", font: undefined, struck: false };

/** The styles of cells, by their number. */
export function readExcelStyles(bytes: Uint8Array | undefined): readonly CellStyle[] {
  if (!bytes) return [];
  const formats = new Map<number, string>();
  const fonts: { font: string | undefined; struck: boolean }[] = [];
  const cells: { format: number; font: number }[] = [];
  let inFonts = false;
  let inCells = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === "numFmt") formats.set(Number(attributes("numFmtId")), attributes("formatCode") ?? "General");
      else if (name === "fonts") inFonts = true;
      else if (name === "cellXfs") inCells = true;
      else if (inFonts && name === "font") fonts.push({ font: undefined, struck: false });
      else if (inFonts && name === "name") fonts.at(-1)!.font = attributes("val");
      else if (inFonts && name === "strike" && fonts.length > 0) fonts.at(-1)!.struck = isOn(attributes);
      else if (inCells && name === "xf")
        cells.push({ format: Number(attributes("numFmtId") ?? 0), font: Number(attributes("fontId") ?? 0) });
    },
    close(name) {
      if (name === "fonts") inFonts = false;
      if (name === "cellXfs") inCells = false;
    },
    text: () => undefined,
  });
  return cells.map(({ format, font }) => ({
    format: formats.get(format) ?? builtInFormat(format),
    font: fonts[font]?.font,
    struck: fonts[font]?.struck ?? false,
  }));
}
