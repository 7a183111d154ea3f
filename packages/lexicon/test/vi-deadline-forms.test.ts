/** The forms in which Vietnamese documents write deadlines, collected from plans, laws and the press: every form has its meaning or stays text. */
import { lexicons } from "../src/index.ts";
import { describe, expect, test } from "vitest";
import {
  before,
  by,
  continuous,
  due,
  from,
  meaningOf,
  on,
  recurring,
  relative,
  unread,
  within,
} from "./schedule-builders.ts";

const { readSchedule } = lexicons.vi;

const FORMS: readonly (readonly [written: string, meaning: object])[] = [
  ["Thường xuyên", continuous],
  ["Quý IV/2023", due(within("2023-10-01", "2023-12-31", "quarter"))],
  [
    "Tháng 9/2023 và tháng 12/2023",
    due(within("2023-09-01", "2023-09-30", "month"), within("2023-12-01", "2023-12-31", "month")),
  ],
  ["Tháng 10/2023", due(within("2023-10-01", "2023-10-31", "month"))],
  ["Tháng 11/2023", due(within("2023-11-01", "2023-11-30", "month"))],
  ["Tháng 12/2023", due(within("2023-12-01", "2023-12-31", "month"))],
  ["Trước ngày 15/12/2023", due(before("2023-12-14", "day"))],
  ["Định kỳ 6 tháng hoặc theo chuyên đề, đột xuất", recurring({ every: "P6M", onDemand: true })],
  [
    "Tháng 7/2024 và tháng 01/2025",
    due(within("2024-07-01", "2024-07-31", "month"), within("2025-01-01", "2025-01-31", "month")),
  ],
  [
    "Tháng 7/2025 và tháng 01/2026",
    due(within("2025-07-01", "2025-07-31", "month"), within("2026-01-01", "2026-01-31", "month")),
  ],
  ["Tháng 2/2024", due(within("2024-02-01", "2024-02-29", "month"))],
  ["Tháng 4/2024", due(within("2024-04-01", "2024-04-30", "month"))],
  ["Tháng 6/2024", due(within("2024-06-01", "2024-06-30", "month"))],
  ["Tháng 10/2024", due(within("2024-10-01", "2024-10-31", "month"))],
  ["Tháng 11/2024", due(within("2024-11-01", "2024-11-30", "month"))],
  ["Tháng 01/2025", due(within("2025-01-01", "2025-01-31", "month"))],
  ["Tháng 01/2026", due(within("2026-01-01", "2026-01-31", "month"))],
  ["Tháng 5/2025", due(within("2025-05-01", "2025-05-31", "month"))],
  ["Tháng 6/2025", due(within("2025-06-01", "2025-06-30", "month"))],
  ["Tháng 9/2025", due(within("2025-09-01", "2025-09-30", "month"))],
  ["Tháng 11/2025", due(within("2025-11-01", "2025-11-30", "month"))],
  [
    "Trước ngày 20 các tháng 3, 6, 9, 12/2024",
    due(
      before("2024-03-19", "day"),
      before("2024-06-19", "day"),
      before("2024-09-19", "day"),
      before("2024-12-19", "day"),
    ),
  ],
  [
    "Trước ngày 20 các tháng 3, 6, 9, 12/2025",
    due(
      before("2025-03-19", "day"),
      before("2025-06-19", "day"),
      before("2025-09-19", "day"),
      before("2025-12-19", "day"),
    ),
  ],
  ["Hằng tháng hoặc đột xuất", recurring({ every: "P1M", onDemand: true })],
  ["Hằng Quý hoặc đột xuất", recurring({ every: "P3M", onDemand: true })],
  ["Hàng Quý hoặc đột xuất", recurring({ every: "P3M", onDemand: true })],
  ["trong tháng 11/2023", due(within("2023-11-01", "2023-11-30", "month"))],
  ["từ ngày 01/7/2024", due(from("2024-07-01", "day"))],
  ["hoàn thành trong quý III/2025", due(within("2025-07-01", "2025-09-30", "quarter"))],
  ["từ nay đến cuối năm 2023", due(by("2023-12-31", "year"))],
  ["6 tháng cuối năm 2023", due(within("2023-07-01", "2023-12-31", "half"))],
  ["4 tháng cuối năm 2023", due(within("2023-09-01", "2023-12-31", "span"))],
  ["trong năm 2024", due(within("2024-01-01", "2024-12-31", "year"))],
  [
    "trong năm 2025 và giai đoạn 2021-2025",
    due(within("2021-01-01", "2025-12-31", "span"), within("2025-01-01", "2025-12-31", "year")),
  ],
  ["giai đoạn 2025-2030", due(within("2025-01-01", "2030-12-31", "span"))],
  ["giai đoạn 2022 - 2025, tầm nhìn đến năm 2030", due(within("2022-01-01", "2025-12-31", "span"))],
  ["trước ngày 30 tháng 9 năm 2023", due(before("2023-09-29", "day"))],
  ["Định kỳ hằng Quý hoặc đột xuất", recurring({ every: "P3M", onDemand: true })],
  ["định kỳ hằng tháng hoặc đột xuất", recurring({ every: "P1M", onDemand: true })],
  ["những tháng cuối năm 2023", due(by("2023-12-31", "year"))],
  ["kể từ ngày ký", relative({ after: "ngày ký" })],
  ["hoàn thành trước ngày 25 tháng 12 năm 2023", due(before("2023-12-24", "day"))],
  ["hoàn thành trong tháng 4 năm 2024", due(within("2024-04-01", "2024-04-30", "month"))],
  ["hoàn thành trong Quý I năm 2024", due(within("2024-01-01", "2024-03-31", "quarter"))],
  ["trong tháng 8/2007", due(within("2007-08-01", "2007-08-31", "month"))],
  ["Trong Quý I/2007", due(within("2007-01-01", "2007-03-31", "quarter"))],
  ["định kỳ 6 tháng báo cáo", recurring({ every: "P6M" })],
  ["Hàng tháng", recurring({ every: "P1M" })],
  ["Trước ngày 30/5/2010", due(before("2010-05-29", "day"))],
  ["Trước 20/6/2010", due(before("2010-06-19", "day"))],
  ["định kỳ hàng quý", recurring({ every: "P3M" })],
  ["Định kỳ hằng quý", recurring({ every: "P3M" })],
  ["Trước ngày 25 hằng tháng", recurring({ every: "P1M", on: [{ bound: "before", day: 25 }] })],
  ["đến hết ngày 30 tháng 6 năm 2024", due(by("2024-06-30", "day"))],
  ["trước ngày 31 tháng 12 năm 2020", due(before("2020-12-30", "day"))],
  ["từ quý 2/2025 đến hết ngày 28/2/2027", due(within("2025-04-01", "2027-02-28", "span"))],
  ["trước ngày 1/3/2027 và theo lộ trình", due(before("2027-02-28", "day"))],
  ["hoàn thành trong quý 3/2025", due(within("2025-07-01", "2025-09-30", "quarter"))],
  [
    "Trong thời hạn 20 ngày kể từ ngày luật được thông qua",
    relative({ after: "ngày luật được thông qua", offset: "P20D" }),
  ],
  [
    "trong thời hạn 10 ngày kể từ ngày kế hoạch triển khai được Thủ tướng ban hành",
    relative({ after: "ngày kế hoạch triển khai được Thủ tướng ban hành", offset: "P10D" }),
  ],
  ["trong thời hạn 30 ngày kể từ ngày nhận đủ hồ sơ", relative({ after: "ngày nhận đủ hồ sơ", offset: "P30D" })],
  ["chậm nhất là trong ngày làm việc tiếp theo", relative({ after: "ngày làm việc tiếp theo" })],
  ["chậm nhất là 45 ngày kể từ ngày bầu cử", relative({ after: "ngày bầu cử", offset: "P45D" })],
  ["Chậm nhất là ngày 01 tháng 3 năm 2027", due(by("2027-03-01", "day"))],
  ["chậm nhất vào ngày 15 tháng 10 hàng năm", recurring({ every: "P1Y", on: [{ bound: "by", day: 15, month: 10 }] })],
  ["Theo thời gian tại Quyết định số 06/QĐ-TTg", relative({ after: "Theo thời gian tại Quyết định số 06/QĐ-TTg" })],
  ["hoàn thành trong tháng 3.2025", due(within("2025-03-01", "2025-03-31", "month"))],
  ["trong Quý II/2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["hoàn thành trong năm 2025", due(within("2025-01-01", "2025-12-31", "year"))],
  ["từ nay đến hết năm 2025", due(by("2025-12-31", "year"))],
  ["trong 5 năm tiếp theo", relative({ after: "5 năm tiếp theo", offset: "P5Y" })],
  ["Trước ngày 01/01/2025", due(before("2024-12-31", "day"))],
  ["trước ngày 01/10/2023", due(before("2023-09-30", "day"))],
  ["Ngày 01/01/2025", due(on("2025-01-01"))],
  ["trước ngày 5/2/2026", due(before("2026-02-04", "day"))],
  ["trước ngày 07/7/2023", due(before("2023-07-06", "day"))],
  [
    "trong tháng 11, tháng 12 năm 2025",
    due(within("2025-11-01", "2025-11-30", "month"), within("2025-12-01", "2025-12-31", "month")),
  ],
  ["từ nay đến cuối năm 2025", due(by("2025-12-31", "year"))],
  ["những tháng cuối năm 2025", due(by("2025-12-31", "year"))],
  ["giai đoạn 2026 - 2027", due(within("2026-01-01", "2027-12-31", "span"))],
  ["giai đoạn 2028 - 2030", due(within("2028-01-01", "2030-12-31", "span"))],
  ["trong tháng 3/2026", due(within("2026-03-01", "2026-03-31", "month"))],
  ["từ ngày 1/4/2026", due(from("2026-04-01", "day"))],
  ["trong tháng 6/2025", due(within("2025-06-01", "2025-06-30", "month"))],
  ["Chậm nhất ngày 15 của tháng báo cáo", recurring({ every: "P1M", on: [{ bound: "by", day: 15 }] })],
  ["Chậm nhất ngày 06 của tháng cuối quý", recurring({ every: "P3M", on: [{ bound: "by", day: 6, lastMonth: true }] })],
  [
    "chậm nhất vào ngày 20 của tháng cuối quý thuộc kỳ báo cáo",
    recurring({ every: "P3M", on: [{ bound: "by", day: 20, lastMonth: true }] }),
  ],
  [
    "ngày 20/6 và ngày 20/12 hàng năm",
    recurring({
      every: "P1Y",
      on: [
        { bound: "on", day: 20, month: 6 },
        { bound: "on", day: 20, month: 12 },
      ],
    }),
  ],
  ["trước ngày 10/07 của năm báo cáo", recurring({ every: "P1Y", on: [{ bound: "before", day: 10, month: 7 }] })],
  [
    "trước ngày 10/01 của năm liền kề",
    recurring({ every: "P1Y", on: [{ bound: "before", day: 10, month: 1, yearsLater: 1 }] }),
  ],
  ["hạn chót 31/10/2018", due(by("2018-10-31", "day"))],
  ["trước 15/8/2025", due(before("2025-08-14", "day"))],
  ["kể từ ngày Luật này có hiệu lực thi hành", relative({ after: "ngày Luật này có hiệu lực thi hành" })],
  ["kết thúc hoạt động từ ngày 01 tháng 7 năm 2025", due(from("2025-07-01", "day"))],
  ["Cả năm", continuous],
  ["Hằng tháng", recurring({ every: "P1M" })],
  ["Hằng quý", recurring({ every: "P3M" })],
  ["Hằng năm", recurring({ every: "P1Y" })],
  ["Hằng tuần", recurring({ every: "P1W" })],
  ["Định kỳ 6 tháng, 01 năm", recurring({ every: "P6M", alsoEvery: ["P1Y"] })],
  ["Định kỳ 6 tháng", recurring({ every: "P6M" })],
  ["Đột xuất", relative({ after: "Đột xuất", onDemand: true })],
  ["Theo chuyên đề", relative({ after: "Theo chuyên đề", onDemand: true })],
  ["Khi có yêu cầu", relative({ after: "Khi có yêu cầu", onDemand: true })],
  ["Theo chỉ đạo của Thủ tướng Chính phủ", relative({ after: "Theo chỉ đạo của Thủ tướng Chính phủ", onDemand: true })],
  ["Theo Kế hoạch của Chính phủ", relative({ after: "Theo Kế hoạch của Chính phủ" })],
  ["Theo tiến độ của dự án", relative({ after: "Theo tiến độ của dự án" })],
  ["Sau khi Nghị định được ban hành", relative({ after: "Nghị định được ban hành" })],
  ["Ngay sau khi Kế hoạch được ban hành", relative({ after: "Kế hoạch được ban hành" })],
  ["2024-2025", due(within("2024-01-01", "2025-12-31", "span"))],
  ["Năm 2026", due(within("2026-01-01", "2026-12-31", "year"))],
  ["Ngày 25 hằng tháng", recurring({ every: "P1M", on: [{ bound: "on", day: 25 }] })],
  ["15 ngày kể từ ngày nhận được văn bản", relative({ after: "ngày nhận được văn bản", offset: "P15D" })],
  ["07 ngày làm việc", relative({ after: "07 ngày làm việc" })],
  ["Quý I, II/2026", due(within("2026-01-01", "2026-03-31", "quarter"), within("2026-04-01", "2026-06-30", "quarter"))],
  ["Quý I - Quý III/2026", due(within("2026-01-01", "2026-09-30", "span"))],
  ["Tháng 3 - tháng 5/2026", due(within("2026-03-01", "2026-05-31", "span"))],
  ["Đầu tháng 3/2026", due(from("2026-03-01", "month"))],
  ["Cuối năm 2026", due(by("2026-12-31", "year"))],
  ["Chậm nhất ngày 15/12/2026", due(by("2026-12-15", "day"))],
  ["Xong trước 30/6/2026", due(before("2026-06-29", "day"))],
  ["Đến hết tháng 6/2026", due(by("2026-06-30", "month"))],
  ["Bắt đầu từ Quý II/2026", due(from("2026-04-01", "quarter"))],
];

/** Words without a date of their own, reporting windows, and sentences of which the time is only a part. */
const NOT_UNDERSTOOD: readonly string[] = [
  "định kỳ hằng Quý, tổng kết năm của Tổ công tác hoặc đột xuất theo chỉ đạo của Tổ trưởng",
  "phiên họp 6 tháng, tổng kết năm của Tổ công tác hoặc đột xuất theo chỉ đạo của Tổ trưởng Tổ công tác",
  "sơ kết 6 tháng và tổng kết năm 2025",
  "sơ kết 01 năm triển khai",
  "trong thời gian tới",
  "kịp thời",
  "NHIỆM VỤ TRỌNG TÂM THÁNG 12 NĂM 2023",
  "Tính 11 tháng năm 2023",
  "tại thời điểm ngày 26/11/2023",
  "Trong tháng 11",
  "Tính đến nay",
  "so với tháng 10/2023",
  "đúng hạn/ trong hạn",
  "trước 30 ngày kể từ ngày",
  "Chậm nhất ngày 06 tháng 06",
  "Chậm nhất ngày 25 tháng 11",
  "chậm nhất vào ngày 25 của tháng cuối kỳ báo cáo",
  "từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo",
  "từ ngày 15/12 năm trước đến ngày 14/6",
  "từ ngày 15/12 năm trước đến ngày 14/12 của kỳ báo cáo",
  "trong quý này",
  "trong năm nay",
  "6 tháng đầu năm",
];

/** Forms that need the plan's year. */
const WITH_YEAR: readonly (readonly [written: string, year: number, meaning: object])[] = [
  ["Trong tháng 11", 2023, due(within("2023-11-01", "2023-11-30", "month"))],
  ["6 tháng đầu năm", 2025, due(within("2025-01-01", "2025-06-30", "half"))],
  ["Chậm nhất ngày 06 tháng 06", 2025, due(by("2025-06-06", "day"))],
  ["Chậm nhất ngày 25 tháng 11", 2025, due(by("2025-11-25", "day"))],
  ["trong năm nay", 2025, due(within("2025-01-01", "2025-12-31", "year"))],
  ["Cả năm", 2025, due(within("2025-01-01", "2025-12-31", "year"))],
];

describe("deadline forms", () => {
  test("are 146", () => {
    expect(new Set([...FORMS.map(([written]) => written), ...NOT_UNDERSTOOD]).size).toBe(146);
  });
  test.each(FORMS)("%s", (written, meaning) => {
    expect(readSchedule(written)).toEqual({ ...meaning, written });
  });
  test.each(NOT_UNDERSTOOD)("stays text: %s", (written) => {
    expect(readSchedule(written)).toEqual({ ...unread, written });
  });
  test.each(WITH_YEAR)("%s in a plan of %i", (written, year, meaning) => {
    expect(meaningOf(readSchedule(written, year))).toEqual(meaning);
  });
});
