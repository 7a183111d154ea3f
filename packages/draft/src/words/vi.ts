/** Vietnamese as drafting needs it. */
import { type Period, partsOf } from "@plandiff/domain";
import { lunarNames } from "@plandiff/lexicon";
import type { DraftWords } from "./words.ts";
import { monthsIn } from "../dates/period-shape.ts";

const COUNT = "(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
const OF_YEAR = "\\s*(?:[/.-]|,?\\s*năm\\s*)\\s*";
const DAY_MONTH = "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*";
const ROMAN = ["I", "II", "III", "IV"] as const;
const MONTHS_IN_YEAR = 12;
const pad = (value: number, below: number): string => (value < below ? `0${value}` : String(value));
/** Nghị định 30/2020/NĐ-CP: days below 10 and months 1 and 2 are written with a zero. */
const PADDED_DAYS = 10;
const PADDED_MONTHS = 3;

const NUMERIC_DATE = /\d{1,2}(\s*[/.-]\s*)\d{1,2}\s*[/.-]\s*(?:19|20)\d\d/u;
const LONG_DATE = /\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+(?:19|20)\d\d/iu;

function periodWords({ start, end, label }: Period): string {
  const { year, month } = partsOf(start);
  const to = partsOf(end);
  const count = monthsIn({ start, end });
  if (count === undefined) return `từ ngày ${dateWords(start)} đến ngày ${dateWords(end)}`;
  if (year !== to.year) return count % MONTHS_IN_YEAR === 0 ? `giai đoạn ${year}-${to.year}` : label;
  if (count === MONTHS_IN_YEAR) return `năm ${year}`;
  if (count === 1) return `tháng ${pad(month, PADDED_MONTHS)}/${year}`;
  if (count === 3 && month % 3 === 1) return `quý ${ROMAN[(month - 1) / 3] ?? ""}/${year}`;
  if (month === 1) return `${count} tháng đầu năm ${year}`;
  if (to.month === MONTHS_IN_YEAR) return `${count} tháng cuối năm ${year}`;
  return `từ tháng ${month} đến tháng ${to.month} năm ${year}`;
}

function dateWords(day: string): string {
  const { year, month, day: date } = partsOf(day);
  return `${pad(date, PADDED_DAYS)}/${pad(month, PADDED_MONTHS)}/${year}`;
}

/** Vietnamese. */
export const vietnamese: DraftWords = {
  forms: [
    {
      kind: "school-year",
      pattern: "(?:năm học|niên khóa|niên độ)\\s+(?<y>(?:19|20)\\d\\d)\\s?[-–/]\\s?(?<z>(?:19|20)\\d\\d)",
    },
    { kind: "day", pattern: `(?:ngày\\s*)?${DAY_MONTH}(?<y>(?:19|20)\\d\\d)` },
    { kind: "day", pattern: "(?:ngày\\s*)?\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+(?<y>(?:19|20)\\d\\d)" },
    { kind: "day", pattern: "(?:ngày\\s*)?\\d{1,2}[/.-]\\d{1,2}\\s+năm\\s+(?<y>(?:19|20)\\d\\d)" },
    {
      kind: "span",
      pattern:
        "(?:giai đoạn|nhiệm kỳ|thời kỳ)?\\s*(?:từ\\s+)?(?:năm\\s+)?(?<y>(?:19|20)\\d\\d)(?:\\s?[-–]\\s?|\\s+đến\\s+(?:năm\\s+)?)(?<z>(?:19|20)\\d\\d)",
    },
    { kind: "part", pattern: `(?:${COUNT}\\s+tháng|nửa)\\s+(?:đầu|cuối|sau|giữa)\\s+năm\\s+(?<y>(?:19|20)\\d\\d)` },
    { kind: "quarter", pattern: `quý\\s+(?:[IV]{1,3}|[1-4]|một|hai|ba|tư)${OF_YEAR}(?<y>(?:19|20)\\d\\d)` },
    { kind: "month", pattern: `(?:tháng\\s*)?\\d{1,2}${OF_YEAR}(?<y>(?:19|20)\\d\\d)` },
    { kind: "year", pattern: `(?<y>${lunarNames()})(?:\\s+(?:năm\\s+)?(?<z>(?:19|20)\\d\\d))?` },
    { kind: "year", pattern: "năm\\s+(?<y>(?:19|20)\\d\\d)" },
    { kind: "bare", pattern: "(?<y>(?:19|20)\\d\\d)" },
  ],
  since: /(?:từ|kể từ|tính từ|sau)\s*$/iu,
  due: /(?:trước|chậm nhất|chậm nhất là|muộn nhất|đến hết|đến|hết|hạn|trong|xong|hoàn thành|vào)\s*(?:là\s*)?$/iu,
  target: /(?:đến|tới|tầm nhìn)\s*$/iu,
  planFor: /(?:kế hoạch|chương trình|dự toán|ngân sách|phương hướng|nhiệm vụ|kinh phí|danh mục)[^.;()]*$/iu,
  weekday: /(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/iu,
  yearlyKind: /^(?:kế hoạch|chương trình)$/iu,
  issuedBy: /(?:của|do)\s*$/iu,
  taskNumber:
    "(?<!\\p{L})(?:nhiệm vụ|mục)\\s+(?:số\\s+)?(?<n>\\d{1,3})(?![\\d./]|\\s*(?:mục|khoản|điều|chương|phần)\\s)",
  periodWords,
  ofDay: (day) => `ngày ${dateWords(day)}`,
  blankDate: (written, year) => {
    if (LONG_DATE.test(written)) return written.replace(LONG_DATE, `… tháng … năm ${year}`);
    return NUMERIC_DATE.test(written) ? written.replace(NUMERIC_DATE, `…/…/${year}`) : undefined;
  },
  likeDate: (written, day) => {
    const { year, month, day: date } = partsOf(day);
    const [d, m] = [pad(date, PADDED_DAYS), pad(month, PADDED_MONTHS)];
    if (LONG_DATE.test(written)) return written.replace(LONG_DATE, `${d} tháng ${m} năm ${year}`);
    return NUMERIC_DATE.test(written) ? written.replace(NUMERIC_DATE, `${d}/${m}/${year}`) : undefined;
  },
  signs: {
    recurs:
      /(?<!\p{L})(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)(?!\p{L})|định kỳ|thường niên|thường xuyên|(?:6|sáu|06)\s+tháng(?:\s+đầu năm)?\s*(?:,|và|\/)|(?:tổng kết|cuối)\s+năm(?!\p{L})|sơ kết\s+(?:6|06|sáu)\s+tháng/iu,
    closing: /(?<!\p{L})(?:báo cáo|tổng kết|đánh giá kết quả|đánh giá, xếp loại|xếp loại|xếp hạng|bình xét)(?!\p{L})/iu,
    pilot: /(?<!\p{L})(?:thí điểm|làm điểm|mô hình mẫu)(?!\p{L})/iu,
    oneOff:
      /(?<!\p{L})(?:chuyên đề|cho ý kiến|góp ý|tham gia ý kiến|thẩm định dự thảo|khánh thành|khai trương|kỷ niệm|đại hội|(?:sơ kết|tổng kết)\s+(?:\d+|một|hai|ba|năm|mười)\s+năm|(?:sơ kết|tổng kết)[^.;]{0,40}(?:nghị định|nghị quyết|chỉ thị|đề án|luật|giai đoạn|nhiệm kỳ))(?!\p{L})/iu,
    directive: /(?<!\p{L})(?:chỉ thị|nghị quyết|nghị định|thông tư|quy chế|quy định|đề án)(?!\p{L})/iu,
  },
};
