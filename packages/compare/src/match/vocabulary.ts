/** The features of two plans as numbers: words, pairs of neighbouring features, parties, documents, times. */
import { createIntegers } from "./integers.ts";

/** A feature is known by its number. */
export interface Vocabulary {
  /** The number of a feature, new or known; the writing is how a reader knows it. */
  idOf(feature: string, writing?: string): number;
  /** The number of two features taken as one. */
  pairOf(left: number, right: number): number;
  /** The two features of every pair, by its number; SINGLE for a feature that is none. */
  readonly parts: () => { readonly left: Int32Array; readonly right: Int32Array };
  /** The feature of a number that is no pair. */
  nameOf(id: number): string;
  /** How a reader knows the feature: as it was first written. */
  writingOf(id: number): string;
  readonly size: () => number;
}

/** Stands for the parts of what is no pair. */
export const SINGLE: number = -1;

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const singles = new Map<number, { readonly name: string; readonly writing: string }>();
  const ids = new Map<string, number>();
  const lefts = createIntegers();
  const rights = createIntegers();
  const add = (left: number, right: number): number => {
    lefts.push(left);
    rights.push(right);
    return lefts.length() - 1;
  };
  const pairs = createPairTable();
  const writingOf = (id: number): string => {
    const left = lefts.at(id);
    if (left === SINGLE) return singles.get(id)?.writing ?? "";
    return `${writingOf(left)} ${writingOf(rights.at(id))}`;
  };
  return {
    idOf(feature, writing = feature) {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      const id = add(SINGLE, SINGLE);
      singles.set(id, { name: feature, writing });
      ids.set(feature, id);
      return id;
    },
    pairOf: (left, right) => pairs.numberOf(left, right, add),
    parts: () => ({ left: lefts.values(), right: rights.values() }),
    nameOf: (id) => singles.get(id)?.name ?? "",
    writingOf,
    size: () => lefts.length(),
  };
}

/** A number for each pair of numbers. */
interface PairTable {
  /** The number of a pair; `make` gives it to a new one. */
  numberOf(left: number, right: number, make: (left: number, right: number) => number): number;
}

const FIRST_SLOTS = 1 << 12;
/** A slot holds a pair and its number. */
const WIDTH: number = 3;
/** Odd numbers without a pattern, by which pairs are spread over the slots. */
const SPREAD_LEFT = 0x9e3779b1;
const SPREAD_RIGHT = 0x85ebca6b;

/** A table of pairs: slots in one array, each free or filled with a pair and its number; at least half stay free. */
function createPairTable(): PairTable {
  let slots = new Int32Array(FIRST_SLOTS * WIDTH).fill(-1);
  let filled = 0;
  /** Where a pair stands, or the free slot where it belongs. */
  const slotOf = (left: number, right: number): number => {
    const last = slots.length / WIDTH - 1;
    const mixed = Math.imul(left, SPREAD_LEFT) ^ Math.imul(right, SPREAD_RIGHT);
    let at = (mixed ^ (mixed >>> 15)) & last;
    while (slots[at * WIDTH] !== -1 && (slots[at * WIDTH] !== left || slots[at * WIDTH + 1] !== right))
      at = (at + 1) & last;
    return at * WIDTH;
  };
  const fill = (slot: number, left: number, right: number, number: number): void => {
    slots[slot] = left;
    slots[slot + 1] = right;
    slots[slot + 2] = number;
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(2 * old.length).fill(-1);
    for (let at = 0; at < old.length; at += WIDTH) {
      const [left, right, number] = [old[at]!, old[at + 1]!, old[at + 2]!];
      if (left !== -1) fill(slotOf(left, right), left, right, number);
    }
  };
  return {
    numberOf(left, right, make) {
      const slot = slotOf(left, right);
      if (slots[slot] !== -1) return slots[slot + 2]!;
      const number = make(left, right);
      fill(slot, left, right, number);
      filled += 1;
      if (2 * filled * WIDTH > slots.length) grow();
      return number;
    },
  };
}
