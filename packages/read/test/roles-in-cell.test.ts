// One column for everybody: the cell itself says who leads and who helps.
import { expect, test } from "vitest";
import { auditText, readText } from "./reading.ts";

const plan = (cell: string): string =>
  `KẾ HOẠCH NĂM 2026

Stt\tNhiệm vụ\tĐơn vị thực hiện\tThời gian
1\tRà soát quy trình\t${cell}\tTháng 3/2026
2\tTổng kết\tVăn phòng Sở\tTháng 12/2026`;

test.each([
  ["Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính, Sở Nội vụ"],
  ["Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ"],
  ["Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tài chính, Sở Nội vụ"],
  ["Sở Y tế (chủ trì); Sở Tài chính (phối hợp); Sở Nội vụ (phối hợp)"],
])("%s", async (cell) => {
  const { value } = await readText(plan(cell));
  expect(value.tasks[0]?.responsibilities.map(({ role, party }) => [role, party.name])).toEqual([
    ["lead", "Sở Y tế"],
    ["coordinating", "Sở Tài chính"],
    ["coordinating", "Sở Nội vụ"],
  ]);
  expect(value.tasks[0]?.written.lead).toBe(cell);
  expect(value.tasks[1]?.responsibilities).toMatchObject([{ role: "lead" }]);
  expect((await auditText(plan(cell))).unplaced).toEqual([]);
});
