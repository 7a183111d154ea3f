// Text in which bars on lines of their own stand between the cells of a row.
import { expect, test } from "vitest";
import { auditText, cellsOf, readText } from "./reading.ts";

const rows = [
  ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"],
  ["1", "Rà soát quy trình", "Văn phòng", "Công an xã; Hội Nông dân", "Tháng 3/2026", "Báo cáo rà soát"],
  ["2", "Tập huấn kỹ năng số", "Ban Văn hóa", "", "Hằng quý", "- Tài liệu;\n- Danh sách học viên"],
];
const TITLE = "KẾ HOẠCH CÔNG TÁC NĂM 2026";
const tabbed = [TITLE, "", ...rows.map((row) => row.map((cell) => cell.replace("\n", " ")).join("\t"))].join("\n");
const barred = (between: string): string =>
  [TITLE, ...rows.map((row) => row.join(`${between}|${between}`)), "Nơi nhận:\n- Lưu: VT."].join("\n\n");

test.each([
  ["right above and below", "\n"],
  ["with blank lines around them", "\n\n"],
])("bars %s", async (_, between) => {
  const text = barred(between);
  const { value } = await readText(text);
  const [first, second] = (await readText(tabbed)).value.tasks;
  expect(cellsOf(value)[0]).toEqual(cellsOf({ ...value, tasks: [first!] })[0]);
  expect(value.tasks[1]?.written).toEqual(second?.written);
  expect(value.tasks[1]?.deliverables.map((one) => one.text)).toEqual(["Tài liệu;", "Danh sách học viên"]);
  expect(value.recipients).toEqual(["Lưu: VT."]);
  expect((await auditText(text)).unplaced).toEqual([]);
});

test("a section row between two rows", async () => {
  const text = barred("\n").replace("\n\n2\n", "\n\nII. Chuyển đổi số\n\n2\n");
  const { value } = await readText(text);
  expect(value.tasks.map(({ number, section }) => [number, section])).toEqual([
    ["1", []],
    ["2", ["II. Chuyển đổi số"]],
  ]);
  expect((await auditText(text)).unplaced).toEqual([]);
});
