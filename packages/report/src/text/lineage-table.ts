/** Lines of work through three or more plans: one row a line, one column a plan, what happened at the end. */
import type { DiffOutput, Lineage, LineageEvent } from "@plandiff/domain";
import { cells, padEnd, padStart } from "../layout/cells.ts";
import { cleanText } from "../layout/clean.ts";
import { clip } from "../layout/clip.ts";
import { plain, quiet, strong } from "../layout/span.ts";
import { wrap } from "../layout/wrap.ts";
import type { Page } from "../page.ts";

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

function describeEvent({ kind, months, previous, next }: LineageEvent, { canvas, wording }: Page): string {
  const name = wording.event[kind](months);
  if (previous === undefined && next === undefined) return name;
  const change =
    kind === "lead-changed" || kind === "coordinating-changed"
      ? partySteps(previous, next, canvas.glyphs.minus)
      : undefined;
  const blank = wording.line.blank;
  return `${name}: ${change ?? `${previous || blank} ${canvas.glyphs.arrow} ${next || blank}`}`;
}

/** Who went and who came, where somebody stayed; nothing where nobody did. */
function partySteps(previous = "", next = "", minus: string): string | undefined {
  const before = previous.split("; ");
  const after = next.split("; ");
  const left = before.filter((name) => !after.includes(name)).map((name) => `${minus} ${name}`);
  const joined = after.filter((name) => !before.includes(name)).map((name) => `+ ${name}`);
  if (left.length === before.length) return undefined;
  return [...left, ...joined].join(", ");
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
  const isBelow = canvas.width - textWidth - cells(numbers(labels)) - 2 * GAP.length < LEAST_ROOM;
  const lines = output.lineages.flatMap((lineage, index) => {
    const title = padEnd(clip(texts[index] ?? "", textWidth, canvas.glyphs.ellipsis), textWidth);
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
