import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { auditText, readText } from "./reading.ts";
import { type DrawnRow, type Drawing, drawStacked, wrap } from "./stacked.ts";

const HEADER = ["Stt", "Nhiệm vụ", "Chủ trì thực hiện", "Phối hợp thực hiện", "Thời gian thực hiện", "Sản phẩm"];

interface GoldenTask {
  number: string;
  text: string;
  lead: string;
  coordinating: string;
  time: string;
  deliverables: string[];
}
const realRows = (name: string): DrawnRow[] => {
  const file = join(import.meta.dirname, "golden", `${name}.json`);
  const { tasks } = JSON.parse(readFileSync(file, "utf8")) as { tasks: GoldenTask[] };
  return tasks.map(({ number, text, lead, coordinating, time, deliverables }) => [
    `${number}.`,
    text,
    lead,
    coordinating,
    time,
    deliverables.length > 1 ? deliverables : deliverables[0]!,
  ]);
};

/** A province's plan, whose bodies have other names than those of the real plans. */
const province: DrawnRow[] = [
  [
    "1.",
    "Rà soát, sửa đổi quy chế quản lý, vận hành hệ thống thông tin báo cáo của tỉnh theo Quyết định số 1234/QĐ-UBND ngày 15/3/2025.",
    "Sở Khoa học và Công nghệ",
    "Văn phòng UBND tỉnh; Sở Tư pháp",
    "Quý II/2025",
    "Quyết định của UBND tỉnh.",
  ],
  [
    "2.",
    "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã trên địa bàn tỉnh.",
    "Sở Nội vụ",
    "Trường Chính trị tỉnh; UBND các xã, phường",
    "Tháng 5/2025",
    ["Các lớp tập huấn được tổ chức.", "Báo cáo kết quả."],
  ],
  [
    "3.",
    "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực tại các sở, ngành.",
    "Văn phòng UBND tỉnh",
    "Các sở, ban, ngành; UBND các xã, phường",
    "Trước ngày 30/11/2025",
    "Cơ sở dữ liệu được cập nhật, kết nối.",
  ],
  [
    "4.",
    "Kiểm tra công tác cải cách hành chính tại các cơ quan, đơn vị, địa phương.",
    "Sở Nội vụ",
    "Thanh tra tỉnh",
    "Thường xuyên",
    "Báo cáo kết quả kiểm tra.",
  ],
  [
    "5.",
    "Nâng cấp, hoàn thiện nền tảng tích hợp, chia sẻ dữ liệu của tỉnh đáp ứng yêu cầu kết nối với Trung tâm dữ liệu quốc gia.",
    "Sở Khoa học và Công nghệ",
    "Công an tỉnh; Viễn thông tỉnh",
    "Năm 2025",
    "Hệ thống được đưa vào vận hành, khai thác.",
  ],
  [
    "6.",
    "Xây dựng chương trình xúc tiến thương mại và đầu tư năm 2026.",
    "Sở Công Thương",
    "Sở Tài chính; Liên minh Hợp tác xã tỉnh",
    "Tháng 12/2025",
    "Kế hoạch của UBND tỉnh.",
  ],
  [
    "7.",
    "Đánh giá, công bố bộ chỉ số đánh giá mức độ chuyển đổi số của các sở, ngành, địa phương.",
    "Sở Khoa học và Công nghệ",
    "Các cơ quan, đơn vị liên quan",
    "Quý IV/2025",
    "Quyết định công bố chỉ số.",
  ],
  [
    "8.",
    "Tuyên truyền, phổ biến về dịch vụ công trực tuyến cho người dân và doanh nghiệp.",
    "Báo và Đài Phát thanh, Truyền hình tỉnh",
    "Sở Văn hóa, Thể thao và Du lịch; Tỉnh Đoàn",
    "Hằng tháng",
    "Tin, bài, phóng sự tuyên truyền.",
  ],
];

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Reads drawings of the rows at many widths, and counts the rows that came out exact, wrong but said to be uncertain, and wrong in silence. */
async function tally(
  rows: readonly DrawnRow[],
  drawing: Omit<Drawing, "seed"> = {},
  order?: readonly number[],
): Promise<{ exact: number; said: number; silent: number }> {
  const counts = { exact: 0, said: 0, silent: 0 };
  for (const seed of SEEDS) {
    const { value, diagnostics } = await readText(drawStacked(HEADER, rows, { ...drawing, seed }, order));
    const uncertain = new Set(
      diagnostics.filter(({ code }) => code === "cells-uncertain").map(({ args }) => args["task"]),
    );
    for (const [number, text, lead, coordinating, time, deliverable] of rows) {
      const printed = String(number).replace(".", "");
      const task = value.tasks.find((candidate) => candidate.number === printed);
      const got = [
        task?.text,
        task?.written.lead,
        task?.written.coordinating,
        task?.written.time,
        ...(task?.deliverables ?? []).map((item) => item.text),
      ];
      const items = typeof deliverable === "string" ? [deliverable] : (deliverable ?? []);
      if (JSON.stringify(got) === JSON.stringify([text, lead, coordinating, time, ...items])) counts.exact++;
      else if (uncertain.has(printed)) counts.said++;
      else counts.silent++;
    }
  }
  return counts;
}

describe("cells that stand one below the other, broken at any width", () => {
  const plans: [string, DrawnRow[]][] = [
    ["2023-q4", realRows("2023-q4")],
    ["2024", realRows("2024")],
    ["2025", realRows("2025")],
    ["a province", province],
  ];

  test.each(plans)("%s: come out exact, and hardly a doubt is kept silent", async (_, rows) => {
    const { exact, silent } = await tally(rows);
    const all = rows.length * SEEDS.length;
    expect(exact).toBeGreaterThanOrEqual(Math.floor(all * 0.98));
    expect(silent).toBeLessThanOrEqual(Math.ceil(all * 0.01));
  });

  test.each(plans)("%s: also where blank lines between cells are lost", async (_, rows) => {
    const { exact, silent } = await tally(rows, { missingBetween: 0.1 });
    const all = rows.length * SEEDS.length;
    expect(exact).toBeGreaterThanOrEqual(Math.floor(all * 0.93));
    expect(silent).toBeLessThanOrEqual(Math.ceil(all * 0.04));
  });

  test.each(plans)("%s: also where blank lines stand everywhere", async (_, rows) => {
    const { exact, silent } = await tally(rows, { blankInside: 1 });
    const all = rows.length * SEEDS.length;
    expect(exact).toBeGreaterThanOrEqual(Math.floor(all * 0.93));
    expect(silent).toBeLessThanOrEqual(Math.ceil(all * 0.04));
  });

  test.each(plans)("%s: also in another order of columns", async (_, rows) => {
    const { exact } = await tally(rows, {}, [0, 2, 1, 4, 3, 5]);
    expect(exact).toBeGreaterThanOrEqual(Math.floor(rows.length * SEEDS.length * 0.97));
  });
});

test("words, dates and symbols cut by the page are whole again, with or without blanks at line ends", async () => {
  const rows: DrawnRow[] = [
    [
      "1.",
      "Báo cáo theo Nghị định số 59/2022/NĐ-CP và Quyết định số 1085/QĐ-TTg.",
      "Sở Nội vụ",
      "Sở Tư pháp",
      "Trước ngày 15/12/2025",
      "Báo cáo.",
    ],
    ["2.", "Họp giao ban.", "Sở Nội vụ", "Sở Tư pháp", "Trước ngày 30/11/2025", "Biên bản."],
  ];
  expect(wrap("Trước ngày 15/12/2025", 6.5, true)).toEqual(["Trước ", "ngày ", "15/12/2", "025 "]);
  for (const marked of [true, false]) {
    for (const seed of SEEDS) {
      const { value } = await readText(drawStacked(HEADER, rows, { seed, marked }));
      expect(value.tasks.map(({ text, written }) => [text, written.time])).toEqual(rows.map((row) => [row[1], row[4]]));
    }
  }
});

test("section rows, column numbers, page numbers and repeated headers between the cells find their place", async () => {
  const text = `KẾ HOẠCH
Công tác năm 2025 của Sở Nội vụ

TT

Nội dung

Chủ trì

Thời gian

Sản phẩm

(1)

(2)

(3)

(4)

(5)

I. CẢI CÁCH THỂ CHẾ

1

Rà soát văn bản quy phạm pháp luật của tỉnh.

Phòng Pháp chế

Quý I/2025

Báo cáo rà soát

2

Trình ban hành quy chế làm việc mới.

Văn phòng Sở

Tháng 4/2025

Quyết định

II. TỔ CHỨC BỘ MÁY

TT

Nội dung

Chủ trì

Thời gian

Sản phẩm

3

Sắp xếp các phòng chuyên môn theo đề án được duyệt.

Phòng Tổ chức

Quý III/2025

Quyết định của Giám đốc Sở

Nơi nhận:
- Giám đốc Sở;
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn An
`;
  const { value, diagnostics } = await readText(text);
  expect(
    value.tasks.map(({ id, section, written }) => [id, ...section, written.lead, written.time, written.deliverable]),
  ).toEqual([
    ["1", "I. CẢI CÁCH THỂ CHẾ", "Phòng Pháp chế", "Quý I/2025", "Báo cáo rà soát"],
    ["2", "I. CẢI CÁCH THỂ CHẾ", "Văn phòng Sở", "Tháng 4/2025", "Quyết định"],
    ["3", "II. TỔ CHỨC BỘ MÁY", "Phòng Tổ chức", "Quý III/2025", "Quyết định của Giám đốc Sở"],
  ]);
  expect(value.recipients).toEqual(["Giám đốc Sở;", "Lưu: VT."]);
  expect(value.decision?.signer).toEqual({ name: "Nguyễn Văn An", title: "GIÁM ĐỐC" });
  expect(value.body).toBe("Sở Nội vụ");
  expect(diagnostics.map(({ code }) => code)).toContain("header-repeated");
  expect((await auditText(text)).unplaced).toEqual([]);
});
