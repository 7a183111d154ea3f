/** The log: what was done since the review was opened, the latest first, and the verdicts that the files hold. */
import type { Verdict } from "@plandiff/domain";
import { cleanText, clip } from "@plandiff/report";
import { reviewTexts } from "../../texts/texts.ts";
import { verdictWords } from "../verdict-words.ts";
import { pageFor } from "../select.ts";
import type { Moment } from "../state.ts";
import { BLANK, type PageLine, heading } from "./page-line.ts";
import type { PageSubject } from "./page-lines.ts";

/** Acts that can be undone, acts that were, and every verdict with who decided it. */
export function logLines({ subject, language, width, reviews, done, undone }: PageSubject): PageLine[] {
  const texts = reviewTexts[language];
  const { canvas } = pageFor({ subject, language }, width);
  const lines = (moments: readonly Moment[], taken: boolean): PageLine[] =>
    moments.map(({ act, at, comparison }) => {
      const when = at === undefined ? "" : `${at.slice(11, 16)}  `;
      const words = taken ? texts.undid(act) : texts.did(act);
      const tasks = "previous" in act ? { at: { comparison, previous: act.previous, next: act.next } } : {};
      return { text: clip(when + words, width, canvas.glyphs.ellipsis), ...tasks };
    });
  const acts = [...lines(undone, true), ...lines(done, false).toReversed()];
  const kept = reviews.flatMap((verdicts, comparison) =>
    verdicts
      .toSorted((a, b) => ((a.at ?? "") < (b.at ?? "") ? 1 : -1))
      .map((verdict) => verdictLine(verdict, comparison, (text) => clip(text, width, canvas.glyphs.ellipsis))),
  );
  const none = { text: texts.nothingYet };
  return [
    heading(`${texts.acts} (${done.length})`),
    ...(acts.length === 0 ? [none] : acts),
    BLANK,
    heading(`${texts.kept} (${kept.length})`),
    ...(kept.length === 0 ? [none] : kept),
  ];

  function verdictLine(verdict: Verdict, comparison: number, fit: (text: string) => string): PageLine {
    const ids = (refs: Verdict["previous"]): string[] => refs.map(({ id }) => id);
    const [previous, next] = [ids(verdict.previous), ids(verdict.next)];
    const names = [previous, next].filter((side) => side.length > 0).map((side) => side.join(" + "));
    const label = cleanText(subject.output.plans[comparison + 1]?.label ?? "");
    const text = `${label}  ${cleanText(names.join(` ${canvas.glyphs.arrow} `))}  ${verdictWords(verdict, language)}`;
    return { text: fit(text), at: { comparison, previous, next }, verdict };
  }
}
