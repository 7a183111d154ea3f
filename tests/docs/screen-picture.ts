// A picture of a screen: what xterm holds in its cells, as SVG, so that a page can show a real run.
import { cells } from "@plandiff/report";
import type { Stretch } from "../e2e/terminal.ts";

const CELL = { width: 8.4, height: 18, baseline: 13 } as const;
const MARGIN = 14;
const BACKGROUND = "#14161b";
const TEXT = "#d7dae0";
/** The colours of a terminal that the program uses, by their numbers; bright ones follow eight later. */
const PALETTE: readonly string[] = [
  "#8a91a0",
  "#f07178",
  "#98c379",
  "#e5c07b",
  "#61afef",
  "#c792ea",
  "#56b6c2",
  "#d7dae0",
];
const DIM = "0.62";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const rounded = (value: number): string => String(Math.round(value * 10) / 10);

function drawn(stretch: Stretch, row: number): string {
  const { column, cells: count, colour, bold, dim, inverse, struck } = stretch;
  const [x, y] = [MARGIN + column * CELL.width, MARGIN + row * CELL.height];
  const ink = colour === undefined ? TEXT : (PALETTE[colour % PALETTE.length] ?? TEXT);
  const width = rounded(count * CELL.width);
  const back = inverse
    ? `<rect x="${rounded(x)}" y="${rounded(y)}" width="${width}" height="${CELL.height}" fill="${ink}"/>`
    : "";
  const look = [
    `fill="${inverse ? BACKGROUND : ink}"`,
    ...(bold ? ['font-weight="bold"'] : []),
    ...(dim ? [`opacity="${DIM}"`] : []),
    ...(struck ? ['text-decoration="line-through"'] : []),
  ].join(" ");
  return (
    back +
    wordsOf(stretch)
      .map((words) => {
        const at = `x="${rounded(MARGIN + words.column * CELL.width)}" y="${rounded(y + CELL.baseline)}"`;
        return `<text ${at} textLength="${rounded(words.cells * CELL.width)}" ${look}>${escaped(words.text)}</text>`;
      })
      .join("")
  );
}

/** Words with one blank between them: SVG makes one of several blanks, so that what comes behind stands by itself. */
function wordsOf({
  text,
  column,
}: Stretch): { readonly text: string; readonly column: number; readonly cells: number }[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((found) => ({
    text: found[0],
    column: column + cells(text.slice(0, found.index)),
    cells: cells(found[0]),
  }));
}

/** The screen as SVG; the title is read to those who do not see it. */
export function screenPicture(lines: readonly (readonly Stretch[])[], columns: number, title: string): string {
  const width = rounded(2 * MARGIN + columns * CELL.width);
  const height = rounded(2 * MARGIN + lines.length * CELL.height);
  const texts = lines.flatMap((line, row) => line.map((stretch) => drawn(stretch, row))).filter((text) => text !== "");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
${texts.join("\n")}
</g>
</svg>
`;
}
