import { testRegister, planOfRows } from "@plandiff/testing";
import { expect, test } from "vitest";
import { compareTwo } from "../src/index.ts";

test("a sure succession is not doubted for standing beside a doubtful one", () => {
  const plan = (period: string, coordinating: string) =>
    planOfRows([{ number: "1", text: "Rà soát thủ tục hành chính", lead: "Sở Nội vụ", coordinating, time: "Quý II" }], {
      period,
    });
  const { entries, notes } = compareTwo(
    plan("2024", "Sở Thông tin và Truyền thông; Ủy ban nhân dân cấp huyện"),
    plan("2025", "Sở Khoa học và Công nghệ; Ủy ban nhân dân cấp xã"),
    { register: testRegister(), at: { previous: 0, next: 1 } },
  );
  const successions = entries[0]!.changes.flatMap((change) =>
    change.kind === "succeeded"
      ? [{ from: change.removed?.map(({ name }) => name), nature: change.nature, verified: change.verified }]
      : [],
  );
  expect(successions).toEqual([
    { from: ["Sở Thông tin và Truyền thông"], nature: "virtual", verified: true },
    { from: ["Ủy ban nhân dân cấp huyện"], nature: "virtual", verified: false },
  ]);
  expect(notes.filter(({ code }) => code === "succession-unverified").map(({ args }) => args["party"])).toEqual([
    "Ủy ban nhân dân cấp huyện",
  ]);
});
