import { describe, expect, test } from "vitest";
import { draftRow } from "./drafting.ts";

const today = "2026-11-21";

describe("a yearly document", () => {
  test("gets the date of its new edition, from the register", () => {
    const { task, of } = draftRow(
      { text: "Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ" },
      { asOf: today },
    );
    expect(task.text).toBe("Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2026 của Chính phủ");
    expect(of("text")).toMatchObject([
      { state: "applied", verified: true, reason: { code: "edition-known" }, source: expect.any(String) },
    ]);
    expect(task.references).toMatchObject([{ number: "01/NQ-CP", date: "2026-01-08" }]);
  });

  test("is left open where the edition is not known yet on the day of the draft", () => {
    const { task, of } = draftRow(
      { text: "Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ" },
      { asOf: "2026-01-01" },
    );
    expect(task.text).toBe("Thực hiện Nghị quyết số 01/NQ-CP ngày …/…/2026 của Chính phủ");
    expect(of("text")).toMatchObject([{ reason: { code: "edition-unknown" } }]);
  });

  test("is left open where the register is not sure of its date", () => {
    const { task } = draftRow(
      { text: "Thực hiện Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ" },
      { asOf: today },
    );
    expect(task.text).toContain("ngày …/…/2026");
  });

  test("that is a plan by name moves to the new year", () => {
    const text = "Thực hiện nhiệm vụ theo Kế hoạch cải cách hành chính trọng tâm năm 2025 tại các sở";
    const { task, of } = draftRow({ text }, { asOf: today });
    expect(task.text).toBe(text.replace("2025", "2026"));
    expect(of("text")).toMatchObject([{ reason: { code: "yearly-name" } }]);
  });

  test("whose plan year is over loses its number, not its place", () => {
    const { task } = draftRow(
      { text: "Thực hiện Quyết định số 104/QĐ-TTg ngày 25/01/2024 của Thủ tướng Chính phủ" },
      { period: "2024", next: "2025" },
    );
    expect(task.text).toBe("Thực hiện Quyết định số …/QĐ-TTg ngày …/…/2025 của Thủ tướng Chính phủ");
  });
});

describe("a document that is dead", () => {
  test("is pointed out with its successor, and nothing is put in its place", () => {
    const text = "Tổng hợp theo Nghị định số 61/2018/NĐ-CP của Chính phủ";
    const { task, of } = draftRow({ text }, { asOf: today });
    expect(task.text).toBe(text);
    expect(of("text")).toMatchObject([
      {
        state: "open",
        to: "Nghị định số 118/2025/NĐ-CP",
        verified: true,
        reason: { code: "replaced", args: { since: "2025-07-01" } },
      },
    ]);
  });

  test("was alive before", () => {
    expect(draftRow({ text: "Tổng hợp theo Nghị định số 61/2018/NĐ-CP" }, { asOf: "2025-06-30" }).of("text")).toEqual(
      [],
    );
  });

  test("by an unverified source is doubtful", () => {
    expect(draftRow({ text: "Thực hiện Nghị định số 107/2021/NĐ-CP" }, { asOf: today }).of("text")).toMatchObject([
      { state: "open", verified: false },
    ]);
  });

  test("as a programme of several years is a question", () => {
    const { of } = draftRow({ text: "Thực hiện Nghị quyết số 68/NQ-CP ngày 12/5/2020 của Chính phủ" }, { asOf: today });
    expect(of("text")).toMatchObject([{ state: "open", reason: { code: "programme-over" } }]);
  });

  test("is told by number and date together", () => {
    expect(draftRow({ text: "Thực hiện Nghị định số 145/2020/NĐ-CP" }, { asOf: today }).of("text")).toEqual([]);
    expect(draftRow({ text: "Thực hiện Nghị quyết số 66/NQ-CP ngày 01/02/2021" }, { asOf: today }).of("text")).toEqual(
      [],
    );
  });
});

test("the number of the decision that issued the last plan becomes a blank", () => {
  const decision = { number: "16/QĐ-UBND", date: "2025-01-10" };
  const { output } = draftRow(
    {},
    { head: { decision, otherText: [{ text: "Ban hành kèm theo Quyết định số 16/QĐ-UBND" }] } },
  );
  expect(output.plan.decision).toEqual({});
  expect(output.plan.otherText).toEqual([{ text: "Ban hành kèm theo Quyết định số …/QĐ-UBND" }]);
});

test.each([
  [
    "vi",
    "(Kèm theo Quyết định số 62/QĐ-UBND ngày 18 tháng 9 năm 2025 của Chủ tịch)",
    "(Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm 2026 của Chủ tịch)",
  ],
  ["vi", "(Kèm theo Quyết định số 62/QĐ-UBND ngày 18/9/2025)", "(Kèm theo Quyết định số …/QĐ-UBND ngày …/…/2026)"],
  ["en", "(Attached to Decision 62/QĐ-UBND of 18 September 2025)", "(Attached to Decision …/QĐ-UBND of … 2026)"],
] as const)(
  "the number and the day of the decision that issued the last plan are left blank (%s)",
  (language, text, to) => {
    const { output } = draftRow({}, { language, head: { decision: { number: "62/QĐ-UBND" }, otherText: [{ text }] } });
    expect(output.plan.otherText).toEqual([{ text: to }]);
  },
);
