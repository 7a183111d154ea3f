import { DiagnosticCode, EditorFinding } from "@plandiff/domain";
import { expect, it } from "vitest";
import { type Finding, findingsText } from "../src/index.ts";

it("no code is both a diagnostic's and an editor's: the words are found by the code alone", () => {
  const both = new Set<string>([...DiagnosticCode.options, ...EditorFinding.shape.code.options]);
  expect(both.size).toBe(DiagnosticCode.options.length + EditorFinding.shape.code.options.length);
});

it("what spoils the plan comes first, and every line says where it speaks of", () => {
  const findings: Finding[] = [
    { code: "abbreviation-unexplained", severity: "note", args: { word: "API" } },
    {
      code: "several-leads",
      severity: "warning",
      task: "4",
      args: { count: 2, names: "A; B" },
      place: { kind: "lines", first: 3, last: 5 },
    },
    { code: "task-without-text", severity: "error", args: { task: "2" } },
  ];
  expect(findingsText(findings, { language: "en", tasks: 6, source: "plan.yaml" }).split("\n")).toEqual([
    "plan.yaml: 3 findings",
    "error: task 2: has no text.",
    "lines 3–5: warning: task 4: 2 leads “A; B”; one should answer for each task.",
    "note: the short form “API” is not explained.",
  ]);
});

it("dates are written as everywhere else", () => {
  const finding: Finding = {
    code: "reference-replaced",
    severity: "warning",
    args: { number: "61/2018/NĐ-CP", successors: "118/2025/NĐ-CP", since: "2025-07-01" },
  };
  expect(findingsText([finding], { language: "vi", tasks: 1 })).toContain("từ ngày 01/7/2025");
  expect(findingsText([finding], { language: "en", tasks: 1 })).toContain("since 1 July 2025");
});

it("what a document says is never trusted", () => {
  const finding: Finding = {
    code: "task-twice",
    severity: "warning",
    task: "1\u001b[31m",
    args: { twin: "2\u0007" },
  };
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  expect(findingsText([finding], { language: "vi", tasks: 2 })).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});
