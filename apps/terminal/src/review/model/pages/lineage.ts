/** The lineage page: one row a line of work, one column a plan, and what happened to it on the way. */
import { applyReviews } from "@plandiff/compare";
import type { DiffOutput, Lineage } from "@plandiff/domain";
import { cells, cleanText, clip, eventWords, idsByPlan, padEnd, padStart } from "@plandiff/report";
import { reviewTexts } from "../../texts/texts.ts";
import { rememberLast } from "../../../screen/model/remember.ts";
import { pageFor } from "../select.ts";
import type { State } from "../state.ts";
import { BLANK, type PageLine, type Target, heading } from "./page-line.ts";
import type { PageSubject } from "./page-lines.ts";

const GAP = "  ";
/** The words of a task take this part of a line where events stand beside them. */
const TEXT_SHARE = 0.45;
/** With less room than this beside the words, events go below them. */
const LEAST_ROOM = 40;

/** The lines of work as they are decided now: they are threaded only when somebody looks. */
const decidedLineages = rememberLast(
  ({ proposed, plans, register }: State["subject"], reviews: State["reviews"]): readonly Lineage[] =>
    applyReviews(proposed, reviews, { plans, register }).lineages,
);

/** A table of all lines of work. */
export function lineageLines({ subject, language, width, reviews }: PageSubject): PageLine[] {
  const page = pageFor({ subject, language }, width);
  const { output } = subject;
  const { dash, ellipsis } = page.canvas.glyphs;
  const lineages = decidedLineages(subject, reviews);
  const labels = output.plans.map(({ label }) => cleanText(label));
  const ids = lineages.map((lineage) => idsByPlan(lineage, output, dash));
  const widths = labels.map((label, plan) =>
    ids.reduce((widest, row) => Math.max(widest, cells(row[plan] ?? "")), cells(label)),
  );
  const columns = (values: readonly string[]): string =>
    values.map((value, plan) => padStart(value, widths[plan] ?? 0)).join(GAP);
  const room = width - cells(columns(labels)) - GAP.length;
  const text = Math.floor(room * TEXT_SHARE);
  const isBeside = room - text - GAP.length >= LEAST_ROOM;
  const rows = lineages.flatMap((lineage, index): PageLine[] => {
    const at = targetOf(lineage, output);
    const line = { ...(at && { at }) };
    const start = `${columns(ids[index] ?? [])}${GAP}`;
    const words = cleanText(lineage.text).trim();
    const events = eventWords(lineage, output, page);
    if (isBeside && events !== "") {
      const beside = clip(events, room - text - GAP.length, ellipsis);
      return [{ ...line, text: `${start}${padEnd(clip(words, text, ellipsis), text)}${GAP}${beside}` }];
    }
    const below =
      events === "" ? [] : [{ ...line, text: clip(`${" ".repeat(cells(start))}${events}`, width, ellipsis) }];
    return [{ ...line, text: `${start}${clip(words, room, ellipsis)}` }, ...below];
  });
  return [
    heading(columns(labels)),
    BLANK,
    ...rows,
    ...(rows.length === 0 ? [{ text: reviewTexts[language].nothing }] : []),
  ];
}

/** Where a line of work is last compared with what it was. */
function targetOf({ tasks }: Lineage, { comparisons }: DiffOutput): Target | undefined {
  const idsIn = (plan: number): string[] => tasks.filter((task) => task.plan === plan).map(({ id }) => id);
  const found = comparisons.findLastIndex(({ previous, next }) => idsIn(previous).length > 0 || idsIn(next).length > 0);
  const comparison = comparisons[found];
  return comparison && { comparison: found, previous: idsIn(comparison.previous), next: idsIn(comparison.next) };
}
