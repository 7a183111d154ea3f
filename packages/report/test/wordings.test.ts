import { type Diagnostic, type Place, DiagnosticCode, UsageError } from "@plandiff/domain";
import { describe, expect, it } from "vitest";
import { describePlace, diagnosticLine, troubleText, wordings } from "../src/index.ts";

/** Every sentence of a wording: functions are called with arguments of each of the given sets. */
function sentences(value: unknown, path: string, calls: readonly (readonly unknown[])[]): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return calls.flatMap((args) => sentences(value(...args), path, calls));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, member]) => sentences(member, `${path}.${key}`, calls));
}
const keys = (value: unknown, path = ""): string[] =>
  value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([key, member]) => keys(member, `${path}.${key}`))
    : [path];

const FULL = {
  task: "5",
  text: "Khi thuận tiện",
  count: 3,
  number: "7",
  found: 4,
  expected: 6,
  party: "Sở Nội vụ",
  since: "2025-03-01",
  twin: "6",
  plan: "2024",
  previous: "2024",
  next: "2025",
  period: "2024",
  label: "2024",
  flag: "--lang",
  value: "fr",
  allowed: "vi, en",
  suggestion: "vi",
  format: "xyz",
  reason: "EACCES",
  limit: 100,
  field: "tasks[3].text",
  command: "dif",
  version: "2.0",
  id: "5",
  column: "Kinh phí",
  missing: "number",
};

describe.each(["vi", "en"] as const)("the wording of %s", (language) => {
  const wording = wordings[language];
  const { schedule: _, place: __, ...rest } = wording;

  it("has the keys of the other languages, and no others", () =>
    expect(keys(wording).toSorted()).toEqual(keys(wordings.vi).toSorted()));

  it("says something for every key", () => {
    for (const [path, text] of sentences(rest, language, [["lead", "“x”"]])) expect(text.trim(), path).not.toBe("");
  });

  it.each([
    ["with all that a code may bring along", FULL],
    ["with nothing", {}],
  ])("has whole sentences %s", (_name, args) => {
    const { diagnostic, trouble } = wording;
    for (const [path, text] of [
      ...sentences(diagnostic, "diagnostic", [[args]]),
      ...sentences(trouble, "trouble", [[args]]),
    ]) {
      expect(text, path).not.toMatch(/undefined|null|NaN| {2}| [,;:.](?![a-z])|\(\s*\)|“”/);
      expect(text.trim(), path).toBe(text);
    }
  });

  it("names each diagnostic differently", () => {
    const said = DiagnosticCode.options.map((code) => wording.diagnostic[code](FULL));
    expect(new Set(said).size).toBe(said.length);
  });

  it("names each mark of a finding differently", () => {
    const said = Object.values(wording.finding).map((words) => words("lead", ""));
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("places", () => {
  const cases: [Place, string, string][] = [
    [{ kind: "lines", first: 12, last: 12 }, "dòng 12", "line 12"],
    [{ kind: "lines", first: 12, last: 14 }, "dòng 12–14", "lines 12–14"],
    [{ kind: "row", row: 3, column: 2 }, "hàng 3, cột 2", "row 3, column 2"],
    [{ kind: "row", row: 3 }, "hàng 3", "row 3"],
    [{ kind: "cell", table: 2, row: 4, cell: 1 }, "bảng 2, hàng 4, ô 1", "table 2, row 4, cell 1"],
    [{ kind: "sheet", sheet: "KH", cell: "B4" }, "trang tính “KH”, ô B4", "sheet “KH”, cell B4"],
    [{ kind: "page", page: 3, line: 5 }, "trang 3, dòng 5", "page 3, line 5"],
    [{ kind: "path", path: "tasks[3].text" }, "mục tasks[3].text", "member tasks[3].text"],
  ];
  it.each(cases)("%j", (place, vi, en) => {
    expect(describePlace(place, "vi")).toBe(vi);
    expect(describePlace(place, "en")).toBe(en);
  });
});

describe("a trouble", () => {
  it("says what is wrong, where, and what to do next", () =>
    expect(
      troubleText(
        new UsageError("plan-field-wrong", {
          file: "ke-hoach.yaml",
          place: { kind: "path", path: "tasks[3].schedule" },
          args: { field: "tasks[3].schedule", expected: "một thời gian" },
        }),
        "vi",
      ),
    ).toBe(
      "ke-hoach.yaml, mục tasks[3].schedule: Trường tasks[3].schedule có giá trị sai: cần một thời gian.\nSửa giá trị đó; plandiff help read giải thích từng trường.",
    ));

  it("names the fields that there are in the reader's language", () =>
    expect(
      troubleText(
        new UsageError("plan-field-wrong", { file: "a.yaml", args: { path: "tasks[0].leed", known: "text, lead" } }),
        "vi",
      ),
    ).toBe("a.yaml: Không có trường nào tên là tasks[0].leed.\nNhiệm vụ có các trường: text, lead."));

  it("suggests the flag that was meant", () =>
    expect(
      troubleText(new UsageError("flag-unknown", { args: { flag: "--formt", suggestion: "--format" } }), "en"),
    ).toBe("There is no option “--formt”.\nDid you mean “--format”? See plandiff help for the options."));

  it("of our own making shows no stack and does not blame the user", () => {
    const text = troubleText(new TypeError("x is not a function"), "vi");
    expect(text).toContain("x is not a function");
    expect(text).not.toMatch(/\bat /);
    expect(text.split("\n")).toHaveLength(2);
  });

  it("that is no error at all is still told", () => expect(troubleText("boom", "en")).toContain("boom"));

  it("cannot bring escapes into a terminal by the name of a file", () =>
    expect(troubleText(new UsageError("file-missing", { file: "a\u001B[2Jb\u202Ec" }), "vi")).toBe(
      "a[2Jbc: Không có tệp này.\nKiểm tra lại tên tệp và thư mục.",
    ));
});

describe("a diagnostic", () => {
  const finding: Diagnostic = {
    code: "schedule-unread",
    severity: "warning",
    args: { task: "5", text: "Khi thuận\n tiện" },
    place: { kind: "row", row: 6, column: 4 },
  };
  it("stands on one line with its place", () =>
    expect(diagnosticLine(finding, "vi", "kh.csv")).toBe(
      "kh.csv, hàng 6, cột 4: cần xem: nhiệm vụ 5: chưa hiểu thời gian thực hiện “Khi thuận tiện”; giữ nguyên văn.",
    ));
});
