// Cells that point to the one above them.
import { expect, test } from "vitest";
import { auditText, readText } from "./reading.ts";

const plan = (mark: string): string =>
  `KẾ HOẠCH NĂM 2026

Stt\tNhiệm vụ\tChủ trì\tThời gian
1\tRà soát quy trình\tVăn phòng\tTháng 3/2026
2\tTập huấn\t${mark}\t${mark}
3\tBáo cáo\t${mark}\tQuý II/2026
4\tTổng kết\tBan Văn hóa\t${mark}`;

test.each(["Như trên", "-nt-", "- nt -", "nt", '"', "”", "-″-", "''", "(như trên)", "As above"])(
  "%s is what stands above, over rows that point as well",
  async (mark) => {
    const { value, diagnostics } = await readText(plan(mark));
    const said = value.tasks.map(({ responsibilities, schedule }) => [
      responsibilities.map(({ party }) => party.name).join(),
      schedule.written,
    ]);
    expect(said).toEqual([
      ["Văn phòng", "Tháng 3/2026"],
      ["Văn phòng", "Tháng 3/2026"],
      ["Văn phòng", "Quý II/2026"],
      ["Ban Văn hóa", "Quý II/2026"],
    ]);
    // what is written stays
    expect(value.tasks[1]?.written).toEqual({ lead: mark, time: mark });
    const found = diagnostics.filter(({ code }) => code === "same-as-above");
    expect(found.map(({ args }) => args)).toEqual([{ text: mark, count: 4 }]);
    expect((await auditText(plan(mark))).unplaced).toEqual([]);
  },
);

test("words that only begin so, a dash and a mark with nothing above it point nowhere", async () => {
  const text = plan("Như trên và Công an xã").replace("Văn phòng", "nt");
  const { diagnostics } = await readText(text);
  expect(diagnostics.map(({ code }) => code)).not.toContain("same-as-above");
  const dashed = await readText(plan("-"));
  expect(dashed.diagnostics.map(({ code }) => code)).not.toContain("same-as-above");
});
