/** What changed before the task table: title, objectives, requirements, legal bases, signer, recipients. */
import type { Change } from "@plandiff/domain";
import { padEnd } from "../layout/cells.ts";
import { plain, quiet, strong } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import type { Page } from "../page.ts";
import { fieldLines } from "./field-lines.ts";
import { virtualWords } from "./virtual-words.ts";

const MARGIN = "   ";

/** The block of the head; empty where nothing differs. */
export function headLines(head: readonly Change[], label: number, page: Page): string[] {
  if (head.length === 0) return [];
  const { canvas, wording } = page;
  const lines = fieldLines(head, page).flatMap((line) =>
    wrap([plain(MARGIN), quiet(padEnd(line.label, label)), plain("  ")], line.spans, canvas),
  );
  const virtual = headWriting(head, page);
  const quietly = virtual.length === 0 ? [] : wrap([plain(MARGIN)], [quiet(`(${virtual.join("; ")})`)], canvas);
  return [...wrap([], [strong(wording.line.head)], canvas), ...lines, ...quietly];
}

/** What is only written otherwise in the head, field by field: "tên gọi: chuyển năm, chính tả". */
export function headWriting(head: readonly Change[], page: Page): string[] {
  const fields = Map.groupBy(
    head.filter(({ nature }) => nature === "virtual"),
    ({ field }) => field,
  );
  return [...fields].map(
    ([field, changes]) => `${page.wording.field[field]}: ${virtualWords(changes, page).join(", ")}`,
  );
}
