import fc from "fast-check";
import { expect, test } from "vitest";
import { createFeatureSets } from "../src/match/feature-sets.ts";
import { groupPositions } from "../src/match/integers.ts";
import { createOverlaps } from "../src/match/overlap.ts";
import { createVocabulary } from "../src/match/vocabulary.ts";

const features = fc.array(fc.nat(40), { maxLength: 150 });
const distinct = (values: readonly number[]): number[] => [...new Set(values)].toSorted((a, b) => a - b);

test("a set holds what was put in, sorted and once, whatever its size", () => {
  fc.assert(
    fc.property(fc.array(features), (all) => {
      const maker = createFeatureSets();
      const sets = all.map((each) => maker.add(each));
      expect(sets.map((set) => maker.membersOf(set))).toEqual(all.map(distinct));
    }),
  );
});

test("two sets share what stands in both, and as much as it weighs", () => {
  fc.assert(
    fc.property(features, features, (left, right) => {
      const maker = createFeatureSets();
      const [a, b] = [maker.add(left), maker.add(right)];
      const weight = Float64Array.from({ length: 41 }, (_, id) => id + 1);
      const { shared, sharedMass } = createOverlaps(maker.sets(), weight);
      const both = distinct(left).filter((id) => right.includes(id));
      expect(shared(a, b)).toEqual(both);
      expect(sharedMass(a, b)).toBe(both.reduce((sum, id) => sum + id + 1, 0));
    }),
  );
});

test("a pair of features has one number, and gives back its parts", () => {
  const pairs = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5000 });
  fc.assert(
    fc.property(pairs, (all) => {
      const vocabulary = createVocabulary();
      const ids = all.map(([left, right]) => vocabulary.pairOf(left, right));
      expect(new Set(ids).size).toBe(new Set(all.map(String)).size);
      const { left, right } = vocabulary.parts();
      expect(ids.map((id) => [left[id], right[id]])).toEqual(all);
    }),
    { numRuns: 20 },
  );
});

test("positions stand with their group, in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (groups) => {
      const { begin, members } = groupPositions(Int32Array.from(groups), 10);
      const all = Array.from({ length: 10 }, (_, group) => [...members.subarray(begin[group], begin[group + 1])]);
      expect(all).toEqual(all.map((_, group) => groups.flatMap((of, at) => (of === group ? [at] : []))));
    }),
  );
});
