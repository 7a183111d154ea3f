import type { LegalReference } from "@plandiff/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import documents from "../src/data/documents.json" with { type: "json" };
import { readReferences } from "../src/vi/references.ts";

/** A reference in one line: type, number, date or year, name. */
const line = ({ type, number, date, year, name }: LegalReference): string =>
  [type ?? "?", number, date ?? year, name].filter((part) => part !== undefined).join(" | ");
const read = (text: string): string[] => readReferences(text).map(line);

describe("citations by number", () => {
  it.each<[situation: string, text: string, expected: string[]]>([
    [
      "short date",
      "theo Quyết định số 104/QĐ-TTg ngày 25/01/2024 của Thủ tướng",
      ["Quyết định | 104/QĐ-TTg | 2024-01-25"],
    ],
    [
      "long date",
      "Quyết định số 933/QĐ-TTg ngày 06 tháng 8 năm 2023 của Thủ tướng",
      ["Quyết định | 933/QĐ-TTg | 2023-08-06"],
    ],
    ["date with points", "Kế hoạch số 05/KH-UBND ngày 10.01.2025", ["Kế hoạch | 05/KH-UBND | 2025-01-10"]],
    ["date in parentheses", "Quyết định 766/QĐ-TTg (23/6/2022)", ["Quyết định | 766/QĐ-TTg | 2022-06-23"]],
    [
      "date behind the issuer",
      "Nghị quyết số 57-NQ/TW của Bộ Chính trị ngày 22/12/2024",
      ["Nghị quyết | 57-NQ/TW | 2024-12-22"],
    ],
    ["the word số left out", "Quyết định 422/QĐ-TTg ngày 04/4/2022", ["Quyết định | 422/QĐ-TTg | 2022-04-04"]],
    [
      "a symbol broken over a line",
      "Quyết định 422/QĐ- TTg; Nghị định số 59/2022/NĐ-\nCP",
      ["Quyết định | 422/QĐ-TTg", "Nghị định | 59/2022/NĐ-CP"],
    ],
    ["a doubled hyphen", "Quyết định số 28/2023/QĐ--TTg ngày 23/11/2023", ["Quyết định | 28/2023/QĐ-TTg | 2023-11-23"]],
    [
      "a year alone behind the number",
      "Nghị quyết số 02/NQ-CP năm 2025 của Chính phủ",
      ["Nghị quyết | 02/NQ-CP | 2025"],
    ],
    ["day and month blank", "Kế hoạch số 12/KH-UBND ngày   tháng   năm 2025", ["Kế hoạch | 12/KH-UBND | 2025"]],
    ["a day that is none", "Quyết định số 12/QĐ-UBND ngày 31/02/2025", ["Quyết định | 12/QĐ-UBND"]],
    ["a sub-number", "Nghị quyết số 66.7/2025/NQ-CP", ["Nghị quyết | 66.7/2025/NQ-CP"]],
    [
      "a law and a resolution of the National Assembly",
      "Luật số 63/2025/QH15 và Nghị quyết số 142/2024/QH15",
      ["Luật | 63/2025/QH15", "Nghị quyết | 142/2024/QH15"],
    ],
    ["a letter", "Công văn số 8871/VPCP-KSTT ngày 02/12/2024", ["Công văn | 8871/VPCP-KSTT | 2024-12-02"]],
    [
      "a letter of a body with one symbol",
      "Văn bản số 97/TCTCCTTHC ngày 12/11/2023",
      ["Văn bản | 97/TCTCCTTHC | 2023-11-12"],
    ],
    ["a dash behind the symbol", "Văn bản 97/TCTCCTTHC - Văn phòng", ["Văn bản | 97/TCTCCTTHC"]],
    ["a circular of a ministry", "Thông tư số 13/2023/TT-BVHTTDL", ["Thông tư | 13/2023/TT-BVHTTDL"]],
    ["a number within a longer one", "145/2020/NĐ-CP", ["Nghị định | 145/2020/NĐ-CP"]],
    [
      "the kind from the symbol",
      "theo 12/CT-TTg, 248/BC-CP và 386-TB/VPTW",
      ["Chỉ thị | 12/CT-TTg", "Báo cáo | 248/BC-CP", "Thông báo | 386-TB/VPTW"],
    ],
    ["the kind in short", "NQ 68/NQ-CP; QĐ số 88/QĐ-UBND", ["Nghị quyết | 68/NQ-CP", "Quyết định | 88/QĐ-UBND"]],
    ["the kind far before", "Quyết định của Thủ tướng Chính phủ số 104/QĐ-TTg", ["Quyết định | 104/QĐ-TTg"]],
    [
      "a clause of a document",
      "điểm b, khoản 5 Công điện số 131/CĐ-TTg ngày 11/12/2024",
      ["Công điện | 131/CĐ-TTg | 2024-12-11"],
    ],
    [
      "the same document twice",
      "Nghị định số 61/2018/NĐ-CP và Nghị định số 61/2018/NĐ-CP",
      ["Nghị định | 61/2018/NĐ-CP"],
    ],
    ["no number yet", "Quyết định số /QĐ-TCTCCTHC ngày tháng năm 2025", []],
    ["dates, shares and places", "ngày 15/12/2023, quý IV/2023, 24/7, 10/Sở Nội vụ, tỷ lệ 50/100", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("shares a date among numbers under one kind word", () => {
    expect(read("các Nghị quyết số 01/NQ-CP, 02/NQ-CP ngày 05/01/2024 của Chính phủ")).toEqual([
      "Nghị quyết | 01/NQ-CP | 2024-01-05",
      "Nghị quyết | 02/NQ-CP | 2024-01-05",
    ]);
  });

  it("takes over the year alone where each number has its own kind word", () => {
    expect(read("Nghị quyết số 01/NQ-CP, Nghị quyết số 02/NQ-CP ngày 05/01/2024 của Chính phủ")).toEqual([
      "Nghị quyết | 01/NQ-CP | 2024",
      "Nghị quyết | 02/NQ-CP | 2024-01-05",
    ]);
  });

  it("shares nothing with a number of another series, or one that has its date", () => {
    expect(read("Nghị định số 61/2018/NĐ-CP, Quyết định số 9/QĐ-TTg ngày 05/01/2024")).toEqual([
      "Nghị định | 61/2018/NĐ-CP",
      "Quyết định | 9/QĐ-TTg | 2024-01-05",
    ]);
    expect(read("Quyết định số 8/QĐ-TTg ngày 01/01/2023, Quyết định số 9/QĐ-TTg ngày 05/01/2024")).toEqual([
      "Quyết định | 8/QĐ-TTg | 2023-01-01",
      "Quyết định | 9/QĐ-TTg | 2024-01-05",
    ]);
  });

  it("reads every document of the register in every usual form", () => {
    for (const { type, number, date } of documents.documents) {
      if (number === undefined || date === undefined || date.length !== 10 || number.startsWith("…")) continue;
      const [year = "", month = "", day = ""] = date.split("-");
      for (const written of [
        `ngày ${day}/${month}/${year}`,
        `ngày ${Number(day)}/${Number(month)}/${year}`,
        `ngày ${day} tháng ${Number(month)} năm ${year}`,
        `ngày ${day}-${month}-${year}`,
      ]) {
        for (const so of ["số ", ""]) {
          const text = `Thực hiện ${type} ${so}${number} ${written} của cơ quan ban hành`;
          expect(readReferences(text), text).toEqual([
            { type, number, date, written: `${type} ${so}${number} ${written}` },
          ]);
        }
      }
    }
  });
});

describe("citations by name", () => {
  it.each<[situation: string, text: string, expected: string[]]>([
    [
      "a project called by its number",
      "dịch vụ công thiết yếu theo Đề án 06 và Bộ chỉ số 766",
      ["Đề án | Đề án 06", "Bộ chỉ số | Bộ chỉ số 766"],
    ],
    [
      "a resolution called by its number",
      "thực hiện Nghị quyết 57, Chỉ thị 16",
      ["Nghị quyết | Nghị quyết 57", "Chỉ thị | Chỉ thị 16"],
    ],
    ["half a year is no number", "thực hiện Kế hoạch 6 tháng, Chương trình 2 năm", []],
    ["a law with its year", "triển khai Luật Đầu tư công năm 2024 tại địa phương", ["Luật | 2024 | Luật Đầu tư công"]],
    [
      "a law that a project rests on",
      "điều chỉnh Đề án vị trí việc làm theo Luật Cán bộ, công chức năm 2025",
      ["Luật | 2025 | Luật Cán bộ, công chức"],
    ],
    ["a law without", "tuyên truyền Luật Đất đai tại các xã", ["Luật | Luật Đất đai"]],
    ["a law with a comma", "Luật Phòng, chống tham nhũng", ["Luật | Luật Phòng, chống tham nhũng"]],
    [
      "a law with its date",
      "Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;",
      ["Luật | 2015-06-19 | Luật Tổ chức Chính phủ"],
    ],
    [
      "a plan of a year",
      "nhất là Kế hoạch cải cách thủ tục hành chính trọng tâm năm 2025, Nghị quyết",
      ["Kế hoạch | 2025 | Kế hoạch cải cách thủ tục hành chính trọng tâm năm 2025"],
    ],
    [
      "a programme of a period",
      "thực hiện Chương trình tổng thể cải cách hành chính giai đoạn 2021 - 2030",
      ["Chương trình | Chương trình tổng thể cải cách hành chính giai đoạn 2021 - 2030"],
    ],
    [
      "a decision without number",
      "theo Quyết định của Thủ tướng Chính phủ phê duyệt nhóm dịch vụ công năm 2024 tại các bộ",
      ["Quyết định | 2024 | Quyết định của Thủ tướng Chính phủ phê duyệt nhóm dịch vụ công năm 2024"],
    ],
    [
      "a plan beside its decision",
      "theo Kế hoạch trọng tâm năm 2024 (Quyết định số 104/QĐ-TTg)",
      ["Kế hoạch | 2024 | Kế hoạch trọng tâm năm 2024", "Quyết định | 104/QĐ-TTg"],
    ],
    ["what the task drafts", "Xây dựng Kế hoạch hoạt động năm 2026 của Tổ công tác", []],
    ["what it drafts behind two verbs", "tham mưu trình UBND tỉnh ban hành Kế hoạch chuyển đổi số năm 2026", []],
    ["a draft decision", "cho ý kiến dự thảo Nghị quyết của Chính phủ về đổi mới việc giải quyết TTHC", []],
    ["a product at the head of a cell", "Kế hoạch hoạt động năm 2025 của Tổ công tác.", []],
    [
      "a name in the title of a numbered one",
      "Nghị quyết số 01/NQ-CP về nhiệm vụ thực hiện Kế hoạch phát triển kinh tế năm 2025",
      ["Nghị quyết | 01/NQ-CP"],
    ],
    ["a plan without a period", "việc thực hiện Kế hoạch hoạt động của Tổ công tác", []],
    ["small letters", "xây dựng kế hoạch năm 2025", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("every text", () => {
  const words = fc.constantFrom(
    ..."Quyết định|số|104/QĐ-TTg|ngày 25/01/2024|của Thủ tướng|,|và|Nghị quyết|57-NQ/TW|Đề án|06|Luật|Đất đai|năm 2025|Kế hoạch|(|)|;|\n|giai đoạn 2021-2025|59/2022/NĐ- CP|tháng|/|-|.".split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 14 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 80 }),
  );

  it("gives citations that stand in it, in order, with a number or a name", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = raw.normalize("NFC");
        let at = 0;
        for (const { written, number, name } of readReferences(text)) {
          const found = text.indexOf(written, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found;
          expect(number ?? name).toBeTruthy();
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is read to its end, however long it only looks like citations", () => {
    const part =
      "thực hiện Kế hoạch cải cách thủ tục hành chính theo Quyết định của Thủ tướng, số 1/QĐ- Luật Luật Kế hoạch ";
    // Two million letters: with a step that goes back over what was read, this would not end today.
    expect(readReferences(`${part.repeat(20_000)}Nghị quyết số 66/NQ-CP`).at(-1)?.number).toBe("66/NQ-CP");
  });
});
