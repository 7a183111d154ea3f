/** The task that a verdict remembers, found again in a plan that may have been renumbered and corrected since. */
import type { Task, TaskRef } from "@plandiff/domain";
import { contentMark, markDistance } from "./content-mark.ts";

/** A corrected word or two turn at most so many of 64 bits; tasks about other things differ in twenty and more. */
const CORRECTED = 12;
/** Of two tasks that are both near, the nearer one is meant only when it is nearer by this much. */
const CLEARLY_NEARER = 4;

/** Finds a remembered task's id. */
type TaskFinder = (ref: TaskRef) => string | undefined;

const finders = new WeakMap<readonly Task[], TaskFinder>();

/** Finds remembered tasks; nothing where the plan holds one no more, or changed beyond recognition. Made once for a plan. */
export function taskFinder(tasks: readonly Task[]): TaskFinder {
  const finder = finders.get(tasks) ?? makeFinder(tasks);
  finders.set(tasks, finder);
  return finder;
}

function makeFinder(tasks: readonly Task[]): TaskFinder {
  const byMark = Map.groupBy(tasks, contentMark);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return ({ id, fingerprint }) => {
    const same = byMark.get(fingerprint) ?? [];
    // Twins are told apart by their numbers; where those are gone, nothing tells them apart.
    const twin = same.find((task) => task.id === id);
    if (twin) return twin.id;
    if (same.length > 0) return same.length === 1 ? same[0]!.id : undefined;
    const namesake = byId.get(id);
    if (namesake && markDistance(contentMark(namesake), fingerprint) <= CORRECTED) return id;
    const near = tasks
      .map((task) => ({ task, distance: markDistance(contentMark(task), fingerprint) }))
      .filter(({ distance }) => distance <= CORRECTED + CLEARLY_NEARER)
      .toSorted((a, b) => a.distance - b.distance);
    const [best, second] = near;
    if (!best || best.distance > CORRECTED) return undefined;
    return second && second.distance - best.distance < CLEARLY_NEARER ? undefined : best.task.id;
  };
}
