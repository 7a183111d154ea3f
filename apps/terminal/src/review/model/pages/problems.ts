/** The verdicts that were not applied: their tasks are gone or changed too much, or they contradict each other. */
import { problemsOf } from "@plandiff/compare";
import type { Verdict } from "@plandiff/domain";
import { cleanText, plain, wrap } from "@plandiff/report";
import { reviewTexts } from "../../texts/texts.ts";
import { pageFor } from "../select.ts";
import { verdictWords } from "../verdict-words.ts";
import { BLANK, type PageLine, paragraph } from "./page-line.ts";
import type { PageSubject } from "./page-lines.ts";

/** Each with why it does not hold; every line of it can be taken away. */
export function problemLines({ subject, language, width, reviews }: PageSubject): PageLine[] {
  const texts = reviewTexts[language];
  const { canvas } = pageFor({ subject, language }, width);
  const named = (verdict: Verdict): string => {
    const ids = (refs: Verdict["previous"]): string => refs.map(({ id }) => id).join(" + ");
    const sides = [verdict.previous, verdict.next].map(ids).filter((text) => text !== "");
    return cleanText(`${sides.join(` ${canvas.glyphs.arrow} `)}  ${verdictWords(verdict, language)}`);
  };
  const lines = subject.output.comparisons.flatMap((comparison, index) => {
    const problems = problemsOf(
      reviews[index] ?? [],
      subject.plans[comparison.previous]!,
      subject.plans[comparison.next]!,
    );
    const at = ({ previous, next }: Verdict): PageLine["at"] => ({
      comparison: index,
      previous: previous.map(({ id }) => id),
      next: next.map(({ id }) => id),
    });
    return problems.flatMap(({ verdict, against }): PageLine[] => {
      const reason = against === undefined ? texts.stale : texts.contradicts(named(against));
      const target = at(verdict);
      const about = { verdict, ...(target && { at: target }) };
      const words = wrap([], [plain(`${named(verdict)}: ${reason}`)], canvas);
      return [...words.map((text) => ({ ...about, text })), BLANK];
    });
  });
  const help = paragraph(wrap([], [plain(texts.problemsHelp)], canvas), { heading: true });
  return lines.length === 0 ? [{ text: texts.noProblems }] : [...help, BLANK, ...lines];
}
