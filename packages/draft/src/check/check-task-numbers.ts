/** "Nhiệm vụ 7" where the plan has no seventh task. */
import type { EditorFinding, Plan } from "@plandiff/domain";
import type { DraftContext } from "../context.ts";
import { citationsIn } from "../references/citations.ts";
import { overlap } from "../edit.ts";

/** Mentions of tasks that are not there; a plan without numbers has none to mention. */
export function checkTaskNumbers({ tasks }: Plan, { words, lexicon }: DraftContext): EditorFinding[] {
  const numbers = new Set(tasks.flatMap(({ number }) => (number === undefined ? [] : [number])));
  if (numbers.size === 0) return [];
  return tasks.flatMap(({ id, text, deliverables }) =>
    [text, ...deliverables.map((one) => one.text)].flatMap((passage): EditorFinding[] => {
      const found = [...passage.matchAll(new RegExp(words.taskNumber, "giu"))];
      if (found.length === 0) return [];
      const cited = citationsIn(passage, lexicon);
      return found
        .filter(({ index, 0: whole, groups }) => {
          const place = { start: index, end: index + whole.length };
          return !numbers.has(groups?.["n"] ?? "") && !cited.some((one) => overlap(one, place));
        })
        .map(({ 0: whole }) => ({
          code: "task-number-dangling",
          severity: "warning",
          task: id,
          args: { words: whole },
        }));
    }),
  );
}
