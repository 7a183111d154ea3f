/** Short forms that a plan never spells out. */
import type { EditorFinding, Plan } from "@plandiff/domain";
import { foldWord, learnAbbreviations, wordsOf } from "@plandiff/lexicon";
import type { DraftContext } from "../context.ts";

const SHORT = /^\p{Lu}[\p{Lu}&]{1,9}$/u;
const ROMAN = /^[IVXLC]+$/u;
/** A line in capitals holds words and no short forms. */
const MOST_CAPITALS = 0.5;

interface Passage {
  readonly task: string | undefined;
  readonly text: string;
}

/** Each short form that stands in the plan and whose words do not, where it stands first. */
export function checkAbbreviations(plan: Plan, { lexicon }: DraftContext): EditorFinding[] {
  const passages: Passage[] = [
    ...[...plan.objectives, ...plan.requirements].map((text) => ({ task: undefined, text })),
    ...plan.tasks.flatMap(({ id, text, deliverables, written }) =>
      [text, ...deliverables.map((one) => one.text), written.lead ?? "", written.coordinating ?? ""].map((words) => ({
        task: id,
        text: words,
      })),
    ),
  ];
  const texts = [
    plan.title ?? "",
    plan.body ?? "",
    ...plan.legalBases,
    ...plan.otherText.map(({ text }) => text),
    ...passages.map(({ text }) => text),
  ];
  const defined = new Set(
    texts
      .filter((text) => text.includes("("))
      .flatMap((text) => lexicon.readDefinitions(text))
      .map(({ short }) => short.toLowerCase()),
  );
  const learned = learnAbbreviations(texts);
  const spelled = ` ${texts.flatMap(wordsOf).map(foldWord).join(" ")} `;
  const explained = (word: string): boolean => {
    const key = word.toLowerCase();
    const long = lexicon.expandAbbreviation(key) ?? learned.get(key);
    return defined.has(key) || (long !== undefined && spelled.includes(` ${wordsOf(long).map(foldWord).join(" ")} `));
  };
  const told = new Set<string>();
  return passages.flatMap(({ task, text }): EditorFinding[] => {
    const words = wordsOf(text);
    const short = words.filter((word) => SHORT.test(word) && !ROMAN.test(word));
    if (short.length === 0 || short.length > words.length * MOST_CAPITALS) return [];
    return short
      .filter((word) => told.size !== told.add(word).size && !explained(word))
      .map((word) => ({
        code: "abbreviation-unexplained",
        severity: "warning",
        ...(task !== undefined && { task }),
        args: { word },
      }));
  });
}
