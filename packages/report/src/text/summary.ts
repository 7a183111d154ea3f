/** The first thing a reader sees: what became of the tasks, in one line. */
import { type ChangeField, type Comparison, type Entry, type Language, hasRealChange } from "@plandiff/domain";
import type { Wording } from "../wording/wording.ts";
import { wordings } from "../wording/wordings.ts";

/** What carried tasks are counted by, in the order of a plan's columns. */
const COUNTED: readonly ChangeField[] = ["text", "lead", "coordinating", "schedule", "deliverables", "references"];

/** How many carried tasks really changed in a field; fields in which none did are left out. */
export function changedFields(entries: readonly Entry[]): { readonly field: ChangeField; readonly count: number }[] {
  const counts = new Map<ChangeField, number>();
  for (const { outcome, changes } of entries) {
    if (outcome !== "carried-over") continue;
    const fields = new Set(changes.filter(({ nature }) => nature === "real").map(({ field }) => field));
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return COUNTED.flatMap((field) => {
    const count = counts.get(field);
    return count === undefined ? [] : [{ field, count }];
  });
}

/** The sums of a comparison as short phrases; what did not happen is not mentioned. */
export function summaryParts({ summary, entries }: Comparison, wording: Wording): string[] {
  const say = wording.summary;
  const fields = changedFields(entries).map(({ field, count }) => `${wording.field[field]} ${count}`);
  const changed = [say.changed(summary.changed), ...(fields.length > 0 ? [fields.join(", ")] : [])].join(": ");
  const inside = [
    ...(summary.changed > 0 ? [changed] : []),
    ...(summary.unchanged > 0 ? [say.unchanged(summary.unchanged)] : []),
  ].join("; ");
  const dropped = summary.superseded > 0 ? ` (${say.superseded(summary.superseded)})` : "";
  return [
    ...(summary.carriedOver > 0 ? [`${say.carriedOver(summary.carriedOver)} (${inside})`] : []),
    ...(["split", "merged", "possible"] as const).flatMap((key) => (summary[key] > 0 ? [say[key](summary[key])] : [])),
    ...(summary.dropped > 0 ? [say.dropped(summary.dropped) + dropped] : []),
    ...(summary.added > 0 ? [say.added(summary.added)] : []),
  ];
}

/** Does nothing at all differ, not even in writing? */
export const isIdentical = ({ summary, entries, head }: Comparison): boolean =>
  summary.carriedOver === entries.length && head.length === 0 && entries.every(({ changes }) => changes.length === 0);

/** What became of the tasks, in one line: "10 tiếp tục (6 có thay đổi …; 4 như cũ) · 2 cần xem · 5 không tiếp tục · 6 mới". */
export function summaryLine(comparison: Comparison, language: Language): string {
  const wording = wordings[language];
  const parts = summaryParts(comparison, wording);
  const nothing = parts.length === 0 || isIdentical(comparison);
  return nothing ? wording.line.identical(comparison.summary.carriedOver) : parts.join(" · ");
}

/** The section in which an entry is shown. */
export function groupOf({ outcome, changes }: Entry): keyof Wording["group"] {
  if (outcome === "carried-over") return hasRealChange(changes) ? "changed" : "unchanged";
  if (outcome === "split" || outcome === "merged") return "regrouped";
  return outcome;
}
