/** Text whose rows stand between bars on their lines, with or without rules of dashes between them ("| 1 | Họp | Văn phòng |"). */
import type { Block, Cell, Place } from "@plandiff/domain";
import { lexicons } from "@plandiff/lexicon";
import { headerOf, isTaskHeader } from "../recognize/header.ts";
import { withoutListMark } from "../recognize/list-mark.ts";

/** A line cut at its bars; a rule has no cells. */
interface BarredLine {
  readonly place: Place;
  readonly cells: readonly string[];
}

const known = Object.values(lexicons);
/** A line with fewer bars has them by chance. */
const FEWEST_CELLS = 3;
/** "+----+----+" and "|----|----|": nothing but the lines of a frame. */
const RULE = /^[\s|+:=_─━┼├┤┬┴┌┐└┘-]+$/u;

/** The blocks of a text with bars in its lines; nothing where they make no table of tasks. */
export function pipedBlocks(text: string): Block[] | undefined {
  const lines = text.split("\n").map((line, index) => ({ line, ...lineOf(line, index + 1) }));
  const rows = lines.filter(({ cells }) => cells.length >= FEWEST_CELLS);
  if (!rows.some(({ cells }) => isTaskHeader(headerOf(cells, known)))) return undefined;
  const rules = lines.filter(({ line }) => isRule(line)).length;
  // a frame with a rule behind every row holds rows of several lines
  const framed = rules > 3;
  const blocks: Block[] = [];
  let open: BarredLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(rowOf(open));
    open = [];
  };
  for (const { line, place, cells } of lines) {
    if (cells.length >= FEWEST_CELLS) {
      if (!framed || open[0]?.cells.length !== cells.length) close();
      open.push({ place, cells });
      continue;
    }
    close();
    if (line.trim() !== "" && !isRule(line)) blocks.push({ kind: "paragraph", text: line.trim(), place });
  }
  close();
  return blocks;
}

const isRule = (line: string): boolean => RULE.test(line) && /[-=─━_]{3}/u.test(line);

function lineOf(line: string, number: number): BarredLine {
  const place: Place = { kind: "lines", first: number, last: number };
  const inner = line.trim().replace(/^[|│]/u, "").replace(/[|│]$/u, "");
  const cells = isRule(line) || !/[|│]/u.test(line) ? [] : inner.split(/[|│]/u).map((cell) => cell.trim());
  return { place, cells };
}

/** Lines that make one row: each cell goes on below itself, and a list mark begins an item of it. */
function rowOf(lines: readonly BarredLine[]): Block {
  const [first, last] = [lines[0]!.place, lines.at(-1)!.place];
  const place: Place =
    first.kind === "lines" && last.kind === "lines" ? { kind: "lines", first: first.first, last: last.last } : first;
  const cells = lines[0]!.cells.map((_, column): Cell => {
    const parts = lines.map(({ cells: own }) => own[column] ?? "").filter((part) => part !== "");
    const text = parts.reduce((whole, part) => `${whole}${withoutListMark(part) === part ? " " : "\n"}${part}`, "");
    return { text: text.trim(), place };
  });
  return { kind: "row", cells, place };
}
