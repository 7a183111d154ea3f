/** The words of two plans as numbers, and how rare each of them is. */

/** Words, word pairs, parties and documents are all features; a feature is known by its number. */
export interface Vocabulary {
  /** The number of a feature, new or known; the writing is how a reader knows it. */
  idOf(feature: string, writing?: string): number;
  /** The number of two neighbouring words taken as one feature. */
  pairOf(left: number, right: number): number;
  /** The feature of a number; a pair gives both its words. */
  nameOf(id: number): string;
  /** How a reader knows the feature: as it was first written. */
  writingOf(id: number): string;
  readonly size: () => number;
}

const PAIR_BASE = 0x4000000;

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const names: string[] = [];
  const ids = new Map<string, number>();
  const pairs = new Map<number, number>();
  const writings: string[] = [];
  const add = (name: string, writing: string): number => {
    writings.push(writing);
    return names.push(name) - 1;
  };
  return {
    idOf(feature, writing = feature) {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      const id = add(feature, writing);
      ids.set(feature, id);
      return id;
    },
    pairOf(left, right) {
      const key = left * PAIR_BASE + right;
      const known = pairs.get(key);
      if (known !== undefined) return known;
      const id = add(`${names[left]} ${names[right]}`, `${writings[left]} ${writings[right]}`);
      pairs.set(key, id);
      return id;
    },
    nameOf: (id) => names[id] ?? "",
    writingOf: (id) => writings[id] ?? "",
    size: () => names.length,
  };
}

/** Sorted and without repeats: the form in which features are compared. */
export function featureSet(ids: readonly number[]): Int32Array {
  const sorted = Int32Array.from(ids).toSorted();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  }
  return sorted.subarray(0, kept);
}
