/** What really changed in a task or a head, one line a field. */
import { type Change, type ChangeField, nextText, previousText } from "@plandiff/domain";
import { cleanText } from "../layout/clean.ts";
import { NO_BREAK, type Span, glue, joinSpans, plain, quiet } from "../layout/span.ts";
import type { Page } from "../page.ts";
import { itemSpans } from "./item-spans.ts";
import { inSentence } from "./names.ts";
import { type PartyChange, partySpans } from "./party-spans.ts";
import { redline, settle } from "./redline.ts";
import { type ScheduleChange, describeMove, describeOtherMove } from "./schedule-words.ts";

/** One line of details: the field's name and what is said of it. */
export interface FieldLine {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** Who and when come before the long sentences; then what comes out and what it rests on. */
const ORDER: readonly ChangeField[] = [
  "lead",
  "coordinating",
  "schedule",
  "text",
  "deliverables",
  "references",
  "otherColumns",
  "section",
  "number",
  "title",
  "signer",
  "legalBases",
  "objectives",
  "requirements",
  "recipients",
];

/** Where less than this share of the shorter wording was kept, a redline is shreds: both wordings are shown whole. */
const LEAST_KEPT = 0.5;

/** Up to this share of changed words an edit is called small; it counts all the same. */
const SMALL_EDIT = 0.1;

/** Did few words change, and no figure: "at least 30 %" in place of "at least 20 %" is no small edit. */
export const isSmallEdit = (change: Change): boolean =>
  "extent" in change &&
  change.extent <= SMALL_EDIT &&
  !("words" in change && change.words.some(({ op, nature, text }) => op !== "same" && !nature && /\d/.test(text)));

type Reworded = Extract<Change, { kind: "reworded"; words: unknown }>;

/** The lines for the real changes, in the order of ORDER. */
export function fieldLines(changes: readonly Change[], page: Page): FieldLine[] {
  const real = changes.filter(({ nature }) => nature === "real");
  return ORDER.flatMap((field) => {
    const ofField = real.filter((change) => change.field === field);
    return ofField.length === 0 ? [] : linesOfField(field, ofField, page);
  });
}

function linesOfField(field: ChangeField, changes: readonly Change[], page: Page): FieldLine[] {
  const label = page.wording.field[field];
  if (field === "lead" || field === "coordinating")
    return [{ label, spans: partySpans(changes as readonly PartyChange[], page) }];
  const lines = changes.flatMap((change) => linesOfChange(change, page));
  if (field === "references") return [{ label, spans: joinSpans(lines, plain("  ")) }];
  return lines.map((spans, index) => ({ label: index === 0 ? label : "", spans }));
}

function linesOfChange(change: Change, page: Page): Span[][] {
  if (change.field === "schedule") return [scheduleSpans(change as ScheduleChange, page)];
  if (change.kind === "reworded" && "words" in change) return rewordedSpans(change, page);
  if (change.kind === "replaced") {
    const doubt = change.verified === false ? [quiet(` (${page.wording.line.unverified})`)] : [];
    return [[...becomes((change.removed ?? []).join("; "), (change.added ?? []).join("; "), page), ...doubt]];
  }
  if (change.kind === "added" || change.kind === "removed")
    return [...itemSpans("removed", change, page), ...itemSpans("added", change, page)];
  if (change.field === "otherColumns") return [columnSpans(change, page)];
  if ("previous" in change || "next" in change) return [becomes(change.previous ?? "", change.next ?? "", page)];
  return [];
}

function becomes(previous: string, next: string, { canvas, wording }: Page): Span[] {
  const shown = (text: string): string => cleanText(text).trim() || wording.line.blank;
  return [plain(`${shown(previous)} ${canvas.glyphs.becomes} ${shown(next)}`)];
}

function rewordedSpans(change: Reworded, page: Page): Span[][] {
  const { words } = change;
  if (keptShare(words) < LEAST_KEPT)
    return [
      [{ text: `${page.canvas.glyphs.minus}${NO_BREAK}${cleanText(previousText(words))}`, style: "removed" }],
      [{ text: `+${NO_BREAK}${cleanText(nextText(words))}`, style: "added" }],
    ];
  const small = isSmallEdit(change) ? [plain(" "), quiet(glue(`(${page.wording.line.smallEdit})`))] : [];
  return [[...redline(words, page.canvas), ...small]];
}

/** Both texts name their column; it is said once. */
function columnSpans({ previous = "", next = "" }: Extract<Change, { field: "otherColumns" }>, page: Page): Span[] {
  const name = /^[^:\n]+: /.exec(previous)?.[0] ?? "";
  return name !== "" && next.startsWith(name)
    ? [plain(cleanText(name)), ...becomes(previous.slice(name.length), next.slice(name.length), page)]
    : becomes(previous, next, page);
}

/** The share of the shorter wording that stands in the other one too: 1 where words were only put in, or only taken out. */
function keptShare(words: Reworded["words"]): number {
  const length = { same: 0, removed: 0, added: 0 };
  for (const { op, text } of settle(words)) length[op] += text.length;
  const changed = Math.min(length.removed, length.added);
  return changed === 0 ? 1 : length.same / (length.same + changed);
}

function scheduleSpans(change: ScheduleChange, page: Page): Span[] {
  const { canvas, wording } = page;
  const shown = (text: string | undefined): string => inSentence(text ?? "") || wording.line.blank;
  const other = describeOtherMove(change, wording);
  return [
    { text: `${describeMove(change, wording)}:`, style: "changed" },
    plain(` ${shown(change.previous)} ${canvas.glyphs.becomes} ${shown(change.next)}`),
    ...(other === undefined ? [] : [quiet(`  (${other})`)]),
  ];
}
