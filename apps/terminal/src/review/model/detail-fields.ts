/** The fields of tasks as lines: one task alone, a pair below or beside each other, the parts of a split or merge. */
import type { Change, Task } from "@plandiff/domain";
import {
  type Page,
  type Span,
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
import { fieldName, nameWidth } from "./field-name.ts";
import type { Pair } from "./pair.ts";
import { FIELDS, type Field, changesOf, itemsOf, joined } from "./task-fields.ts";

/** From this many cells on, two wordings have room beside each other. */
const CELLS_FOR_BESIDE = 100;
/** How far the parts of a split or merge stand in. */
const PART_MARGIN = 2;

/** The fields of one task. */
export function taskLines(task: Task, page: Page): string[] {
  return FIELDS.flatMap((field) => {
    const items = itemsOf(task, field);
    return items.length === 0 ? [] : behind(fieldName(field, [], page), [[plain(joined(items))]], page);
  });
}

/** The fields of a pair: beside each other where there is room, else in one text with its redline. */
export function pairLines(pair: Pair): string[] {
  return pair.page.canvas.width >= CELLS_FOR_BESIDE
    ? besideLines(pair)
    : FIELDS.flatMap((field) => behind(fieldName(field, pair.changes, pair.page), fieldSpans(field, pair), pair.page));
}

function fieldSpans(field: Field, { previous, next, changes, page, language }: Pair): Span[][] {
  const own = changesOf(changes, field);
  const note = virtualWords(own, page).join("; ");
  const real = realSpans(
    own.filter(({ nature }) => nature === "real"),
    page,
  );
  if (real.length > 0) return note === "" ? real : [...real, [quiet(`(${note})`)]];
  const items = itemsOf(next, field);
  if (items.length === 0 && itemsOf(previous, field).length === 0) return [];
  return [[plain(`${joined(items)} `), quiet(`(${note === "" ? reviewTexts[language].unchangedField : note})`)]];
}

/** New wordings with their whole redline, everything else as reports tell it. */
function realSpans(changes: readonly Change[], page: Page): Span[][] {
  const redlines = changes.flatMap((change) =>
    change.kind === "reworded" && "words" in change ? [wholeRedline(change.words, page.canvas)] : [],
  );
  const others = changes.filter((change) => !(change.kind === "reworded" && "words" in change));
  return [...redlines, ...fieldLines(others, page).map(({ spans }) => [...spans])];
}

/** Lines behind a name, which stands once. */
function behind(name: readonly Span[], values: readonly (readonly Span[])[], page: Page): string[] {
  const blank = [plain(" ".repeat(nameWidth(page)))];
  return values.flatMap((spans, index) => wrap([...(index === 0 ? name : blank), plain("  ")], spans, page.canvas));
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
