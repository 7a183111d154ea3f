/** The Vietnamese of hand-out files: the forms of office papers (Decree 30/2020/NĐ-CP). */
import { partsOf } from "@plandiff/domain";
import type { HandOutWords } from "../hand-out-words.ts";

/** Days below ten and the months 1 and 2 are written with a nought before them. */
const padded = (value: number, below: number): string => (value < below ? `0${value}` : String(value));
const FIRST_BARE_DAY = 10;
const FIRST_BARE_MONTH = 3;

/** Room for what is written in by hand. */
const BLANK = "…";

/** How Vietnamese names the parts of hand-out files. */
export const handOut: HandOutWords = {
  comparisonTitle: "BẢN SO SÁNH, THUYẾT MINH",
  redlineTitle: "BẢN THEO DÕI THAY ĐỔI",
  comparedWith: (next, previous) => `${next} so với ${previous}`,
  attachedTo: "(Kèm theo Tờ trình số … ngày … tháng … năm …)",
  decisionNumber: (number) => `Số: ${number ?? BLANK}`,
  datedAt: (place, day) => {
    const { year, month, day: date } = day === undefined ? { year: 0, month: 0, day: 0 } : partsOf(day);
    const dated =
      day === undefined
        ? `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`
        : `ngày ${padded(date, FIRST_BARE_DAY)} tháng ${padded(month, FIRST_BARE_MONTH)} năm ${year}`;
    return `${place ?? BLANK}, ${dated}`;
  },
  issued: "Ngày ban hành",
  place: "Nơi ban hành",
  newTask: "(Nhiệm vụ mới)",
  discontinued: "(Không tiếp tục)",
  explanation: "Nội dung thay đổi, thuyết minh",
  summary: "Tổng hợp",
  notes: "Lưu ý",
  sheet: {
    summary: "Tổng hợp",
    tasks: "Tất cả nhiệm vụ",
    owners: "Đổi chủ trì, phối hợp",
    deadlines: "Đổi thời gian",
    lineages: "Dòng việc",
    plan: "Nhiệm vụ",
    explanation: "So sánh, thuyết minh",
    about: "Thông tin chung",
  },
  comparison: "So sánh",
  outcome: "Kết quả",
  count: "Số lượng",
  ofPlan: (name, label) => `${name} (${label})`,
  deadline: "Hạn cuối",
  page: {
    skip: "Đến bảng nhiệm vụ",
    filters: "Tìm và lọc",
    search: "Tìm trong bảng",
    outcome: "Kết quả",
    party: "Cơ quan, người thực hiện",
    month: "Tháng đến hạn",
    all: "Tất cả",
    reset: "Bỏ lọc",
    shown: "Đang hiện {shown}/{total} nhiệm vụ",
    monthOf: (year, month) => `Tháng ${month}/${year}`,
  },
  calendar: (plan) => `Thời hạn: ${plan}`,
};
