import { DraftOutput, type Plan, type Proposal, type Task, parsePeriod } from "@plandiff/domain";
import { draftPlan } from "@plandiff/draft";
import { arbitraryRows, planOfRows, testRegister } from "@plandiff/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const period = parsePeriod("2025")!;
const draftIn = (plan: Plan, asOf = "2026-11-21") => draftPlan(plan, { period, register: testRegister(), asOf });

/** Bits of text that may hold facts, dates and names in any mixture. */
const bits = fc.constantFrom(
  "từ ngày 01/7/2024",
  "giai đoạn 2021-2025",
  "năm 2024",
  "năm 2025",
  "quý III/2024",
  "trong tháng 11/2024",
  "trước ngày 20/12/2024",
  "Quyết định số 766/QĐ-TTg ngày 23/6/2022",
  "Nghị quyết số 01/NQ-CP ngày 05/01/2024",
  "Nghị định số 61/2018/NĐ-CP",
  "Luật Đất đai năm 2024",
  "Bộ Kế hoạch và Đầu tư",
  "Bộ Thông tin và Truyền thông",
  "Bình Dương",
  "nhiệm vụ 2",
  "chuyên đề",
  "thí điểm",
  "hằng năm",
  "Xây dựng Kế hoạch",
  "báo cáo",
  ",",
  "(2024)",
  "tháng 2/2024",
);
const text = fc.array(bits, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(" "));
const plans: fc.Arbitrary<Plan> = fc
  .tuple(arbitraryRows(), fc.array(text, { minLength: 14, maxLength: 14 }), text)
  .map(([rows, texts, objective]) => ({
    ...planOfRows(
      rows.map((row, i) =>
        i % 2 === 0 ? { ...row, text: `${row.text} ${texts[i] ?? ""}`, deliverables: [texts[i] ?? ""] } : row,
      ),
      { period: "2024" },
    ),
    title: "Kế hoạch năm 2024",
    objectives: [objective],
  }));

const CELLS = ["text", "lead", "coordinating", "schedule"] as const;

function cellOf(task: Task, field: (typeof CELLS)[number]): string {
  if (field === "text") return task.text;
  return (field === "schedule" ? task.written.time : task.written[field]) ?? "";
}

/** The previous cell with its applied proposals done. */
function replay(cell: string, proposals: readonly Proposal[]): string {
  return proposals
    .filter(({ state, to }) => state === "applied" && to !== undefined)
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .reduce((done, { at = 0, from = "", to = "" }) => done.slice(0, at) + to + done.slice(at + from.length), cell);
}

describe("laws", () => {
  test("every task of the plan stands in the draft or among those left, once", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: draft, left } = draftIn(plan);
        const found = [...draft.tasks.flatMap(({ carriedFrom }) => carriedFrom), ...left.map(({ id }) => id)];
        expect(found.toSorted()).toEqual(plan.tasks.map(({ id }) => id).toSorted());
        expect(new Set(draft.tasks.map(({ id }) => id)).size).toBe(draft.tasks.length);
      }),
    );
  });

  test("the proposals alone make the draft's cells out of the previous ones", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: draft, proposals } = draftIn(plan);
        for (const task of draft.tasks) {
          const before = plan.tasks.find(({ id }) => id === task.carriedFrom[0])!;
          const own = proposals.filter((one) => one.task === task.id);
          for (const field of CELLS)
            expect(
              replay(
                cellOf(before, field),
                own.filter((one) => one.field === field),
              ),
            ).toBe(cellOf(task, field));
          before.deliverables.forEach((one, item) =>
            expect(
              replay(
                one.text,
                own.filter((each) => each.field === "deliverables" && each.item === item),
              ),
            ).toBe(task.deliverables[item]?.text),
          );
          if (before.number !== task.number)
            expect(own).toContainEqual(
              expect.objectContaining({ field: "number", from: before.number, to: task.number }),
            );
        }
        plan.objectives.forEach((one, item) =>
          expect(
            replay(
              one,
              proposals.filter((each) => each.field === "objectives" && each.item === item),
            ),
          ).toBe(draft.objectives[item]),
        );
      }),
    );
  });

  test("each proposal names the words that stand at its place", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const output = draftIn(plan);
        for (const { task, field, at, from = "" } of output.proposals) {
          if (task === undefined || at === undefined || field !== "text") continue;
          const drafted = output.plan.tasks.find(({ id }) => id === task)!;
          const before = plan.tasks.find(({ id }) => id === drafted.carriedFrom[0])!;
          expect(before.text.slice(at, at + from.length)).toBe(from);
        }
      }),
    );
  });

  test("a draft is never sure of what is doubtful, nor wrong about a fact", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: draft, proposals } = draftIn(plan);
        for (const { state, verified, to } of proposals) if (state === "applied") expect(verified, to).toBe(true);
        const count = (text_: string, words: string): number => text_.split(words).length - 1;
        for (const task of draft.tasks) {
          const before = plan.tasks.find(({ id }) => id === task.carriedFrom[0])!;
          for (const fact of [
            "từ ngày 01/7/2024",
            "giai đoạn 2021-2025",
            "766/QĐ-TTg ngày 23/6/2022",
            "61/2018/NĐ-CP",
            "Luật Đất đai năm 2024",
          ])
            expect(count(task.text, fact), fact).toBe(count(before.text, fact));
        }
      }),
    );
  });

  test("drafting twice gives the same, and nothing is done to the plan", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const before = structuredClone(plan);
        expect(draftIn(plan)).toEqual(draftIn(plan));
        expect(plan).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test("the written form is that of the schema", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const output = draftIn(plan);
        expect(DraftOutput.parse(JSON.parse(JSON.stringify(output)))).toEqual(JSON.parse(JSON.stringify(output)));
      }),
      { numRuns: 30 },
    );
  });

  test("as of a day before a reform nothing has succeeded", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { proposals } = draftIn(plan, "2023-01-01");
        expect(
          proposals.filter(({ reason }) =>
            ["succeeded", "already-named", "split", "dissolved", "function-moved", "replaced"].includes(reason.code),
          ),
        ).toEqual([]);
      }),
    );
  });
});

test("a plan without a period is carried as it is", () => {
  const plan = planOfRows([{ number: "1", text: "Báo cáo năm 2024", time: "Tháng 6/2024" }]);
  const { plan: draft } = draftIn(plan);
  expect(draft.tasks[0]).toMatchObject({
    text: "Báo cáo năm 2024",
    written: { time: "Tháng 6/2024" },
    state: "undecided",
  });
});

test("a long plan is drafted with work in near-linear proportion", () => {
  const rows = Array.from({ length: 4000 }, (_, i) => ({
    number: String(i + 1),
    text: `Theo dõi chỉ tiêu số ${i} năm 2024`,
    lead: "Bộ Giao thông vận tải",
    time: "Quý III/2024",
  }));
  const small = planOfRows(rows.slice(0, 1000), { period: "2024" });
  const large = planOfRows(rows, { period: "2024" });
  // What the processor did for it, in microseconds: others who wait for the same processor do not count.
  const work = (plan: Plan): number => {
    const before = process.cpuUsage();
    draftIn(plan);
    return process.cpuUsage(before).user;
  };
  draftIn(small);
  // Four times the rows in at most three times that: far from the sixteen of a quadratic step.
  expect(work(large)).toBeLessThan(12 * work(small));
});
