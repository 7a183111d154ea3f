/** What two feature sets have in common, weighed by rarity. */
import type { FeatureSets } from "./feature-sets.ts";

/** Weighed sizes of two sets and of what they share. */
export interface Overlap {
  readonly shared: number;
  readonly left: number;
  readonly right: number;
}

/** Asks sets what they weigh and share. */
export interface Overlaps {
  readonly sizeOf: (set: number) => number;
  /** The mass of a set. */
  readonly massOf: (set: number) => number;
  /** The mass of what two sets share. */
  readonly sharedMass: (left: number, right: number) => number;
  /** The features that two sets share, sorted. */
  readonly shared: (left: number, right: number) => number[];
}

/** Weighs sets by what each of their features weighs; both walks go once over two sorted sets. */
export function createOverlaps({ begin, members }: FeatureSets, weight: Float64Array): Overlaps {
  const masses = new Float64Array(begin.length - 1);
  for (let set = 0; set < masses.length; set++) {
    let mass = 0;
    for (let i = begin[set]!; i < begin[set + 1]!; i++) mass += weight[members[i]!]!;
    masses[set] = mass;
  }
  return {
    sizeOf: (set) => begin[set + 1]! - begin[set]!,
    massOf: (set) => masses[set]!,
    sharedMass(left, right) {
      if (left === right) return masses[left]!;
      const leftEnd = begin[left + 1]!;
      const rightEnd = begin[right + 1]!;
      let shared = 0;
      for (let i = begin[left]!, j = begin[right]!; i < leftEnd && j < rightEnd;) {
        const a = members[i]!;
        const b = members[j]!;
        if (a === b) shared += weight[a]!;
        if (a <= b) i++;
        if (b <= a) j++;
      }
      return shared;
    },
    shared(left, right) {
      const leftEnd = begin[left + 1]!;
      const rightEnd = begin[right + 1]!;
      const shared: number[] = [];
      for (let i = begin[left]!, j = begin[right]!; i < leftEnd && j < rightEnd;) {
        const a = members[i]!;
        const b = members[j]!;
        if (a === b) shared.push(a);
        if (a <= b) i++;
        if (b <= a) j++;
      }
      return shared;
    },
  };
}

/** Dice's coefficient: twice the shared mass over both masses; two empty sets have none. */
export const dice = ({ shared, left, right }: Overlap): number =>
  left + right > 0 ? (2 * shared) / (left + right) : 0;

/** Dice's coefficient of two sets. */
export const diceOf = (left: number, right: number, { massOf, sharedMass }: Overlaps): number =>
  dice({ shared: sharedMass(left, right), left: massOf(left), right: massOf(right) });
