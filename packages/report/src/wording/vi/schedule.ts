/** Times in Vietnamese. */
import type { Wording } from "../wording.ts";

const UNIT = { Y: "năm", M: "tháng", W: "tuần", D: "ngày" } as const;
const QUARTERS = ["I", "II", "III", "IV"];
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;
const WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
const PLACES: Readonly<Record<number, string>> = {
  1: "đầu tiên",
  2: "thứ hai",
  3: "thứ ba",
  4: "thứ tư",
  [-1]: "cuối cùng",
};
const two = (value: number): string => String(value).padStart(2, "0");

/** Decree 30/2020/NĐ-CP writes days below 10 and the months January and February with a leading zero. */
const LAST_PADDED_MONTH = 2;
const monthNumber = (month: number): string => (month <= LAST_PADDED_MONTH ? two(month) : String(month));

const day = (iso: string): string => `${iso.slice(8, 10)}/${monthNumber(Number(iso.slice(5, 7)))}/${iso.slice(0, 4)}`;

/** What a schedule was understood as. */
export const schedule: Wording["schedule"] = {
  continuous: "thường xuyên",
  unspecified: "không ghi",
  unread: "chưa hiểu",
  onDemand: "và khi có yêu cầu",
  every: (count, unit) => {
    if (count === 1) return `hằng ${UNIT[unit]}`;
    if (unit === "M" && count === MONTHS_OF_QUARTER) return "hằng quý";
    if (unit === "M" && count === MONTHS_OF_HALF) return "6 tháng một lần";
    return `${count} ${UNIT[unit]} một lần`;
  },
  after: (event, offset) => (offset ? `${offset} kể từ “${event}”` : `theo “${event}”`),
  before: (when) => `trước ${when}`,
  by: (when) => `chậm nhất ${when}`,
  on: (when) => when,
  from: (when) => `từ ${when}`,
  within: (span) => span,
  between: (start, end) => `từ ${start} đến ${end}`,
  month: (year, month) => `tháng ${monthNumber(month)}/${year}`,
  quarter: (year, quarter) => `quý ${QUARTERS[quarter - 1] ?? quarter}/${year}`,
  half: (year, half) => (half === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`),
  year: (year) => `năm ${year}`,
  day,
  onDay: (iso) => `ngày ${day(iso)}`,
  recurringDay: (date, month, lastMonth, yearsLater) =>
    [
      `ngày ${two(date)}`,
      month === undefined ? "" : ` tháng ${monthNumber(month)}`,
      lastMonth ? " của tháng cuối" : "",
      yearsLater > 0 ? " năm sau" : "",
    ].join(""),
  weekday: (weekday, which) =>
    [WEEKDAYS[weekday - 1], ...(which === undefined ? [] : [PLACES[which], "trong tháng"])].join(" "),
  duration: (count, unit) => `${count} ${UNIT[unit]}`,
  and: "và",
};
