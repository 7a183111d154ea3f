/** Two wordings beside each other: the previous plan left, the next one right, each with what went or came marked. */
import type { Change } from "@plandiff/domain";
import {
  type Page,
  type Span,
  cells,
  describeMove,
  plain,
  quiet,
  redlineSide,
  strong,
  virtualWords,
  wrap,
} from "@plandiff/report";
import { reviewTexts } from "../texts/texts.ts";
import { fieldName, nameWidth } from "./field-name.ts";
import type { Pair } from "./pair.ts";
import { FIELDS, type Field, changesOf, itemsOf } from "./task-fields.ts";
import { fill } from "../../screen/model/visible-cells.ts";

type Side = "previous" | "next";

const GAP = "  ";

/** The fields of a pair in three columns: name, previous, next. */
export function besideLines(pair: Pair): string[] {
  const { page, labels } = pair;
  const names = nameWidth(page);
  const side = Math.floor((page.canvas.width - names - 2 * GAP.length) / 2);
  const column: Page = { ...page, canvas: { ...page.canvas, width: side } };
  const rows = FIELDS.flatMap((field) => {
    const left = wrap([], sideSpans(field, "previous", pair), column.canvas);
    const right = wrap([], sideSpans(field, "next", pair), column.canvas);
    const isBlank = [left, right].every((lines) => lines.every((line) => line === ""));
    if (isBlank) return [];
    return [
      ...rowLines({ name: fieldName(field, pair.changes, page), left, right }, { names, side, page }),
      ...noteLines(field, pair, names),
    ];
  });
  const heading = rowLines(
    {
      name: [],
      left: wrap([], [strong(labels.previous)], column.canvas),
      right: wrap([], [strong(labels.next)], column.canvas),
    },
    { names, side, page },
  );
  return [...heading, ...rows];
}

interface Columns {
  readonly names: number;
  readonly side: number;
  readonly page: Page;
}

function rowLines(
  {
    name,
    left,
    right,
  }: { readonly name: readonly Span[]; readonly left: readonly string[]; readonly right: readonly string[] },
  { names, side, page }: Columns,
): string[] {
  const [label = ""] = wrap(name, [], page.canvas);
  const blank = " ".repeat(names);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, line) => {
    const text = left[line] ?? "";
    const first = line === 0 ? fill(label, names) : blank;
    return `${first}${GAP}${fill(text, side)}${GAP}${right[line] ?? ""}`.trimEnd();
  });
}

function sideSpans(field: Field, side: Side, { previous, next, changes, page }: Pair): Span[] {
  const task = side === "previous" ? previous : next;
  const items = itemsOf(task, field);
  const own = changesOf(changes, field);
  const reworded = own.find((change) => change.kind === "reworded" && "words" in change);
  if (reworded && "words" in reworded && reworded.words) return redlineSide(reworded.words, side, page.canvas);
  const touched = touchedItems(own, side);
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : [plain("; ")]),
    touched.has(item) ? marked(item, side, page) : plain(item),
  ]);
}

/** The items that this side alone has. */
function touchedItems(changes: readonly Change[], side: Side): ReadonlySet<string> {
  const real = changes.filter(({ nature }) => nature === "real");
  const lists = real.flatMap((change) => (side === "previous" ? listOf(change, "removed") : listOf(change, "added")));
  return new Set(lists);
}

function listOf(change: Change, member: "added" | "removed"): string[] {
  const list = member in change ? (change as Partial<Record<typeof member, readonly unknown[]>>)[member] : undefined;
  return (list ?? []).flatMap((item) => {
    if (typeof item === "string") return [item];
    const { written, name } = item as { written?: string; name: string };
    return written === undefined ? [name] : [written, name];
  });
}

function marked(item: string, side: Side, { canvas }: Page): Span {
  const style = side === "previous" ? "removed" : "added";
  if (canvas.colour) return { text: item, style };
  return { text: side === "previous" ? `[-${item}-]` : `{+${item}+}`, style };
}

/** Below a field: how a date moved, what is only written otherwise, or that nothing changed. */
function noteLines(field: Field, { changes, page, language }: Pair, names: number): string[] {
  const own = changesOf(changes, field);
  const moves = own.flatMap((change) =>
    change.field === "schedule" && change.nature === "real" ? [describeMove(change, page.wording)] : [],
  );
  const notes = [...moves, ...virtualWords(own, page)];
  const said = own.length === 0 ? [reviewTexts[language].unchangedField] : notes;
  if (said.length === 0) return [];
  return wrap([plain(" ".repeat(names + GAP.length))], [quiet(`(${said.join("; ")})`)], page.canvas).filter(
    (line) => cells(line) > 0,
  );
}
