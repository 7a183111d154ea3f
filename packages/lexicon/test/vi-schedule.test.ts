/** Vietnamese time cells beyond the collected forms: variants of writing, mixed cells, and what must stay text. */
import { describe, expect, test } from "vitest";
import { lexicons } from "../src/index.ts";
import {
  before,
  by,
  continuous,
  due,
  dueOnDemand,
  from,
  meaningOf,
  on,
  recurring,
  relative,
  unread,
  unspecified,
  within,
} from "./schedule-builders.ts";

type Row = readonly [written: string, meaning: object, year?: number];
const cases = (rows: readonly Row[]) => rows.map(([written, meaning, year]) => ({ written, meaning, year }));
const read = (written: string, year: number | undefined): object => meaningOf(lexicons.vi.readSchedule(written, year));

/** Dates in the many ways they are written; a third entry is the plan's year. */
const DATED: readonly Row[] = [
  ["Trong tháng 11", due(within("2025-11-01", "2025-11-30", "month")), 2025],
  ["6 tháng đầu năm", due(within("2025-01-01", "2025-06-30", "half")), 2025],
  ["Cả năm", due(within("2025-01-01", "2025-12-31", "year")), 2025],
  ["trong năm", due(within("2025-01-01", "2025-12-31", "year")), 2025],
  ["trong năm nay", due(within("2025-01-01", "2025-12-31", "year")), 2025],
  ["Chậm nhất ngày 06 tháng 06", due(by("2025-06-06", "day")), 2025],
  ["Quý II", due(within("2025-04-01", "2025-06-30", "quarter")), 2025],
  [
    "Tháng 6 và tháng 12",
    due(within("2025-06-01", "2025-06-30", "month"), within("2025-12-01", "2025-12-31", "month")),
    2025,
  ],
  ["T6/2025", due(within("2025-06-01", "2025-06-30", "month"))],
  ["Q2/2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["QII/2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["Q.II/2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["Quý 2-2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["15-12-2025", due(on("2025-12-15"))],
  ["15.12.2025", due(on("2025-12-15"))],
  ["01/1", due(on("2025-01-01")), 2025],
  ["ngày 01/1", due(on("2025-01-01")), 2025],
  ["10-15/6/2025", due(within("2025-06-10", "2025-06-15", "span"))],
  ["Từ ngày 01/3/2025 đến ngày 30/6/2025", due(within("2025-03-01", "2025-06-30", "span"))],
  ["Từ 01/3 đến 30/6/2025", due(within("2025-03-01", "2025-06-30", "span"))],
  ["Từ tháng 3 đến tháng 5/2025", due(within("2025-03-01", "2025-05-31", "span"))],
  ["Tháng 10-12/2025", due(within("2025-10-01", "2025-12-31", "span"))],
  ["tháng 3-5/2025", due(within("2025-03-01", "2025-05-31", "span"))],
  ["3-5/2025", due(within("2025-03-01", "2025-05-31", "span"))],
  ["Tháng 11/2025 - tháng 2/2026", due(within("2025-11-01", "2026-02-28", "span"))],
  ["Tháng 11 đến tháng 02/2026", due(within("2025-11-01", "2026-02-28", "span"))],
  ["Từ tháng 11/2025 đến tháng 2", due(within("2025-11-01", "2026-02-28", "span"))],
  ["5/2025 - 8/2025", due(within("2025-05-01", "2025-08-31", "span"))],
  ["Quý I-II/2025", due(within("2025-01-01", "2025-06-30", "span"))],
  [
    "Quý II, III, IV năm 2025",
    due(
      within("2025-04-01", "2025-06-30", "quarter"),
      within("2025-07-01", "2025-09-30", "quarter"),
      within("2025-10-01", "2025-12-31", "quarter"),
    ),
  ],
  [
    "Quý IV và tháng 01/2026",
    due(within("2025-10-01", "2025-12-31", "quarter"), within("2026-01-01", "2026-01-31", "month")),
    2025,
  ],
  ["Trước ngày 15/12/2 023", due(before("2023-12-14", "day"))],
  ["QUÝ IV/2025", due(within("2025-10-01", "2025-12-31", "quarter"))],
  ["truoc ngay 15/12/2025", due(before("2025-12-14", "day"))],
  ["Quy IV/2025", due(within("2025-10-01", "2025-12-31", "quarter"))],
  ["Qúy IV/2025", due(within("2025-10-01", "2025-12-31", "quarter"))],
  ["Thường xuyên đến hết năm 2025", due(by("2025-12-31", "year"))],
  ["Thứ Sáu, ngày 15/8/2025", due(on("2025-08-15"))],
  ["Trước 17h00 ngày 15/6/2025", due(by("2025-06-15", "day"))],
  ["17 giờ 00 ngày 15/6/2025", due(on("2025-06-15"))],
  ["Trình Thủ tướng Chính phủ trong tháng 6/2025", due(within("2025-06-01", "2025-06-30", "month"))],
  ["Tháng 6/2025 (trình Thủ tướng Chính phủ)", due(within("2025-06-01", "2025-06-30", "month"))],
  [
    "Trình Chính phủ tháng 6/2025; trình Quốc hội tháng 10/2025",
    due(within("2025-06-01", "2025-06-30", "month"), within("2025-10-01", "2025-10-31", "month")),
  ],
  [
    "Đợt 1: tháng 6/2025; Đợt 2: tháng 12/2025",
    due(within("2025-06-01", "2025-06-30", "month"), within("2025-12-01", "2025-12-31", "month")),
  ],
  ["Giai đoạn I: Quý II/2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["Sau ngày 15/6/2025", due(from("2025-06-16", "day"))],
  ["Hoàn thành ngày 15/12/2025", due(by("2025-12-15", "day"))],
  ["xong trong ngày 15/12/2025", due(by("2025-12-15", "day"))],
  ["2025-06-30", due(on("2025-06-30"))],
  ["Trước ngày 25/6 và 25/12/2025", due(before("2025-06-24", "day"), before("2025-12-24", "day"))],
  ["Ngày 15, 30/6/2025", due(on("2025-06-15"), on("2025-06-30"))],
  ["Trước tháng 6/2025", due(before("2025-05-31", "month"))],
  ["Chậm nhất tháng 6/2025", due(by("2025-06-30", "month"))],
  ["Đến năm 2030", due(by("2030-12-31", "year"))],
  ["Đến 2030", due(by("2030-12-31", "year"))],
  ["2025", due(within("2025-01-01", "2025-12-31", "year"))],
  [
    "2024, 2025 và 2026",
    due(
      within("2024-01-01", "2024-12-31", "year"),
      within("2025-01-01", "2025-12-31", "year"),
      within("2026-01-01", "2026-12-31", "year"),
    ),
  ],
  ["năm 2024/2025", due(within("2024-01-01", "2024-12-31", "year"), within("2025-01-01", "2025-12-31", "year"))],
  ["Cuối tháng 6/2025", due(by("2025-06-30", "month"))],
  ["Giữa tháng 6/2025", due(by("2025-06-15", "month"))],
  ["Giữa năm 2025", due(by("2025-06-30", "year"))],
  ["Đầu năm 2026", due(from("2026-01-01", "year"))],
  ["Cuối quý II/2025", due(by("2025-06-30", "quarter"))],
  ["Đầu quý II/2025", due(from("2025-04-01", "quarter"))],
  ["Nửa đầu năm 2025", due(within("2025-01-01", "2025-06-30", "half"))],
  ["Từ tháng 3/2025 đến cuối năm", due(within("2025-03-01", "2025-12-31", "span"))],
  ["Từ tháng 3/2025 đến cuối năm", due(within("2025-03-01", "2025-12-31", "span")), 2025],
  ["Từ đầu năm đến hết quý III/2025", due(within("2025-01-01", "2025-09-30", "span"))],
  [
    "Hoàn thành trong tháng 6 năm 2025, báo cáo trước ngày 15/7/2025",
    due(within("2025-06-01", "2025-06-30", "month"), before("2025-07-14", "day")),
  ],
  [
    "Trong quý III, IV/2025",
    due(within("2025-07-01", "2025-09-30", "quarter"), within("2025-10-01", "2025-12-31", "quarter")),
  ],
  ["Quý 3/2025", due(within("2025-07-01", "2025-09-30", "quarter"))],
  ["quý III năm 2025", due(within("2025-07-01", "2025-09-30", "quarter"))],
  [
    "Tháng 5, 6, 7 năm 2025",
    due(
      within("2025-05-01", "2025-05-31", "month"),
      within("2025-06-01", "2025-06-30", "month"),
      within("2025-07-01", "2025-07-31", "month"),
    ),
  ],
  [
    "các tháng 3, 6, 9 và 12 năm 2025",
    due(
      within("2025-03-01", "2025-03-31", "month"),
      within("2025-06-01", "2025-06-30", "month"),
      within("2025-09-01", "2025-09-30", "month"),
      within("2025-12-01", "2025-12-31", "month"),
    ),
  ],
  [
    "Chậm nhất ngày 20 tháng 3, tháng 6, tháng 9, tháng 12/2025",
    due(by("2025-03-20", "day"), by("2025-06-20", "day"), by("2025-09-20", "day"), by("2025-12-20", "day")),
  ],
  [
    "Quý I/2025: xây dựng dự thảo; Quý II/2025: ban hành",
    due(within("2025-01-01", "2025-03-31", "quarter"), within("2025-04-01", "2025-06-30", "quarter")),
  ],
  ["Năm 2025 và các năm tiếp theo", due(from("2025-01-01", "year"))],
  ["Năm 2025 và những năm tiếp theo", due(from("2025-01-01", "year"))],
  ["12/2025", due(within("2025-12-01", "2025-12-31", "month"))],
  ["15/12", due(on("2025-12-15")), 2025],
  ["tháng 6/25", due(within("2025-06-01", "2025-06-30", "month"))],
  ["15/12/25", due(on("2025-12-15"))],
  ["01/07/2025-31/12/2025", due(within("2025-07-01", "2025-12-31", "span"))],
  ["Dự kiến tháng 6/2025", due(within("2025-06-01", "2025-06-30", "month"))],
  ["Khoảng tháng 6/2025", due(within("2025-06-01", "2025-06-30", "month"))],
  ["07/2025; 12/2025", due(within("2025-07-01", "2025-07-31", "month"), within("2025-12-01", "2025-12-31", "month"))],
  ["Tháng 7, 12/2025", due(within("2025-07-01", "2025-07-31", "month"), within("2025-12-01", "2025-12-31", "month"))],
  [
    "Tháng 7/2025, 12/2025",
    due(within("2025-07-01", "2025-07-31", "month"), within("2025-12-01", "2025-12-31", "month")),
  ],
  ["31/12/2025.", due(on("2025-12-31"))],
  ["Trước 31/12.", due(before("2025-12-30", "day")), 2025],
  ["Hạn: 15/6/2025", due(by("2025-06-15", "day"))],
  ["Quý I năm 2025 hoặc khi có yêu cầu", dueOnDemand(within("2025-01-01", "2025-03-31", "quarter"))],
  ["Theo kế hoạch, quý III/2025", due(within("2025-07-01", "2025-09-30", "quarter"))],
  ["Từ ngày 01/7/2025 trở đi", due(from("2025-07-01", "day"))],
  ["Hoàn thành trước tháng 12/2025", due(before("2025-11-30", "month"))],
  ["Trước 15h ngày 20/6/2025", due(by("2025-06-20", "day"))],
  ["Từ tháng 01 - 12/2025", due(within("2025-01-01", "2025-12-31", "span"))],
  ["01-12/2025", due(within("2025-01-01", "2025-12-31", "span"))],
  ["T1-T12/2025", due(within("2025-01-01", "2025-12-31", "span"))],
  [
    "Quý I,II,III,IV/2025",
    due(
      within("2025-01-01", "2025-03-31", "quarter"),
      within("2025-04-01", "2025-06-30", "quarter"),
      within("2025-07-01", "2025-09-30", "quarter"),
      within("2025-10-01", "2025-12-31", "quarter"),
    ),
  ],
  ["cuối Quý IV/2025", due(by("2025-12-31", "quarter"))],
  ["Trong 6 tháng đầu năm 2025", due(within("2025-01-01", "2025-06-30", "half"))],
  ["Trước 30.6.2025", due(before("2025-06-29", "day"))],
  ["30-6-2025", due(on("2025-06-30"))],
  ["đến 31/12/2025", due(by("2025-12-31", "day"))],
  [
    "6 tháng đầu năm; 6 tháng cuối năm",
    due(within("2025-01-01", "2025-06-30", "half"), within("2025-07-01", "2025-12-31", "half")),
    2025,
  ],
  [
    "Tháng 3 (lần 1), tháng 9 (lần 2)",
    due(within("2025-03-01", "2025-03-31", "month"), within("2025-09-01", "2025-09-30", "month")),
    2025,
  ],
  ["Tháng 5-6/2025", due(within("2025-05-01", "2025-06-30", "span"))],
  [
    "Tháng 01/2025 và tháng 7/2025",
    due(within("2025-01-01", "2025-01-31", "month"), within("2025-07-01", "2025-07-31", "month")),
  ],
  ["Quý I/2025 - Quý IV/2025", due(within("2025-01-01", "2025-12-31", "span"))],
  ["Từ Quý I đến Quý IV năm 2025", due(within("2025-01-01", "2025-12-31", "span"))],
  ["Xong trong quý II/2025", due(within("2025-04-01", "2025-06-30", "quarter"))],
  ["Hoàn thành trong 6 tháng đầu năm 2025", due(within("2025-01-01", "2025-06-30", "half"))],
  ["Bắt đầu từ tháng 3/2025", due(from("2025-03-01", "month"))],
  ["2025 - 2030", due(within("2025-01-01", "2030-12-31", "span"))],
  ["Giai đoạn 2025 – 2030", due(within("2025-01-01", "2030-12-31", "span"))],
  ["Trước 31/3/2025 và 30/9/2025", due(before("2025-03-30", "day"), before("2025-09-29", "day"))],
  ["Ngày 15/3, 15/6, 15/9, 15/12/2025", due(on("2025-03-15"), on("2025-06-15"), on("2025-09-15"), on("2025-12-15"))],
  ["Chậm nhất 31/12/2025", due(by("2025-12-31", "day"))],
  ["Không quá ngày 31/12/2025", due(by("2025-12-31", "day"))],
  ["đầu quý III/2025", due(from("2025-07-01", "quarter"))],
  ["Kể từ ngày 01/7/2025", due(from("2025-07-01", "day"))],
  ["Ngày 01 tháng 01 năm 2025", due(on("2025-01-01"))],
  ["Quý 3", due(within("2024-07-01", "2024-09-30", "quarter")), 2024],
  ["năm 2025, năm 2026", due(within("2025-01-01", "2025-12-31", "year"), within("2026-01-01", "2026-12-31", "year"))],
  ["Tháng Sáu năm 2025", due(within("2025-06-01", "2025-06-30", "month"))],
  ["Quý ba/2025", due(within("2025-07-01", "2025-09-30", "quarter"))],
  ["Thường xuyên; báo cáo trước ngày 15/12/2025", due(before("2025-12-14", "day"))],
  ["10/2025", due(within("2025-10-01", "2025-10-31", "month"))],
  ["Tháng10/2025", due(within("2025-10-01", "2025-10-31", "month"))],
  ["QuýIV/2025", due(within("2025-10-01", "2025-12-31", "quarter"))],
  ["2/9/2025", due(on("2025-09-02"))],
  ["ngày 15 / 12 / 2023", due(on("2023-12-15"))],
];

/** Work that comes again. */
const RECURRING: readonly Row[] = [
  ["Hàng  tháng", recurring({ every: "P1M" })],
  ["Dinh ky 6 thang hoac dot xuat", recurring({ every: "P6M", onDemand: true })],
  ["Thường xuyên, hằng năm", recurring({ every: "P1Y" })],
  ["Thường xuyên, định kỳ hằng quý", recurring({ every: "P3M" })],
  ["Hằng tháng, quý, năm", recurring({ every: "P1M", alsoEvery: ["P3M", "P1Y"] })],
  ["Định kỳ tháng, quý, năm", recurring({ every: "P1M", alsoEvery: ["P3M", "P1Y"] })],
  ["Tháng, quý, năm", recurring({ every: "P1M", alsoEvery: ["P3M", "P1Y"] })],
  ["Quý/6 tháng/năm", recurring({ every: "P3M", alsoEvery: ["P6M", "P1Y"] })],
  ["6 tháng/lần", recurring({ every: "P6M" })],
  ["Mỗi nửa năm", recurring({ every: "P6M" })],
  ["3 tháng một lần", recurring({ every: "P3M" })],
  ["2 lần/năm", recurring({ every: "P6M" })],
  ["01 lần/tháng", recurring({ every: "P1M" })],
  ["mỗi quý 1 lần", recurring({ every: "P3M" })],
  ["Mỗi năm 2 lần", recurring({ every: "P6M" })],
  ["Hằng quý năm 2025", recurring({ every: "P3M" })],
  ["Hằng tháng, trước ngày 25", recurring({ every: "P1M", on: [{ bound: "before", day: 25 }] })],
  ["Tháng 12 hằng năm", recurring({ every: "P1Y", on: [{ bound: "within", day: 31, month: 12 }] })],
  ["Theo tháng", recurring({ every: "P1M" })],
  [
    "ngày 15, 30 hằng tháng",
    recurring({
      every: "P1M",
      on: [
        { bound: "on", day: 15 },
        { bound: "on", day: 30 },
      ],
    }),
  ],
  ["Trước 30/11 hằng năm", recurring({ every: "P1Y", on: [{ bound: "before", day: 30, month: 11 }] })],
  ["Hằng năm, trước ngày 15/12", recurring({ every: "P1Y", on: [{ bound: "before", day: 15, month: 12 }] })],
  [
    "Hằng quý (trước ngày 20 của tháng cuối quý)",
    recurring({ every: "P3M", on: [{ bound: "before", day: 20, lastMonth: true }] }),
  ],
  [
    "Định kỳ hằng quý, trước ngày 20 tháng cuối quý",
    recurring({ every: "P3M", on: [{ bound: "before", day: 20, lastMonth: true }] }),
  ],
  ["Hằng năm và đột xuất khi có yêu cầu của Bộ, ngành", recurring({ every: "P1Y", onDemand: true })],
  ["Định kỳ ngày 15 hằng tháng", recurring({ every: "P1M", on: [{ bound: "on", day: 15 }] })],
  ["Hàng tháng, quý, 6 tháng, năm", recurring({ every: "P1M", alsoEvery: ["P3M", "P6M", "P1Y"] })],
  ["Hàng tuần/ tháng", recurring({ every: "P1W", alsoEvery: ["P1M"] })],
  ["1 tháng/lần", recurring({ every: "P1M" })],
  [
    "tháng 3, tháng 9 hằng năm",
    recurring({
      every: "P1Y",
      on: [
        { bound: "within", day: 31, month: 3 },
        { bound: "within", day: 30, month: 9 },
      ],
    }),
  ],
  ["Thường xuyên/hằng quý", recurring({ every: "P3M" })],
  ["Hằng quý, hằng năm", recurring({ every: "P3M", alsoEvery: ["P1Y"] })],
  ["Hàng năm, theo quy định", recurring({ every: "P1Y" })],
  [
    "Trước ngày 20/12 hằng năm và đột xuất khi có yêu cầu",
    recurring({ every: "P1Y", on: [{ bound: "before", day: 20, month: 12 }], onDemand: true }),
  ],
  ["Báo cáo định kỳ 6 tháng, năm", recurring({ every: "P6M", alsoEvery: ["P1Y"] })],
  ["Định kỳ hằng tháng, hằng quý và khi có yêu cầu", recurring({ every: "P1M", alsoEvery: ["P3M"], onDemand: true })],
  [
    "Trước ngày 15 của tháng cuối quý",
    recurring({ every: "P3M", on: [{ bound: "before", day: 15, lastMonth: true }] }),
  ],
  [
    "Trước ngày 15 tháng cuối mỗi quý",
    recurring({ every: "P3M", on: [{ bound: "before", day: 15, lastMonth: true }] }),
  ],
  [
    "Hàng quý (trước ngày 05 tháng cuối quý)",
    recurring({ every: "P3M", on: [{ bound: "before", day: 5, lastMonth: true }] }),
  ],
  ["Thường xuyên, báo cáo kết quả hằng quý", recurring({ every: "P3M" })],
];

/** Work without a date of its own. */
const CONTINUOUS: readonly Row[] = [
  ["Thuong xuyen", continuous],
  ["Thuờng xuyên", continuous],
  ["Thường xuyên, đột xuất", { kind: "continuous", onDemand: true }],
  ["Thường xuyên trong năm 2025", continuous],
  ["Thường xuyên cả năm", continuous],
  ["Thường xuyên trong năm", continuous, 2025],
  ["Thường xuyên trong năm", continuous],
  ["Trong năm 2025 (thường xuyên)", continuous],
];

/** Work that waits for an event, a request or another document. */
const RELATIVE: readonly Row[] = [
  ["Sau khi có Nghị quyết", relative({ after: "có Nghị quyết" })],
  ["Sau hội nghị", relative({ after: "hội nghị" })],
  ["Theo quy định", relative({ after: "Theo quy định" })],
  ["Theo Kế hoạch năm 2025 của Bộ", relative({ after: "Theo Kế hoạch năm 2025 của Bộ" })],
  ["Khi Luật có hiệu lực", relative({ after: "Luật có hiệu lực" })],
  ["Từ ngày ký ban hành", relative({ after: "ngày ký ban hành" })],
  ["Ngay sau khi được phê duyệt", relative({ after: "được phê duyệt" })],
  ["Trong 15 ngày", relative({ after: "15 ngày", offset: "P15D" })],
  [
    "Trong vòng 30 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ",
    relative({ after: "30 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ" }),
  ],
  ["Theo Kế hoạch năm 2025", relative({ after: "Theo Kế hoạch năm 2025" })],
  ["Sau 30 ngày kể từ ngày ký", relative({ after: "ngày ký", offset: "P30D" })],
  ["Sau 03 tháng triển khai", relative({ after: "03 tháng triển khai", offset: "P3M" })],
  ["Khi có văn bản chỉ đạo của cấp trên", relative({ after: "có văn bản chỉ đạo của cấp trên" })],
  ["Ngay sau khi có hướng dẫn", relative({ after: "có hướng dẫn" })],
  ["Theo thời gian quy định", relative({ after: "Theo thời gian quy định" })],
  ["Ngày làm việc cuối cùng của tháng", relative({ after: "Ngày làm việc cuối cùng của tháng" })],
  ["theo lịch", relative({ after: "theo lịch" })],
];

/** Marks that only fill a cell. */
const BLANK: readonly Row[] = [
  ["-", unspecified],
  ["…", unspecified],
];

/** Dates the calendar lacks, words whose time is unclear, and cells that say more than one schedule holds. */
const UNREAD: readonly Row[] = [
  ["Quý IV và tháng 01/2026", unread],
  ["30/2/2025", unread],
  ["Ngày 31/4/2025", unread],
  ["Tháng 13/2025", unread],
  ["Quý V/2025", unread],
  ["Thường xuyên, Quý IV/2025", unread],
  ["Quý I hằng năm", unread],
  ["Thứ Sáu hằng tuần", unread],
  ["Văn phòng trình trước 15/6/2025", unread],
  ["Không trước ngày 15/6/2025", unread],
  ["15", unread],
  ["6 tháng", unread],
  ["N/A", unread],
  ["2024/25", unread],
  ["Trước ngày 05 hằng tháng, trước ngày 20 tháng cuối quý", unread],
  ["25% trong năm 2025", unread],
  ["Từ nguồn ngân sách", unread],
  ["15/12", unread],
  ["6/25", unread],
  ["Tuần 2 tháng 6/2025", unread],
  ["Định kỳ", unread],
  ["Trước ngày 10 của tháng đầu quý sau", unread],
  ["Năm học 2025-2026", unread],
  ["Theo từng đợt", unread],
  ["Quý II và quý IV hàng năm", unread],
  ["Trước ngày 20/6/2025 (6 tháng) và 20/12/2025 (năm)", unread],
  ["Trước ngày 20/6/2025 (báo cáo 6 tháng); trước ngày 20/12/2025 (báo cáo năm)", unread],
  ["Giữa quý II/2025", unread],
  ["ngày 1 tháng 1 năm 25", unread],
  ["Hoàn thành 100% trong năm 2025", unread],
  ["Tháng 9 năm 2025 (sau khi có chỉ đạo)", unread],
  ["III/2025", unread],
  ["Quý III", unread],
  ["Hằng tháng trước ngày 05 tháng sau", unread],
  ["Trước Tết Nguyên đán", unread],
  ["Trước kỳ họp tháng 7/2025", unread],
  ["Tháng 10", unread],
  ["Tháng 1O/2025", unread],
  ["Trướcngày 15/12/2025", unread],
];

describe("Vietnamese schedules", () => {
  test.each(cases(DATED))("dates: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(RECURRING))("rhythms: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(CONTINUOUS))("what goes on: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(RELATIVE))("what hangs on an event: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(BLANK))("blank cells: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
  test.each(cases(UNREAD))("what stays text: $written", ({ written, meaning, year }) => {
    expect(read(written, year)).toEqual(meaning);
  });
});
