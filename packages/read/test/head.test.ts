import type { Plan } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { auditText, readText } from "./reading.ts";

const TABLE =
  "Stt\tNhiệm vụ\tChủ trì\tThời gian\n1\tHọp giao ban\tVăn phòng\tHằng tháng\n2\tTập huấn\tVăn phòng\tQuý II/2025\n";

/** Reads a plan with this prose around its table, and makes sure that none of it is lost. */
async function planWith(before: string, after = ""): Promise<{ plan: Plan; codes: string[] }> {
  const text = `${before}\n\n${TABLE}\n${after}`;
  const { value, diagnostics } = await readText(text);
  expect((await auditText(text)).unplaced).toEqual([]);
  expect(value.tasks).toHaveLength(2);
  return { plan: value, codes: diagnostics.map(({ code }) => code) };
}

describe("the head of a province's plan, issued as a plan and signed below the table", () => {
  const before = `ỦY BAN NHÂN DÂN
TỈNH BẮC NINH
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 45/KH-UBND

Bắc Ninh, ngày 15 tháng 01 năm 2025

KẾ HOẠCH

Cải cách hành chính nhà nước năm 2025 của tỉnh Bắc Ninh

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;

Ủy ban nhân dân tỉnh Bắc Ninh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

a) Nâng cao hiệu lực, hiệu quả quản lý nhà nước.

b) Lấy người dân làm trung tâm.

2. Yêu cầu

- Xác định rõ trách nhiệm của từng cơ quan.

II. NHIỆM VỤ`;
  const after = `III. TỔ CHỨC THỰC HIỆN

1. Các sở, ban, ngành triển khai Kế hoạch này.

Nơi nhận:
- Bộ Nội vụ (để b/c);
- Các sở, ban, ngành;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

(Đã ký)

Nguyễn Văn An`;

  test("gives title, body, period, number, date, place and signer", async () => {
    const { plan, codes } = await planWith(before, after);
    expect(plan.title).toBe("KẾ HOẠCH Cải cách hành chính nhà nước năm 2025 của tỉnh Bắc Ninh");
    expect(plan.body).toBe("Ủy ban nhân dân tỉnh Bắc Ninh");
    expect(plan.period?.label).toBe("2025");
    expect(plan.decision).toEqual({
      number: "45/KH-UBND",
      date: "2025-01-15",
      issuedAt: "Bắc Ninh",
      signer: { name: "Nguyễn Văn An", title: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" },
    });
    expect(codes).not.toContain("decision-incomplete");
  });

  test("gives legal bases, objectives, requirements and recipients", async () => {
    const { plan } = await planWith(before, after);
    expect(plan.legalBases).toEqual(["Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;"]);
    expect(plan.objectives).toEqual(["Nâng cao hiệu lực, hiệu quả quản lý nhà nước.", "Lấy người dân làm trung tâm."]);
    expect(plan.requirements).toEqual(["Xác định rõ trách nhiệm của từng cơ quan."]);
    expect(plan.recipients).toEqual(["Bộ Nội vụ (để b/c);", "Các sở, ban, ngành;", "Lưu: VT, NC."]);
    const other = plan.otherText.map(({ text }) => text);
    expect(other).toContain("1. Các sở, ban, ngành triển khai Kế hoạch này.");
    expect(other).toContain("Ủy ban nhân dân tỉnh Bắc Ninh ban hành Kế hoạch như sau:");
  });
});

describe("a letterhead of several bodies", () => {
  test.each([
    ["UBND TỈNH HÀ NAM\n\nSỞ Y TẾ", "SỞ Y TẾ"],
    ["ỦY BAN NHÂN DÂN\n\nHUYỆN KIM BẢNG\n\nPHÒNG NỘI VỤ", "PHÒNG NỘI VỤ"],
    ["BỘ GIÁO DỤC VÀ ĐÀO TẠO\n\nTRƯỜNG ĐẠI HỌC SƯ PHẠM", "TRƯỜNG ĐẠI HỌC SƯ PHẠM"],
    ["ỦY BAN NHÂN DÂN\n\nHUYỆN KIM BẢNG", "ỦY BAN NHÂN DÂN HUYỆN KIM BẢNG"],
    ["BAN CHỈ HUY\n\nPHÒNG, CHỐNG THIÊN TAI", "BAN CHỈ HUY"],
  ])("names the one below: %j", async (letterhead, body) => {
    const { plan } = await planWith(`${letterhead}\n\nSố: 45/KH\n\nKẾ HOẠCH CÔNG TÁC NĂM 2025`);
    expect(plan.body).toBe(body);
  });
});

describe("what a document leaves blank", () => {
  test("is absent, and the draft is said", async () => {
    const { plan, codes } = await planWith(
      "Số:        /KH-SNV\n\nHà Nội, ngày      tháng      năm 2025\n\nKẾ HOẠCH CÔNG TÁC NĂM 2025 CỦA SỞ NỘI VỤ",
    );
    expect(plan.decision).toEqual({ issuedAt: "Hà Nội" });
    expect(codes).toContain("decision-incomplete");
  });

  test("is nothing at all where no decision is spoken of", async () => {
    const { plan, codes } = await planWith("KẾ HOẠCH CÔNG TÁC NĂM 2025 CỦA SỞ NỘI VỤ");
    expect(plan.decision).toBeUndefined();
    expect(plan.body).toBe("SỞ NỘI VỤ");
    expect(codes).not.toContain("decision-incomplete");
  });

  test("a period is inferred from the dates, or given by the caller", async () => {
    const { plan, codes } = await planWith("KẾ HOẠCH CÔNG TÁC");
    expect(plan.period?.label).toBe("2025");
    expect(codes).toContain("period-inferred");
    const given = await readText(`KẾ HOẠCH CÔNG TÁC\n\n${TABLE}`, "plan.txt", {
      period: { start: "2026-01-01", end: "2026-12-31", label: "2026" },
      label: "năm sau",
    });
    expect(given.value.period).toEqual({ start: "2026-01-01", end: "2026-12-31", label: "năm sau" });
    expect(given.diagnostics.map(({ code }) => code)).not.toContain("period-inferred");
  });
});

test("an English plan is read by its own words", async () => {
  const text = `DEPARTMENT OF HEALTH

No.: 12/2025

Hanoi, 7 February 2025

WORK PLAN
for 2025 of the Department of Health

Pursuant to Decision No. 5/2024 of the Ministry of Health;

Objectives
- Better care in every district.
- Shorter waiting times.

Requirements
- Every unit reports monthly.

No.\tTask\tLead\tSupporting\tDeadline\tOutput
1\tTrain nurses in all districts\tTraining Unit\tHuman Resources\tQ2 2025\tTraining report
2\tOpen the new ward\tCity Hospital\tFinance Unit\tby 30 June 2025\tWard in use

Recipients:
- Ministry of Health;
- All units.

DIRECTOR

Jane Doe
`;
  const { value } = await readText(text);
  expect(value.language).toBe("en");
  expect(value.title).toBe("WORK PLAN for 2025 of the Department of Health");
  expect(value.body).toBe("Department of Health");
  expect(value.period?.label).toBe("2025");
  expect(value.decision).toEqual({
    number: "12/2025",
    date: "2025-02-07",
    issuedAt: "Hanoi",
    signer: { name: "Jane Doe", title: "DIRECTOR" },
  });
  expect(value.legalBases).toHaveLength(1);
  expect(value.objectives).toEqual(["Better care in every district.", "Shorter waiting times."]);
  expect(value.requirements).toEqual(["Every unit reports monthly."]);
  expect(value.recipients).toEqual(["Ministry of Health;", "All units."]);
  expect(value.tasks.map(({ schedule }) => schedule.kind)).toEqual(["due", "due"]);
  expect((await auditText(text)).unplaced).toEqual([]);
});

test.each([
  ["CITY OF EXAMPLE\nDepartment of Parks and Gardens", "Department of Parks and Gardens"],
  ["CITY OF EXAMPLE\nPUBLIC LIBRARY", "PUBLIC LIBRARY"],
  ["CITY OF EXAMPLE\nFor a greener city", "CITY OF EXAMPLE"],
])(
  "an English letterhead of two lines names the body that issues below the one above: %s",
  async (letterhead, body) => {
    const lines = [...letterhead.split("\n"), "Work Plan 2025"].map((line) => `<p>${line}</p>`).join("");
    const rows = [
      ["No", "Task", "Lead", "Time"],
      ["1", "Survey the routes", "Parks", "Q1 2025"],
    ];
    const table = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("");
    expect((await readText(`${lines}<table>${table}</table>`, "plan.html")).value.body).toBe(body);
  },
);
