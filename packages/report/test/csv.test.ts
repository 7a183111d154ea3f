import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { diffCsv, planCsv } from "../src/index.ts";
import { plan, task } from "./fixtures/build.ts";
import { pair, plans } from "./fixtures/office-plans.ts";
import { onePlan } from "./fixtures/one-plan.ts";

const parse = (csv: string): string[][] =>
  papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: true }).data;

describe("CSV", () => {
  it("is marked as UTF-8 for Excel, unless that is not wanted", async () => {
    expect(await planCsv(onePlan.plan, { language: "vi" })).toMatch(/^\uFEFFStt,/);
    expect(await planCsv(onePlan.plan, { language: "vi", bom: false })).toMatch(/^Stt,/);
  });
  it("has a line for every task, sections above them, and a line in the cell for every deliverable", async () => {
    const [header, ...rows] = parse(await planCsv(onePlan.plan, { language: "vi" }));
    expect(header).toEqual(["Stt", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm", "Kinh phí"]);
    expect(rows).toHaveLength(onePlan.plan.tasks.length + 2);
    expect(rows.find(([number]) => number === "3")?.[5]).toBe("• Báo cáo tổng kết\n• Thông báo kết luận");
  });
  it("has a line for every entry of a comparison, with both plans side by side", async () => {
    const [header, ...rows] = parse(await diffCsv(pair, { language: "vi", plans }));
    expect(header).toContain("Thời gian (2024)");
    expect(header).toContain("Thời gian (2025)");
    expect(rows).toHaveLength(pair.comparisons[0]?.entries.length ?? 0);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header?.length]));
  });
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "=1\n=2", "-\u00a01"])(
    "keeps %j from being a formula",
    async (words) => {
      const rows = parse(
        await planCsv(plan("2024", [task("1", words, { lead: words, time: words })]), { language: "vi" }),
      );
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    },
  );
});
