/** A drawn page as it is laid out: its ruled tables with their text, and the lines around them. */
import type { Diagnostic, Place } from "@plandiff/domain";
import type { LaidPage } from "../layout/laid-page.ts";
import type { Drawing } from "./draw-page.ts";
import { boxOf, pageGrid } from "./page-grid.ts";
import { ruledTables } from "./ruled-tables.ts";
import { tellRulings } from "./struck-letters.ts";
import { type LineReading, linesOfGlyphs, wholeLines } from "./text-lines.ts";
import { uprightPage } from "./upright-page.ts";

/** The page of a drawing, the text that stands beside what is read, and what is struck. */
export function laidPage(
  drawing: Drawing,
  number: number,
  reading: LineReading,
): { page: LaidPage; beside: readonly string[]; struck: Diagnostic[] } {
  const { glyphs, rulings, turned, beside } = uprightPage(drawing, reading);
  const { struck, borders } = tellRulings(rulings, glyphs);
  const ruled = ruledTables(borders).filter((table) => glyphs.some((glyph) => boxOf(table, glyph)));
  const isOutside = (standing: Parameters<typeof boxOf>[1]): boolean => ruled.every((table) => !boxOf(table, standing));
  const outside = turned.filter(isOutside).map(({ text }) => text);
  const quiet = { ...reading, converted: () => undefined };
  const heights = linesOfGlyphs(glyphs, quiet).map((line) => line[0]!.y);
  const placeAt = (y: number): Place => {
    const line = heights.findIndex((height) => height <= y + 1);
    return { kind: "page", page: number, line: (line < 0 ? Math.max(0, heights.length - 1) : line) + 1 };
  };
  const page: LaidPage = {
    number,
    lines: linesOfGlyphs(glyphs.filter(isOutside), reading),
    tables: ruled.map((table) => pageGrid(table, { number, glyphs, turned, reading, placeAt })),
    placeAt,
  };
  const said = struck.map((letters): Diagnostic => ({
    code: "text-struck",
    severity: "warning",
    args: {
      text: wholeLines(letters, quiet)
        .map(({ text }) => text)
        .join(" "),
    },
    place: placeAt(letters[0]!.y),
  }));
  return { page, beside: [...beside, ...outside], struck: said };
}
