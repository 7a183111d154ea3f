/** A task's content as sixteen letters that a verdict can remember: nearly equal contents have nearly equal marks. */
import type { Task, TaskRef } from "@plandiff/domain";
import { foldWord, wordsOf } from "@plandiff/lexicon";

/** FNV-1a, the offset and the prime of its 32-bit form; the second offset only has to be another. */
const OFFSETS = [0x811c9dc5, 0x9dc5811c] as const;
const PRIME = 0x01000193;
/** A mark is made of two hashes of so many bits, as JavaScript reckons with them. */
const BITS = 32;

/**
 * Marks a task by the words of its text and deliverables, and by which words of the text stand together. Number, place,
 * case, spacing, spelling variants and Unicode form play no part. Every feature votes on every bit, so that a corrected
 * word turns few of them.
 */
export function contentMark(task: Task): string {
  const known = marks.get(task);
  if (known !== undefined) return known;
  const made = OFFSETS.map((offset) => vote(featuresOf(task), offset)).join("");
  marks.set(task, made);
  return made;
}

const marks = new WeakMap<Task, string>();

/** The task as a verdict remembers it. */
export const taskRef = (task: Task): TaskRef => ({ id: task.id, fingerprint: contentMark(task) });

function featuresOf({ text, deliverables }: Task): string[] {
  const words = foldedWords(text);
  const neighbours = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  return [
    ...words,
    ...neighbours,
    ...deliverables.flatMap((each) => foldedWords(each.text).map((word) => `: ${word}`)),
  ];
}

const foldedWords = (text: string): string[] => wordsOf(text.normalize("NFC")).map(foldWord);

function vote(features: readonly string[], offset: number): string {
  const votes = new Int32Array(BITS);
  for (const feature of features) {
    const hash = hashOf(feature, offset);
    for (let bit = 0; bit < BITS; bit++) votes[bit]! += (hash >>> bit) & 1 ? 1 : -1;
  }
  let mark = 0;
  for (let bit = 0; bit < BITS; bit++) if (votes[bit]! > 0) mark |= 1 << bit;
  return (mark >>> 0).toString(16).padStart(BITS / 4, "0");
}

function hashOf(text: string, offset: number): number {
  let hash: number = offset;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  // The last letters have hardly reached the high bits yet.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** In how many of its 64 bits two marks differ; what is no mark is as far as can be. */
export function markDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (!MARK.test(a) || !MARK.test(b)) return 2 * BITS;
  return [0, BITS / 4].reduce((sum, from) => {
    const half = (mark: string): number => Number.parseInt(mark.slice(from, from + BITS / 4), 16);
    return sum + ones(half(a) ^ half(b));
  }, 0);
}

const MARK = /^[0-9a-f]{16}$/;

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
  return count;
}
