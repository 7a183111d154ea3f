/** Lines of work through three or more plans: one row a line, one column a plan, what happened at the end. */
import type { DiffOutput, Lineage, LineageEvent } from "@plandiff/domain";
import { cells, padEnd, padStart } from "../layout/cells.ts";
import { cleanText } from "../layout/clean.ts";
import { plain, quiet, strong } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import type { Page } from "../page.ts";
import { distinctTitles } from "./distinct-titles.ts";
import { inSentence } from "./names.ts";

/** Two plans are compared; only from three on is there a way to follow. */
export const FEWEST_PLANS = 3;

/** Share of the width for the words of a task; the rest is for numbers and events. */
const TEXT_SHARE = 0.4;

/** In less room beside the numbers events would be a column of single words: they go below the row instead. */
const LEAST_ROOM = 30;

/** Events that the columns of numbers show already. */
const SEEN_IN_COLUMNS: ReadonlySet<string> = new Set(["started", "ended", "in-every-plan"]);

const GAP = "  ";
const BELOW = "    ";

/** What happened to a line of work, each with the plan at which it did. */
export const eventWords = (lineage: Lineage, { plans }: DiffOutput, page: Page): string =>
  lineage.events
    .filter(({ kind }) => !SEEN_IN_COLUMNS.has(kind))
    .map((event) => `${cleanText(describeEvent(event, page))} (${cleanText(plans[event.plan]?.label ?? "")})`)
    .join("; ");

/** Rhythms are told from old to new; parties that went or came by their signs; of moved dates the distance says enough. */
function describeEvent({ kind, months, previous, next }: LineageEvent, { canvas, wording }: Page): string {
  const name = wording.event[kind](months);
  const { arrow, minus } = canvas.glyphs;
  if (kind === "later" || kind === "earlier") return `${wording.field.schedule}: ${name}`;
  if (previous === undefined && next === undefined) return name;
  if (kind === "rhythm")
    return `${name}: ${inSentence(previous ?? wording.line.blank)} ${arrow} ${inSentence(next ?? wording.line.blank)}`;
  if (previous !== undefined && next !== undefined) return `${name}: ${previous} ${arrow} ${next}`;
  return `${name}: ${previous === undefined ? `+ ${next}` : `${minus} ${previous}`}`;
}

/** The ids of a line of work in each plan; a dash where it has none. */
export const idsByPlan = (lineage: Lineage, { plans }: DiffOutput, dash: string): string[] =>
  plans.map((_, plan) => {
    const ids = lineage.tasks.filter((task) => task.plan === plan).map(({ id }) => cleanText(id));
    return ids.length === 0 ? dash : ids.join(", ");
  });

/** The table, with a heading; empty for fewer than three plans. */
export function lineageTable(output: DiffOutput, page: Page): string[] {
  if (output.plans.length < FEWEST_PLANS || output.lineages.length === 0) return [];
  const { canvas, wording } = page;
  const labels = output.plans.map(({ label }) => cleanText(label));
  const rows = output.lineages.map((lineage) => idsByPlan(lineage, output, canvas.glyphs.dash));
  const widths = labels.map((label, plan) =>
    rows.reduce((widest, row) => Math.max(widest, cells(row[plan] ?? "")), cells(label)),
  );
  const numbers = (values: readonly string[]): string =>
    values.map((value, plan) => padStart(value, widths[plan] ?? 0)).join(GAP);
  const texts = output.lineages.map(({ text }) => cleanText(text).trim());
  const longest = texts.reduce((widest, text) => Math.max(widest, cells(text)), 0);
  const textWidth = Math.min(longest, Math.floor(canvas.width * TEXT_SHARE));
  const titles = distinctTitles(texts, { width: textWidth, ellipsis: canvas.glyphs.ellipsis });
  const isBelow = canvas.width - textWidth - cells(numbers(labels)) - 2 * GAP.length < LEAST_ROOM;
  const lines = output.lineages.flatMap((lineage, index) => {
    const title = padEnd(titles[index] ?? "", textWidth);
    const row = plain(`${title}${GAP}${numbers(rows[index] ?? [])}${GAP}`);
    const events = eventWords(lineage, output, page);
    if (!isBelow || events === "") return wrap([row], [quiet(events)], canvas);
    return [...wrap([row], [], canvas), ...wrap([plain(BELOW)], [quiet(events)], canvas)];
  });
  return [
    ...wrap([], [strong(wording.line.lineages(output.plans.length))], canvas),
    ...wrap([quiet(`${" ".repeat(textWidth)}${GAP}${numbers(labels)}`)], [], canvas),
    ...lines,
  ];
}
