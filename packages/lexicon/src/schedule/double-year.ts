/** Years that begin in one calendar year and end in the next: "2024/25", "FY 2024-25", "năm học 2024 - 2025". */

/** A year over two calendar years. */
export interface DoubleYear {
  /** The calendar year that it begins in. */
  readonly from: number;
  /** Is it a school year, as against one that may be a financial year? */
  readonly isSchool: boolean;
}

/** The years one after the other; a hyphen between two full years is a stretch of years, unless a word says that it is one. */
const DOUBLE =
  /(?:(?<school>năm học|niên (?:khóa|khoá)|academic|school)|(?<money>niên độ|financial|fiscal|FY))?(?:\s*year)?\s*(?<![\d./-])(?<first>20\d\d)\s?(?<mark>[-–/])\s?(?<second>20\d\d|\d\d)(?![\d/])/giu;

/** The first such year that a title names. */
export function readDoubleYear(title: string): DoubleYear | undefined {
  for (const { groups = {} } of title.normalize("NFC").matchAll(DOUBLE)) {
    const from = Number(groups["first"]);
    const second = groups["second"] ?? "";
    const isSchool = groups["school"] !== undefined;
    const isOne = isSchool || groups["money"] !== undefined || second.length === 2 || groups["mark"] === "/";
    if (isOne && Number(second.slice(-2)) === (from + 1) % 100) return { from, isSchool };
  }
  return undefined;
}
