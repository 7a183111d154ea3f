// Tasks that name the work in a sentence, and tell in others how it is done this year.
import type { Language } from "@plandiff/domain";
import { type Row, planOfRows, testRegister } from "@plandiff/testing";
import { describe, expect, test } from "vitest";
import { compareTwo } from "../src/index.ts";
import { openingOf } from "../src/match/opening.ts";

/** Which task became which, by their numbers from 1 on, of texts under one lead that tells nothing. */
function carried(language: Language, previous: readonly string[], next: readonly string[]): string[] {
  const plan = (texts: readonly string[], period: string) =>
    planOfRows(
      texts.map((text, i): Row => ({ number: `${i + 1}`, text })),
      { language, period },
    );
  const { entries } = compareTwo(plan(previous, "2025"), plan(next, "2026"), {
    register: testRegister(),
    at: { previous: 0, next: 1 },
  });
  return entries.flatMap(({ outcome, previous: from, next: to }) =>
    outcome === "carried-over" ? [`${from.join()} -> ${to.join()}`] : [],
  );
}

const OTHERS = [
  "Repaint the shelters of the northern bus lanes",
  "Audit petty cash at the day centres",
  "Print the guide for new tenants",
];

describe("where sentences follow the first", () => {
  test("the same opening is the same work, whatever is planned for it this year", () => {
    const previous =
      "Town archive on the shelf. Count the boxes in the cellar; order dry cupboards; hire a clerk for Mondays.";
    const next = "Town archive on the shelf. Scan the council minutes, and let readers search them from home.";
    expect(carried("en", [...OTHERS, previous], [next, ...OTHERS])).toContain("4 -> 1");
  });

  test("and a list behind it counts as they do, and a note in brackets not at all", () => {
    const previous = "Số hóa sổ hộ tịch (đợt đầu): - Kiểm đếm sổ giấy ở kho; - Thuê máy quét khổ lớn.";
    const next = "Số hóa sổ hộ tịch. Đối soát với dữ liệu dân cư, bàn giao tệp cho tư pháp phường.";
    const others = ["Sửa mái nhà văn hóa thôn", "Trồng cây ven đê", "Cấp thẻ thư viện cho học sinh"];
    expect(carried("vi", [...others, previous], [next, ...others])).toContain("4 -> 1");
  });

  test("but not an opening that several tasks share", () => {
    const of = (subject: string): string => `Evening course at the library. Invite a speaker on ${subject}.`;
    const links = carried("en", [of("bees"), of("tax returns"), ...OTHERS], [of("old maps"), of("knots"), ...OTHERS]);
    expect(links.filter((link) => /^[12] -> [12]$/.test(link))).toEqual([]);
  });

  test("nor one of nothing but words of doing", () => {
    const of = (subject: string): string => `Phối hợp tổ chức thực hiện: - ${subject}.`;
    const others = ["Sửa mái nhà văn hóa thôn", "Trồng cây ven đê", "Cấp thẻ thư viện cho học sinh"];
    const links = carried("vi", [of("Hội thi nấu ăn"), ...others], [of("Đo độ mặn nước giếng"), ...others]);
    expect(links).toEqual(["2 -> 2", "3 -> 3", "4 -> 4"]);
  });

  test("an opening that is nearly the same counts for more than details that are new", () => {
    const previous = "Bike racks at the stations. Ask the railway for the ground by the south stairs.";
    const next = "More bike racks at the stations: - dig footings - order hoops - light the path behind the taxi stand";
    expect(carried("en", [...OTHERS, previous], [next, ...OTHERS])).toContain("4 -> 1");
  });

  test("names behind the first sentence make no other work of it", () => {
    const previous = "Shorten the queue at the permit desk. Ask Leeds how they do it, and try the forms of Hull.";
    const next = "Shorten the queue at the permit desk in the morning. Try the forms of Derby, and write to York.";
    expect(carried("en", [...OTHERS, previous], [next, ...OTHERS])).toContain("4 -> 1");
  });
});

test.each([
  ["Mend the pier. Order oak", "Mend the pier. "],
  ["Thăm TP. Hồ Chí Minh và Dr. Hải", "Thăm TP. Hồ Chí Minh và Dr. Hải"],
  ["Rà soát quy chế: - chi tiêu; - tài sản", "Rà soát quy chế: "],
  ["Mở rộng mạng 4.0 cho xã", "Mở rộng mạng 4.0 cho xã"],
])("the opening of %j", (text, opening) => {
  expect(openingOf(text)).toBe(opening);
});
