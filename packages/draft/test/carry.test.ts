import type { Lineage } from "@plandiff/domain";
import { planOfRows } from "@plandiff/testing";
import { describe, expect, test } from "vitest";
import { draftOf, draftRow } from "./drafting.ts";

const both: Lineage[] = [
  {
    text: "",
    events: [],
    tasks: [
      { plan: 0, id: "1" },
      { plan: 1, id: "1" },
    ],
  },
];

describe("goes on", () => {
  test.each([
    ["continuous", { time: "Thường xuyên" }],
    ["recurring", { time: "Hằng quý" }],
    ["several-dates", { time: "Tháng 7/2025 và tháng 01/2026" }],
    ["text-recurs", { text: "Hằng quý báo cáo kết quả", time: "Tháng 12/2025" }],
    ["names-its-year", { text: "Xây dựng Kế hoạch năm 2026", time: "Tháng 11/2025" }],
    ["closing-report", { text: "Báo cáo kết quả thực hiện", time: "Trước ngày 15/12/2025" }],
    ["no-date", { text: "Duy trì trang tin", time: "" }],
  ])("%s", (code, row) => {
    const { task, of } = draftRow(row);
    expect(task).toMatchObject({ state: "carried", carriedFrom: ["1"] });
    expect(of("task")).toMatchObject([{ state: "applied", reason: { code } }]);
  });

  test("what stood in every plan", () => {
    const row = { number: "1", text: "Tổ chức diễn đàn doanh nghiệp", time: "Tháng 6/2024" };
    const history = [planOfRows([row], { period: "2024" })];
    expect(draftRow({ text: row.text, time: "Tháng 6/2025" }, { history, lineages: both }).of("task")).toMatchObject([
      { state: "applied", reason: { code: "in-every-plan", args: { plans: 2 } } },
    ]);
    expect(draftRow({ text: row.text, time: "Tháng 6/2025" }).task.state).toBe("undecided");
  });

  test("a date over the whole of a short period", () => {
    const { of } = draftRow({ time: "Quý IV/2023" }, { period: "2023-09..2023-12", next: "2024" });
    expect(of("task")).toMatchObject([{ reason: { code: "whole-period" } }]);
  });
});

describe("is proposed not to go on", () => {
  const leftOf = (text: string, deliverable: string) =>
    draftOf(
      [
        { number: "1", text, time: "Tháng 6/2025", deliverables: [deliverable] },
        { number: "2", text: "Trực ban", time: "Thường xuyên" },
      ],
      { period: "2025", next: "2026" },
    );

  test("a session on one theme", () => {
    const output = leftOf("Tổ chức phiên họp chuyên đề về cấp phép", "Thông báo kết luận");
    expect(output.left).toMatchObject([{ id: "1", reason: { code: "one-off", args: { words: "chuyên đề" } } }]);
    expect(output.plan.tasks.map(({ number, carriedFrom }) => ({ number, carriedFrom }))).toEqual([
      { number: "1", carriedFrom: ["2"] },
    ]);
    expect(output.proposals).toContainEqual(
      expect.objectContaining({ task: "1", field: "number", from: "2", to: "1" }),
    );
  });

  test("work whose directive is due for review", () => {
    expect(leftOf("Tổ chức hội nghị chuyên đề về cấp phép", "Dự thảo Chỉ thị trình Chủ tịch").left).toMatchObject([
      { id: "1", reason: { code: "follow-up-due", args: { product: "Chỉ thị" } } },
    ]);
  });

  test("an opinion on a draft, in English", () => {
    const output = draftOf([{ number: "1", text: "Provide comments on the draft Water Act", time: "June 2025" }], {
      language: "en",
      period: "2025",
      next: "2026",
    });
    expect(output.left).toMatchObject([{ id: "1", reason: { code: "one-off" } }]);
  });
});

describe("is left to a person, and stands in the draft", () => {
  test.each([
    ["dated-once", { text: "Nâng cấp trụ sở", time: "Tháng 6/2025" }],
    ["pilot", { text: "Triển khai thí điểm mô hình mới", time: "Thường xuyên" }],
    ["conflicting-signs", { text: "Tổ chức hội nghị chuyên đề năm 2025", time: "Tháng 6/2025" }],
    ["still-ahead", { text: "Tổ chức họp chuyên đề về hệ thống dùng từ ngày 01/7/2026", time: "Tháng 6/2025" }],
  ])("%s", (code, row) => {
    const { task, of } = draftRow(row);
    expect(task.state).toBe("undecided");
    expect(of("task")).toMatchObject([{ state: "open", reason: { code } }]);
  });
});

describe("numbers", () => {
  const rows = [
    { number: "1", text: "Trực ban", time: "Thường xuyên" },
    { number: "2", text: "Họp chuyên đề", time: "Tháng 6/2025" },
    { number: "3", text: "Theo dõi kết quả của nhiệm vụ 4 và nhiệm vụ 2", time: "Thường xuyên" },
    { number: "4", text: "Báo cáo", time: "Hằng quý" },
  ];

  test("close ranks, and tasks named by their number follow", () => {
    const output = draftOf(rows, { period: "2025", next: "2026" });
    expect(output.plan.tasks.map(({ number }) => number)).toEqual(["1", "2", "3"]);
    expect(output.plan.tasks[1]?.text).toBe("Theo dõi kết quả của nhiệm vụ 3 và nhiệm vụ 2");
    expect(output.proposals.filter(({ field }) => field === "text")).toMatchObject([
      { from: "4", to: "3", state: "applied", reason: { code: "cross-reference" } },
      { from: "2", state: "open", reason: { code: "reference-to-dropped" } },
    ]);
  });

  test("restart in each section and keep their prefix", () => {
    const dotted = ["1.1", "1.2", "2.1", "2.2"].map((number, i) => ({
      number,
      text: i % 2 === 0 ? "Họp chuyên đề" : "Trực ban",
      time: i % 2 === 0 ? "Tháng 6/2025" : "Thường xuyên",
    }));
    expect(draftOf(dotted, { period: "2025", next: "2026" }).plan.tasks.map(({ number }) => number)).toEqual([
      "1.1",
      "2.1",
    ]);
  });
});
