// Every document of the fixtures: what it says, and that all of it is somewhere, counted without our readers.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plan, Read } from "@plandiff/domain";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { accountFor, readPlan } from "../src/index.ts";
import { register } from "./reading.ts";

const folder = join(import.meta.dirname, "fixtures");
const names = readdirSync(folder).filter((name) => name !== "README.md");
const source = (name: string): { bytes: Uint8Array; name: string } => ({
  bytes: readFileSync(join(folder, name)),
  name,
});
const read = (name: string): Promise<Read<Plan>> => readPlan(source(name), { register });

const unescaped = (xml: string): string =>
  xml
    .replaceAll("&#10;", "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");
const compact = (text: string): string => text.normalize("NFC").replaceAll(/\s+/gu, "");
const between = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`, "g"))].map((found) => unescaped(found[1]!));

/** The texts of a document, found by nothing but a search for their tags. */
function rawTexts({ bytes, name }: { bytes: Uint8Array; name: string }): string[] {
  if (name.endsWith(".html")) {
    const body = strFromU8(bytes).replaceAll(/<!--[^]*?-->|<style[^]*?<\/style>|<![^>]*>/g, "");
    return unescaped(body.replaceAll(/<[^>]*>/g, "\u0000")).split("\u0000");
  }
  if (name.endsWith(".md"))
    return strFromU8(bytes)
      .replaceAll(/[|#*`~\\[\]]|<br>|:?-+:|---/g, "\n")
      .split("\n");
  const parts = unzipSync(bytes);
  const xml = (wanted: RegExp): string =>
    Object.entries(parts)
      .flatMap(([part, data]) => (wanted.test(part) ? [strFromU8(data)] : []))
      .join("\n");
  if (name.endsWith(".docx"))
    return [...between(xml(/^word\/.*\.xml$/), "w:t"), ...between(xml(/^word\/document\.xml$/), "w:delText")];
  if (name.endsWith(".xlsx")) return between(xml(/sharedStrings\.xml$/), "t");
  if (/\.od[st]$/.test(name))
    return xml(/^content\.xml$/)
      .replace(/^[^]*<office:body>/, "")
      .replaceAll(/<office:change-info>[^]*?<\/office:change-info>/g, "")
      .split(/<[^>]*>/)
      .map(unescaped);
  return [];
}

/** All that a result says, in one text. */
function allOf({ value, diagnostics }: Read<Plan>): string {
  const { title, decision, legalBases, objectives, requirements, recipients, tasks, otherText } = value;
  const cells = tasks.flatMap(({ number, text, section, written, otherColumns }) => [
    number,
    text,
    ...section,
    ...Object.values(written),
    ...(otherColumns ?? []).map((column) => column.text),
  ]);
  const head = [
    title,
    decision?.signer?.title,
    decision?.signer?.name,
    ...legalBases,
    ...objectives,
    ...requirements,
    ...recipients,
  ];
  const said = diagnostics.flatMap(({ args }) => Object.values(args)).map(String);
  return compact([...head, ...cells, ...otherText.map(({ text }) => text), ...said].join("\n"));
}

describe.each(names)("%s", (name) => {
  test("loses no text", async () => {
    const all = allOf(await read(name));
    // the marks of lists in the prose are named once
    const lines = rawTexts(source(name)).flatMap((text) =>
      text.split("\n").map((line) => line.trim().replace(/^- /, "")),
    );
    const texts = lines.map(compact).filter((text) => text !== "" && text !== "-");
    const lost = texts.filter((text) => !all.includes(text) && !all.includes(text.replace(/\.$/, "")));
    expect(texts.length).toBeGreaterThan(8);
    expect(lost).toEqual([]);
  });

  test("has its blocks accounted for", async () => {
    expect((await accountFor(source(name), await read(name))).unplaced).toEqual([]);
  });
});

const rows = ({ value }: Read<Plan>): string[] =>
  value.tasks.map(({ number, text, section, written }) =>
    [number, ...section, text, written.lead, written.coordinating, written.time, written.deliverable]
      .map((cell) => cell ?? "")
      .join(" | "),
  );

test.each(names.filter((name) => name.startsWith("merged-cells")))(
  "%s has its merged cells in each task",
  async (name) => {
    const found = await read(name);
    expect(rows(found)).toEqual([
      "1 | I Hạ tầng số | Nâng cấp Trung tâm dữ liệu của tỉnh | Sở Khoa học và Công nghệ | Công an tỉnh; Sở Tài chính | Quý II/2026 | - Hồ sơ thiết kế; - Biên bản nghiệm thu.",
      "2 | I Hạ tầng số | Phủ sóng 5G tại các khu công nghiệp | Sở Khoa học và Công nghệ |  | Trước ngày 30/9/2026 | Báo cáo",
      "3 | II Dữ liệu số | Ban hành danh mục dữ liệu dùng chung | Sở Nội vụ | Các sở, ban, ngành | Tháng 6/2026 | Quyết định của Ủy ban nhân dân tỉnh",
    ]);
    expect(found.value.tasks[0]?.deliverables).toHaveLength(2);
    expect(found.value.title).toBe("KẾ HOẠCH Chuyển đổi số năm 2026 của tỉnh Lâm Đồng");
    expect(found.value.body).toBe("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG");
    expect(found.value.decision).toEqual({
      number: "88/KH-UBND",
      date: "2026-01-20",
      issuedAt: "Lâm Đồng",
      signer: { name: "Trần Văn Hiệp", title: "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH" },
    });
    expect(found.value.recipients).toEqual(["Thủ tướng Chính phủ (b/c);", "Lưu: VT."]);
  },
);

test("numbers and bullets that a text counts by itself, over two levels, with a change and struck text", async () => {
  const found = await read("counted-numbers.odt");
  expect(rows(found)).toEqual([
    "1 | Thể chế | Văn phòng |  |  | - Báo cáo - Danh mục",
    "1.1 | Rà soát quy trình | Công an xã |  |  | x",
    "1.2 | Tập huấn mới | Văn phòng |  |  | y",
    "2 | Tổng kết | Văn phòng |  |  | z",
  ]);
  expect(found.value.tasks[0]?.deliverables).toEqual([{ text: "Báo cáo" }, { text: "Danh mục" }]);
  expect(found.diagnostics.map(({ code, args }) => [code, args["text"]])).toEqual([
    ["text-deleted", "cũ"],
    ["text-struck", "Công an"],
    ["markup-ignored", "-"],
  ]);
});

test("a table pasted from Excel", async () => {
  expect(rows(await read("pasted-from-excel.html"))).toEqual([
    "1 | Rà soát, đơn giản hóa thủ tục hành chính | Văn phòng |  | 30/6/2026 | ",
    "2 | Tập huấn kỹ năng số & an toàn thông tin | Văn phòng |  | Quý III Quý IV/2026 | ",
  ]);
});

test("a table pasted from Word", async () => {
  const found = await read("pasted-from-word.html");
  expect(rows(found)).toEqual([
    "1 | Rà soát chương trình đào tạo | Phòng Đào tạo | Các khoa | Tháng 01/2026 | ",
    "2 | Tổ chức tọa đàm về tự chủ đại học | Phòng Tổng hợp |  | Tháng 3/2026 | ",
  ]);
  expect(found.diagnostics.map(({ code, args }) => [code, args["text"]])).toEqual([
    ["text-deleted", "hội thảo"],
    ["text-hidden", "(nháp)"],
  ]);
});

test("a table of Markdown", async () => {
  const found = await read("table-with-pipes.md");
  expect(rows(found)).toEqual([
    "1 | I Thể chế | Rà soát lệnh a | b | Văn phòng |  | Quý I Quý II/2026 | - Báo cáo; - Danh mục",
    "2 | I Thể chế | Ban hành quy chế | Phòng Pháp chế Văn phòng |  | Tháng 5/2026 | Quy chế",
  ]);
  expect(found.value.tasks[0]?.otherColumns).toEqual([{ name: "Nguồn kinh phí", text: "Tự chủ" }]);
  expect(found.value.tasks[1]?.responsibilities.map(({ party }) => party.name)).toEqual([
    "Phòng Pháp chế",
    "Văn phòng",
  ]);
  expect(found.value.objectives).toEqual(["Hoàn thành 100% nhiệm vụ", "Không để quá hạn"]);
});
