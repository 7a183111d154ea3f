import type { EditorFinding, Plan } from "@plandiff/domain";
import { checkDraft } from "@plandiff/draft";
import { type Row, type RowsOptions, planOfRows, testRegister } from "@plandiff/testing";
import { describe, expect, test } from "vitest";

const sound: Row = {
  number: "1",
  text: "Duy trì cổng thông tin",
  lead: "Sở Nội vụ",
  time: "Thường xuyên",
  deliverables: ["Cổng hoạt động"],
};

function findingsOf(
  rows: readonly Partial<Row>[],
  head: Partial<Plan> = {},
  options: RowsOptions = {},
): EditorFinding[] {
  const plan = planOfRows(
    rows.map((row, i) => ({ ...sound, number: String(i + 1), ...row })),
    { period: "2026", ...options },
  );
  return checkDraft({ ...plan, ...head }, { register: testRegister(), asOf: "2026-11-21" });
}

test("a sound plan has none", () => {
  expect(findingsOf([{}])).toEqual([]);
});

describe("an editor says", () => {
  test.each<[string, Partial<Row>, Partial<EditorFinding>]>([
    ["that nobody leads", { lead: "" }, { code: "no-lead", severity: "warning" }],
    [
      "that several lead",
      { lead: "Sở Nội vụ; Sở Tài chính" },
      { code: "several-leads", args: { count: 2, names: "Sở Nội vụ; Sở Tài chính" } },
    ],
    ["that a date is last year's", { time: "Tháng 6/2025" }, { code: "date-before-period" }],
    ["that a date is far after the period", { time: "Tháng 6/2027" }, { code: "date-after-period" }],
    [
      "that cell and words disagree",
      { time: "Tháng 10/2026", deliverables: ["Dự thảo trình trong tháng 11/2026"] },
      { code: "dates-disagree" },
    ],
    [
      "that a document is replaced",
      { text: "Thực hiện Nghị định số 61/2018/NĐ-CP" },
      {
        code: "reference-replaced",
        args: { number: "61/2018/NĐ-CP", since: "2025-07-01", successors: "118/2025/NĐ-CP" },
      },
    ],
    [
      "that a yearly document is last year's",
      { text: "Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2025" },
      { code: "reference-expired" },
    ],
    [
      "that a document has another date",
      { text: "Thực hiện Quyết định số 1015/QĐ-TTg ngày 15/9/2022" },
      { code: "reference-misdated", args: { number: "1015/QĐ-TTg", date: "2022-09-15", known: "2022-08-30" } },
    ],
    ["that a first citation has no date", { text: "Thực hiện Quyết định số 77/QĐ-XYZ" }, { code: "reference-undated" }],
    [
      "that a number is torn",
      { text: "Thực hiện Quyết định số 77/QĐ- UBND ngày 05/3/2024" },
      { code: "reference-misspelt" },
    ],
    ["that a blank is left", { text: "Thực hiện Quyết định số …/QĐ-TTg" }, { code: "blank-left" }],
    [
      "that a short form is not explained",
      { text: "Vận hành QLVBX tại các đơn vị" },
      { code: "abbreviation-unexplained", args: { word: "QLVBX" } },
    ],
    [
      "that a task named by number is not there",
      { text: "Báo cáo kết quả nhiệm vụ 7" },
      { code: "task-number-dangling" },
    ],
  ])("%s", (_, row, expected) => {
    const findings = findingsOf([row]);
    expect(findings).toContainEqual(expect.objectContaining({ task: "1", ...expected }));
    // And nothing of the same code is said of a sound task.
    expect(findingsOf([{}]).map(({ code }) => code)).not.toContain(expected.code);
  });

  test("that two tasks say the same", () => {
    expect(findingsOf([{}, {}])).toMatchObject([{ code: "task-twice", task: "2", args: { twin: "1" } }]);
  });

  test("it of the head first", () => {
    expect(
      findingsOf([{ lead: "" }], { objectives: ["Theo Kế hoạch số …/KH-UBND"] }).map(({ code, task }) => [code, task]),
    ).toEqual([
      ["blank-left", undefined],
      ["no-lead", "1"],
    ]);
  });

  test("it in English plans too", () => {
    const found = findingsOf([{ text: "Report on task 9", lead: "", time: "June 2025" }], {}, { language: "en" });
    expect(found.map(({ code }) => code).toSorted()).toEqual(["date-before-period", "no-lead", "task-number-dangling"]);
  });
});

describe("an editor does not say", () => {
  test.each([
    ["that January of the next year is outside", { time: "Tháng 01/2027" }],
    [
      "that a short form is unexplained where it is spelled out",
      { text: "Cắt giảm thủ tục hành chính (TTHC); công khai TTHC" },
    ],
    ["that a document is over before it is", { text: "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024" }],
    ["that a Roman number is a short form", { text: "Hoàn thành giai đoạn II" }],
    ["that a fact in the words disagrees with the cell", { text: "Áp dụng từ ngày 01/7/2024", time: "Tháng 6/2026" }],
  ])("%s", (_, row) => {
    expect(findingsOf([row])).toEqual([]);
  });
});
