/** How wide a painted line is on the screen. */
import { cells } from "@plandiff/report";

// oxlint-disable-next-line no-control-regex -- the escape is what is looked for
const COLOURS = /\u001b\[[\d;]*m/g;

/** Cells of a line, its colours not counted. */
export const visibleCells = (line: string): number => cells(line.replaceAll(COLOURS, ""));

/** The line with blanks up to a width. */
export const fill = (line: string, width: number): string => line + " ".repeat(Math.max(0, width - visibleCells(line)));
