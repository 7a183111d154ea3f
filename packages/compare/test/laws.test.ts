import { type Comparison, type Plan, type Task, applyComparison, hasRealChange } from "@plandiff/domain";
import { arbitraryRows, planOfRows, rollRows, testRegister } from "@plandiff/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTwo } from "../src/index.ts";

const register = testRegister();
const compare = (previous: Plan, next: Plan): Comparison =>
  compareTwo(previous, next, { register, at: { previous: 0, next: 1 } });
const withoutPlace = ({ place: _, ...task }: Task): Omit<Task, "place"> => task;
const outcomes = ({ entries }: Comparison): string[] =>
  entries
    .map(({ outcome, previous, next }) => `${outcome} ${previous.toSorted().join()} ${next.toSorted().join()}`)
    .toSorted();
const realChanges = ({ entries, head }: Comparison): unknown[] =>
  [...entries.flatMap(({ changes }) => changes), ...head].filter(({ nature }) => nature === "real");

describe("laws of a comparison", () => {
  test("a plan against itself has no change", () => {
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        const plan = planOfRows(rows, { period: "2024" });
        const { summary, entries } = compare(plan, plan);
        expect(summary.unchanged).toBe(rows.length);
        expect(entries.every(({ changes }) => changes.every(({ field }) => field === "number"))).toBe(true);
      }),
    );
  });

  test("the ledger balances: every previous task has one outcome, every next task one origin", () => {
    fc.assert(
      fc.property(arbitraryRows(), arbitraryRows(), (a, b) => {
        const previous = planOfRows(a, { period: "2024" });
        const next = planOfRows(b, { period: "2025" });
        const { entries, summary } = compare(previous, next);
        expect(entries.flatMap((entry) => entry.previous).toSorted()).toEqual(
          previous.tasks.map(({ id }) => id).toSorted(),
        );
        expect(entries.flatMap((entry) => entry.next).toSorted()).toEqual(next.tasks.map(({ id }) => id).toSorted());
        expect(summary.carriedOver).toBe(summary.changed + summary.unchanged);
      }),
    );
  });

  test("a comparison is a complete patch, and says every field that it changes", () => {
    fc.assert(
      fc.property(arbitraryRows(), arbitraryRows(), (a, b) => {
        const previous = planOfRows(a, { period: "2024" });
        const next = planOfRows(b, { period: "2025" });
        const comparison = compare(previous, next);
        expect(applyComparison(previous.tasks, comparison)).toEqual(next.tasks.map(withoutPlace));
        for (const { changes, patch } of comparison.entries) {
          const said = new Set(changes.map(({ field }) => field));
          if (patch?.text !== undefined) expect(said).toContain("text");
          if (patch?.schedule) expect(said).toContain("schedule");
          if (patch?.deliverables) expect(said).toContain("deliverables");
          if (patch?.number !== undefined) expect(said).toContain("number");
          if (patch?.responsibilities) expect(said.has("lead") || said.has("coordinating")).toBe(true);
        }
      }),
    );
  });

  test("swapping the plans swaps added and dropped, split and merged", () => {
    fc.assert(
      fc.property(arbitraryRows(), arbitraryRows(), (a, b) => {
        const previous = planOfRows(a, { period: "2024" });
        const next = planOfRows(b, { period: "2025" });
        const there = compare(previous, next).summary;
        const back = compare(next, previous).summary;
        expect([back.added, back.dropped, back.split, back.merged, back.carriedOver, back.possible]).toEqual([
          there.dropped,
          there.added,
          there.merged,
          there.split,
          there.carriedOver,
          there.possible,
        ]);
      }),
    );
  });

  test("shifting a whole plan by a year yields no real change", () => {
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        const comparison = compare(
          planOfRows(rows, { period: "2024" }),
          planOfRows(rollRows(rows), { period: "2025" }),
        );
        expect(realChanges(comparison)).toEqual([]);
        expect(comparison.summary.unchanged).toBe(rows.length);
      }),
    );
  });

  test("shuffling and renumbering changes nothing but numbers", () => {
    const shuffled = arbitraryRows().chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const next = order.map((row, i) => ({ ...row, number: String(i + 1) }));
        const { entries, summary } = compare(
          planOfRows(rows, { period: "2024" }),
          planOfRows(next, { period: "2024" }),
        );
        expect(summary.unchanged).toBe(rows.length);
        expect(entries.flatMap(({ changes }) => changes).every(({ field }) => field === "number")).toBe(true);
      }),
    );
  });

  test("the order of the rows decides nothing", () => {
    const shuffled = arbitraryRows().chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, arbitraryRows(), ([rows, order], others) => {
        // Twins may be told apart by their order only.
        const distinct = new Set(rows.map((row) => JSON.stringify({ ...row, number: "" }))).size === rows.length;
        fc.pre(distinct && new Set(others.map((row) => JSON.stringify({ ...row, number: "" }))).size === others.length);
        const next = planOfRows(others, { period: "2025" });
        expect(outcomes(compare(planOfRows(order, { period: "2024" }), next))).toEqual(
          outcomes(compare(planOfRows(rows, { period: "2024" }), next)),
        );
      }),
    );
  });

  test("spelling makes no real change: NFD, capitals, blanks, the place of the tone mark", () => {
    const respell = (text: string | undefined): string | undefined =>
      text?.replaceAll("hóa", "hoá").replaceAll("Kế hoạch", "kế hoạch").replaceAll(" ", "  ").normalize("NFD");
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        const respelt = rows.map((row) => ({
          ...row,
          text: respell(row.text)!.normalize("NFC"),
          lead: respell(row.lead)?.normalize("NFC"),
          coordinating: respell(row.coordinating)?.normalize("NFC"),
          time: respell(row.time)?.normalize("NFC"),
        }));
        const comparison = compare(planOfRows(rows, { period: "2024" }), planOfRows(respelt, { period: "2024" }));
        expect(comparison.entries.filter(({ changes }) => hasRealChange(changes))).toEqual([]);
        expect(comparison.summary.unchanged).toBe(rows.length);
      }),
    );
  });
});
