/** The rows of a table without lines around its cells: words go to columns, lines to the row whose number stands above them. */
import type { Place } from "@plandiff/domain";
import { placeFrom } from "../recognize/line.ts";
import { sectionLevel } from "../recognize/section.ts";
import type { DrawnCell, DrawnRow } from "./laid-page.ts";
import { centredRows } from "./centred-rows.ts";
import type { Border } from "./gutters.ts";
import { type TextLine, type Word, lineOfWords } from "./text-line.ts";
import { type Room, usualLeading, wrappedTexts } from "./wrapped-lines.ts";

/** The columns of a table: the borders between them, and which one holds the number of a row. */
export interface AlignedColumns {
  readonly borders: readonly Border[];
  readonly number: number;
  /** Are widths only counted in letters? */
  readonly counted: boolean;
}

/** Lines further apart than this share of the usual distance stand in different blocks. */
const APART = 1.5;
/** Blanks inside a text are stretched to this much at most where columns stand near each other. */
const WIDE_BLANK = 1.5;
/** Letters are so unequal that a line of fewer may be as full. */
const COUNTED_SLACK = 0.3;
/** Where so many lines say which row they belong to, that is asked. */
const TAGGED_SHARE = 0.9;
/** Rows are blocks where nearly every block holds one number. */
const BLOCK_SHARE = 0.9;

/** The rows that lines make. */
export function alignedRows(
  lines: readonly (readonly TextLine[])[],
  columns: AlignedColumns,
  placeAt: (y: number) => Place,
): DrawnRow[] {
  const cut = lines.map((line) => cellsOfLine(line, columns));
  const rooms = roomsOf(cut, columns.borders.length + 1).map((room): Room =>
    columns.counted ? { ...room, slack: room.width * COUNTED_SLACK } : room,
  );
  return rowsOf(lines, cut, columns).map((group): DrawnRow => {
    const place = placeFrom(placeAt(lines[group[0]!]![0]!.y), placeAt(lines[group.at(-1)!]![0]!.y));
    const across = group.length === 1 ? acrossText(lines[group[0]!]!, columns) : undefined;
    const cells = rooms.map((room, column): DrawnCell => {
      const own = group.flatMap((index) => cut[index]![column] ?? []);
      const text = across ? (column === 0 ? [across] : []) : wrappedTexts(own, room);
      return { room, paragraphs: text, above: false, left: across !== undefined && column > 0 };
    });
    const uncertain = !across && group.some((index) => lines[index]!.some((segment) => isUnsure(segment, columns)));
    return { cells, place, uncertain };
  });
}

/** A stretch of text that runs over a border is cut near the usual start of the next column: within so many sizes, or letters. */
const NEAR_START = 1;
const NEAR_COUNTED = 6;

/** The words of a line by their columns. */
function cellsOfLine(line: readonly TextLine[], { borders, counted }: AlignedColumns): (TextLine | undefined)[] {
  const cells: (TextLine | undefined)[] = Array.from({ length: borders.length + 1 });
  for (const segment of line) {
    const starts = borders.map((border) => firstBehind(segment, border, counted));
    const words: Word[][] = cells.map(() => []);
    segment.words.forEach((word, index) => words[starts.filter((start) => start <= index).length]!.push(word));
    words.forEach((own, column) => {
      if (own.length === 0) return;
      const before = cells[column];
      cells[column] = lineOfWords(before ?? segment, before ? [...before.words, ...own] : own);
    });
  }
  return cells;
}

/** Was a stretch of text cut where no cell usually begins? */
const isUnsure = (segment: TextLine, { borders, counted }: AlignedColumns): boolean =>
  counted &&
  borders.some((border) => {
    const word = segment.words[firstBehind(segment, border, counted)];
    return word !== undefined && word !== segment.words[0] && word.x !== border.start;
  });

/** The first word of a stretch of text that stands behind a border: where letters are counted, one that often opens its column. */
function firstBehind({ words, x, right, size }: TextLine, { at, start, openings }: Border, counted: boolean): number {
  if (right <= at) return words.length;
  if (x >= at) return 0;
  const near = words.flatMap((word, index) => {
    const distance = Math.abs(word.x - start);
    const often = counted ? (openings.get(word.text) ?? 0) : 0;
    return index > 0 && distance <= (counted ? NEAR_COUNTED : size * NEAR_START) ? [{ index, distance, often }] : [];
  });
  const [best] = near.toSorted((a, b) => b.often - a.often || a.distance - b.distance);
  // what reaches a little over the border, and opens no cell that is known, is only long
  if (counted && right - at <= NEAR_COUNTED && (best?.often ?? 0) === 0) return words.length;
  if (best) return best.index;
  const behind = words.findIndex((word) => (word.x + word.right) / 2 >= at);
  return behind < 0 ? words.length : behind;
}

function roomsOf(cut: readonly (readonly (TextLine | undefined)[])[], count: number): Room[] {
  return Array.from({ length: count }, (_, column): Room => {
    let left = Infinity;
    let right = -Infinity;
    for (const line of cut) {
      left = Math.min(left, line[column]?.x ?? Infinity);
      right = Math.max(right, line[column]?.right ?? -Infinity);
    }
    return left === Infinity ? { left: 0, width: 0 } : { left, width: right - left };
  });
}

/** Which lines stand in which row. */
function rowsOf(
  lines: readonly (readonly TextLine[])[],
  cut: readonly (readonly (TextLine | undefined)[])[],
  columns: AlignedColumns,
): number[][] {
  const tagged = lines.map((line) => line.find(({ row }) => row !== undefined)?.row);
  if (tagged.filter((row) => row !== undefined).length > lines.length * TAGGED_SHARE)
    return groupsBy(lines, (index) => tagged[index] !== tagged[index - 1]);
  const leading = usualLeading(lines.map((line) => line[0]!));
  const apart = lines.map((line, index) => {
    const before = lines[index - 1]?.[0];
    return before !== undefined && before.y - line[0]!.y > leading * APART;
  });
  const isNumbered = (index: number): boolean => isRowNumber(cut[index]![columns.number]?.text ?? "");
  const blocks = groupsBy(lines, (index) => apart[index]!);
  const single = blocks.filter((block) => block.filter(isNumbered).length === 1).length;
  const inBlocks = blocks.length > 1 && single >= blocks.length * BLOCK_SHARE;
  if (columns.number < 0) return groupsBy(lines, (index) => apart[index]! || isFull(cut, index));
  const numbers = lines.flatMap((_, index) => (isNumbered(index) ? [index] : []));
  const centred = inBlocks
    ? undefined
    : centredRows(
        lines.map((line) => line[0]!.y),
        numbers,
        leading,
      );
  if (centred) return centred;
  return groupsBy(lines, (index) => {
    if (acrossText(lines[index]!, columns) || (index > 0 && acrossText(lines[index - 1]!, columns))) return true;
    return inBlocks ? apart[index]! : isNumbered(index);
  });
}

function groupsBy(lines: readonly unknown[], opens: (index: number) => boolean): number[][] {
  const groups: number[][] = [];
  lines.forEach((_, index) => {
    const group = groups.at(-1);
    if (group && !opens(index)) group.push(index);
    else groups.push([index]);
  });
  return groups;
}

/** Without numbers a row begins where most cells have a text that opens with a capital. */
const isFull = (cut: readonly (readonly (TextLine | undefined)[])[], index: number): boolean => {
  const cells = cut[index]!;
  return cells.filter((cell) => cell && /^[^\p{Ll}]/u.test(cell.text)).length > cells.length / 2;
};

/** Does a text number a row or a section? */
export const isRowNumber = (text: string): boolean =>
  /^\(?\d{1,4}(?:\.\d{1,3})*[.)]?$/.test(text) || sectionLevel(text) !== undefined;

/** The text of a line that runs over several columns behind the number of a section. */
function acrossText(line: readonly TextLine[], columns: AlignedColumns): TextLine[] | undefined {
  const level = sectionLevel(line[0]!.words[0]!.text);
  if (level === undefined || line.length > 2 || (columns.counted && level.startsWith("number"))) return undefined;
  return crossed(line.at(-1)!, columns) < (level.startsWith("number") ? 2 : 1) ? undefined : [...line];
}

/** How many borders a stretch of text runs over, words or usual blanks lying on them. */
export const crossed = ({ words, x, right, blank }: TextLine, { borders, counted }: AlignedColumns): number =>
  borders.filter(({ at }) => {
    if (at <= x || at >= right) return false;
    const next = words.findIndex((word) => word.x >= at);
    const gap = next < 1 ? 0 : words[next]!.x - words[next - 1]!.right;
    return counted || gap < blank * WIDE_BLANK;
  }).length;
