/** The features of two plans as numbers: words, pairs of neighbouring features, parties, documents, times. */

/** A feature is known by its number. */
export interface Vocabulary {
  /** The number of a feature, new or known; the writing is how a reader knows it. */
  idOf(feature: string, writing?: string): number;
  /** The number of two features taken as one. */
  pairOf(left: number, right: number): number;
  /** The two features of a pair; nothing for a single one. */
  partsOf(id: number): readonly [number, number] | undefined;
  /** The feature of a number that is no pair. */
  nameOf(id: number): string;
  /** How a reader knows the feature: as it was first written. */
  writingOf(id: number): string;
  readonly size: () => number;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const singles: ({ readonly name: string; readonly writing: string } | undefined)[] = [];
  const ids = new Map<string, number>();
  const pairs: ([number, number] | undefined)[] = [];
  const pairsOf: (Map<number, number> | undefined)[] = [];
  const add = (): number => singles.push(undefined) - 1;
  const writingOf = (id: number): string => {
    const parts = pairs[id];
    return parts ? `${writingOf(parts[0])} ${writingOf(parts[1])}` : (singles[id]?.writing ?? "");
  };
  return {
    idOf(feature, writing = feature) {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      const id = add();
      singles[id] = { name: feature, writing };
      ids.set(feature, id);
      return id;
    },
    pairOf(left, right) {
      const own = (pairsOf[left] ??= new Map());
      const known = own.get(right);
      if (known !== undefined) return known;
      const id = add();
      pairs[id] = [left, right];
      own.set(right, id);
      return id;
    },
    partsOf: (id) => pairs[id],
    nameOf: (id) => singles[id]?.name ?? "",
    writingOf,
    size: () => singles.length,
  };
}

/** Sorted and without repeats: the form in which features are compared. */
export function featureSet(ids: readonly number[]): Int32Array {
  const sorted = new Int32Array(ids).toSorted();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  }
  return sorted.subarray(0, kept);
}
