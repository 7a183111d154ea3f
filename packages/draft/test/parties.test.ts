import { describe, expect, test } from "vitest";
import { draftRow } from "./drafting.ts";

const today = "2026-11-21";

describe("a body that passed to one other", () => {
  test("is named by its successor, with the source", () => {
    const { task, of } = draftRow(
      { lead: "Bộ Giao thông vận tải", coordinating: "Bộ Công an; Bộ Kế hoạch và Đầu tư" },
      { asOf: today },
    );
    expect(task.written).toMatchObject({ lead: "Bộ Xây dựng", coordinating: "Bộ Công an; Bộ Tài chính" });
    expect(task.responsibilities.map(({ party }) => party.key)).toEqual(["bo-xay-dung", "bo-cong-an", "bo-tai-chinh"]);
    expect(of("lead")).toMatchObject([
      {
        from: "Bộ Giao thông vận tải",
        to: "Bộ Xây dựng",
        verified: true,
        state: "applied",
        source: expect.stringContaining("176/2025/QH15"),
      },
    ]);
  });

  test("stays where it had not passed yet", () => {
    expect(
      draftRow({ lead: "Bộ Giao thông vận tải" }, { period: "2024", next: "2025", asOf: "2025-01-01" }).task.written
        .lead,
    ).toBe("Bộ Giao thông vận tải");
  });

  test("is taken out where its successor stands already", () => {
    const { task, of } = draftRow(
      { coordinating: "Hà Nội, Thành phố Hồ Chí Minh, Bình Dương, Quảng Ninh" },
      { asOf: today },
    );
    expect(task.written.coordinating).toBe("Hà Nội, Thành phố Hồ Chí Minh, Quảng Ninh");
    expect(task.responsibilities.filter(({ role }) => role === "coordinating")).toHaveLength(3);
    expect(of("coordinating")).toMatchObject([{ from: ", Bình Dương", to: "", reason: { code: "already-named" } }]);
  });

  test("does not coordinate with itself where two bodies became one", () => {
    const { task, of } = draftRow(
      { lead: "Sở Nông nghiệp và Phát triển nông thôn", coordinating: "Sở Tài nguyên và Môi trường; Sở Nội vụ" },
      { asOf: today },
    );
    expect(task.written).toMatchObject({ lead: "Sở Nông nghiệp và Môi trường", coordinating: "Sở Nội vụ" });
    expect(of("coordinating")).toMatchObject([{ reason: { code: "already-named" }, state: "applied" }]);
    const other = draftRow({ lead: "Sở Giao thông vận tải", coordinating: "Sở Xây dựng" }, { asOf: today });
    expect(other.task.written).toMatchObject({ lead: "Sở Xây dựng" });
    expect(other.task.written.coordinating).toBeUndefined();
    expect(other.of("coordinating")).toMatchObject([{ from: "Sở Xây dựng", to: "" }]);
  });

  test("is followed through two reforms", () => {
    const { task } = draftRow({ lead: "Sở Thông tin và Truyền thông tỉnh Bình Dương" }, { asOf: today });
    expect(task.written.lead).toBe("Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh");
  });

  test("is renamed in running text, but not where it issued a document", () => {
    const { task } = draftRow(
      { text: "Phối hợp với Bộ Kế hoạch và Đầu tư thực hiện Thông tư số 05/2023/TT-BKHĐT của Bộ Kế hoạch và Đầu tư" },
      { asOf: today },
    );
    expect(task.text).toBe(
      "Phối hợp với Bộ Tài chính thực hiện Thông tư số 05/2023/TT-BKHĐT của Bộ Kế hoạch và Đầu tư",
    );
  });
});

describe("nothing doubtful is applied", () => {
  test.each([
    ["a body that was split", { lead: "Bộ Thông tin và Truyền thông" }, "split"],
    ["a level that ended", { lead: "UBND các huyện" }, "dissolved"],
    ["an unverified succession", { lead: "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh" }, "unverified"],
    ["work that passed on", { text: "Kiểm soát thủ tục hành chính", lead: "Văn phòng Chính phủ" }, "function-moved"],
    [
      "the post that held that work",
      { text: "Đôn đốc cải cách thủ tục hành chính", lead: "Cơ quan thường trực Tổ công tác" },
      "function-moved",
    ],
  ])("%s", (_, row, code) => {
    const { task, of } = draftRow(row, { asOf: today });
    expect(task.written.lead).toBe(row.lead);
    expect(of("lead")).toMatchObject([{ state: "open", reason: { code } }]);
  });

  test("a post stays a post: who holds it is asked, and no body is put in its place", () => {
    const { of } = draftRow(
      { text: "Đôn đốc cải cách thủ tục hành chính", lead: "Cơ quan thường trực Tổ công tác" },
      { asOf: today },
    );
    expect(of("lead")[0]).not.toHaveProperty("to");
    expect(of("lead")[0]?.reason.args).toMatchObject({ successor: "Bộ Tư pháp", since: "2026-01-10" });
  });

  test("other work of the same body is not asked about", () => {
    expect(
      draftRow({ text: "Chuẩn bị phiên họp Chính phủ", lead: "Văn phòng Chính phủ" }, { asOf: today }).of("lead"),
    ).toEqual([]);
  });

  test("the part of a split body's work is named where the task says what it is about", () => {
    const { of } = draftRow(
      { text: "Quản lý báo chí, xuất bản", lead: "Bộ Thông tin và Truyền thông" },
      { asOf: today },
    );
    expect(of("lead")).toMatchObject([
      { to: "Bộ Văn hóa, Thể thao và Du lịch", state: "open", reason: { code: "function-moved" } },
    ]);
  });
});

test("two that go from one cell leave no separator and no trace", () => {
  const { task } = draftRow(
    { coordinating: "Hải Dương; Bình Dương; Hải Phòng; Thành phố Hồ Chí Minh" },
    { asOf: today },
  );
  expect(task.written.coordinating).toBe("Hải Phòng; Thành phố Hồ Chí Minh");
  expect(task.responsibilities.filter(({ role }) => role === "coordinating").map(({ party }) => party.key)).toEqual([
    "hai-phong",
    "ho-chi-minh",
  ]);
});
