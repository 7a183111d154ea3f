import { type Comparison, type Plan, type Task, type Verdict, applyComparison, assertLedger } from "@plandiff/domain";
import { type Row, arbitraryRows, planOfRows, testRegister } from "@plandiff/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyReviews,
  applyVerdicts,
  comparePlans,
  compareTwo,
  contentMark,
  correctPlans,
  deltaOf,
  problemsOf,
  taskRef,
  withDelta,
  withVerdict,
  withVerdicts,
} from "../src/index.ts";

const register = testRegister();
const compare = (previous: Plan, next: Plan): Comparison =>
  compareTwo(previous, next, { register, at: { previous: 0, next: 1 } });
const row = (number: string, text: string, more: Partial<Row> = {}): Row => ({
  number,
  text,
  lead: "Văn phòng",
  time: "Quý II",
  deliverables: ["Báo cáo"],
  ...more,
});
const TEXTS = {
  meeting: "Tổ chức họp giao ban về cải cách thủ tục hành chính",
  training: "Tập huấn kỹ năng số cho cán bộ cấp xã",
  model: "Nhân rộng mô hình một cửa liên thông",
  lab: "Xây dựng phòng thí nghiệm vật liệu mới",
  drill: "Diễn tập an toàn thông tin mạng",
};
const before = planOfRows([row("1", TEXTS.meeting), row("2", TEXTS.training), row("3", TEXTS.model)], {
  period: "2024",
});
const after = planOfRows(
  [row("1", TEXTS.lab), row("2", TEXTS.meeting), row("3", TEXTS.training), row("4", TEXTS.drill)],
  { period: "2025" },
);
const plans = { previous: before, next: after, register };
const by = (plan: Plan, text: string): Task => plan.tasks.find((task) => task.text === text)!;
const verdict = (
  kind: Verdict["kind"],
  previous: readonly string[],
  next: readonly string[],
  more: Partial<Verdict> = {},
): Verdict => ({
  kind,
  previous: previous.map((text) => taskRef(by(before, text))),
  next: next.map((text) => taskRef(by(after, text))),
  ...more,
});
const lines = ({ entries }: Comparison): string[] =>
  entries.map(({ outcome, previous, next }) => `${outcome} ${previous.join()}>${next.join()}`);
const proposed = compare(before, after);

describe("a task's mark", () => {
  const mark = (text: string): string => contentMark(planOfRows([row("7", text)]).tasks[0]!);

  test("stays the same under number, case, spacing, Unicode form and spelling", () => {
    const other = planOfRows([row("12", TEXTS.meeting)]).tasks[0]!;
    expect(contentMark(other)).toBe(mark(TEXTS.meeting));
    expect(mark(TEXTS.meeting.toUpperCase())).toBe(mark(TEXTS.meeting));
    expect(mark(TEXTS.meeting.normalize("NFD"))).toBe(mark(TEXTS.meeting));
    expect(mark("Tập huấn kĩ năng  số hoá")).toBe(mark("tập huấn kỹ năng số hóa"));
  });

  test("is another for another text", () => {
    expect(new Set(Object.values(TEXTS).map(mark)).size).toBe(5);
  });
});

describe("verdicts", () => {
  test("nothing decided leaves the comparison as it is", () => {
    expect(lines(proposed)).toEqual(["carried-over 1>2", "carried-over 2>3", "dropped 3>", "added >1", "added >4"]);
    expect(applyVerdicts(proposed, [], plans)).toBe(proposed);
  });

  test("a link of two tasks that the tool held for different is described field by field, and carries the verdict", () => {
    const linked = verdict("same", [TEXTS.model], [TEXTS.drill], { by: "Lan", why: "đổi tên" });
    const { entries, summary } = applyVerdicts(proposed, [linked], plans);
    const entry = entries.find(({ previous }) => previous.includes("3"))!;
    expect(entry).toMatchObject({ outcome: "carried-over", next: ["4"], confidence: 1, verdicts: [linked] });
    expect(entry.changes.some(({ field, nature }) => field === "text" && nature === "real")).toBe(true);
    expect(summary).toMatchObject({ dropped: 0, added: 1, carriedOver: 3 });
  });

  test("a link that takes a task away from another leaves its partner alone", () => {
    const taken = applyVerdicts(proposed, [verdict("same", [TEXTS.model], [TEXTS.meeting])], plans);
    expect(lines(taken)).toEqual(["dropped 1>", "carried-over 2>3", "carried-over 3>2", "added >1", "added >4"]);
  });

  test("a rejected pair falls apart", () => {
    const parted = applyVerdicts(proposed, [verdict("not-same", [TEXTS.meeting], [TEXTS.meeting])], plans);
    expect(lines(parted)).toEqual(["dropped 1>", "carried-over 2>3", "dropped 3>", "added >1", "added >2", "added >4"]);
    expect(parted.entries[0]!.verdicts).toHaveLength(1);
  });

  test("splits, merges and successions are as the reviewer says", () => {
    const split = applyVerdicts(proposed, [verdict("split", [TEXTS.model], [TEXTS.lab, TEXTS.drill])], plans);
    expect(lines(split)).toEqual(["carried-over 1>2", "carried-over 2>3", "split 3>1,4"]);
    const merged = applyVerdicts(proposed, [verdict("merged", [TEXTS.meeting, TEXTS.model], [TEXTS.meeting])], plans);
    expect(lines(merged)).toEqual(["merged 1,3>2", "carried-over 2>3", "added >1", "added >4"]);
    const over = applyVerdicts(proposed, [verdict("superseded", [TEXTS.model], [TEXTS.drill])], plans);
    expect(over.entries.find(({ previous }) => previous.includes("3"))).toMatchObject({ supersededBy: ["4"] });
    expect(over.summary.superseded).toBe(1);
  });

  test("a reason and a note stand with their entry and change nothing", () => {
    const noted = [verdict("dropped", [TEXTS.model], [], { why: "xong" }), verdict("note", [], [TEXTS.drill])];
    const result = applyVerdicts(proposed, noted, plans);
    expect(lines(result)).toEqual(lines(proposed));
    expect(result.entries.filter(({ verdicts }) => verdicts)).toHaveLength(2);
  });

  test("they survive renumbering and a corrected word", () => {
    const later = planOfRows(
      [row("1", TEXTS.meeting), row("9", `${TEXTS.drill} năm học`), row("3", TEXTS.training), row("4", TEXTS.lab)],
      { period: "2025" },
    );
    const kept = verdict("same", [TEXTS.model], [TEXTS.lab]);
    const result = applyVerdicts(compare(before, later), [kept], { ...plans, next: later });
    expect(result.notes.map(({ code }) => code)).not.toContain("verdict-stale");
    expect(result.entries.find(({ previous }) => previous.includes("3"))?.next).toEqual(["4"]);
  });

  test("one whose task is gone is told, and not applied to the task that has its number now", () => {
    const later = planOfRows([row("1", "Kiểm kê tài sản công của các đơn vị sự nghiệp")], { period: "2025" });
    const stale = verdict("same", [TEXTS.model], [TEXTS.lab]);
    const base = compare(before, later);
    const result = applyVerdicts(base, [stale], { ...plans, next: later });
    expect(result.entries).toEqual(base.entries);
    expect(result.notes.at(-1)).toMatchObject({ code: "verdict-stale", args: { verdict: "same 3 → 1" } });
  });

  test("two that contradict each other are listed, and neither is applied", () => {
    const [yes, no] = [verdict("same", [TEXTS.model], [TEXTS.lab]), verdict("not-same", [TEXTS.model], [TEXTS.lab])];
    const result = applyVerdicts(proposed, [yes, no], plans);
    expect(result.entries).toEqual(proposed.entries);
    expect(result.notes.at(-1)?.code).toBe("verdict-conflict");
    expect(applyVerdicts(proposed, [yes, yes], plans).notes).toEqual(proposed.notes);
  });

  test("deciding again takes the place of what it contradicts, and of nothing else", () => {
    const [yes, no] = [verdict("same", [TEXTS.model], [TEXTS.lab]), verdict("not-same", [TEXTS.model], [TEXTS.lab])];
    const other = verdict("note", [], [TEXTS.drill]);
    expect(withVerdict([yes, other], no, plans)).toEqual([other, no]);
    expect(withVerdict([no, other], no, plans)).toHaveLength(2);
    const elsewhere = verdict("same", [TEXTS.meeting], [TEXTS.meeting]);
    expect(withVerdict([elsewhere], yes, plans)).toEqual([elsewhere, yes]);
    expect(withVerdict([no], verdict("same", [TEXTS.model], [TEXTS.drill]), plans)).toHaveLength(2);
  });

  test("lines of work follow them", () => {
    const output = comparePlans(
      [
        { plan: before, source: "a" },
        { plan: after, source: "b" },
      ],
      { register },
    );
    const reviewed = applyReviews(output, [[verdict("same", [TEXTS.model], [TEXTS.lab])]], {
      plans: [before, after],
      register,
    });
    expect(reviewed.lineages).toHaveLength(output.lineages.length - 1);
    expect(applyReviews(output, [[]], { plans: [before, after], register })).toBe(output);
  });

  test("whatever is decided, the ledger balances and the patch is complete, and their order means nothing", () => {
    const picks = fc.array(
      fc.record({
        kind: fc.constantFrom("same", "not-same", "split", "merged", "superseded", "dropped", "note"),
        previous: fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 }),
        next: fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 }),
      }),
      { maxLength: 6 },
    );
    const some = arbitraryRows({ maxLength: 8 });
    fc.assert(
      fc.property(some, some, picks, (a, b, picked) => {
        const previous = planOfRows(a, { period: "2024" });
        const next = planOfRows(b, { period: "2025" });
        const verdicts = picked.map(({ kind, previous: from, next: to }): Verdict => ({
          kind,
          previous: from.flatMap((i) => (previous.tasks[i] ? [taskRef(previous.tasks[i])] : [])),
          next: to.flatMap((i) => (next.tasks[i] ? [taskRef(next.tasks[i])] : [])),
        }));
        const base = compare(previous, next);
        const result = applyVerdicts(base, verdicts, { previous, next, register });
        assertLedger(previous.tasks, next.tasks, result.entries);
        expect(applyComparison(previous.tasks, result)).toEqual(next.tasks.map(({ place: _, ...task }) => task));
        const turned = applyVerdicts(base, verdicts.toReversed(), { previous, next, register });
        expect(lines(turned)).toEqual(lines(result));
      }),
      { numRuns: 300 },
    );
  });
});

describe("many at once", () => {
  const kinds = fc.constantFrom("same", "not-same", "split", "merged", "superseded", "dropped", "note");
  const side = fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 2 });
  const picks = fc.array(fc.record({ kind: kinds, previous: side, next: side, by: fc.constantFrom("Lan", "Minh") }), {
    maxLength: 12,
  });
  const some = arbitraryRows({ maxLength: 5 });

  test("deciding many is deciding one after the other", () => {
    fc.assert(
      fc.property(some, some, picks, fc.nat({ max: 12 }), (a, b, picked, cut) => {
        const previous = planOfRows(a, { period: "2024" });
        const next = planOfRows(b, { period: "2025" });
        const verdicts = picked.map(({ kind, previous: from, next: to, by: who }): Verdict => ({
          kind,
          previous: from.flatMap((i) => (previous.tasks[i] ? [taskRef(previous.tasks[i])] : [])),
          next: to.flatMap((i) => (next.tasks[i] ? [taskRef(next.tasks[i])] : [])),
          by: who,
        }));
        const start = verdicts.slice(0, cut);
        const made = verdicts.slice(cut);
        const one = made.reduce<Verdict[]>((all, each) => withVerdict(all, each, { previous, next }), start);
        expect(withVerdicts(start, made, { previous, next })).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what was misread", () => {
  const corrected = (more: Partial<Verdict>): Verdict => ({ ...verdict("corrected", [], [TEXTS.lab]), ...more });
  const time = (plan: Plan): unknown => plan.tasks[0]?.schedule;

  test("is read again from the reviewer's words; the cells stay as the document writes them", () => {
    const [same, read] = correctPlans(
      [before, after],
      [
        [
          corrected({ field: "schedule", written: "Tháng 6/2025" }),
          corrected({ field: "lead", written: "Sở Nội vụ; Sở Tài chính" }),
        ],
      ],
      register,
    );
    expect(same).toBe(before);
    expect(time(read!)).toMatchObject({ kind: "due", occurrences: [{ start: "2025-06-01" }] });
    expect(read!.tasks[0]!.responsibilities.map(({ role, written }) => `${role} ${written}`)).toEqual([
      "lead Sở Nội vụ",
      "lead Sở Tài chính",
    ]);
    expect(read!.tasks[0]!.written).toEqual(after.tasks[0]!.written);
    expect(read!.tasks.slice(1)).toEqual(after.tasks.slice(1));
  });

  test("a blank means that nothing is written there", () => {
    const [, read] = correctPlans([before, after], [[corrected({ field: "schedule", written: "" })]], register);
    expect(time(read!)).toMatchObject({ kind: "unspecified" });
  });

  test("two readings of one field contradict each other: neither counts, and it is told", () => {
    const two = [
      corrected({ field: "schedule", written: "Quý I" }),
      corrected({ field: "schedule", written: "Quý III" }),
    ];
    expect(correctPlans([before, after], [two], register)[1]).toEqual(after);
    expect(applyVerdicts(proposed, two, plans).notes.at(-1)?.code).toBe("verdict-conflict");
    expect(problemsOf(two, before, after)).toEqual([
      { verdict: two[0], against: two[1] },
      { verdict: two[1], against: two[0] },
    ]);
  });

  test("the later decision takes the place of the earlier one about the same field only", () => {
    const [first, second] = [
      corrected({ field: "schedule", written: "Quý I" }),
      corrected({ field: "schedule", written: "Quý III" }),
    ];
    const lead = corrected({ field: "lead", written: "Sở Nội vụ" });
    expect(withVerdict([first, lead], second, plans)).toEqual([lead, second]);
  });

  test("without a field or words it says nothing, and is stale", () => {
    expect(problemsOf([corrected({})], before, after)).toEqual([{ verdict: corrected({}) }]);
  });
});

test("what others did to a list is done to any other: nothing is lost, nothing comes twice", () => {
  const ids = fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 6 });
  const list = (numbers: readonly number[]): Verdict[] =>
    numbers.map((id) => ({ kind: "dropped", previous: [{ id: String(id), fingerprint: "" }], next: [] }));
  const idsOf = (verdicts: readonly Verdict[]): string[] => verdicts.map(({ previous }) => previous[0]!.id);
  fc.assert(
    fc.property(ids, ids, ids, (base, theirs, ours) => {
      const delta = deltaOf(list(base), list(theirs));
      expect(idsOf(withDelta(list(base), delta)).toSorted()).toEqual(idsOf(list(theirs)).toSorted());
      const merged = idsOf(withDelta(list(ours), delta));
      expect(new Set(merged).size).toBe(merged.length);
      for (const id of ours) if (!base.includes(id) || theirs.includes(id)) expect(merged).toContain(String(id));
      for (const id of theirs) if (!base.includes(id)) expect(merged).toContain(String(id));
    }),
  );
});
