/** The alphabet of schedules: what the words of a time cell are in any language, before they make a sentence. */

/** A unit of the calendar. */
export type Unit = "day" | "week" | "month" | "quarter" | "half" | "year";

/** How a date is bounded in words; `to` ends a range or stands for "until". */
export type BoundWord = "before" | "by" | "on" | "within" | "from" | "after" | "to";

/** What a phrase stands for. */
export type Sign =
  | {
      readonly is: "unit";
      readonly unit: Unit;
      readonly working?: true;
      readonly own?: OwnYear;
      readonly letter?: true;
    }
  /** A unit with its number in one word: June, Q2, "first half"; a named year is this year. */
  | { readonly is: "named"; readonly unit: "month" | "quarter" | "half" | "year"; readonly n: number }
  | { readonly is: "number"; readonly n: number; readonly width: number; readonly ordinal?: true }
  | { readonly is: "bound"; readonly bound: BoundWord }
  /** "đầu", "cuối", "end of". */
  | { readonly is: "edge"; readonly edge: Edge; /** "Year-end" names its year itself. */ readonly ofYear?: true }
  /** "nay": the day of signing, which a cell does not tell. */
  | { readonly is: "now" }
  /** "hằng", "định kỳ", "every". */
  | { readonly is: "every"; /** "Every other". */ readonly step?: 2 }
  /** A whole rhythm in one phrase: "monthly". */
  | { readonly is: "rhythm"; readonly every: string }
  /** "lần", "twice": how often. */
  | {
      readonly is: "times";
      readonly n?: number;
      /** "Once a", "once per": a unit follows, and no event. */ readonly per?: true;
      /** "Kỳ": only behind a number. */ readonly counted?: true;
    }
  /** The place of a day in a round: "tháng cuối quý", "năm báo cáo". */
  | { readonly is: "round"; readonly every: string; readonly lastMonth?: true; readonly yearsLater?: number }
  | { readonly is: "continuous" }
  /** "cả" năm, the whole of. */
  | { readonly is: "whole" }
  /** "đột xuất", "as needed". */
  | { readonly is: "demand" }
  /** "sau khi", "khi", "kể từ": an event follows, in any words. */
  | { readonly is: "event" }
  /** "kể từ", "following": a day follows, or an event. */
  | { readonly is: "since" }
  /** "theo", "according to": another document or plan follows, in any words. */
  | { readonly is: "planned" }
  /** "theo quy định", "theo lộ trình": the same, complete, and harmless beside a date. */
  | { readonly is: "as-set" }
  /** "xong", "hoàn thành": the day is the last one. */
  | { readonly is: "done" }
  /** A verb of doing ("trình", "tổ chức") that may lead in a date with some further words. */
  | { readonly is: "doing" }
  /** "đợt", "phase": a numbered part of the work; behind a number ("02 đợt/năm") how often. */
  | { readonly is: "phase" }
  /** "tầm nhìn", "with a vision to": the date after it is a far aim and no deadline. */
  | { readonly is: "horizon" }
  /** "between": the next "and" is a "to". */
  | { readonly is: "between" }
  /** "trở đi", "và các năm tiếp theo", "onwards". */
  | { readonly is: "onwards" }
  | { readonly is: "and" }
  /**
   * From 1 Monday to 7 Sunday, perhaps one of the month ("first Tuesday", -1 the last). In "thứ 2, 4, 6" the numbers go on;
   * "Tuesdays" are all.
   */
  | {
      readonly is: "weekday";
      readonly n: number;
      readonly which?: 1 | 2 | 3 | 4 | -1;
      readonly numbered?: true;
      readonly all?: true;
    }
  /** "thượng tuần": a third of a month, or "nửa đầu tháng", a half. */
  | { readonly is: "part"; readonly from: number; readonly to?: number }
  | { readonly is: "hour" }
  | { readonly is: "filler" }
  /** Words that turn a date into something else than a deadline ("tính đến", "so với", "không"). */
  | { readonly is: "bar" }
  | { readonly is: "mark"; readonly mark: string }
  | { readonly is: "word"; readonly word: string };

/** A part of a month, quarter, half or year that words name and no calendar does. */
export type Edge = "first" | "middle" | "last" | "end";

/**
 * A year that need not be the calendar's: a financial year, which one number may name; or one over the turn of the year,
 * such as a school year, which takes two.
 */
export type OwnYear = "financial" | "double";

/** A sign at its place in the text. */
export interface Term {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
}

/** What one language says schedules with. */
export interface ScheduleWords {
  /** Phrases by what they stand for; where two share a phrase the later one holds. */
  readonly phrases: readonly (readonly [Sign, readonly string[]])[];
  /** Letters that stand for a unit when a number follows at once: Q2, T6, H1. */
  readonly letters: Readonly<Record<string, "month" | "quarter" | "half">>;
  /** Is a month written by its number ("tháng 6")? In English "month 6" is the sixth month of a project. */
  readonly numberedMonths: boolean;
}
