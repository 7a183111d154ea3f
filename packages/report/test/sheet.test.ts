import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { diffXlsx, planXlsx } from "../src/index.ts";
import { part, parts } from "./fixtures/archive.ts";
import { plan, task } from "./fixtures/build.ts";
import { everywhere } from "./fixtures/everywhere.ts";
import { all, textOf } from "./fixtures/markup.ts";
import { pair, plans } from "./fixtures/office-plans.ts";
import { onePlan } from "./fixtures/one-plan.ts";
import { threePlans } from "./fixtures/three-plans.ts";

const vi = { language: "vi", plans } as const;

describe("the workbook of a comparison", async () => {
  const bytes = await diffXlsx(pair, vi);
  const { sheets } = await readXlsx(bytes);
  const rows = (name: string): unknown[][] => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const { entries = [], summary } = pair.comparisons[0] ?? {};

  it("has one sheet a view", () =>
    expect(sheets.map(({ name }) => name)).toEqual([
      "Tổng hợp",
      "Tất cả nhiệm vụ",
      "Đổi chủ trì, phối hợp",
      "Đổi thời gian",
    ]));
  it("has the lines of work where there are three plans", async () => {
    const three = await readXlsx(await diffXlsx(threePlans, { language: "vi" }));
    expect(three.sheets.at(-1)?.rows).toHaveLength(threePlans.lineages.length + 1);
  });
  it("counts what became of the tasks, as numbers", () => {
    const counts = new Map(rows("Tổng hợp").map(([name, count]) => [name, count]));
    expect(counts.get("Tiếp tục")).toBe(summary?.carriedOver);
    expect(counts.get("Mới")).toBe(summary?.added);
  });
  it("has every entry among all tasks, and only those that changed in the other views", () => {
    expect(rows("Tất cả nhiệm vụ")).toHaveLength(entries.length + 1);
    const changed = (...fields: string[]): number =>
      entries.filter(({ changes }) => changes.some(({ nature, field }) => nature === "real" && fields.includes(field)))
        .length;
    expect(rows("Đổi chủ trì, phối hợp")).toHaveLength(changed("lead", "coordinating") + 1);
    expect(rows("Đổi thời gian")).toHaveLength(changed("schedule") + 1);
  });
  it("has last days as dates", () => {
    const dates = rows("Đổi thời gian")
      .flat()
      .filter((cell) => cell instanceof Date);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date.toISOString()).toMatch(/T00:00:00\.000Z$/);
  });
  it("keeps its headers in sight, filters by them and wraps its text", () => {
    for (const [name, sheet] of parts(bytes)) {
      if (!name.startsWith("xl/worksheets/sheet")) continue;
      expect(all(sheet, "pane")[0]?.attributes, name).toMatchObject({ ySplit: "1", state: "frozen" });
      expect(all(sheet, "autoFilter"), name).toHaveLength(1);
      expect(
        all(sheet, "col").every(({ attributes }) => Number(attributes["width"]) >= 6),
        name,
      ).toBe(true);
    }
    const names = all(part(bytes, "xl/workbook.xml"), "definedName");
    expect(names.map((name) => textOf(name))).toContain("'Tất cả nhiệm vụ'!$1:$1");
    for (const name of names) expect(textOf(name)).toMatch(/^'[^']+'!\$/);
    const wrapped = all(part(bytes, "xl/styles.xml"), "alignment").map(({ attributes }) => attributes["wrapText"]);
    expect(wrapped).toContain("true");
  });
});

describe("the workbook of a plan", () => {
  it("has its tasks under names that can be read back, and what it says of itself beside them", async () => {
    const [tasks, about] = (await readXlsx(await planXlsx(onePlan.plan, { language: "vi" }))).sheets;
    expect(tasks?.rows[0]).toEqual(["Stt", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm", "Kinh phí"]);
    expect(tasks?.rows.find(([number]) => number === "3")?.[5]).toBe("- Báo cáo tổng kết\n- Thông báo kết luận");
    expect(about?.rows.flat()).toContain(onePlan.plan.title);
  });
});

describe("a hostile document", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://a")', "'=1", "2024-01-01", "007"])(
    "stays text: %j",
    async (words) => {
      const bytes = await planXlsx(plan("2024", [task("1", words, { lead: words, time: words })]), { language: "vi" });
      expect([...parts(bytes).values()].flatMap((one) => all(one, "f"))).toEqual([]);
      const [sheet] = (await readXlsx(bytes)).sheets;
      expect(sheet?.rows[1]?.[1]).toBe(words.trim());
      expect(part(bytes, "xl/sharedStrings.xml").children.length).toBeGreaterThan(0);
    },
  );
  it.each(["<c/>&\"'", "a\u0000\u001B[2Jb\uFFFE\uD800", "]]>", "[x]:*?/\\'", "x".repeat(40_000)])(
    "makes no file that cannot be read: %#",
    async (words) => {
      const { output, plans: hostile, read } = everywhere(words);
      for (const bytes of [
        await diffXlsx(output, { language: "vi", plans: hostile }),
        await planXlsx(read.plan, { language: "en" }),
      ]) {
        const strings = all(part(bytes, "xl/sharedStrings.xml"), "si").map((one) => textOf(one));
        expect(Math.max(...strings.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
        expect((await readXlsx(bytes)).sheets.length).toBeGreaterThan(1);
      }
    },
  );
});
