import { type DraftOutput, DraftReason, EditorFinding } from "@plandiff/domain";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { draftJson, draftMarkdown, draftText, draftWords, draftYaml } from "../src/index.ts";
import { output, previous } from "./fixtures/first-version.ts";

describe.each(["vi", "en"] as const)("the words of a first version in %s", (language) => {
  const words = draftWords[language];
  const full = {
    words: "x",
    time: "x",
    product: "x",
    date: "2026-01-01",
    known: "2026-01-02",
    plans: 3,
    period: "2026",
    since: "2026-01-01",
    party: "A",
    successor: "B",
    successors: "C",
    name: "D",
    number: "7",
    count: 2,
    names: "E",
    written: "F",
    word: "G",
    twin: "8",
  };

  it.each([
    ["with all that they are filled with", full],
    ["with nothing", {}],
  ])("say something for every code %s", (_, args) => {
    const all = [
      ...DraftReason.shape.code.options.map((code) => words.reason[code](args)),
      ...EditorFinding.shape.code.options.map((code) => words.finding[code](args)),
    ];
    for (const text of all) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/undefined|  |“”/);
    }
  });
});

describe("a first version as text", () => {
  const options = { language: "vi", width: 100, colour: false } as const;
  const text = draftText(output, previous, options);

  it("counts, then tells each task with what was done and what is asked", () => {
    expect(text).toContain("2 nhiệm vụ, 1 chờ quyết định; 1 không đưa tiếp; đã sửa 2 chỗ, còn hỏi 2 chỗ");
    expect(text).toContain("– thời gian: “Tháng 7/2025” → “Tháng 7/2026”  chuyển theo kỳ");
    expect(text).toContain("2  Nâng cấp trụ sở  [chờ quyết định]");
  });

  it("asks the same question once, and says where else", () => {
    expect(text.match(/\? (?:chủ trì|phối hợp)/g)).toHaveLength(1);
    expect(text).toContain("cũng ở nhiệm vụ 2");
  });

  it("names what was left out, with the reason", () => {
    expect(text).toContain("Không đưa tiếp (1)\n2  Họp chuyên đề\n    việc làm một lần “chuyên đề”");
  });

  it("lets no control character through", () => {
    const hostile: DraftOutput = {
      ...output,
      proposals: [{ ...output.proposals[1]!, from: "\u001b[31mx", to: "\u202ey" }],
    };
    expect(draftText(hostile, previous, options)).not.toMatch(/[\u001b\u202e]/);
  });
});

describe("a first version as data", () => {
  it("reads back from JSON and YAML as it was", async () => {
    expect(JSON.parse(draftJson(output))).toEqual(output);
    expect(parse(await draftYaml(output))).toEqual(output);
  });

  it("has every proposal in its Markdown, and cells that cannot break the table", () => {
    const hostile: DraftOutput = {
      ...output,
      proposals: [...output.proposals, { ...output.proposals[1]!, from: "a|b\nc" }],
    };
    const rows = draftMarkdown(hostile, previous, { language: "vi" })
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.includes("chuyển theo kỳ"));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
  });
});
