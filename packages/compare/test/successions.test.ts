import type { Comparison } from "@plandiff/domain";
import { type Row, planOfRows, testRegister } from "@plandiff/testing";
import { expect, test } from "vitest";
import { compareTwo } from "../src/index.ts";

const plan = (period: string, row: Partial<Row>) =>
  planOfRows([{ number: "1", text: "Rà soát thủ tục hành chính", lead: "Sở Nội vụ", time: "Quý II", ...row }], {
    period,
  });

const compared = (previous: Partial<Row>, next: Partial<Row>): Comparison =>
  compareTwo(plan("2024", previous), plan("2025", next), { register: testRegister(), at: { previous: 0, next: 1 } });

const successionsOf = ({ entries }: Comparison) =>
  entries[0]!.changes.flatMap((change) =>
    change.kind === "succeeded"
      ? [{ from: change.removed?.map(({ name }) => name), nature: change.nature, verified: change.verified }]
      : [],
  );

test("a sure succession is not doubted for standing beside a doubtful one", () => {
  const comparison = compared(
    { coordinating: "Sở Thông tin và Truyền thông; Ủy ban nhân dân cấp huyện" },
    { coordinating: "Sở Khoa học và Công nghệ; Ủy ban nhân dân cấp xã" },
  );
  expect(successionsOf(comparison)).toEqual([
    { from: ["Sở Thông tin và Truyền thông"], nature: "virtual", verified: true },
    { from: ["Ủy ban nhân dân cấp huyện"], nature: "virtual", verified: false },
  ]);
  expect(
    comparison.notes.filter(({ code }) => code === "succession-unverified").map(({ args }) => args["party"]),
  ).toEqual(["Ủy ban nhân dân cấp huyện"]);
});

test.each([
  ["speaks of that part", "Rà soát chính sách bảo trợ xã hội", true],
  ["speaks of something else", "Rà soát chính sách về tiền lương", false],
])("who took a part of an ended body's work is its successor, surely where the task %s", (_name, text, verified) => {
  const comparison = compared({ text, lead: "Bộ Lao động - Thương binh và Xã hội" }, { text, lead: "Bộ Y tế" });
  expect(successionsOf(comparison)).toEqual([
    { from: ["Bộ Lao động - Thương binh và Xã hội"], nature: "virtual", verified },
  ]);
  expect(comparison.notes.map(({ code }) => code)).toContain("body-was-split");
});

test.each([
  ["speaks of that part", "Rút ngắn thời gian cấp phiếu lý lịch tư pháp", [["Bộ Tư pháp"]]],
  ["speaks of something else", "Rút ngắn thời gian thẩm định văn bản", []],
])(
  "who took a part of the work of a body that goes on is its successor only where the task %s",
  (_name, text, from) => {
    const comparison = compared({ text, lead: "Bộ Tư pháp" }, { text, lead: "Bộ Công an" });
    expect(successionsOf(comparison)).toEqual(
      from.map((names) => ({ from: names, nature: "virtual", verified: true })),
    );
    expect(comparison.entries[0]!.changes.some(({ nature }) => nature === "real")).toBe(from.length === 0);
  },
);
