import type { DiffOutput } from "@plandiff/domain";
import { planOfRows, testRegister } from "@plandiff/testing";
import { expect, test } from "vitest";
import { type Narrowing, comparePlans, narrowOutput } from "../src/index.ts";

const register = testRegister();
const plans = [
  planOfRows(
    [
      { number: "1", text: "Họp giao ban với các phòng chuyên môn", lead: "Văn phòng", time: "Hằng quý" },
      { number: "2", text: "Rà soát dữ liệu hộ tịch điện tử", lead: "Bộ Tư pháp", time: "Tháng 6/2024" },
      { number: "3", text: "Diễn tập phòng cháy rừng", lead: "Bộ Công an", time: "Tháng 3/2024" },
    ],
    { period: "2024" },
  ),
  planOfRows(
    [
      { number: "1", text: "Họp giao ban với các phòng chuyên môn", lead: "Văn phòng", time: "Hằng quý" },
      { number: "2", text: "Rà soát dữ liệu hộ tịch điện tử", lead: "Bộ Công an", time: "Tháng 9/2025" },
      { number: "3", text: "Mở lớp kỹ năng số cho người cao tuổi", lead: "BTP", time: "Tháng 5/2025" },
    ],
    { period: "2025" },
  ),
];
const output = comparePlans(
  plans.map((plan, i) => ({ plan, source: String(i) })),
  { register },
);
const narrowed = (narrowing: Narrowing): DiffOutput => narrowOutput(output, { plans, register, narrowing });
const kept = (narrowing: Narrowing): string[] =>
  narrowed(narrowing).comparisons[0]!.entries.map(({ previous, next }) => `${previous.join()}>${next.join()}`);

test.each<[string, Narrowing, string[]]>([
  ["nothing asked", {}, ["1>1", "2>2", "3>", ">3"]],
  ["a group", { only: ["added", "dropped"] }, ["3>", ">3"]],
  ["what did not change", { only: ["unchanged"] }, ["1>1"]],
  ["a changed field", { changed: ["lead"] }, ["2>2"]],
  ["a party by another of its names", { party: "Bộ Tư pháp" }, ["2>2", ">3"]],
  ["a month", { month: "2025-09" }, ["2>2"]],
  ["all at once", { only: ["changed"], party: "Bộ Công an", month: "2025-09" }, ["2>2"]],
])("%s", (_, narrowing, entries) => {
  expect(kept(narrowing)).toEqual(entries);
});

test("what is left out is counted, and the sums stay whole", () => {
  const { notes, comparisons } = narrowed({ only: ["added"] });
  expect(notes).toEqual([{ code: "entries-left-out", severity: "note", args: { count: 3 } }]);
  expect(comparisons[0]!.summary).toEqual(output.comparisons[0]!.summary);
});
