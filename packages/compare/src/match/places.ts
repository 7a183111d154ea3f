/** The places that a task names, in its text, its deliverables or among its parties. */
import type { Task } from "@plandiff/domain";
import { type Register, startsUpper, wordsOf } from "@plandiff/lexicon";

/** Names of places have no more words than this ("Bà Rịa - Vũng Tàu"). */
const LONGEST_NAME = 4;

/** Keys of the places that the register knows. */
export function placesOf(task: Task, register: Register): Set<string> {
  const named = task.responsibilities.flatMap(({ party }) => (party.kind === "locality" ? [party.key] : []));
  const texts = [task.text, ...task.deliverables.map(({ text }) => text)];
  return new Set([...named, ...texts.flatMap((text) => capitalRuns(text).flatMap((run) => placeAt(run, register)))]);
}

/** Stretches of words that all begin with a capital. */
function capitalRuns(text: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const word of wordsOf(text)) {
    if (startsUpper(word)) run.push(word);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** The places in a stretch: at each word the longest name that the register knows as one. */
function placeAt(run: readonly string[], register: Register): string[] {
  const places: string[] = [];
  for (let at = 0; at < run.length; at++) {
    for (let length = Math.min(LONGEST_NAME, run.length - at); length > 0; length--) {
      const party = register.find(run.slice(at, at + length).join(" "));
      if (party?.kind !== "locality") continue;
      places.push(party.key);
      at += length - 1;
      break;
    }
  }
  return places;
}
