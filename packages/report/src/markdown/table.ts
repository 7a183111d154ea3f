/** Tables of Markdown. */

/** How a column stands. */
export type Alignment = "left" | "right";

const RULE: Record<Alignment, string> = { left: "---", right: "--:" };

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => (cell === "" ? " " : cell)).join(" | ")} |`;

/** A table of cells that are Markdown already and hold no line feed. */
export const markdownTable = (
  columns: readonly { readonly name: string; readonly align?: Alignment }[],
  rows: readonly (readonly string[])[],
): string[] => [
  row(columns.map(({ name }) => name)),
  row(columns.map(({ align = "left" }) => RULE[align])),
  ...rows.map(row),
];

/** Lines inside one cell. */
export const cellLines = (lines: readonly string[]): string => lines.filter((line) => line !== "").join("<br>");
