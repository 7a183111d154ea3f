import { DraftOutput, type DraftTask, type Plan, parsePeriod, taskIds } from "@plandiff/domain";
import {
  type FinishContext,
  addTask,
  alike,
  checklist,
  draftPlan,
  finishContext,
  followUp,
  isFinished,
  keepTask,
  leaveTask,
  mergeWithNext,
  moveTask,
  rereadDraft,
  setHead,
  questionsAt,
  setCell,
  settle,
  settleAlike,
  splitTask,
  takeBack,
} from "@plandiff/draft";
import { type Row, arbitraryRows, planOfRows, testRegister } from "@plandiff/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const register = testRegister();
const asOf = "2026-11-21";

function begin(previous: Plan, period = "2026"): { output: DraftOutput; context: FinishContext } {
  const output = draftPlan(previous, { period: parsePeriod(period)!, register, asOf });
  return { output, context: finishContext(output, { previous, register, asOf }) };
}

const rows: Row[] = [
  { number: "1", text: "Họp giao ban", lead: "Sở Nội vụ", time: "Hằng quý", deliverables: ["Thông báo"] },
  {
    number: "2",
    text: "Tổ chức phiên họp chuyên đề về dữ liệu",
    lead: "Bộ Kế hoạch và Đầu tư; Văn phòng",
    time: "Tháng 5/2025",
    deliverables: ["Chỉ thị của Chủ tịch"],
  },
  { number: "3", text: "Nâng cấp trụ sở, như nhiệm vụ 1", lead: "Sở Tài chính", time: "Tháng 6/2025" },
  { number: "4", text: "Báo cáo kết quả nhiệm vụ 3", lead: "Sở Nội vụ", time: "Hằng tháng" },
];
const sample = () => begin(planOfRows(rows, { period: "2025" }));
const numbers = ({ plan }: DraftOutput) => plan.tasks.map(({ number }) => number);
const texts = ({ plan }: DraftOutput) => plan.tasks.map(({ text }) => text);
const idOf = ({ plan }: DraftOutput, from: string): string =>
  plan.tasks.find(({ carriedFrom }) => carriedFrom.includes(from))!.id;

/** Each previous task goes on or is left, never both and never neither; all that names a task names one that is there. */
function expectSound(output: DraftOutput, previous: Plan): void {
  const going = new Set(output.plan.tasks.flatMap(({ carriedFrom }) => carriedFrom));
  const left = output.left.map(({ id }) => id);
  expect([...going, ...left].toSorted()).toEqual(previous.tasks.map(({ id }) => id).toSorted());
  const ids = output.plan.tasks.map(({ id }) => id);
  expect(ids).toEqual(taskIds(output.plan.tasks));
  const places = output.proposals.map(({ task }) => (task === undefined ? -1 : ids.indexOf(task)));
  for (const [i, { task }] of output.proposals.entries()) if (task !== undefined) expect(places[i]).toBeGreaterThan(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(DraftOutput.parse(output)).toEqual(output);
}

type Step = (output: DraftOutput, context: FinishContext) => DraftOutput;
const nth = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const step: fc.Arbitrary<Step> = fc
  .tuple(fc.nat(30), fc.nat(11), fc.constantFrom("Hằng quý", "Tháng 3/2026", ""))
  .map(([n, kind, text]): Step => (output, context) => {
    const id = nth(output.plan.tasks, n)?.id ?? "none";
    const left = nth(output.left, n)?.id ?? "none";
    const steps: readonly (() => DraftOutput)[] = [
      () => keepTask(output, id),
      () => leaveTask(output, { id, why: text }, context),
      () => takeBack(output, left, context),
      () => followUp(output, { id: left, text: "Sơ kết một năm" }, context),
      () => addTask(output, { after: n % 2 ? id : undefined, text: "Việc mới" }, context),
      () => splitTask(output, id, context),
      () => mergeWithNext(output, id, context),
      () => moveTask(output, { id, by: n % 2 ? 1 : -1 }, context),
      () => setCell(output, { id, cell: "schedule", text }, context),
      () => settle(output, { at: n % Math.max(1, output.proposals.length), answer: n % 3 ? "yes" : "no" }, context),
      () => setHead(output, { part: { field: "title", item: 0 }, text: `Kế hoạch ${n}` }, context),
      () => settleAlike(output, { at: n % Math.max(1, output.proposals.length), answer: "yes" }, context),
    ];
    return steps[kind]!();
  });

describe("whatever a person does", () => {
  test("no task is lost, and numbers, ids and questions stay in order", () => {
    fc.assert(
      fc.property(arbitraryRows(), fc.array(step, { maxLength: 12 }), (some, steps) => {
        const previous = planOfRows(some, { period: "2025" });
        const { output, context } = begin(previous);
        steps.reduce((draft, each) => {
          const next = each(draft, context);
          expectSound(next, previous);
          return next;
        }, output);
      }),
      { numRuns: 200 },
    );
  });

  test("an answered question is not asked again", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.constantFrom("yes" as const, "no" as const), (n, answer) => {
        const { output, context } = sample();
        const open = output.proposals.flatMap(({ state }, i) => (state === "open" ? [i] : []));
        const at = open[n % open.length]!;
        const next = settle(output, { at, answer }, context);
        const count = (draft: DraftOutput) => draft.proposals.filter(({ state }) => state === "open").length;
        expect(count(next)).toBeLessThan(count(output));
      }),
    );
  });

  test("every question answered with yes and every finding mended, nothing blocks", () => {
    const { output, context } = sample();
    let draft = output;
    for (let at = draft.proposals.findIndex(({ state }) => state === "open"); at >= 0;) {
      draft = settle(draft, { at, answer: "yes" }, context);
      at = draft.proposals.findIndex(({ state }) => state === "open");
    }
    for (const { task, code } of checklist(draft, { register, asOf }).findings) {
      if (code === "several-leads") draft = setCell(draft, { id: task!, cell: "lead", text: "Sở Nội vụ" }, context);
      else draft = setCell(draft, { id: task!, cell: "schedule", text: "Quý II/2026" }, context);
    }
    expect(checklist(draft, { register, asOf }).findings).toEqual([]);
    expect(isFinished(checklist(draft, { register, asOf }))).toBe(true);
    expect(isFinished(checklist(output, { register, asOf }))).toBe(false);
  });
});

describe("tasks", () => {
  test("taken out close the gap, their reason is kept, and they come back to their place drafted", () => {
    const { output, context } = sample();
    const id = idOf(output, "3");
    const without = leaveTask(output, { id, why: "đã xong" }, context);
    expect(numbers(without)).toEqual(["1", "2"]);
    expect(without.left.find((one) => one.id === "3")?.reason).toEqual({ code: "by-hand", args: { why: "đã xong" } });
    const back = takeBack(without, "3", context);
    // What named the task that was gone is a blank that a person fills in.
    expect(texts(back)).toEqual(["Họp giao ban", "Nâng cấp trụ sở, như nhiệm vụ 1", "Báo cáo kết quả nhiệm vụ …"]);
    expect(back.plan.tasks[1]).toMatchObject({ schedule: { written: "Tháng 6/2026" }, state: "carried" });
  });

  test("that are left are followed up by the same parties", () => {
    const { output, context } = sample();
    expect(output.left.map(({ id }) => id)).toEqual(["2"]);
    const next = followUp(output, { id: "2", text: "Sơ kết việc thực hiện Chỉ thị" }, context);
    const task = next.plan.tasks.find(({ carriedFrom }) => carriedFrom.includes("2"));
    expect(task).toMatchObject({ number: "2", text: "Sơ kết việc thực hiện Chỉ thị", deliverables: [] });
    expect(task?.schedule.kind).toBe("unspecified");
    expect(task?.responsibilities.length).toBeGreaterThan(0);
  });

  test("named by their number keep being named when they move", () => {
    const { output, context } = sample();
    expect(texts(output)[2]).toBe("Báo cáo kết quả nhiệm vụ 2");
    const moved = moveTask(output, { id: idOf(output, "3"), by: -1 }, context);
    expect(texts(moved)).toEqual(["Nâng cấp trụ sở, như nhiệm vụ 2", "Họp giao ban", "Báo cáo kết quả nhiệm vụ 1"]);
  });

  test("split keep their origin in both parts, merged have that of both", () => {
    const { output, context } = sample();
    const split = splitTask(output, idOf(output, "1"), context);
    expect(split.plan.tasks.map(({ carriedFrom }) => carriedFrom.join())).toEqual(["1", "1", "3", "4"]);
    const merged = mergeWithNext(output, idOf(output, "1"), context);
    expect(merged.plan.tasks[0]).toMatchObject({
      carriedFrom: ["1", "3"],
      text: "Họp giao ban; Nâng cấp trụ sở, như nhiệm vụ 1",
      written: { lead: "Sở Nội vụ; Sở Tài chính", time: "Hằng quý" },
    });
    expect(numbers(merged)).toEqual(["1", "2"]);
  });

  test("merged name nobody twice, and kept ones are left alone", () => {
    const { output, context } = begin(
      planOfRows(
        [
          { number: "1", text: "Trực ban", lead: "Sở Nội vụ; Sở Tài chính", time: "Thường xuyên" },
          { number: "2", text: "Trực hè", lead: "Sở Tài chính; Bộ Tư pháp", time: "Hằng quý" },
        ],
        { period: "2025" },
      ),
    );
    const merged = mergeWithNext(output, "1", context);
    expect(merged.plan.tasks[0]?.written.lead).toBe("Sở Nội vụ; Sở Tài chính; Bộ Tư pháp");
    expect(keepTask(output, "1")).toBe(output);
  });

  test("of sections that count from one each keep their own run, and go over at the edge", () => {
    const { output, context } = begin(
      planOfRows(
        [
          { number: "1", section: ["A"], text: "Trực ban", lead: "Văn phòng", time: "Thường xuyên" },
          { number: "2", section: ["A"], text: "Trực đêm", lead: "Văn phòng", time: "Thường xuyên" },
          { number: "1", section: ["B"], text: "Trực hè", lead: "Văn phòng", time: "Thường xuyên" },
        ],
        { period: "2025" },
      ),
    );
    const moved = moveTask(output, { id: output.plan.tasks[1]!.id, by: 1 }, context);
    expect(moved.plan.tasks.map(({ section, number, text }) => [section[0], number, text])).toEqual([
      ["A", "1", "Trực ban"],
      ["B", "1", "Trực đêm"],
      ["B", "2", "Trực hè"],
    ]);
    const added = addTask(output, { after: output.plan.tasks[2]!.id, text: "Trực lễ" }, context);
    expect(added.plan.tasks.at(-1)).toMatchObject({ section: ["B"], number: "2", carriedFrom: [] });
  });
});

describe("cells", () => {
  test("are read again: the time has a meaning, the parties are those of the register", () => {
    const { output, context } = sample();
    const id = idOf(output, "1");
    const timed = setCell(output, { id, cell: "schedule", text: "Trước ngày 20/6/2026" }, context);
    expect(timed.plan.tasks[0]?.schedule).toMatchObject({ kind: "due", occurrences: [{ end: "2026-06-19" }] });
    const led = setCell(timed, { id, cell: "lead", text: "Bộ Tài chính" }, context);
    expect(led.plan.tasks[0]?.responsibilities).toMatchObject([
      { role: "lead", party: { key: register.find("Bộ Tài chính")?.key } },
    ]);
    expect(led.proposals.filter(({ reason }) => reason.code === "by-hand")).toMatchObject([
      { task: id, field: "schedule", from: "Hằng quý", to: "Trước ngày 20/6/2026", state: "applied" },
      { task: id, field: "lead", from: "Sở Nội vụ", to: "Bộ Tài chính", state: "applied" },
    ]);
  });

  test("of a new task are told behind what is said of the head and of the tasks before it", () => {
    const { output, context } = sample();
    const added = addTask(output, { after: idOf(output, "1"), text: "Việc mới" }, context);
    const set = setCell(added, { id: "2", cell: "schedule", text: "Hằng quý" }, context);
    const at = set.proposals.findIndex(({ reason }) => reason.code === "by-hand");
    expect(set.proposals.slice(0, at).map(({ task }) => task)).not.toContain("3");
    expect(set.proposals.slice(at + 1).every(({ task }) => task === "3" || task === "4")).toBe(true);
  });

  test("written as they were make no change", () => {
    const { output, context } = sample();
    expect(setCell(output, { id: idOf(output, "1"), cell: "text", text: " Họp giao ban " }, context)).toBe(output);
  });
});

describe("questions", () => {
  const split = "Bộ Lao động - Thương binh và Xã hội";
  const given = begin(
    planOfRows(
      ["1", "2"].map((number) => ({ number, text: `Trực ${number}`, lead: split, time: "Thường xuyên" })),
      { period: "2025" },
    ),
  );

  test("of one kind are answered together", () => {
    const { output, context } = given;
    const [at] = questionsAt(output, "1");
    expect(alike(output, at!)).toHaveLength(2);
    const done = settleAlike(output, { at: at!, answer: "yes" }, context);
    expect(done.plan.tasks.map(({ written }) => written.lead)).toEqual(["Bộ Nội vụ", "Bộ Nội vụ"]);
    expect(questionsAt(done, "1")).toEqual([]);
  });

  test("answered with no leave what stands there", () => {
    const { output, context } = given;
    const done = settle(output, { at: questionsAt(output, "1")[0]!, answer: "no" }, context);
    expect(done.plan).toEqual(output.plan);
    expect(questionsAt(done, "1")).toEqual([]);
  });
});

describe("a draft that was changed in its file", () => {
  const { output, context } = sample();
  const withFirst = (change: Partial<DraftOutput["plan"]["tasks"][number]>): DraftOutput => ({
    ...output,
    plan: { ...output.plan, tasks: [{ ...output.plan.tasks[0]!, ...change }, ...output.plan.tasks.slice(1)] },
  });
  const [first] = output.plan.tasks;

  test("is left alone where nobody touched it", () => {
    expect(rereadDraft(output, context)).toEqual(output);
  });

  test.each<[string, Partial<DraftTask>]>([
    ["the cell", { written: { ...first!.written, time: "Quý II/2026" } }],
    ["the schedule", { schedule: { ...first!.schedule, written: "Quý II/2026" } }],
  ])("has its time read again when %s says another", (_, change) => {
    expect(rereadDraft(withFirst(change), context).plan.tasks[0]).toMatchObject({
      schedule: { kind: "due", written: "Quý II/2026", occurrences: [{ start: "2026-04-01", end: "2026-06-30" }] },
      written: { time: "Quý II/2026" },
    });
  });

  test("has its parties and citations read again", () => {
    const changed = withFirst({
      text: "Thực hiện Quyết định số 77/QĐ-UBND ngày 05/3/2026",
      written: { ...first!.written, lead: "Bộ Tư pháp" },
    });
    const [task] = rereadDraft(changed, context).plan.tasks;
    expect(task?.responsibilities.map(({ party }) => party.name)).toEqual(["Bộ Tư pháp"]);
    expect(task?.references).toMatchObject([{ number: "77/QĐ-UBND", date: "2026-03-05" }]);
  });
});
