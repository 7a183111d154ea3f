// plandiff check: what it finds in the real plans, where, and as of which day.
import { describe, expect, test } from "vitest";
import { examples, run } from "./program.ts";

interface Found {
  readonly code: string;
  readonly task?: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly place?: { readonly kind: string };
}
const check = async (...args: string[]): Promise<{ code: number | null; findings: readonly Found[] }> => {
  const { code, stdout } = await run(["check", "--format", "json", ...args]);
  return { code, findings: (JSON.parse(stdout) as { findings: readonly Found[] }).findings };
};
const csv = (...rows: string[]): { input: string } => ({
  input: ["Stt,Nhiệm vụ,Chủ trì,Thời gian", ...rows, ""].join("\n"),
});
const typed = ["check", "--period", "2026", "--as-of", "2026-01-05", "--format", "json", "--input-format", "csv", "-"];
const codesOf = (stdout: string): string[] =>
  (JSON.parse(stdout) as { findings: readonly Found[] }).findings.map(({ code }) => code);

describe("check on the real plans", () => {
  test("says where: the product of row 9 names another month than its cell", async () => {
    const { code, findings } = await check(examples.q4, "--as-of", "2023-09-15");
    expect(code).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "dates-disagree",
        task: "9",
        args: { time: "Tháng 10/2023", words: "tháng 11/2023" },
        place: expect.objectContaining({ kind: "lines" }),
      }),
    );
  });

  test("says what is out of force on the day asked about, and not before", async () => {
    const codes = async (asOf: string): Promise<string[]> =>
      (await check(examples.y2025, "--as-of", asOf)).findings
        .filter(({ task }) => task === "15")
        .map(({ code }) => code);
    expect(await codes("2025-06-30")).not.toContain("reference-replaced");
    expect(await codes("2025-07-01")).toContain("reference-replaced");
  });

  test("names tasks that several lead, in both languages", async () => {
    const found = await Promise.all(["vi", "en"].map((lang) => run(["check", examples.y2025, "--lang", lang])));
    expect(found.map(({ code }) => code)).toEqual([1, 1]);
    expect(found[0]?.stdout).toMatch(/nhiệm vụ 5: có 3 chủ trì .*Nghị định 39\/2022\/NĐ-CP/);
    expect(found[1]?.stdout).toMatch(/task 5: 3 leads /);
  });
});

describe("check of a typed plan", () => {
  test("a thing is said once, by whoever says it first", async () => {
    const { stdout } = await run(typed, csv("1,Họp giao ban,,Tháng 5/2035", "2,Họp giao ban,,Tháng 5/2035"));
    expect(codesOf(stdout).toSorted()).toEqual(
      [
        "schedule-outside-period",
        "schedule-outside-period",
        "task-duplicated",
        "task-without-lead",
        "task-without-lead",
      ].toSorted(),
    );
  });

  test("a task named by a number that none has", async () => {
    const { code, stdout } = await run(typed, csv("1,Báo cáo kết quả nhiệm vụ số 7,Văn phòng,Tháng 5/2026"));
    expect(code).toBe(1);
    expect(codesOf(stdout)).toEqual(["task-number-dangling"]);
  });

  test("a mere note is told with --verbose and is no finding", async () => {
    const row = csv("1,Thực hiện Quyết định số 77/QĐ-UBND,Văn phòng,Tháng 5/2026");
    const quiet = await run(typed, row);
    expect({ code: quiet.code, codes: codesOf(quiet.stdout) }).toEqual({ code: 0, codes: [] });
    const verbose = await run([...typed.slice(0, -1), "--verbose", "-"], row);
    expect({ code: verbose.code, codes: codesOf(verbose.stdout) }).toEqual({ code: 0, codes: ["reference-undated"] });
  });

  test("a day that is none is refused", async () => {
    expect((await run(["check", examples.y2024, "--as-of", "2026-02-30"])).code).toBe(2);
  });
});
