/** Tasks that say the same twice. */
import type { EditorFinding, Plan, Task } from "@plandiff/domain";
import { foldWord, wordsOf } from "@plandiff/lexicon";

/** Near twins are looked for in plans that people write by hand. */
const MOST_TASKS = 1500;
/** From this share of common words on two tasks say the same; sessions on different themes share some 0.6. */
const ALIKE = 0.9;

/** Each task that says what an earlier one says. */
export function findTwins({ tasks }: Plan): EditorFinding[] {
  const first = new Map<string, Task>();
  const sets = tasks.length <= MOST_TASKS ? tasks.map(({ text }) => new Set(wordsOf(text).map(foldWord))) : undefined;
  return tasks.flatMap((task, i): EditorFinding[] => {
    const key = wordsOf(task.text).map(foldWord).join(" ");
    const same = first.get(key);
    if (!same) first.set(key, task);
    const near = same ?? (sets && tasks.slice(0, i).find((_, j) => alike(sets[i], sets[j])));
    return near
      ? [{ code: "task-twice", severity: "warning", task: task.id, args: { twin: near.number ?? near.id } }]
      : [];
  });
}

function alike(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b || Math.min(a.size, b.size) < ALIKE * Math.max(a.size, b.size)) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= ALIKE * (a.size + b.size - shared);
}
