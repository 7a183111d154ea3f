/** The periods that titles of plans speak of. */
import type { Language } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { lexicons } from "../src/index.ts";

const TITLES: Readonly<Record<Language, readonly (readonly [title: string, label: string | undefined])[]>> = {
  vi: [
    ["KẾ HOẠCH HOẠT ĐỘNG 4 THÁNG CUỐI NĂM 2023 CỦA TỔ CÔNG TÁC", "09-12/2023"],
    ["Kế hoạch hoạt động năm 2024 của Tổ công tác", "2024"],
    ["Kế hoạch công tác 6 tháng đầu năm 2025", "2025-H1"],
    ["Kế hoạch 6 tháng cuối năm 2025", "2025-H2"],
    ["Nhiệm vụ quý IV năm 2024", "2024-Q4"],
    ["Kế hoạch quý I/2025", "2025-Q1"],
    ["Chương trình công tác tháng 9/2025", "09/2025"],
    ["Nhiệm vụ trọng tâm tháng 12 năm 2023", "12/2023"],
    ["Nhiệm vụ tháng 11, 12 năm 2025", "11-12/2025"],
    ["Kế hoạch giai đoạn 2021-2025", "2021-2025"],
    ["Kế hoạch giai đoạn 2021 - 2025, tầm nhìn đến năm 2030", "2021-2025"],
    ["Kế hoạch năm 2025 thực hiện Đề án giai đoạn 2021-2030", "2025"],
    ["Kế hoạch thực hiện Đề án giai đoạn 2021-2030 năm 2025", "2025"],
    ["Kế hoạch công tác 2025", "2025"],
    ["Kế hoạch năm 2025 thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024", "2025"],
    ["Kế hoạch thực hiện Nghị quyết 57-NQ/TW ngày 22 tháng 12 năm 2024 trong năm 2025", "2025"],
    ["KE HOACH 6 THANG DAU NAM 2025", "2025-H1"],
    ["Kế hoạch từ ngày 01/3/2025 đến ngày 30/6/2025", "03-06/2025"],
    ["Kế hoạch thực hiện Nghị quyết số 01/2025/NQ-CP", undefined],
    ["(Ban hành kèm theo Quyết định số 62/QĐ-UBND ngày 18 tháng 9 năm 2023)", undefined],
    ["Kế hoạch năm học 2024-2025", undefined],
    ["Chương trình công tác nhiệm kỳ 2021-2026", undefined],
    ["Kế hoạch đến năm 2030", undefined],
    ["Hà Nội, ngày   tháng   năm 2025", undefined],
    ["Kế hoạch kiểm tra", undefined],
  ],
  en: [
    ["Work Plan 2025", "2025"],
    ["2025 Annual Plan", "2025"],
    ["FY2025 plan", "2025"],
    ["Q3 2025 plan", "2025-Q3"],
    ["Plan for H2 2025", "2025-H2"],
    ["January-June 2025 Programme", "2025-H1"],
    ["Work plan for the last four months of 2023", "09-12/2023"],
    ["Strategy 2021-2025, with a vision to 2030", "2021-2025"],
    ["Action Plan 2021 - Status", "2021"],
    ["Action plan of 15 May 2025", undefined],
    ["Plan for the academic year 2024-2025", undefined],
    ["2024/25 plan", undefined],
    ["Targets by 2030", undefined],
  ],
};

describe.each(["vi", "en"] as const)("periods of titles in %s", (language) => {
  test.each(TITLES[language].map(([title, label]) => ({ title, label })))("$title", ({ title, label }) => {
    expect(lexicons[language].readPeriod(title)?.label).toBe(label);
    expect(lexicons[language].readPeriod(title.normalize("NFD").toUpperCase())?.label).toBe(label);
  });
});

test("a period covers whole months", () => {
  expect(lexicons.vi.readPeriod("4 tháng cuối năm 2023")).toEqual({
    start: "2023-09-01",
    end: "2023-12-31",
    label: "09-12/2023",
  });
});
