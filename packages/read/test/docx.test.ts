import type { Diagnostic, Plan, Read } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { accountFor, readPlan } from "../src/index.ts";
import { ACROSS, DOWN, GOES_ON, type WordParts, cell, para, row, run, table, wordOf } from "./office-files.ts";
import { register } from "./reading.ts";

const HEADER = row("Stt", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm");

async function readWord(body: string, parts?: WordParts): Promise<Read<Plan>> {
  const source = { bytes: wordOf(body, parts), name: "plan.docx" };
  const read = await readPlan(source, { register });
  expect((await accountFor(source, read)).unplaced).toEqual([]);
  return read;
}

const tasks = ({ value }: Read<Plan>): string[] =>
  value.tasks.map(({ number, text, written }) =>
    [number, text, written.lead, written.coordinating, written.time, written.deliverable]
      .map((one) => one ?? "")
      .join("|"),
  );
const said = ({ diagnostics }: Read<Plan>, code: Diagnostic["code"]): unknown[] =>
  diagnostics.filter((one) => one.code === code).map(({ args }) => args["text"] ?? args["count"] ?? args);

describe("merged cells of a Word table", () => {
  test("a lead over several tasks leads each of them; a cell that is only blank says nobody", async () => {
    const read = await readWord(
      table(
        HEADER,
        row("1", "Rà soát quy trình", cell("Văn phòng", DOWN), "Công an xã", "Quý I/2026", "Báo cáo"),
        row("2", "Ban hành quy chế", cell("", GOES_ON), "", "Quý II/2026", "Quy chế"),
        row("3", "Tập huấn", "", "", "Quý III/2026", ""),
      ),
    );
    expect(tasks(read)).toEqual([
      "1|Rà soát quy trình|Văn phòng|Công an xã|Quý I/2026|Báo cáo",
      "2|Ban hành quy chế|Văn phòng||Quý II/2026|Quy chế",
      "3|Tập huấn|||Quý III/2026|",
    ]);
    expect(said(read, "blank-assumed")).toEqual([1]);
    expect(read.value.tasks[1]?.place).toEqual({ kind: "cell", table: 1, row: 3 });
  });

  test("a task over several rows is one task", async () => {
    const read = await readWord(
      table(
        HEADER,
        row(cell("1", DOWN), cell("Tổ chức hội nghị", DOWN), "Văn phòng", "Sở Nội vụ", "Quý I/2026", "Kế hoạch"),
        row(cell("", GOES_ON), cell("", GOES_ON), "Sở Tài chính", "", "Quý II/2026", "Báo cáo"),
        row("2", "Tập huấn", "Văn phòng", "", "Quý III/2026", ""),
      ),
    );
    expect(tasks(read)).toEqual([
      "1|Tổ chức hội nghị|Văn phòng Sở Tài chính|Sở Nội vụ|Quý I/2026 Quý II/2026|Kế hoạch Báo cáo",
      "2|Tập huấn|Văn phòng||Quý III/2026|",
    ]);
    expect(read.value.tasks[0]?.responsibilities.map(({ party }) => party.name)).toEqual([
      "Văn phòng",
      "Sở Tài chính",
      "Sở Nội vụ",
    ]);
    expect(read.value.tasks[0]?.deliverables).toHaveLength(2);
  });

  test("rows across the table are sections, on three levels; a task whose cells are merged is none", async () => {
    const read = await readWord(
      table(
        HEADER,
        row(cell("A. NHIỆM VỤ THƯỜNG XUYÊN", ACROSS(6))),
        row("I", cell("Cải cách thể chế", ACROSS(5))),
        row("1", cell("Văn bản", ACROSS(5))),
        row("1.1", "Rà soát", "Văn phòng", "", "Quý I/2026", ""),
        row("1.2", "Ban hành", "Văn phòng", "", "Quý II/2026", ""),
        row("II", cell("Khác", ACROSS(5))),
        row("1", "Họp giao ban", "Văn phòng", "", "Hằng tháng", ""),
        row("2", cell("Các việc khác khi được giao", ACROSS(5))),
      ),
    );
    expect(read.value.tasks.map(({ number, text, section }) => [number, text, ...section])).toEqual([
      ["1.1", "Rà soát", "A. NHIỆM VỤ THƯỜNG XUYÊN", "I Cải cách thể chế", "1 Văn bản"],
      ["1.2", "Ban hành", "A. NHIỆM VỤ THƯỜNG XUYÊN", "I Cải cách thể chế", "1 Văn bản"],
      ["1", "Họp giao ban", "A. NHIỆM VỤ THƯỜNG XUYÊN", "II Khác"],
      ["2", "Các việc khác khi được giao", "A. NHIỆM VỤ THƯỜNG XUYÊN", "II Khác"],
    ]);
  });

  test("a header of two rows groups columns; further columns keep their names", async () => {
    const read = await readWord(
      table(
        row(
          cell("TT", DOWN),
          cell("Nội dung công việc", DOWN),
          cell("Cơ quan thực hiện", ACROSS(2)),
          cell("Kinh phí", DOWN),
          cell("Thời gian hoàn thành", DOWN),
        ),
        row(cell("", GOES_ON), cell("", GOES_ON), "Chủ trì", "Phối hợp", cell("", GOES_ON), cell("", GOES_ON)),
        row("1", "Rà soát", "Văn phòng", "Sở Nội vụ", "20 triệu", "Quý I/2026"),
      ),
    );
    expect(tasks(read)).toEqual(["1|Rà soát|Văn phòng|Sở Nội vụ|Quý I/2026|"]);
    expect(read.value.tasks[0]?.otherColumns).toEqual([{ name: "Kinh phí", text: "20 triệu" }]);
    expect(said(read, "header-grouped")).toEqual(["Cơ quan thực hiện"]);
  });

  test("of a start and an end under one time the end is the time, and the start keeps its name", async () => {
    const read = await readWord(
      table(
        row(cell("TT", DOWN), cell("Nhiệm vụ", DOWN), cell("Chủ trì", DOWN), cell("Thời gian", ACROSS(2))),
        row(cell("", GOES_ON), cell("", GOES_ON), cell("", GOES_ON), "Bắt đầu", "Hoàn thành"),
        row("1", "Rà soát", "Văn phòng", "Tháng 3/2026", "Tháng 9/2026"),
      ),
    );
    expect(tasks(read)).toEqual(["1|Rà soát|Văn phòng||Tháng 9/2026|"]);
    expect(read.value.tasks[0]?.otherColumns).toEqual([{ name: "Thời gian Bắt đầu", text: "Tháng 3/2026" }]);
  });

  test("borders that do not quite meet make slivers, not columns", async () => {
    const grid =
      "<w:tblGrid>" + [700, 60, 3000, 1500, 40, 1500].map((w) => `<w:gridCol w:w="${w}"/>`).join("") + "</w:tblGrid>";
    const read = await readWord(
      table(
        grid,
        row(cell("Stt", ACROSS(2)), "Nhiệm vụ", cell("Chủ trì", ACROSS(2)), "Thời gian"),
        row("1", cell("Rà soát", ACROSS(2)), "Văn phòng", cell("Quý I/2026", ACROSS(2))),
      ),
    );
    expect(tasks(read)).toEqual(["1|Rà soát|Văn phòng||Quý I/2026|"]);
  });
});

describe("several tables of a Word file", () => {
  const annex = (title: string, ...rows: readonly string[]): string => para(title) + table(HEADER, ...rows);

  test("a letterhead and a signature are laid out by tables and are prose", async () => {
    const read = await readWord(
      table(
        row(
          cell(para("UBND TỈNH KHÁNH HÒA") + para("Số: 12/KH-UBND")),
          cell(para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + para("Khánh Hòa, ngày 15 tháng 01 năm 2026")),
        ),
      ) +
        para("KẾ HOẠCH") +
        para("Công tác năm 2026") +
        table(HEADER, row("1", "Rà soát", "Văn phòng", "", "Quý I", "")) +
        table(
          row(
            cell(para("Nơi nhận:") + para("- Như trên;") + para("- Lưu: VT.")),
            cell(para("CHỦ TỊCH") + para("") + para("Nguyễn Văn An")),
          ),
        ),
    );
    expect(read.value.decision).toEqual({
      number: "12/KH-UBND",
      date: "2026-01-15",
      issuedAt: "Khánh Hòa",
      signer: { name: "Nguyễn Văn An", title: "CHỦ TỊCH" },
    });
    expect(read.value.title).toBe("KẾ HOẠCH Công tác năm 2026");
    expect(read.value.recipients).toEqual(["Như trên;", "Lưu: VT."]);
    expect(tasks(read)).toHaveLength(1);
  });

  test("annexes with the same header are one plan, and so is a table cut off by a page", async () => {
    const read = await readWord(
      annex("Phụ lục I", row("1", "Rà soát", "Văn phòng", "", "Quý I/2026", "")) +
        table(row("2", "Ban hành", "Văn phòng", "", "Quý II/2026", "")) +
        annex("Phụ lục II", row("3", "Họp", "Văn phòng", "", "Quý III/2026", "")),
    );
    expect(tasks(read).map((text) => text.slice(0, 3))).toEqual(["1|R", "2|B", "3|H"]);
    expect(read.value.otherText.map(({ text }) => text)).toContain("Phụ lục II");
  });

  test("an annex with its columns in another order is put in order", async () => {
    const read = await readWord(
      table(HEADER, row("1", "Rà soát", "Văn phòng", "Sở Nội vụ", "Quý I/2026", "Báo cáo")) +
        para("Phụ lục") +
        table(
          row("TT", "Sản phẩm", "Công việc", "Đơn vị chủ trì", "Hạn"),
          row("2", "Quy chế", "Ban hành", "Sở Tài chính", "Quý II/2026"),
        ),
    );
    expect(tasks(read)).toEqual([
      "1|Rà soát|Văn phòng|Sở Nội vụ|Quý I/2026|Báo cáo",
      "2|Ban hành|Sở Tài chính||Quý II/2026|Quy chế",
    ]);
  });

  test("a table of targets with the same numbers holds no tasks", async () => {
    const read = await readWord(
      table(
        row("TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2026"),
        row("1", "Hồ sơ trực tuyến", "%", "80"),
        row("2", "Hài lòng", "%", "95"),
      ) + table(HEADER, row("1", "Rà soát", "Văn phòng", "", "Quý I/2026", "")),
    );
    expect(tasks(read)).toEqual(["1|Rà soát|Văn phòng||Quý I/2026|"]);
    expect(read.value.otherText.map(({ text }) => text)).toContain("1 Hồ sơ trực tuyến % 80");
  });

  test("a table inside a cell that lays out the page is read as if it stood there", async () => {
    const inner = table(HEADER, row("1", "Rà soát", "Văn phòng", "", "Quý I/2026", ""));
    const read = await readWord(
      table(row(cell(para("Menu")), cell(`${para("KẾ HOẠCH NĂM 2026")}${inner}${para("Hết")}`))),
    );
    expect(tasks(read)).toEqual(["1|Rà soát|Văn phòng||Quý I/2026|"]);
    expect(read.value.title).toBe("KẾ HOẠCH NĂM 2026");
  });
});

describe("numbers that Word counts", () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2.")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, "upperRoman", "%1")}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>`;
  const counted = (text: string, id: number, at = 0): string =>
    para(text === "" ? "<w:r/>" : text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

  test("stand as printed, in blank cells as well", async () => {
    const read = await readWord(
      table(
        HEADER,
        row(cell(counted("", 3)), cell("Thể chế", ACROSS(5))),
        row(
          cell(counted("", 1)),
          "Rà soát",
          "Văn phòng",
          "",
          "Quý I/2026",
          cell(counted("Biên bản", 2) + counted("Báo cáo", 2)),
        ),
        row(cell(counted("", 1)), "Ban hành", "Văn phòng", "", "Quý II/2026", ""),
        row(cell(counted("", 3)), cell("Bộ máy", ACROSS(5))),
        row(cell(counted("", 1)), cell(counted("Sắp xếp", 1, 1)), "Văn phòng", "", "Quý II/2026", ""),
      ),
      { numbering },
    );
    expect(read.value.tasks.map(({ number, text, section }) => [number, text, ...section])).toEqual([
      ["1", "Rà soát", "I Thể chế"],
      ["2", "Ban hành", "I Thể chế"],
      ["3", "3.1. Sắp xếp", "II Bộ máy"],
    ]);
    expect(read.value.tasks[0]?.deliverables).toEqual([{ text: "Biên bản" }, { text: "Báo cáo" }]);
  });

  test("come from styles, and start again where a list says so", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="So"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="SoCon"><w:basedOn w:val="So"/></w:style>';
    const restarted = `${numbering}<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const styled = (id: string): string => cell(para("<w:r/>", `<w:pStyle w:val="${id}"/>`));
    const read = await readWord(
      table(
        HEADER,
        row(styled("So"), "Rà soát", "Văn phòng", "", "", ""),
        row(styled("SoCon"), "Ban hành", "Văn phòng", "", "", ""),
        row(cell("Phần hai", ACROSS(6))),
        row(cell(counted("", 9)), "Họp", "Văn phòng", "", "", ""),
      ),
      { numbering: restarted, styles },
    );
    expect(read.value.tasks.map(({ number }) => number)).toEqual(["1", "2", "1"]);
  });
});

describe("changes and marks in a Word file", () => {
  test("tracked changes are accepted, and the other side is kept", async () => {
    const time = `${run("Quý ")}<w:del w:author="A"><w:r><w:delText>I/2026</w:delText></w:r></w:del><w:ins w:author="A">${run("II/2026")}</w:ins>`;
    const gone = `<w:tr><w:trPr><w:del w:author="A"/></w:trPr>${["2", "Bỏ đi", "Văn phòng", "", "", ""]
      .map((text) => cell(para(`<w:del w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`)))
      .join("")}</w:tr>`;
    const read = await readWord(
      table(
        HEADER,
        row("1", "Rà soát", "Văn phòng", "", cell(para(time)), ""),
        gone,
        row("2", "Họp", "Văn phòng", "", "Quý III/2026", ""),
      ),
    );
    expect(tasks(read)).toEqual(["1|Rà soát|Văn phòng||Quý II/2026|", "2|Họp|Văn phòng||Quý III/2026|"]);
    expect(said(read, "text-deleted")).toEqual(["I/2026", "2", "Bỏ đi", "Văn phòng"]);
  });

  test("a deleted end of a paragraph joins it with the next one; formats of before a change do not count", async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:author="A"/></w:rPr></w:pPr>${run("Rà soát ")}</w:p>`;
    const second = para(
      `<w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>quy trình</w:t></w:r>`,
    );
    const read = await readWord(table(HEADER, row("1", cell(first + second), "Văn phòng", "", "Quý I/2026", "")));
    expect(tasks(read)).toEqual(["1|Rà soát quy trình|Văn phòng||Quý I/2026|"]);
    expect(said(read, "text-struck")).toEqual([]);
  });

  test("a deleted end of the last paragraph takes no words with it", async () => {
    const last = `<w:p><w:pPr><w:rPr><w:del w:author="A"/></w:rPr></w:pPr>${run("Nơi nhận: các phòng")}</w:p>`;
    const body = table(HEADER, row("1", "Rà soát", "Văn phòng", "", "Quý I/2026", "")) + last;
    expect(JSON.stringify((await readWord(body)).value)).toContain("các phòng");
  });

  test("struck text is read and said; hidden text is said and not read", async () => {
    const read = await readWord(
      table(
        HEADER,
        row(
          "1",
          cell(para(run("Tập huấn", "<w:strike/>"))),
          "Văn phòng",
          "",
          cell(para(run("Quý I/2026") + run(" ghi chú", "<w:vanish/>"))),
          "",
        ),
        row("2", cell(para(run("Họp", '<w:strike w:val="0"/>'))), "Văn phòng", "", "", ""),
      ),
    );
    expect(tasks(read)).toEqual(["1|Tập huấn|Văn phòng||Quý I/2026|", "2|Họp|Văn phòng|||"]);
    expect(said(read, "text-struck")).toEqual(["Tập huấn"]);
    expect(said(read, "text-hidden")).toEqual(["ghi chú"]);
    expect(read.diagnostics.find(({ code }) => code === "text-struck")?.place).toEqual({
      kind: "cell",
      table: 1,
      row: 2,
      cell: 2,
    });
  });

  test("notes, headers and footers stand beside the plan, each once", async () => {
    const read = await readWord(table(HEADER, row("1", "Rà soát", "Văn phòng", "", "Quý I/2026", "")), {
      more: {
        "word/footnotes.xml": `<w:footnote>${para("Theo Nghị quyết 57.")}</w:footnote>`,
        "word/header1.xml": para("UBND TỈNH"),
        "word/header2.xml": para("UBND TỈNH"),
        "word/comments.xml": `<w:comment>${para("Xem lại")}</w:comment>`,
      },
    });
    expect(read.value.otherText.map(({ text }) => text).slice(-3)).toEqual([
      "Xem lại",
      "Theo Nghị quyết 57.",
      "UBND TỈNH",
    ]);
  });
});

describe("fonts from before Unicode", () => {
  const inFont = (text: string, font: string): string =>
    para(run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`));

  test("TCVN3 and VNI are converted, and that is said", async () => {
    const read = await readWord(
      table(
        HEADER,
        row(
          "1",
          cell(inFont("TËp huÊn kü n¨ng sè", ".VnTime")),
          cell(inFont("v¨n phßng", ".VnTimeH")),
          "",
          "Quý I/2026",
          "",
        ),
        row(
          "2",
          cell(inFont("Hoïp giao ban ñònh kyø", "VNI-Times")),
          cell(inFont("Vaên phoøng", "VNI-Times")),
          "",
          cell(inFont("Quyù I/2026", "VNI-Times")),
          "",
        ),
      ),
    );
    expect(tasks(read)).toEqual([
      "1|Tập huấn kỹ năng số|VĂN PHÒNG||Quý I/2026|",
      "2|Họp giao ban định kỳ|Văn phòng||Quý I/2026|",
    ]);
    expect(
      read.diagnostics.filter(({ code }) => code === "font-converted").map(({ args }) => args["encoding"]),
    ).toEqual(["TCVN3", "TCVN3", "VNI"]);
  });

  test("the font may come from the default style of the document", async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>';
    const read = await readWord(
      table(row("Stt", "NhiÖm vô", "Chñ tr×", "Thêi gian"), row("1", "Häp", "V¨n phßng", "Quý I/2026")),
      { styles },
    );
    expect(read.value.tasks.map(({ text, written }) => [text, written.lead])).toEqual([["Họp", "Văn phòng"]]);
  });
});
