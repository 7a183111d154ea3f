/** Headings and opening words of plans, and sentences that only look like them. */
import type { Language } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { type HeadPart, lexicons } from "../src/index.ts";

const PARTS: Readonly<Record<Language, readonly (readonly [paragraph: string, part: HeadPart | undefined])[]>> = {
  vi: [
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto"],
    ["Cộng hoà xã hội chủ nghĩa Việt Nam", "motto"],
    ["Độc lập - Tự do - Hạnh phúc", "motto"],
    ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "legal-basis"],
    ["- Căn cứ Quyết định số 12/QĐ-UBND;", "legal-basis"],
    ["Theo đề nghị của Giám đốc Sở Nội vụ.", "other-heading"],
    ["QUYẾT ĐỊNH:", "other-heading"],
    ["Điều 1. Ban hành kèm theo Quyết định này", "article"],
    ["Điều lệ của Hội", undefined],
    ["Nơi nhận:", "recipients"],
    ["I. MỤC TIÊU, YÊU CẦU", "objectives"],
    ["I. MỤC ĐÍCH, YÊU CẦU", "objectives"],
    ["I - QUAN ĐIỂM, MỤC TIÊU", "objectives"],
    ["Phần I. MỤC TIÊU", "objectives"],
    ["A. MỤC TIÊU", "objectives"],
    ["1. Mục tiêu", "objectives"],
    ["1.1. Mục tiêu cụ thể", "objectives"],
    ["Mục tiêu chung:", "objectives"],
    ["2. Yêu cầu", "requirements"],
    ["b) Yêu cầu", "requirements"],
    ["Yêu cầu các đơn vị khẩn trương triển khai kế hoạch này", undefined],
    ["II. CÁC NHIỆM VỤ TRIỂN KHAI", "tasks"],
    ["II. NỘI DUNG", "tasks"],
    ["II. Nhiệm vụ và giải pháp chủ yếu", "tasks"],
    ["DANH MỤC NHIỆM VỤ", "tasks"],
    ["Nhiệm vụ", undefined],
    ["Nội dung", undefined],
    ["1. Chỉ đạo, đôn đốc thực hiện", undefined],
    ["III. TỔ CHỨC THỰC HIỆN", "other-heading"],
    ["IV. KINH PHÍ THỰC HIỆN NHIỆM VỤ", "other-heading"],
    ["V. TỒN TẠI, HẠN CHẾ", "other-heading"],
    ["Phụ lục II", "other-heading"],
    ["1.", undefined],
    ["", undefined],
    ["TỔ TRƯỞNG", undefined],
  ],
  en: [
    ["SOCIALIST REPUBLIC OF VIET NAM", "motto"],
    ["Independence - Freedom - Happiness", "motto"],
    ["Pursuant to the Law on Local Government", "legal-basis"],
    ["Legal basis", "legal-basis"],
    ["Article 2. This Decision takes effect on the day of signing.", "article"],
    ["Recipients:", "recipients"],
    ["Cc:", "recipients"],
    ["I. OBJECTIVES", "objectives"],
    ["1. General objectives", "objectives"],
    ["Goals", "objectives"],
    ["2. Requirements", "requirements"],
    ["Requirements for staff are many and long and listed below", undefined],
    ["II. TASKS AND SOLUTIONS", "tasks"],
    ["III. IMPLEMENTATION ARRANGEMENTS", "other-heading"],
    ["Task", undefined],
    ["Prepare the annual report", undefined],
  ],
};

describe.each(["vi", "en"] as const)("parts of the head in %s", (language) => {
  test.each(PARTS[language].map(([paragraph, part]) => ({ paragraph, part })))("$paragraph", ({ paragraph, part }) => {
    expect(lexicons[language].readHeadPart(paragraph)).toBe(part);
    expect(lexicons[language].readHeadPart(paragraph.normalize("NFD"))).toBe(part);
  });
});
