/** The fields of tasks as lines: one task alone, a pair below or beside each other, the parts of a split or merge. */
import type { Change, Language, Task } from "@plandiff/domain";
import {
  type Page,
  type Span,
  cells,
  fieldLines,
  padEnd,
  plain,
  quiet,
  strong,
  virtualWords,
  wholeRedline,
  wrap,
} from "@plandiff/report";
import { reviewTexts } from "../texts/texts.ts";
import { besideLines } from "./detail-beside.ts";
import { FIELDS, type Field, changesOf, itemsOf, joined } from "./task-fields.ts";

/** From this many cells on, two wordings have room beside each other. */
const CELLS_FOR_BESIDE = 100;
/** How far the parts of a split or merge stand in. */
const PART_MARGIN = 2;

/** Two tasks taken as the same work. */
export interface Pair {
  readonly previous: Task;
  readonly next: Task;
  readonly changes: readonly Change[];
  readonly page: Page;
  readonly language: Language;
  /** What the two plans are called. */
  readonly labels: { readonly previous: string; readonly next: string };
}

/** The width of the column of names. */
export const nameWidth = ({ wording }: Page): number =>
  FIELDS.reduce((width, field) => Math.max(width, cells(wording.field[field])), 0);

/** The fields of one task. */
export function taskLines(task: Task, page: Page): string[] {
  return FIELDS.flatMap((field) => {
    const items = itemsOf(task, field);
    return items.length === 0 ? [] : named(field, [[plain(joined(items))]], page);
  });
}

/** The fields of a pair: beside each other where there is room, else in one text with its redline. */
export function pairLines(pair: Pair): string[] {
  return pair.page.canvas.width >= CELLS_FOR_BESIDE
    ? besideLines(pair)
    : FIELDS.flatMap((field) => named(field, fieldSpans(field, pair), pair.page));
}

function fieldSpans(field: Field, { previous, next, changes, page, language }: Pair): Span[][] {
  const own = changesOf(changes, field);
  const real = own.filter(({ nature }) => nature === "real");
  if (real.length > 0) return real.flatMap((change) => realSpans(change, page));
  const items = itemsOf(next, field);
  if (items.length === 0 && itemsOf(previous, field).length === 0) return [];
  const virtual = virtualWords(own, page);
  const note = virtual.length > 0 ? virtual.join("; ") : reviewTexts[language].unchangedField;
  return [[plain(`${joined(items)} `), quiet(`(${note})`)]];
}

function realSpans(change: Change, page: Page): Span[][] {
  if (change.kind === "reworded" && "words" in change) return [wholeRedline(change.words, page.canvas)];
  return fieldLines([change], page).map(({ spans }) => [...spans]);
}

/** Lines behind the field's name, which stands once. */
function named(field: Field, values: readonly (readonly Span[])[], page: Page): string[] {
  const width = nameWidth(page);
  return values.flatMap((spans, index) =>
    wrap([quiet(padEnd(index === 0 ? page.wording.field[field] : "", width)), plain("  ")], spans, page.canvas),
  );
}

interface Parts {
  readonly one: Task | undefined;
  readonly parts: readonly Task[];
  readonly changes: readonly Change[];
  readonly page: Page;
  readonly isSplit: boolean;
}

/** The whole, then each part with what changed in it. */
export function partLines({ one, parts, changes, page, isSplit }: Parts): string[] {
  const sign = isSplit ? page.canvas.glyphs.arrow : "+";
  const inner = { ...page, canvas: { ...page.canvas, width: page.canvas.width - PART_MARGIN } };
  const indent = (lines: readonly string[]): string[] => lines.map((line) => " ".repeat(PART_MARGIN) + line);
  return [
    ...(one ? taskLines(one, page) : []),
    ...parts.flatMap((part) => [
      "",
      ...wrap([strong(`${sign} ${part.number ?? part.id}  `)], [strong(part.text)], page.canvas),
      ...indent(
        changeLines(
          changes.filter(({ task }) => task === part.id),
          inner,
        ),
      ),
    ]),
    ...changeLines(
      changes.filter(({ task }) => task === undefined),
      page,
    ),
  ];
}

function changeLines(changes: readonly Change[], page: Page): string[] {
  const width = nameWidth(page);
  const virtual = virtualWords(changes, page);
  return [
    ...fieldLines(changes, page).flatMap(({ label, spans }) =>
      wrap([quiet(padEnd(label, width)), plain("  ")], spans, page.canvas),
    ),
    ...(virtual.length > 0 ? wrap([], [quiet(`(${virtual.join("; ")})`)], page.canvas) : []),
  ];
}
