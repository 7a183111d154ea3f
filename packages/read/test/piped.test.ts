// Text whose rows stand between bars, as databases and chats print tables.
import { expect, test } from "vitest";
import { auditText, readText } from "./reading.ts";

const WANTED = [
  ["1", "Tổ chức hội thảo khoa học", "Khoa Công nghệ thông tin", "Quý II/2025", ["Kỷ yếu", "Báo cáo"]],
  ["2", "Rà soát quy chế chi tiêu", "Phòng Kế hoạch - Tài chính", "Thường xuyên", ["Quy chế"]],
];

const ROWS = [
  "| STT | Nội dung | Đơn vị chủ trì | Thời gian | Sản phẩm |",
  "| 1 | Tổ chức hội thảo khoa học | Khoa Công nghệ thông tin | Quý II/2025 | - Kỷ yếu - Báo cáo |",
  "| 2 | Rà soát quy chế chi tiêu | Phòng Kế hoạch - Tài chính | Thường xuyên | Quy chế |",
];
const RULE = "+-----+--------------------------+------------------+--------------+-----------+";
const FRAMED = `${RULE}
| STT | Nội dung                 | Đơn vị chủ trì   | Thời gian    | Sản phẩm  |
${RULE}
| 1   | Tổ chức hội thảo         | Khoa Công nghệ   | Quý II/2025  | - Kỷ yếu  |
|     | khoa học                 | thông tin        |              | - Báo cáo |
${RULE}
| 2   | Rà soát quy chế chi tiêu | Phòng Kế hoạch - | Thường xuyên | Quy chế   |
|     |                          | Tài chính        |              |           |
${RULE}`;

test.each([
  ["rows in a frame, of several lines", FRAMED, WANTED],
  [
    "rows between bars",
    ROWS.join("\n"),
    WANTED.map((row, i) => (i === 0 ? [...row.slice(0, -1), ["Kỷ yếu - Báo cáo"]] : row)),
  ],
  [
    "rows with bars between their cells only",
    ROWS.map((row) => row.slice(2, -2)).join("\n"),
    WANTED.map((row, i) => (i === 0 ? [...row.slice(0, -1), ["Kỷ yếu - Báo cáo"]] : row)),
  ],
])("%s", async (_, table, wanted) => {
  const text = `TRƯỜNG ĐẠI HỌC SƯ PHẠM\n\nKẾ HOẠCH CÔNG TÁC NĂM 2025\n\n${table}\n\nCác đơn vị thực hiện.`;
  const { value } = await readText(text);
  expect(
    value.tasks.map(({ number, text: task, written, schedule, deliverables }) => [
      number,
      task,
      written.lead,
      schedule.written,
      deliverables.map((one) => one.text),
    ]),
  ).toEqual(wanted);
  expect(value.title).toBe("KẾ HOẠCH CÔNG TÁC NĂM 2025");
  expect((await auditText(text)).unplaced).toEqual([]);
});

test("bars in prose are no table", async () => {
  const text = "KẾ HOẠCH NĂM 2026\n\nLiên hệ: a | b | c\n\nStt\tNhiệm vụ\tChủ trì\n1\tRà soát quy trình\tVăn phòng\n";
  expect((await readText(text)).value.tasks.map((task) => task.text)).toEqual(["Rà soát quy trình"]);
});
