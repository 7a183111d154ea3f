import { type Diagnostic, type Plan, type Read, UsageError } from "@plandiff/domain";
import { strToU8, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { accountFor, readPlan } from "../src/index.ts";
import { numberText } from "../src/sheet/number-text.ts";
import { archiveOf, bookOf, sheetRows } from "./office-files.ts";
import { register } from "./reading.ts";

const HEADER = ["Stt", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"];

async function read(bytes: Uint8Array, name = "plan.xlsx"): Promise<Read<Plan>> {
  const source = { bytes, name };
  const found = await readPlan(source, { register });
  expect((await accountFor(source, found)).unplaced).toEqual([]);
  return found;
}

const tasks = ({ value }: Read<Plan>): string[] =>
  value.tasks.map(({ number, text, written }) =>
    [number, text, written.lead, written.coordinating, written.time, written.deliverable]
      .map((cell) => cell ?? "")
      .join("|"),
  );
const said = ({ diagnostics }: Read<Plan>, code: Diagnostic["code"]): unknown[] =>
  diagnostics.filter((one) => one.code === code).map(({ args }) => args["text"] ?? args["count"] ?? args["sheet"]);

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const both = [
  ["plan.xlsx", (sheets: WriteSheet[]) => writeXlsx({ sheets })],
  ["plan.ods", (sheets: WriteSheet[]) => writeOds({ sheets })],
] as const;

describe.each(both)("a sheet of %s", (name, write) => {
  test("may have a title above, merged cells, dates as dates, and a signature below", async () => {
    const rows: CellValue[][] = [
      ["UBND XÃ ĐÔNG HÒA", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      [],
      ["KẾ HOẠCH CÔNG TÁC NĂM 2026"],
      HEADER,
      ["I", "Thể chế"],
      [1, "Rà soát quy trình", "Văn phòng", "Công an xã", day("2026-06-30"), "Báo cáo"],
      [2, "Ban hành quy chế", null, null, "Quý III/2026", "Quy chế"],
      [],
      ["Nơi nhận:", null, null, null, "CHỦ TỊCH"],
      ["- Lưu: VT.", null, null, null, "Nguyễn Văn An"],
    ];
    const merges = [
      { startRow: 2, startCol: 0, endRow: 2, endCol: 5 },
      { startRow: 4, startCol: 1, endRow: 4, endCol: 5 },
      { startRow: 5, startCol: 2, endRow: 6, endCol: 2 },
    ];
    const found = await read(await write([{ name: "KH", rows, merges }]), name);
    expect(tasks(found)).toEqual([
      "1|Rà soát quy trình|Văn phòng|Công an xã|2026-06-30|Báo cáo",
      "2|Ban hành quy chế|Văn phòng||Quý III/2026|Quy chế",
    ]);
    const [first] = found.value.tasks;
    expect(first?.section).toEqual(["I Thể chế"]);
    expect(first?.schedule).toMatchObject({ kind: "due", occurrences: [{ start: "2026-06-30", end: "2026-06-30" }] });
    expect(first?.place).toEqual({ kind: "sheet", sheet: "KH", cell: "A6" });
    expect(found.value.title).toBe("KẾ HOẠCH CÔNG TÁC NĂM 2026");
    expect(found.value.decision?.signer).toEqual({ name: "Nguyễn Văn An", title: "CHỦ TỊCH" });
  });

  test("is the one with the task table; a cover says what it is, and the text of the others is kept", async () => {
    const found = await read(
      await write([
        { name: "Bìa", rows: [["KẾ HOẠCH NĂM 2026"], ["Người lập", "Phòng Tổng hợp"]] },
        { name: "KH", rows: [HEADER, [1, "Rà soát", "Văn phòng", "", "Quý I/2026", ""]] },
        {
          name: "Cũ",
          rows: [
            ["Stt", "Nhiệm vụ", "Chủ trì"],
            [1, "Việc cũ", "Văn phòng"],
          ],
        },
      ]),
      name,
    );
    expect(tasks(found)).toEqual(["1|Rà soát|Văn phòng||Quý I/2026|"]);
    expect(found.value.otherText.map(({ text }) => text)).toEqual([
      "Người lập: Phòng Tổng hợp",
      "Stt Nhiệm vụ Chủ trì Phối hợp Thời gian Sản phẩm",
      "Stt Nhiệm vụ Chủ trì",
      "1 Việc cũ Văn phòng",
    ]);
    expect(found.value.title).toBe("KẾ HOẠCH NĂM 2026");
    expect(said(found, "sheet-left-out")).toEqual(["Cũ"]);
  });

  test("takes its title from a cover, and not from a sheet that compares two plans", async () => {
    const found = await read(
      await write([
        { name: "KH", rows: [HEADER, [1, "Rà soát", "Văn phòng", "", "Quý I/2026", ""]] },
        {
          name: "So sánh",
          rows: [
            ["Trước", "Sau", "Thay đổi"],
            ["Tên gọi: Kế hoạch năm 2025", "Tên gọi: Kế hoạch năm 2026", "năm"],
            ["1. Rà soát", "1. Rà soát", "như cũ"],
          ],
        },
        { name: "Thông tin", rows: [["Tên", "Kế hoạch năm 2026"]] },
      ]),
      name,
    );
    expect(found.value.title).toBe("Kế hoạch năm 2026");
    expect(found.value.otherText.map(({ text }) => text)).toContain("1. Rà soát 1. Rà soát như cũ");
  });

  test("may hold several annexes: their headings above a repeated header are no sections, as in a document", async () => {
    const found = await read(
      await write([
        {
          name: "KH",
          rows: [
            ["Phụ lục I: Nhiệm vụ trọng tâm"],
            HEADER,
            ["", "I. Thể chế", "", "", "", ""],
            [1, "Rà soát", "Văn phòng", "", "Quý I/2026", ""],
            [],
            ["Phụ lục II"],
            ["NHIỆM VỤ THƯỜNG XUYÊN"],
            HEADER,
            [2, "Họp giao ban", "Văn phòng", "", "Hằng tuần", ""],
          ],
        },
      ]),
      name,
    );
    expect(found.value.tasks.map(({ number, section }) => [number, ...section])).toEqual([["1", "I. Thể chế"], ["2"]]);
    const texts = found.value.otherText.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Phụ lục II", "NHIỆM VỤ THƯỜNG XUYÊN"]));
  });

  test("may have a header whose words stand in two rows", async () => {
    const rows = [
      ["Stt", "Nội dung", "Cơ quan", "Cơ quan", "Thời gian"],
      ["", "công việc", "chủ trì", "phối hợp", "hoàn thành"],
      [1, "Rà soát", "Văn phòng", "Sở Nội vụ", "Quý I/2026"],
    ];
    expect(tasks(await read(await write([{ name: "KH", rows }]), name))).toEqual([
      "1|Rà soát|Văn phòng|Sở Nội vụ|Quý I/2026|",
    ]);
  });

  test("without a task column is refused with the columns that it has", async () => {
    const bytes = await write([
      {
        name: "KH",
        rows: [
          ["Tên", "Giá"],
          ["Bút", 5000],
        ],
      },
    ]);
    await expect(readPlan({ bytes, name }, { register })).rejects.toMatchObject({
      code: "csv-header-unknown",
      args: { columns: "Tên, Giá" },
    });
  });
});

describe("an Excel workbook", () => {
  test("with struck text, hidden rows and comments says so", async () => {
    const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
    const strings =
      '<si><t>Tập huấn</t></si><si><r><t xml:space="preserve">Quý </t></r><r><rPr><strike/></rPr><t>I/2026</t></r><r><t>II/2026</t></r><rPh><t>x</t></rPh></si>';
    const rows =
      sheetRows([
        HEADER,
        ["1", '<c r="B2" t="s" s="1"><v>0</v></c>', "Văn phòng", "", '<c r="E2" t="s"><v>1</v></c>', ""],
      ]) + sheetRows([["2", "Họp", "Văn phòng", "", "Quý I/2026", ""]], 3).replace("<row ", '<row hidden="1" ');
    const found = await read(
      bookOf(
        { KH: `<sheetData>${rows}</sheetData>` },
        {
          strings,
          styles,
          more: { "xl/comments1.xml": "<comments><comment><text><r><t>Xem lại</t></r></text></comment></comments>" },
        },
      ),
    );
    expect(tasks(found)).toEqual(["1|Tập huấn|Văn phòng||Quý I/2026II/2026|", "2|Họp|Văn phòng||Quý I/2026|"]);
    expect(said(found, "text-struck")).toEqual(["Tập huấn", "I/2026"]);
    expect(said(found, "rows-hidden")).toEqual([1]);
    expect(found.value.otherText.at(-1)?.text).toBe("Xem lại");
  });

  test("with a single cell at the far corner is read at once", async () => {
    const rows = sheetRows([HEADER, ["1", "Rà soát", "Văn phòng", "", "Quý I/2026", ""]]);
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>xa</t></is></c></row>';
    const found = await read(bookOf({ KH: `<sheetData>${rows}${far}</sheetData>` }));
    expect(tasks(found)).toHaveLength(1);
    expect(found.value.otherText.map(({ text }) => text)).toContain("xa");
  });

  test("with formulas shows their results, with errors what Excel shows", async () => {
    const cells = '<c r="A2"><f>ROW()-1</f><v>1</v></c>';
    const rows = sheetRows([
      HEADER,
      [
        cells,
        "Rà soát",
        '<c r="C2" t="str"><f>X</f><v>Văn phòng</v></c>',
        '<c r="D2" t="e"><v>#REF!</v></c>',
        "Quý I/2026",
      ],
    ]);
    expect(tasks(await read(bookOf({ KH: `<sheetData>${rows}</sheetData>` })))).toEqual([
      "1|Rà soát|Văn phòng|#REF!|Quý I/2026|",
    ]);
  });
});

test.each([
  [45838, "d/m/yyyy", "2025-06-30"],
  [45838, '[$-42A]dd" tháng "mm" năm "yyyy;@', "2025-06-30"],
  [45838, "mm/yyyy", "06/2025"],
  [45838, "yyyy", "2025"],
  [45838.5, "d/m/yyyy h:mm", "2025-06-30 12:00"],
  [0.5, "h:mm", "12:00"],
  [1, "General", "1"],
  [1.1, "General", "1.1"],
  [0.1 + 0.2, "General", "0.3"],
  [1.1, "0.00", "1.10"],
  [7, "00", "07"],
  [0.8, "0%", "80%"],
  [1500000, "#,##0", "1500000"],
  [2, '"Quý "0', "Quý 2"],
  [-3, "0", "-3"],
  [99999999, "d/m/yyyy", "99999999"],
])("the number %s in the format %s is shown as %s", (value, format, text) => {
  expect(numberText(value, format, false)).toBe(text);
});

test("days count from 1904 where a workbook says so, and the first two months of 1900 have no false leap day", () => {
  expect(numberText(44376, "d/m/yyyy", true)).toBe("2025-06-30");
  expect(numberText(1, "d/m/yyyy", false)).toBe("1900-01-01");
  expect(numberText(61, "d/m/yyyy", false)).toBe("1900-03-01");
});

describe("files that claim too much", () => {
  const trouble = async (bytes: Uint8Array, name: string): Promise<string> => {
    const error: unknown = await readPlan({ bytes, name }, { register }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).code;
  };

  test("a sheet of 200 MB of blanks is refused before it is unpacked", async () => {
    const row = '<row r="1">' + '<c r="A1" s="1"/>'.repeat(100) + "</row>";
    const blanks = row.repeat(Math.ceil(200_000_000 / row.length));
    expect(await trouble(bookOf({ KH: `<sheetData>${blanks}</sheetData>` }), "blanks.xlsx")).toBe("file-too-large");
  });

  test("a million blank cells cost nothing", async () => {
    const rows = sheetRows([HEADER, ["1", "Rà soát", "Văn phòng", "", "Quý I/2026", ""]]);
    const blank = (at: number): string => `<row r="${at}">${'<c s="1"/>'.repeat(20)}</row>`;
    const blanks = Array.from({ length: 50_000 }, (_, i) => blank(i + 3)).join("");
    const found = await read(bookOf({ KH: `<sheetData>${rows}${blanks}</sheetData>` }));
    expect(tasks(found)).toHaveLength(1);
  });

  test("cells and rows that repeat without end are written out a few times only", async () => {
    const office = 'xmlns:table="t" xmlns:text="x" xmlns:office="o"';
    const cells = (texts: readonly string[]): string =>
      texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join("");
    const content = `<office:document-content ${office}><table:table table:name="KH"><table:table-row>${cells(HEADER)}</table:table-row><table:table-row>${cells(["1", "Rà soát", "Văn phòng"])}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:document-content>`;
    const bytes = archiveOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content });
    const found = await readPlan({ bytes, name: "plan.ods" }, { register });
    expect(found.value.tasks[0]?.text).toBe("Rà soát");
    expect(found.value.tasks.length).toBeLessThan(2000);
  });

  test("a part that unpacks to more than it states is cut there", async () => {
    const honest = bookOf({ KH: `<sheetData>${sheetRows([HEADER])}${" ".repeat(1_000_000)}</sheetData>` });
    const view = new DataView(honest.buffer);
    for (let at = 0; at + 4 < honest.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1000, true);
    // What is left of the sheet holds no header.
    await expect(readPlan({ bytes: honest, name: "plan.xlsx" }, { register })).rejects.toMatchObject({
      name: "UsageError",
      code: "csv-header-unknown",
    });
  });

  test("entities that expand each other are left alone, and none is fetched", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const bytes = bookOf(
      { KH: `<sheetData>${sheetRows([HEADER, ["1", "Rà soát &b; &c;", "Văn phòng", "", "", ""]])}</sheetData>` },
      {},
    );
    const withType = zipSync({ ...Object.fromEntries([]), x: strToU8(bomb) });
    expect(withType.length).toBeGreaterThan(0);
    const found = await readPlan({ bytes, name: "plan.xlsx" }, { register });
    expect(found.value.tasks[0]?.text).toBe("Rà soát &b; &c;");
  });

  test("a protected file, an old file and a broken file are told apart", async () => {
    const compound = (stream: string): Uint8Array => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      bytes.set(Buffer.from(stream, "utf16le"), 1024);
      return bytes;
    };
    expect(await trouble(compound("EncryptedPackage"), "plan.docx")).toBe("file-encrypted");
    expect(await trouble(compound("WordDocument"), "plan.doc")).toBe("format-unsupported");
    const whole = bookOf({ KH: sheetRows([HEADER]) });
    expect(await trouble(whole.slice(0, whole.length / 2), "plan.xlsx")).toBe("file-damaged");
    expect(await trouble(archiveOf({ "word/settings.xml": "<x/>" }), "plan.docx")).toBe("file-damaged");
  });
});
