/** An order of tasks that their content alone decides, so that no result depends on the order of rows. */
import type { Task } from "@plandiff/domain";

/** Task indices in content order; twins keep the order of their plan. */
export function contentOrder(tasks: readonly Task[]): number[] {
  const hashes = tasks.map(({ text, written }) =>
    hash([text, written.lead, written.coordinating, written.time, written.deliverable].join("\n")),
  );
  return tasks.map((_, i) => i).toSorted((a, b) => hashes[a]! - hashes[b]! || a - b);
}

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const HALF = 0x200000;

/** Two runs of FNV-1a in opposite directions, as one exact number of 53 bits. */
function hash(text: string): number {
  let forward = BASIS;
  let backward = BASIS;
  for (let i = 0, j = text.length - 1; j >= 0; i++, j--) {
    forward = Math.imul(forward ^ text.charCodeAt(i), PRIME);
    backward = Math.imul(backward ^ text.charCodeAt(j), PRIME);
  }
  return (forward >>> 0) * HALF + ((backward >>> 0) % HALF);
}
