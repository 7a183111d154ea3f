import type { Comparison, RedlineSpan } from "@plandiff/domain";
import { planOfRows, testRegister } from "@plandiff/testing";
import { describe, expect, test } from "vitest";
import { compareTwo } from "../src/index.ts";

const register = testRegister();

/** The redline of a task's text from 2023 to 2024: what only rolled or is written otherwise stands in angle brackets. */
function redlineOf(before: string, after: string): string {
  const plan = (text: string, period: string) =>
    planOfRows([{ number: "1", text, lead: "Văn phòng", time: "", deliverables: ["Báo cáo"] }], { period });
  const { entries }: Comparison = compareTwo(plan(before, "2023"), plan(after, "2024"), {
    register,
    at: { previous: 0, next: 1 },
  });
  const change = entries.flatMap(({ changes }) => changes).find(({ field }) => field === "text");
  const spans: readonly RedlineSpan[] = change && "words" in change ? (change.words ?? []) : [];
  const sign = ({ op, text, nature }: RedlineSpan): string =>
    op === "same" ? text : `${nature ? "<" : "["}${op === "added" ? "+" : "-"}${text}${nature ? ">" : "]"}`;
  return spans.map(sign).join("");
}

describe("the year of a date that is written out", () => {
  test("belongs to the date: another date is another year", () => {
    const told = redlineOf(
      "Triển khai Kế hoạch ban hành ngày 06 tháng 8 năm 2023 của tỉnh",
      "Triển khai Kế hoạch ban hành ngày 25 tháng 01 năm 2024 của tỉnh",
    );
    expect(told).toContain("[- 2023][+ 2024]");
    expect(told).not.toContain("<");
  });

  test("rolls with its day and month", () => {
    expect(
      redlineOf(
        "Báo cáo trước ngày 15 tháng 12 năm 2023 kết quả rà soát và đề xuất",
        "Báo cáo trước ngày 15 tháng 12 năm 2024 kết quả rà soát và đề nghị",
      ),
    ).toContain("<- 2023><+ 2024>");
  });

  test("is no date where no number leads up to it", () => {
    expect(
      redlineOf("Xây dựng Kế hoạch năm 2023 của tỉnh và xã", "Xây dựng Kế hoạch năm 2024 của tỉnh và phường"),
    ).toContain("<- 2023><+ 2024>");
  });
});

describe("a year over the turn of two", () => {
  const told = (before: string, after: string): string =>
    redlineOf(`Xây dựng Kế hoạch năm học ${before} của trường`, `Xây dựng Kế hoạch năm học ${after} của trường`);

  test.each([
    ["2023/24", "2024/25"],
    ["2023-24", "2024-25"],
    ["2023-2024", "2024-2025"],
  ])("%s rolls to %s", (before, after) => {
    expect(told(before, after)).toContain(`<- ${before}><+ ${after}>`);
  });

  test("is none where the second is not the year after the first", () => {
    expect(told("2023/24", "2024/30")).toContain("[- 2023/24][+ 2024/30]");
  });
});

describe("a word that stands twice", () => {
  test("is kept where changes stay together", () =>
    expect(
      redlineOf(
        "Cắt giảm thời gian giải quyết đối với các thủ tục của Sở, báo cáo hằng quý",
        "Cắt giảm thời gian giải quyết và chi phí tuân thủ thủ tục của Sở, báo cáo hằng quý",
      ),
    ).toBe("Cắt giảm thời gian giải quyết[- đối với các][+ và chi phí tuân thủ] thủ tục của Sở, báo cáo hằng quý"));
});
