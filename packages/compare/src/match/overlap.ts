/** What two feature sets have in common, weighed by rarity. */

/** Weighed sizes of two sets and of what they share. */
export interface Overlap {
  readonly shared: number;
  readonly left: number;
  readonly right: number;
}

/** Weighs a whole set. */
export function massOf(set: Int32Array, weight: Float64Array): number {
  let mass = 0;
  for (const id of set) mass += weight[id]!;
  return mass;
}

/** Weighs what two sorted sets share, in one pass over both. */
export function sharedMass(left: Int32Array, right: Int32Array, weight: Float64Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const a = left[i]!;
    const b = right[j]!;
    if (a === b) {
      shared += weight[a]!;
      i++;
      j++;
    } else if (a < b) i++;
    else j++;
  }
  return shared;
}

/** The weights of what two sorted sets share. */
export function sharedWeights(left: Int32Array, right: Int32Array, weight: Float64Array): number[] {
  const shared: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const a = left[i]!;
    const b = right[j]!;
    if (a === b) {
      shared.push(weight[a]!);
      i++;
      j++;
    } else if (a < b) i++;
    else j++;
  }
  return shared;
}

/** The features that two sorted sets share. */
export function sharedFeatures(left: Int32Array, right: Int32Array): number[] {
  const rightSet = new Set(right);
  return [...left].filter((id) => rightSet.has(id));
}

/** Dice's coefficient: twice the shared mass over both masses; two empty sets have none. */
export const dice = ({ shared, left, right }: Overlap): number =>
  left + right > 0 ? (2 * shared) / (left + right) : 0;

/** Dice's coefficient of two sets. */
export const diceOf = (left: Int32Array, right: Int32Array, weight: Float64Array): number =>
  dice({ shared: sharedMass(left, right, weight), left: massOf(left, weight), right: massOf(right, weight) });
