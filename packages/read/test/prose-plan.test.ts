// Plans without a table: numbered paragraphs, each followed by, or ending in, who leads and when.
import type { Plan } from "@plandiff/domain";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountFor, readPlan } from "../src/index.ts";
import { para, wordOf } from "./office-files.ts";
import { auditText, readText, register } from "./reading.ts";

const LABELLED = `SỞ NỘI VỤ

KẾ HOẠCH
Cải cách hành chính năm 2025 của Sở Nội vụ

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ CỤ THỂ

1. Cải cách thể chế

a) Rà soát văn bản quy phạm pháp luật.

- Cơ quan chủ trì: Văn phòng Sở.

- Cơ quan phối hợp: Các phòng chuyên môn.

- Thời gian thực hiện: Quý II/2025.

- Sản phẩm: Báo cáo kết quả rà soát.

b) Xây dựng Quy chế làm việc của Sở.

- Cơ quan chủ trì: Phòng Tổ chức.

- Thời gian thực hiện: Trước ngày 30/6/2025.

- Sản phẩm:

+ Quyết định ban hành Quy chế;

+ Báo cáo tổng kết.

2. Cải cách thủ tục hành chính

a) Công khai thủ tục hành chính.

- Cơ quan chủ trì: Văn phòng Sở; phối hợp: Trung tâm Phục vụ hành chính công.

- Thời gian thực hiện: Thường xuyên.

b) Tuyên truyền trên cổng thông tin điện tử.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.

Nơi nhận:
- Như trên;
GIÁM ĐỐC
Nguyễn Văn An`;

const tasksOf = ({ tasks }: Plan): string[] =>
  tasks.map(({ section, number, text, responsibilities, schedule, deliverables }) =>
    [
      [...section, number].join(" > "),
      text,
      responsibilities.map(({ role, party }) => `${role} ${party.name}`).join(", "),
      `${schedule.kind} ${schedule.written}`,
      deliverables.map((one) => one.text).join(" + "),
    ].join(" | "),
  );

const WANTED = [
  "II. NHIỆM VỤ CỤ THỂ > 1. Cải cách thể chế > a | Rà soát văn bản quy phạm pháp luật. | lead Văn phòng Sở, coordinating Các phòng chuyên môn | due Quý II/2025. | Báo cáo kết quả rà soát.",
  "II. NHIỆM VỤ CỤ THỂ > 1. Cải cách thể chế > b | Xây dựng Quy chế làm việc của Sở. | lead Phòng Tổ chức | due Trước ngày 30/6/2025. | Quyết định ban hành Quy chế; + Báo cáo tổng kết.",
  "II. NHIỆM VỤ CỤ THỂ > 2. Cải cách thủ tục hành chính > a | Công khai thủ tục hành chính. | lead Văn phòng Sở, coordinating Trung tâm Phục vụ hành chính công | continuous Thường xuyên. | ",
  "II. NHIỆM VỤ CỤ THỂ > 2. Cải cách thủ tục hành chính > b | Tuyên truyền trên cổng thông tin điện tử. |  | unspecified  | ",
];

describe("paragraphs with labels below them", () => {
  test("are tasks; headings above them are sections, the prose around them is the head", async () => {
    const { value, diagnostics } = await readText(LABELLED);
    expect(tasksOf(value)).toEqual(WANTED);
    expect(value).toMatchObject({
      title: "KẾ HOẠCH Cải cách hành chính năm 2025 của Sở Nội vụ",
      objectives: ["Nâng cao chất lượng phục vụ người dân."],
      recipients: ["Như trên;"],
    });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "tasks-from-prose", severity: "warning", args: { count: 4, without: 1 } }),
    );
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "label-taken", args: { text: "- Cơ quan chủ trì:", count: 3 } }),
    );
    expect((await auditText(LABELLED)).unplaced).toEqual([]);
  });

  test("read the same from a Word file", async () => {
    const body = LABELLED.split("\n").filter((line) => line !== "");
    const source = { bytes: wordOf(body.map((line) => para(line)).join("")), name: "plan.docx" };
    const read = await readPlan(source, { register });
    expect(tasksOf(read.value)).toEqual(WANTED);
    expect((await accountFor(source, read)).unplaced).toEqual([]);
  });

  test("may be dashes below a heading, each with its own labels", async () => {
    const text = `KẾ HOẠCH THÁNG 6/2025

I. Nhiệm vụ chung
- Hoàn thành hồ sơ
+ Chủ trì: Phòng Tổ chức
+ Thời hạn: 15/6/2025
- Kiểm kê tài sản
+ Chủ trì: Phòng Kế toán
+ Thời hạn: 20/6/2025
II. Nhiệm vụ riêng
- Họp giao ban
+ Chủ trì: Văn phòng
+ Thời hạn: Thứ Hai hằng tuần`;
    expect(tasksOf((await readText(text)).value)).toEqual([
      "I. Nhiệm vụ chung >  | Hoàn thành hồ sơ | lead Phòng Tổ chức | due 15/6/2025 | ",
      "I. Nhiệm vụ chung >  | Kiểm kê tài sản | lead Phòng Kế toán | due 20/6/2025 | ",
      "II. Nhiệm vụ riêng >  | Họp giao ban | lead Văn phòng | recurring Thứ Hai hằng tuần | ",
    ]);
    expect((await auditText(text)).unplaced).toEqual([]);
  });

  test("in English", async () => {
    const text = `Work Plan 2025

A. Trails

1. Survey the cycling routes.
Lead: Parks Division
Support: Roads Division
Deadline: 30 June 2025
Output: Survey report

2. Repair the river bridge.
Lead: Roads Division
Deadline: Q3 2025

B. Gardens

1. Replant the rose garden. Lead: Parks Division; deadline: by end of March 2025`;
    expect(tasksOf((await readText(text)).value)).toEqual([
      "A. Trails > 1 | Survey the cycling routes. | lead Parks Division, coordinating Roads Division | due 30 June 2025 | Survey report",
      "A. Trails > 2 | Repair the river bridge. | lead Roads Division | due Q3 2025 | ",
      "B. Gardens > 1 | Replant the rose garden. | lead Parks Division | due by end of March 2025 | ",
    ]);
    expect((await auditText(text)).unplaced).toEqual([]);
  });
});

test("brackets at the end of a paragraph say who leads, and by when; other brackets are its text", async () => {
  const text = `KẾ HOẠCH
Chuyển đổi số năm 2025

1. Tập huấn kỹ năng số (Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, hoàn thành trước ngày 30/6/2025).

2. Nâng cấp Cổng dịch vụ công (giai đoạn 2). (Sở Khoa học và Công nghệ chủ trì; quý IV/2025)

3. Sơ kết việc thực hiện Kế hoạch.

4. Kiểm tra an toàn thông tin (Công an tỉnh chủ trì).`;
  const { value } = await readText(text);
  expect(tasksOf(value)).toEqual([
    "1 | Tập huấn kỹ năng số | lead Sở Nội vụ, coordinating Sở Tài chính | due hoàn thành trước ngày 30/6/2025 | ",
    "2 | Nâng cấp Cổng dịch vụ công (giai đoạn 2). | lead Sở Khoa học và Công nghệ | due quý IV/2025 | ",
    "3 | Sơ kết việc thực hiện Kế hoạch. |  | unspecified  | ",
    "4 | Kiểm tra an toàn thông tin | lead Công an tỉnh | unspecified  | ",
  ]);
  expect((await auditText(text)).unplaced).toEqual([]);
});

test("objectives numbered beside the tasks are none", async () => {
  const text = `KẾ HOẠCH NĂM 2025

1. Mục đích

- Nâng cao chất lượng phục vụ.

2. Rà soát quy trình (Văn phòng chủ trì).

3. Tập huấn (Phòng Tổ chức chủ trì).

4. Tổng kết (Văn phòng chủ trì).`;
  const { value } = await readText(text);
  expect(value.tasks.map(({ number }) => number)).toEqual(["2", "3", "4"]);
  expect(value.objectives).toEqual(["Nâng cao chất lượng phục vụ."]);
  expect((await auditText(text)).unplaced).toEqual([]);
});

test.each([
  [
    "a notice with one of each label",
    "THÔNG BÁO\n\n1. Thời gian: 30/4/2025.\n\n2. Cơ quan chủ trì: Văn phòng.\n\n3. Kết quả: báo cáo.",
  ],
  ["two tasks alone", "KẾ HOẠCH\n\n1. Rà soát (Văn phòng chủ trì).\n\n2. Tổng kết (Văn phòng chủ trì)."],
  [
    "times without anybody",
    "KẾ HOẠCH\n\n1. Rà soát (quý I/2025).\n\n2. Họp (quý II/2025).\n\n3. Tổng kết (quý IV/2025).",
  ],
])("%s is no plan", async (_, text) => {
  await expect(readText(text)).rejects.toMatchObject({ code: "no-task-table" });
});

const PARTS = [
  "I. Nhiệm vụ chung",
  "II. Nhiệm vụ riêng",
  "1. Cải cách thể chế",
  "2. Rà soát quy trình (Văn phòng chủ trì, quý II/2025).",
  "a) Ban hành quy chế",
  "b) Tập huấn. Chủ trì: Sở Nội vụ; thời gian: Quý III/2025",
  "- Kiểm kê tài sản",
  "+ Chủ trì: Phòng Kế toán",
  "- Cơ quan chủ trì: Sở Tài chính",
  "Cơ quan phối hợp: Các phòng",
  "Thời gian: Tháng 6/2025",
  "- Sản phẩm:",
  "+ Báo cáo;",
  "Lưu ý: chuẩn bị sớm (nếu cần).",
  "Đoạn văn không có nhãn.",
];

test("however the paragraphs stand, no character is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PARTS), { minLength: 6, maxLength: 24 }), async (parts) => {
      const source = {
        bytes: wordOf(["KẾ HOẠCH NĂM 2025", ...parts].map((part) => para(part)).join("")),
        name: "a.docx",
      };
      const read = await readPlan(source, { register }).catch(() => undefined);
      if (read) expect((await accountFor(source, read)).unplaced).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
