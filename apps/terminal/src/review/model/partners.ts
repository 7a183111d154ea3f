/** The tasks that the selected one could be linked to: those of the other plan that stand alone, found by their words. */
import type { Comparison, Entry, Plan, Task } from "@plandiff/domain";
import { foldWord, skeleton, wordsOf } from "@plandiff/lexicon";

/** A task of the other plan, and on which side it is. */
export interface Partner {
  readonly side: "previous" | "next";
  readonly task: Task;
}

/** The candidates for a task that was dropped or added, runners-up first; a word typed without accents finds any accents. */
export function partnersFor(
  entry: Entry,
  comparison: Comparison,
  { plans, query }: { readonly plans: readonly Plan[]; readonly query: string },
): Partner[] {
  if (entry.outcome !== "dropped" && entry.outcome !== "added") return [];
  const side = entry.outcome === "dropped" ? "next" : "previous";
  const wanted = entry.outcome === "dropped" ? "added" : "dropped";
  const free = new Set(comparison.entries.flatMap((one) => (one.outcome === wanted ? one[side] : [])));
  const likely = new Map((entry.alternatives ?? []).map((one, rank) => [one[side], rank]));
  const words = wordsOf(query.normalize("NFC"));
  return plans[comparison[side]]!.tasks.filter(
    ({ id, text, number }) => free.has(id) && holds(`${number ?? ""} ${text}`, words),
  )
    .map((task, at) => ({ side, task, rank: likely.get(task.id) ?? likely.size + at }) as const)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ task }) => ({ side, task }));
}

function holds(text: string, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const words = wordsOf(text);
  return asked.every((word) => {
    const isPlain = skeleton(word) === word.toLowerCase();
    const form = isPlain ? skeleton : foldWord;
    const start = form(word);
    return words.some((one) => form(one).startsWith(start));
  });
}
