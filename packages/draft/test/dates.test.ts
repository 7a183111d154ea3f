import { describe, expect, test } from "vitest";
import { draftOf, draftRow } from "./drafting.ts";

describe("the time cell rolls by the period, in the manner in which it is written", () => {
  test.each([
    ["Tháng 7/2025 và tháng 01/2026", "Tháng 7/2026 và tháng 01/2027"],
    ["Trước ngày 20 các tháng 3, 6, 9, 12/2025", "Trước ngày 20 các tháng 3, 6, 9, 12/2026"],
    ["Quý III/2025", "Quý III/2026"],
    ["Trước 15/12/2025", "Trước 15/12/2026"],
    ["Tháng 9 năm 2025", "Tháng 9 năm 2026"],
    ["Từ tháng 3/2025 đến tháng 5/2025", "Từ tháng 3/2026 đến tháng 5/2026"],
    ["Năm 2025", "Năm 2026"],
  ])("%s -> %s", (from, to) => {
    const { task, of } = draftRow({ time: from });
    expect(task.written.time).toBe(to);
    expect(task.schedule.written).toBe(to);
    expect(of("schedule")).toMatchObject([
      { from, to, state: "applied", verified: true, reason: { code: "date-rolled" } },
    ]);
  });

  test("in English too", () => {
    const { task } = draftRow(
      { text: "Publish the report", lead: "Head of Finance", time: "By 30 June 2025" },
      { language: "en" },
    );
    expect(task.written.time).toBe("By 30 June 2026");
  });

  test.each([
    ["FY25 Q3", "FY26 Q3", "2025"],
    ["Q2'25", "Q2'26", "2025"],
    ["Q3 2025/26", "Q3 2026/27", "2025-04..2026-03"],
    ["By the end of FY2025/26", "By the end of FY2026/27", "2025-04..2026-03"],
  ])("with both halves of a year: %s -> %s", (from, to, period) => {
    const given = { text: "Publish the report", lead: "Head of Finance", time: from };
    const next = period === "2025" ? "2026" : "2026-04..2027-03";
    const { task } = draftRow(given, { language: "en", period, next });
    expect(task.written.time).toBe(to);
  });

  test("a rhythm without a year needs nothing", () => {
    const { task, of } = draftRow({ time: "Hằng quý" });
    expect(task.schedule).toMatchObject({ kind: "recurring", every: "P3M" });
    expect(of("schedule")).toEqual([]);
  });

  test("a date years ahead stands", () => {
    const { task, of } = draftRow({ time: "Năm 2030" });
    expect(task).toMatchObject({ state: "carried", written: { time: "Năm 2030" } });
    expect(of("schedule")).toEqual([]);
    expect(of("task")).toMatchObject([{ reason: { code: "runs-on" } }]);
  });

  test("a month without a year means the next plan's", () => {
    const { task, of } = draftRow({ time: "Tháng 7" });
    expect(task.schedule).toMatchObject({ occurrences: [{ start: "2026-07-01" }] });
    expect(of("schedule")).toEqual([]);
  });

  test.each([
    ["a day that the next year lacks", "Trước ngày 29/02/2024", { period: "2024", next: "2025" }],
    ["a day of the week", "Thứ Hai, ngày 15/7/2025", {}],
    ["a period of another length", "Quý IV/2023", { period: "2023-09..2023-12", next: "2024" }],
    ["the day since when work has run", "Từ tháng 3/2025", {}],
    ["dates of which some lie years ahead", "Tháng 6/2025 và tháng 6/2028", {}],
    ["a date of the first half in a plan for the second", "Tháng 3/2025", { period: "2025-H1", next: "2025-H2" }],
    ["an event with a year of its own", "Sau bão số 3/2025", {}],
    ["words that no rule understands", "Kịp đại lễ 2025 xong sớm", {}],
  ])("%s is left to a person", (_, time, given) => {
    const { task, of } = draftRow({ time }, given);
    expect(task.written.time).toBe(time);
    expect(of("schedule")).toMatchObject([{ from: time, state: "open" }]);
  });
});

describe("dates in the words", () => {
  test("the plan's year rolls, and the year that it plans for", () => {
    const { task, of } = draftRow({
      text: "Xây dựng Kế hoạch hoạt động năm 2026",
      deliverables: ["Kế hoạch hoạt động năm 2026"],
      time: "Tháng 12/2025",
    });
    expect(task.text).toBe("Xây dựng Kế hoạch hoạt động năm 2027");
    expect(task.deliverables).toEqual([{ text: "Kế hoạch hoạt động năm 2027" }]);
    expect(task.written.deliverable).toBe("Kế hoạch hoạt động năm 2027");
    expect(of("text")).toMatchObject([{ from: "năm 2026", to: "năm 2027", at: 28, reason: { code: "year-rolled" } }]);
  });

  test.each([
    ["Nâng cấp phần mềm, hoàn thành trong quý III/2025", "Nâng cấp phần mềm, hoàn thành trong quý III/2026"],
    ["Tổng kết năm 2025 của ngành", "Tổng kết năm 2026 của ngành"],
    ["Khai giảng năm học 2025-2026", "Khai giảng năm học 2026-2027"],
    ["Trực Tết Nguyên đán Ất Tỵ và lễ hội xuân", "Trực Tết Nguyên đán Bính Ngọ và lễ hội xuân"],
    ["Trực Tết Nguyên đán Ất Tỵ 2025", "Trực Tết Nguyên đán Bính Ngọ 2026"],
    ["Hoàn thành trước ngày 20/12/2025 việc rà soát", "Hoàn thành trước ngày 20/12/2026 việc rà soát"],
    ["Đánh giá công tác 6 tháng đầu năm 2025", "Đánh giá công tác 6 tháng đầu năm 2026"],
  ])("%s", (from, to) => {
    expect(draftRow({ text: from }).task.text).toBe(to);
  });

  test.each([
    "Chuyển sang tài khoản mới từ ngày 01/7/2025",
    "Thực hiện chương trình giai đoạn 2025-2030",
    "Thực hiện Quyết định số 766/QĐ-TTg ngày 23/6/2022",
    "Rà soát theo Luật Đất đai năm 2024",
    "Phấn đấu đến năm 2030 hoàn thành",
    "Thực hiện Nghị định số 118/2025/NĐ-CP",
    "Thông báo ngày 05/3/2019 còn giá trị",
  ])("%s: a fact stays, and nobody is asked", (text) => {
    const { task, of } = draftRow({ text });
    expect(task.text).toBe(text);
    expect(of("text")).toEqual([]);
  });

  test.each([
    ["a day that may be a fact", "Kỷ niệm ngày thành lập ngày 05/9/2025", "maybe-a-fact"],
    ["a target year", "Phấn đấu đến năm 2025 hoàn thành", "target-year"],
    ["a look back", "Công bố kết quả năm 2024", "looks-back"],
    ["a programme that ends", "Tổng hợp kết quả giai đoạn 2021-2025", "programme-over"],
  ])("%s is asked, not rolled", (_, text, code) => {
    const { task, of } = draftRow({ text });
    expect(task.text).toBe(text);
    expect(of("text")).toMatchObject([{ state: "open", reason: { code } }]);
  });

  test("an earlier plan shows which dates roll and which do not", () => {
    const older = draftOf(
      [{ number: "1", text: "Công bố kết quả năm 2023 và mốc tháng 6/2025", time: "Thường xuyên" }],
      { period: "2024", next: "2025" },
    );
    const history = [
      {
        ...older.plan,
        period: { start: "2024-01-01", end: "2024-12-31", label: "2024" },
        tasks: older.plan.tasks.map((task) => ({ ...task, text: "Công bố kết quả năm 2023 và mốc tháng 6/2025" })),
      },
    ];
    const lineages = [
      {
        text: "",
        events: [],
        tasks: [
          { plan: 0, id: "1" },
          { plan: 1, id: "1" },
        ],
      },
    ];
    const { task } = draftRow({ text: "Công bố kết quả năm 2024 và mốc tháng 6/2025" }, { history, lineages });
    expect(task.text).toBe("Công bố kết quả năm 2025 và mốc tháng 6/2025");
  });
});

describe("the title names the next period", () => {
  test.each([
    [
      "KẾ HOẠCH HOẠT ĐỘNG 4 THÁNG CUỐI NĂM 2023 CỦA TỔ",
      "2023-09..2023-12",
      "2024",
      "KẾ HOẠCH HOẠT ĐỘNG NĂM 2024 CỦA TỔ",
    ],
    ["Kế hoạch công tác năm 2025", "2025", "2026", "Kế hoạch công tác năm 2026"],
    ["Kế hoạch công tác năm 2025", "2025", "2026-H1", "Kế hoạch công tác 6 tháng đầu năm 2026"],
    ["Kế hoạch công tác năm 2025", "2025", "2026-Q4", "Kế hoạch công tác quý IV/2026"],
    ["Kế hoạch quý I/2026", "2026-Q1", "2026-Q2", "Kế hoạch quý II/2026"],
  ])("%s", (title, period, next, expected) => {
    const output = draftOf([{ text: "Việc", time: "Thường xuyên" }], { period, next, head: { title } });
    expect(output.plan.title).toBe(expected);
    expect(output.plan.period?.label).toBe(next.includes("..") ? output.plan.period?.label : next);
  });

  test("in English", () => {
    const head = { title: "Work Plan for 2025" };
    const output = draftOf([{ text: "Publish", time: "Quarterly" }], {
      language: "en",
      period: "2025",
      next: "2026",
      head,
    });
    expect(output.plan.title).toBe("Work Plan for 2026");
  });
});
