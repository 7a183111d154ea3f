import type { Comparison, Entry, Verdict } from "@plandiff/domain";
import { planOfRows } from "@plandiff/testing";
import { expect, test } from "vitest";
import { draftOf } from "./drafting.ts";

const before = planOfRows([{ number: "1", text: "Mở lớp kỹ năng số", lead: "Sở Nội vụ", time: "Quý III/2024" }], {
  period: "2024",
});
const rows = [
  { number: "1", text: "Duy trì cổng thông tin", lead: "Sở Nội vụ", time: "Thường xuyên" },
  { number: "2", text: "Tổ chức hội nghị chuyên đề về dữ liệu", lead: "Sở Nội vụ", time: "Tháng 5/2025" },
];
const entry = (given: Pick<Entry, "outcome" | "previous" | "next">, verdict: Partial<Verdict>): Entry => ({
  ...given,
  confidence: 1,
  evidence: [],
  changes: [],
  verdicts: [{ kind: "note", previous: [], next: [], ...verdict }],
});
const reviewed = (entries: readonly Entry[]): Comparison => ({
  previous: 0,
  next: 1,
  summary: {
    carriedOver: 0,
    changed: 0,
    unchanged: 0,
    split: 0,
    merged: 0,
    possible: 0,
    added: 0,
    dropped: 0,
    superseded: 0,
  },
  entries: [...entries],
  order: [],
  head: [],
  notes: [],
});
const remarks = (entries: readonly Entry[]) =>
  draftOf(rows, { period: "2025", next: "2026", history: [before], reviewed: reviewed(entries) }).proposals.filter(
    ({ reason }) => reason.code === "reviewer-said",
  );

test("what a reviewer wrote of a task stands at that task as a question, with who wrote it", () => {
  const said = remarks([
    entry({ outcome: "added", previous: [], next: ["1"] }, { why: "Chờ Sở Tài chính góp ý", by: "Lan" }),
  ]);
  expect(said).toEqual([
    {
      task: "1",
      field: "task",
      reason: { code: "reviewer-said", args: { why: "Chờ Sở Tài chính góp ý", by: "Lan" } },
      verified: true,
      confidence: 1,
      state: "open",
    },
  ]);
});

test("what was written of a task that ended, or is left out now, is told at the head with its words", () => {
  const said = remarks([
    entry({ outcome: "dropped", previous: ["1"], next: [] }, { kind: "dropped", why: "Tạm dừng một năm" }),
    entry({ outcome: "added", previous: [], next: ["2"] }, { why: "Làm lại năm sau" }),
  ]);
  expect(said.map(({ task, from, reason }) => [task, from, reason.args["why"]])).toEqual([
    [undefined, "Mở lớp kỹ năng số", "Tạm dừng một năm"],
    [undefined, "Tổ chức hội nghị chuyên đề về dữ liệu", "Làm lại năm sau"],
  ]);
});

test("a verdict without words says nothing", () => {
  expect(remarks([entry({ outcome: "added", previous: [], next: ["1"] }, { why: "  " })])).toEqual([]);
});
