/** Lines of work through three or more plans: one row a line, one column a plan, what happened at the end. */
import type { DiffOutput, Lineage } from "@plandiff/domain";
import { cells, padEnd } from "../layout/cells.ts";
import { cleanText } from "../layout/clean.ts";
import { clip } from "../layout/clip.ts";
import { plain, quiet, strong } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import type { Page } from "../page.ts";

/** Share of the width for the words of a task; the rest is for numbers and events. */
const TEXT_SHARE = 0.4;
const NARROWEST_TEXT = 24;

/** Events that the columns of numbers show already. */
const SEEN_IN_COLUMNS: ReadonlySet<string> = new Set(["started", "ended", "in-every-plan"]);

const GAP = "  ";

/** What happened to a line of work, with the plans at which it did. */
export function eventWords(lineage: Lineage, { plans }: DiffOutput, page: Page): string {
  const telling = lineage.events.filter(({ kind }) => !SEEN_IN_COLUMNS.has(kind));
  return telling
    .map(
      (event) => `${cleanText(page.wording.event[event.kind](event))} (${cleanText(plans[event.plan]?.label ?? "")})`,
    )
    .join("; ");
}

/** The ids of a line of work in each plan; a dash where it has none. */
export const idsByPlan = (lineage: Lineage, { plans }: DiffOutput, dash: string): string[] =>
  plans.map((_, plan) => {
    const ids = lineage.tasks.filter((task) => task.plan === plan).map(({ id }) => cleanText(id));
    return ids.length === 0 ? dash : ids.join(", ");
  });

/** The table, with a heading; empty for fewer than three plans. */
export function lineageTable(output: DiffOutput, page: Page): string[] {
  if (output.plans.length < 3 || output.lineages.length === 0) return [];
  const { canvas, wording } = page;
  const rows = output.lineages.map((lineage) => idsByPlan(lineage, output, canvas.glyphs.dash));
  const widths = output.plans.map(({ label }, plan) =>
    rows.reduce((widest, row) => Math.max(widest, cells(row[plan] ?? "")), cells(cleanText(label))),
  );
  const textWidth = Math.max(NARROWEST_TEXT, Math.floor(canvas.width * TEXT_SHARE));
  const numbers = (values: readonly string[]): string =>
    values.map((value, plan) => padEnd(value, widths[plan] ?? 0)).join(GAP);
  const labels = output.plans.map(({ label }) => cleanText(label));
  const lines = output.lineages.flatMap((lineage, index) => {
    const title = clip(cleanText(lineage.text).trim(), textWidth, canvas.glyphs.ellipsis);
    const prefix = `${padEnd(title, textWidth)}${GAP}${numbers(rows[index] ?? [])}${GAP}`;
    return wrap([plain(prefix)], [quiet(eventWords(lineage, output, page))], canvas);
  });
  return [
    ...wrap([], [strong(wording.line.lineages(output.plans.length))], canvas),
    ...wrap([plain(`${" ".repeat(textWidth)}${GAP}${numbers(labels)}`)], [], canvas),
    ...lines,
  ];
}
