import { planOfRows, testRegister } from "@plandiff/testing";
import { expect, test } from "vitest";
import { comparePlans } from "../src/index.ts";

const standing = { text: "Họp giao ban với các phòng chuyên môn", lead: "Văn phòng", time: "Hằng quý" };
const drill = (year: number) => ({
  text: "Diễn tập phòng cháy, chữa cháy rừng tại vườn quốc gia",
  lead: "Công an tỉnh",
  time: `Tháng 3/${year}`,
});
const plans = [
  planOfRows([standing, drill(2023)], { period: "2023" }),
  planOfRows([standing, { text: "Tập huấn kê khai tài sản", lead: "Thanh tra tỉnh", time: "Tháng 5/2024" }], {
    period: "2024",
  }),
  planOfRows([standing, drill(2025)], { period: "2025" }),
].map((plan, i) => ({ plan, source: String(i) }));

test("work that skipped a plan is one line of work that came back", () => {
  const { lineages } = comparePlans(plans, { register: testRegister() });
  const lines = lineages.map(({ tasks, events }) => ({
    plans: tasks.map(({ plan }) => plan),
    events: events.map(({ kind, plan }) => `${kind} ${plan}`),
  }));
  expect(lines).toEqual([
    { plans: [0, 1, 2], events: ["in-every-plan 2"] },
    { plans: [0, 2], events: ["returned 2"] },
    { plans: [1], events: ["started 1", "ended 2"] },
  ]);
});

test("a deadline that went over the end of a month by a day is told by its dates, and not as a month", () => {
  const report = (time: string) => ({ text: "Báo cáo kết quả kiểm kê tài sản công", lead: "Văn phòng", time });
  const years = [
    planOfRows([report("30/6/2024")], { period: "2024" }),
    planOfRows([report("01/7/2025")], { period: "2025" }),
  ].map((plan, i) => ({ plan, source: String(i) }));
  const { lineages } = comparePlans(years, { register: testRegister() });
  expect(lineages.flatMap(({ events }) => events)).toContainEqual({
    kind: "rhythm",
    plan: 1,
    previous: "30/6/2024",
    next: "01/7/2025",
  });
});
