/** Random plans that look like plans: sentence frames, subjects, bodies and dates put together by chance. */
import * as fc from "fast-check";
import type { Row } from "./plan-of-rows.ts";

const FRAMES = [
  "Chỉ đạo, đôn đốc việc {subject} tại các bộ, ngành, địa phương",
  "Tổ chức phiên họp chuyên đề nghe báo cáo về {subject}",
  "Xây dựng Kế hoạch {subject} năm 2024",
  "Rà soát, đánh giá {subject} theo Quyết định số {decision}/QĐ-TTg ngày 06/8/2023",
  "Tập huấn cho cán bộ, công chức về {subject}",
];
const SUBJECTS = [
  "cắt giảm giấy phép kinh doanh",
  "số hóa sổ hộ tịch",
  "vận hành trung tâm dữ liệu",
  "cấp nước sạch nông thôn",
  "phòng cháy, chữa cháy rừng",
  "khám sức khỏe người cao tuổi",
  "quản lý bến bãi vận tải",
  "bảo tồn di tích lịch sử",
  "đào tạo nghề cho thanh niên",
  "thu gom rác thải sinh hoạt",
  "kiểm định chất lượng đào tạo",
  "an toàn thực phẩm tại chợ",
];
const BODIES = [
  "Văn phòng Chính phủ",
  "Bộ Công an",
  "Bộ Tư pháp",
  "Sở Y tế",
  "Sở Nội vụ",
  "Công an tỉnh",
  "Các bộ, ngành, địa phương",
];
const TIMES = [
  "Thường xuyên",
  "Hằng quý",
  "Quý II/2024",
  "Tháng 9/2024",
  "Trước ngày 15/12/2024",
  "Tháng 7/2024 và tháng 01/2025",
  "",
];
const PRODUCTS = [
  "Báo cáo kết quả",
  "Kế hoạch được ban hành",
  "Phiên họp được tổ chức và Thông báo kết luận",
  "Văn bản chỉ đạo, đôn đốc",
];

const body = fc.constantFrom(...BODIES);

const rowWithoutNumber: fc.Arbitrary<Row> = fc.record({
  text: fc
    .record({
      frame: fc.constantFrom(...FRAMES),
      subject: fc.constantFrom(...SUBJECTS),
      decision: fc.integer({ min: 100, max: 130 }),
    })
    .map(({ frame, subject, decision }) => frame.replace("{subject}", subject).replace("{decision}", String(decision))),
  lead: fc.uniqueArray(body, { minLength: 1, maxLength: 2 }).map((names) => names.join("; ")),
  coordinating: fc.uniqueArray(body, { maxLength: 3 }).map((names) => names.join("; ")),
  time: fc.constantFrom(...TIMES),
  deliverables: fc.uniqueArray(fc.constantFrom(...PRODUCTS), { maxLength: 2 }),
});

/** Rows of a plan for 2024, numbered from 1. */
export const arbitraryRows = (size: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<Row[]> =>
  fc
    .array(rowWithoutNumber, { minLength: 1, maxLength: 14, ...size })
    .map((rows) => rows.map((row, i) => ({ ...row, number: String(i + 1) })));

/** The same rows a year later: every year of 2023 to 2026 in dates and plan names counts one up, documents stay as they are. */
export const rollRows = (rows: readonly Row[]): Row[] =>
  rows.map((row) => ({
    ...row,
    text: row.text.replaceAll("năm 2024", "năm 2025"),
    time: row.time?.replaceAll(/\b20\d\d\b/g, (year) => String(Number(year) + 1)),
  }));
