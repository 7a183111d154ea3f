// Text in which blanks put columns beside each other.
import { expect, test } from "vitest";
import { auditText, readText } from "./reading.ts";

const HEADER = "STT   Nhiệm vụ                  Chủ trì        Thời gian";
const rowsOf = async (text: string): Promise<(string | undefined)[][]> => {
  expect((await auditText(text)).unplaced).toEqual([]);
  return (await readText(text)).value.tasks.map(({ number, text: task, written }) => [
    number,
    task,
    written.lead,
    written.time,
  ]);
};

test("rows begin at their numbers, and sections run over the columns", async () => {
  const text = `KẾ HOẠCH NĂM 2026

${HEADER}
I. Cải cách thể chế và thủ tục hành chính
 1    Rà soát quy trình tiếp    Văn phòng      Tháng
      nhận hồ sơ                               3/2026
 2    Ban hành quy chế          Công an xã     Quý II/2026

Nơi nhận:                            CHỦ TỊCH
- Lưu: VT.                           Nguyễn Văn Bình
`;
  expect(await rowsOf(text)).toEqual([
    ["1", "Rà soát quy trình tiếp nhận hồ sơ", "Văn phòng", "Tháng 3/2026"],
    ["2", "Ban hành quy chế", "Công an xã", "Quý II/2026"],
  ]);
  const { value, diagnostics } = await readText(text);
  expect(value.tasks[0]?.section).toEqual(["I. Cải cách thể chế và thủ tục hành chính"]);
  expect(value.recipients).toEqual(["Lưu: VT."]);
  expect(value.decision?.signer?.name).toBe("Nguyễn Văn Bình");
  expect(value.tasks[0]?.place).toEqual({ kind: "lines", first: 5, last: 6 });
  expect(diagnostics.map(({ code }) => code)).not.toContain("cells-uncertain");
});

test("rows go on over pages, whose columns stand elsewhere; page numbers and headers are named once", async () => {
  const text = [
    `${HEADER}\n 1    Rà soát quy trình         Văn phòng      Tháng 3/2026\n 2    Ban hành quy chế          Công an xã     Quý II/2026\n      làm việc của cơ\n                              1`,
    `STT      Nhiệm vụ                     Chủ trì           Thời gian\n         quan và đơn vị\n  3      Tập huấn kỹ năng             Ban Văn hóa       Hằng quý\n                              2\n`,
  ].join("\n\f");
  expect(await rowsOf(text)).toEqual([
    ["1", "Rà soát quy trình", "Văn phòng", "Tháng 3/2026"],
    ["2", "Ban hành quy chế làm việc của cơ quan và đơn vị", "Công an xã", "Quý II/2026"],
    ["3", "Tập huấn kỹ năng", "Ban Văn hóa", "Hằng quý"],
  ]);
});

test("columns one blank apart are parted by the words that open other cells, and that is said", async () => {
  const text = `${HEADER}
 1    Rà soát quy trình         Văn phòng      Tháng 3/2026
 2    Ban hành quy chế làm việc Văn phòng      Quý II/2026
 3    Tập huấn kỹ năng số tại xã Công an xã    Hằng quý
 4    Họp giao ban              Công an xã     Hằng tháng
`;
  expect((await rowsOf(text)).map(([, , lead]) => lead)).toEqual([
    "Văn phòng",
    "Văn phòng",
    "Công an xã",
    "Công an xã",
  ]);
  const { diagnostics } = await readText(text);
  const said = diagnostics.filter(({ code }) => code === "cells-uncertain");
  expect(said.map(({ args }) => args["task"])).toEqual(["3"]);
});

test("prose with wide gaps and no table stays prose", async () => {
  await expect(readText("Họ tên:      Nguyễn Văn Bình      Chức vụ:     Chủ tịch\n")).rejects.toThrow();
});
