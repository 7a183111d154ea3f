import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editionOf, findDocument, isYearly } from "../src/documents.ts";
import { readReferences } from "../src/vi/references.ts";

const find = (text: string) => findDocument(readReferences(text)[0] ?? { written: text });

describe("what became of a document", () => {
  it.each([
    ["Nghị định số 61/2018/NĐ-CP", "replaced", true, ["118/2025/NĐ-CP"]],
    ["Nghị định số 59/2022/NĐ-CP ngày 05/9/2022", "replaced", true, ["69/2024/NĐ-CP"]],
    ["Nghị định số 107/2021/NĐ-CP", "replaced", false, ["118/2025/NĐ-CP"]],
    ["theo Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015", "replaced", true, ["63/2025/QH15"]],
    ["Quyết định số 104/QĐ-TTg ngày 25/01/2024", "period-over", true, []],
    ["Nghị quyết số 57-NQ/TW ngày 22/12/2024", "in-force", true, []],
    ["Nghị định số 45/2020/NĐ-CP", "unknown", false, []],
  ])("%s", (text, state, verified, followers) => {
    const found = find(text);
    expect(found).toMatchObject({ state, verified });
    expect(found?.followedBy.map(({ number }) => number)).toEqual(followers);
  });

  it("tells documents of one number apart by their dates", () => {
    expect(find("Quyết định số 422/QĐ-TTg ngày 04/4/2022")?.date).toBe("2022-04-04");
    expect(find("Quyết định số 422/QĐ-TTg ngày 10/3/2026")?.date).toBe("2026-03-10");
    expect(find("Quyết định số 422/QĐ-TTg")).toBeUndefined();
    expect(find("Nghị quyết số 01/NQ-CP năm 2025")?.date).toBe("2025-01-08");
    expect(find("Nghị quyết số 01/NQ-CP")).toBeUndefined();
  });

  it("does not take a number within another, another kind or a wrong date", () => {
    expect(find("Nghị định số 145/2020/NĐ-CP")).toBeUndefined();
    expect(find("Thông báo số 932/QĐ-TTg")).toBeUndefined();
    expect(find("Quyết định số 932/QĐ-TTg ngày 07/8/2023")).toBeUndefined();
    expect(find("Nghị quyết số 66/NQ-CP ngày 26/3/2025")?.number).toBe("66/NQ-CP");
  });

  it("finds a document by the name plans give it", () => {
    expect(find("theo Đề án 06")?.number).toBe("06/QĐ-TTg");
    expect(find("theo Kế hoạch cải cách thủ tục hành chính trọng tâm năm 2024")?.number).toBe("104/QĐ-TTg");
  });
});

describe("yearly documents", () => {
  const resolution = readReferences("Nghị quyết số 01/NQ-CP ngày 05/01/2024")[0]!;

  it("knows the edition of a year and its day", () => {
    expect(isYearly(resolution)).toBe(true);
    expect(editionOf(resolution, 2025)?.date).toBe("2025-01-08");
    expect(editionOf(resolution, 2026)?.date).toBe("2026-01-08");
    expect(editionOf(resolution, 2027)).toBeUndefined();
  });

  it("invents no day where only the year is known", () => {
    const second = readReferences("Nghị quyết số 02/NQ-CP năm 2025")[0]!;
    expect(editionOf(second, 2026)).toMatchObject({ year: 2026, verified: false });
    expect(editionOf(second, 2026)?.date).toBeUndefined();
  });

  it("takes no two documents of one number for editions", () => {
    expect(isYearly(readReferences("Quyết định số 422/QĐ-TTg")[0]!)).toBe(false);
  });
});

it("says in words where each fact was seen, since readers are shown it", () => {
  const data = ["documents", "handovers", "register"].map((name) =>
    readFileSync(join(import.meta.dirname, `../src/data/${name}.json`), "utf8"),
  );
  const sources = data.flatMap((text) => [...text.matchAll(/"source":\s*"([^"]*)"/g)].map(([, source = ""]) => source));
  expect(sources.length).toBeGreaterThan(50);
  // the name of a site opens with a word that says so, and no bare number stands for its page
  const isBareSite = /(?:^|\()[a-z0-9-]+\.[a-z]|(?<!số )(?<![\p{L}\d/.-])\d{5,}/u;
  expect(sources.filter((source) => isBareSite.test(source))).toEqual([]);
});
