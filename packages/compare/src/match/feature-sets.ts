/** Sets of features, each set known by its number: their members stand in one array, for two plans may have a million sets. */
import { type Groups, createIntegers } from "./integers.ts";

/** Sets by their numbers; the members of each are sorted and without repeats. */
export type FeatureSets = Groups;

/** Makes sets. */
export interface FeatureSetMaker {
  /** The number of a new set of these features, which may come in any order and again; EMPTY_SET where there are none. */
  add(features: readonly number[]): number;
  membersOf(set: number): number[];
  /** All sets made. */
  readonly sets: () => FeatureSets;
}

/** The set without members. */
export const EMPTY_SET: number = 0;

/** A maker that has made nothing but the empty set. */
export function createFeatureSets(): FeatureSetMaker {
  const members = createIntegers();
  const begin = createIntegers();
  begin.push(0);
  begin.push(0);
  let sorted = new Int32Array(FEW);
  return {
    add(features) {
      if (features.length === 0) return EMPTY_SET;
      if (features.length > sorted.length) sorted = new Int32Array(2 * features.length);
      sortInto(sorted, features);
      for (let i = 0; i < features.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) members.push(sorted[i]!);
      begin.push(members.length());
      return begin.length() - 2;
    },
    membersOf(set) {
      const all: number[] = [];
      for (let i = begin.at(set); i < begin.at(set + 1); i++) all.push(members.at(i));
      return all;
    },
    sets: () => ({ begin: begin.values(), members: members.values() }),
  };
}

/** So few values are sorted soonest by putting each in its place. */
const FEW = 1 << 6;

function sortInto(sorted: Int32Array, values: readonly number[]): void {
  if (values.length > FEW) {
    sorted.set(values);
    sorted.subarray(0, values.length).sort();
    return;
  }
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let at = i;
    for (; at > 0 && sorted[at - 1]! > value; at--) sorted[at] = sorted[at - 1]!;
    sorted[at] = value;
  }
}
