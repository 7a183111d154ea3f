/** The summary page: what became of the tasks, pair by pair, how far the review is, and what is left to look at. */
import type { Comparison, Entry } from "@plandiff/domain";
import { cleanText, clip, columnsOf, groupOf, idsOf, markOf, plain, summaryLine, textOf, wrap } from "@plandiff/report";
import { reviewTexts } from "../../texts/texts.ts";
import { pageFor } from "../select.ts";
import { GROUPS } from "../state.ts";
import { isUndecided, progressOf } from "../verdicts.ts";
import { BLANK, type PageLine, heading } from "./page-line.ts";
import type { PageSubject } from "./page-lines.ts";

/** A paragraph for each pair of plans, then what is undecided in the pair on the screen. */
export function summaryLines({ subject, language, width, comparison: shown }: PageSubject): PageLine[] {
  const texts = reviewTexts[language];
  const page = pageFor({ subject, language }, width);
  const { output, threshold } = subject;
  const label = (plan: number): string => cleanText(output.plans[plan]?.label ?? "");
  const sums = output.comparisons.flatMap((comparison) => {
    const { done, all } = progressOf(comparison);
    return [
      heading(`${label(comparison.previous)} ${page.canvas.glyphs.arrow} ${label(comparison.next)}`),
      ...wrap([], [plain(summaryLine(comparison, language).replaceAll("·", page.canvas.glyphs.dot))], page.canvas).map(
        (text) => ({ text }),
      ),
      { text: texts.progress(done, all) },
      BLANK,
    ];
  });
  const comparison = output.comparisons[shown];
  const left = comparison ? undecidedLines(comparison, shown, page) : [];
  return [
    ...sums,
    { text: texts.threshold(threshold) },
    BLANK,
    heading(`${texts.undecided} (${left.length})`),
    ...(left.length === 0 ? [{ text: texts.messages["all-decided"]({ name: "", count: 0 }) }] : left),
  ];
}

function undecidedLines(comparison: Comparison, index: number, page: ReturnType<typeof pageFor>): PageLine[] {
  const columns = columnsOf(comparison.entries, page);
  const rank = (entry: Entry): number => GROUPS.indexOf(groupOf(entry));
  return comparison.entries
    .filter(isUndecided)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((entry) => {
      const ids = [entry.previous, entry.next].map(idsOf).filter((text) => text !== "");
      const text = `${markOf(entry, page)} ${ids.join(` ${page.canvas.glyphs.arrow} `)}  ${textOf({ entry, comparison, columns, page })}`;
      return {
        text: clip(text, page.canvas.width, page.canvas.glyphs.ellipsis),
        at: { comparison: index, previous: entry.previous, next: entry.next },
      };
    });
}
