import { taskRef } from "@plandiff/compare";
import type { Entry, Verdict } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import type { Action } from "../../src/review/model/action.ts";
import { choicesOf } from "../../src/review/model/choices.ts";
import { pageLines } from "../../src/review/model/pages/page-lines.ts";
import { comparisonOf, detail, listRows, selectedEntry } from "../../src/review/model/select.ts";
import { type State, initialState } from "../../src/review/model/state.ts";
import { update } from "../../src/review/model/update.ts";
import { progressOf } from "../../src/review/model/verdicts.ts";
import { opened, plans } from "./sample.ts";

const NOW = "2026-01-05T08:00:00.000Z";
const after = (state: State, ...actions: readonly Action[]): State =>
  actions.reduce((now, action) => update(now, action, NOW).state, state);
const type = (text: string): Action => ({ kind: "edit", edit: { kind: "type", text } });
const show = (to: Extract<Action, { kind: "filter" }>["to"]): Action => ({ kind: "filter", to });
const open = (purpose: Extract<Action, { kind: "open-field" }>["purpose"]): Action => ({ kind: "open-field", purpose });
const page = (name: Extract<Action, { kind: "page" }>["page"]): Action => ({ kind: "page", page: name });
const [confirm, mark, back, enter]: readonly Action[] = [
  { kind: "confirm" },
  { kind: "mark" },
  { kind: "back" },
  { kind: "enter" },
];
const entryOf = (state: State, previous: string): Entry | undefined =>
  comparisonOf(state).entries.find((entry) => entry.previous.includes(previous));
const lines = (state: State): string =>
  pageLines(state)
    .map(({ text }) => text)
    .join("\n");
const down: Action = { kind: "step", by: 1, stride: "line" };

describe("splitting, merging, superseding", () => {
  test("a dropped task became those that are marked", () => {
    const state = after(opened(), { kind: "decide", as: "reject" }, show("dropped"), open("split"));
    expect(choicesOf(state).map(({ id }) => id)).toEqual(["3", "4"]);
    const split = after(state, mark!, mark!, confirm!);
    expect(split.reviews[0]?.at(-1)).toMatchObject({ kind: "split", previous: [{ id: "3" }] });
    expect(entryOf(split, "3")).toMatchObject({ outcome: "split", next: ["3", "4"] });
  });

  test("to a pair the chosen task is added, without marking", () => {
    const state = after(opened(), show("changed"), open("split"), type("tri tue"), confirm!);
    expect(entryOf(state, "1")).toMatchObject({ outcome: "split", next: ["1", "4"] });
    expect(after(state, { kind: "undo" }).subject.output).toEqual(opened().subject.output);
  });

  test("one task alone is no split: it is said, and the line stays", () => {
    const state = after(opened(), show("dropped"), open("split"), confirm!);
    expect(state).toMatchObject({ overlay: { kind: "field" }, message: { kind: "mark-more" }, reviews: [[], []] });
  });

  test("several became the added one", () => {
    const state = after(
      opened(),
      { kind: "decide", as: "reject" },
      show("added"),
      open("merge"),
      mark!,
      mark!,
      confirm!,
    );
    expect(state.reviews[0]?.at(-1)?.kind).toBe("merged");
    expect(entryOf(state, "3")).toMatchObject({ outcome: "merged", previous: ["3", "4"] });
  });

  test("a new task takes over the work of a dropped one, from either side", () => {
    for (const [from, chosen] of [
      ["dropped", ">"],
      ["added", "<"],
    ] as const) {
      const state = after(opened(), show(from), open("supersede"), confirm!);
      expect(entryOf(state, "4"), chosen).toMatchObject({ outcome: "dropped", supersededBy: ["4"] });
    }
    expect(after(opened(), open("supersede")).message?.kind).toBe("nothing-to-supersede");
  });

  test("a pair is linked to another task; the one that it had stands alone", () => {
    const state = after(opened(), show("changed"), open("link"), type("trí tuệ"), confirm!);
    expect(entryOf(state, "1")).toMatchObject({ outcome: "carried-over", next: ["4"] });
    expect(
      comparisonOf(state).entries.find(({ outcome, next }) => outcome === "added" && next[0] === "1"),
    ).toBeDefined();
  });
});

describe("accepting many", () => {
  const undecided = ({ subject }: State): number => progressOf(subject.output.comparisons[0]!).done;

  test("a whole group, whichever is shown beside it", () => {
    const state = after(opened(), { kind: "step", by: 1, stride: "line" }, { kind: "accept-all", of: "group" });
    expect(undecided(state)).toBe(1);
    expect(state.reviews[0]).toMatchObject([{ kind: "same", previous: [{ id: "1" }] }]);
  });

  test("everything from a confidence on, written as people write it", () => {
    for (const share of ["90", "90%", "90 %", "0,9", "0.9"]) {
      const state = after(
        opened(),
        open("above"),
        { kind: "edit", edit: { kind: "erase", what: "all" } },
        type(share),
        confirm!,
      );
      expect(undecided(state), share).toBe(4);
      expect(entryOf(state, "3")?.outcome).toBe("possible");
    }
    const wrong = after(opened(), open("above"), type("x"), confirm!);
    expect(wrong).toMatchObject({ message: { kind: "no-share" }, reviews: [[], []] });
  });
});

describe("searching", () => {
  const searched = (words: string, steps = 0): State =>
    after(opened(), open("find"), type(words), ...Array.from({ length: steps }, () => down), confirm!);
  const count = (state: State): number => listRows(state).rows.filter(({ kind }) => kind === "entry").length;

  test("by words, with or without accents", () => {
    expect(count(searched("tap huan"))).toBe(1);
    expect(count(searched("tập huấn"))).toBe(1);
    expect(count(searched("tạp huấn"))).toBe(0);
  });

  test("by a party, and by a field that changed", () => {
    expect(searched("van phong", 1).search).toEqual({ kind: "party", key: "van-phong", name: "Văn phòng" });
    const state = searched("noi dung", 1);
    expect(state.search).toEqual({ kind: "field", field: "text" });
    expect(count(state)).toBe(1);
  });

  test("the selected entry stays selected; accepting all means what is shown; back shows everything again", () => {
    const state = after(opened(), show("dropped"), show("all"), open("find"), type("dien tap"), confirm!);
    expect(selectedEntry(state)?.previous).toEqual(["4"]);
    expect(after(state, { kind: "accept-all", of: "shown" }).reviews[0]).toHaveLength(1);
    expect(after(state, back!)).toMatchObject({ search: undefined });
    expect(selectedEntry(after(state, back!))?.previous).toEqual(["4"]);
  });
});

describe("a misread field", () => {
  const reading = (words: string): State =>
    after(
      opened(),
      show("changed"),
      open("correct"),
      type("2025 thoi gian"),
      confirm!,
      { kind: "edit", edit: { kind: "erase", what: "all" } },
      type(words),
      confirm!,
    );

  test("is read again, and the tasks are compared anew", () => {
    const state = reading("Tháng 6/2025");
    expect(state.reviews[0]).toMatchObject([
      { kind: "corrected", previous: [], next: [{ id: "1" }], field: "schedule", written: "Tháng 6/2025", by: "Lan" },
    ]);
    const schedule = state.subject.plans[1]?.tasks[0]?.schedule;
    expect(schedule).toMatchObject({ kind: "due", occurrences: [{ start: "2025-06-01", end: "2025-06-30" }] });
    expect(entryOf(state, "1")?.changes.map(({ kind }) => kind)).toContain("dated");
    expect(detail(state).join("\n")).toContain("sửa chỗ đọc sai");
    expect(progressOf(comparisonOf(state)).done).toBe(0);
  });

  test("undoing reads it as before; correcting again takes the correction's place", () => {
    const state = reading("Tháng 6/2025");
    expect(after(state, { kind: "undo" }).subject.plans).toEqual(plans);
    const again = after(
      state,
      open("correct"),
      type("2025 thoi gian"),
      confirm!,
      { kind: "edit", edit: { kind: "type", text: ", tháng 9/2025" } },
      confirm!,
    );
    expect(again.reviews[0]).toMatchObject([{ written: "Tháng 6/2025, tháng 9/2025" }]);
  });

  test("without another word nothing is corrected", () => {
    const state = after(opened(), open("correct"), confirm!, confirm!);
    expect(state).toMatchObject({ overlay: { kind: "none" }, reviews: [[], []] });
  });

  test("is taken up again when the review is opened", () => {
    const left = reading("Tháng 6/2025");
    expect(left.subject.plans).not.toEqual(left.subject.read);
    const { subject, language, size } = left;
    const resumed = initialState({ ...subject, reviews: left.reviews, mouse: true }, language, size);
    expect(comparisonOf(resumed)).toEqual(comparisonOf(left));
  });
});

test("the threshold moves in steps, shows at once, is undone, and leaves what people decided", () => {
  const decided = after(opened(), { kind: "decide", as: "accept" });
  const moved = after(decided, { kind: "threshold", by: 1 }, { kind: "threshold", by: 1 });
  expect(moved.subject.threshold).toBe(0.6);
  expect(entryOf(moved, "3")).toMatchObject({ outcome: "carried-over", next: ["3"] });
  expect(after(moved, { kind: "undo" }, { kind: "undo" }).subject.threshold).toBe(0.5);
  let state = decided;
  for (let i = 0; i < 30; i++) state = after(state, { kind: "threshold", by: -1 });
  expect(state.subject.threshold).toBe(0.05);
});

describe("somebody else", () => {
  const theirs: Verdict = {
    kind: "note",
    previous: [taskRef(plans[0]!.tasks[1]!)],
    next: [],
    by: "Minh",
    why: "xem lại",
  };

  test("writes into the file: theirs is taken over, not saved again, and undoing leaves it", () => {
    const mine = after(opened(), { kind: "decide", as: "accept" });
    const step = update(mine, { kind: "others", comparison: 0, others: { added: [theirs], removed: [] } });
    expect(step.effects).toEqual([]);
    expect(step.state.message).toEqual({ kind: "others", count: 1 });
    expect(step.state.reviews[0]).toHaveLength(2);
    const undone = after(step.state, { kind: "undo" });
    expect(undone.reviews[0]).toEqual([theirs]);
    expect(after(undone, { kind: "redo" }).reviews[0]).toHaveLength(2);
  });

  test("decides while a note is typed: the note stays with the task that it was begun for", () => {
    const typing = after(opened(), show("changed"), show("all"), open("note"), type("hỏi lại"));
    expect(selectedEntry(typing)?.previous).toEqual(["1"]);
    const same: Verdict = {
      ...theirs,
      kind: "same",
      previous: [taskRef(plans[0]!.tasks[2]!)],
      next: [taskRef(plans[1]!.tasks[2]!)],
    };
    const later = after(typing, { kind: "others", comparison: 0, others: { added: [same], removed: [] } });
    expect(listRows(later).rows).not.toEqual(listRows(typing).rows);
    const noted = after(later, confirm!);
    expect(noted.reviews[0]?.at(-1)).toMatchObject({ kind: "note", why: "hỏi lại", previous: [{ id: "1" }] });
  });

  test("takes one away: undoing what was done before does not bring it back", () => {
    const mine = after(opened(), { kind: "decide", as: "accept" });
    const [first] = mine.reviews[0]!;
    const more = after(mine, { kind: "decide", as: "accept" });
    const state = after(
      more,
      { kind: "others", comparison: 0, others: { added: [], removed: [first!] } },
      { kind: "undo" },
    );
    expect(state.reviews[0]).toEqual([]);
  });
});

describe("verdicts that do not hold", () => {
  const refs = (index: number, id: string) => [taskRef(plans[index]!.tasks.find((task) => task.id === id)!)];
  const same: Verdict = { kind: "same", previous: refs(0, "4"), next: refs(1, "4"), by: "Lan" };
  const not: Verdict = { ...same, kind: "not-same", by: "Minh" };
  const stale: Verdict = { kind: "dropped", previous: [{ id: "9", fingerprint: "0123456789abcdef" }], next: [] };
  const state = (): State => {
    const { subject, language, size } = opened();
    return initialState({ ...subject, reviews: [[same, not, stale], []], mouse: true }, language, size);
  };

  test("are told when the review opens, shown with the reason, and not applied", () => {
    expect(state().message).toEqual({ kind: "problems", count: 2 });
    const text = lines(after(state(), page("problems")));
    expect(text).toMatch(/9 không tiếp tục: không tìm thấy nhiệm vụ/);
    expect(text).toMatch(/4 → 4 là một việc \(Lan\): mâu thuẫn với 4 → 4 không phải một việc \(Minh\)/);
    expect(entryOf(state(), "4")?.outcome).toBe("dropped");
  });

  test("are taken away one by one; then the other one holds; undoing brings them back", () => {
    const shown = after(state(), page("problems"), down, down);
    expect(pageLines(shown)[2]?.verdict).toEqual(stale);
    const one = after(shown, { kind: "discard" });
    expect(one.reviews[0]).toEqual([same, not]);
    const at = pageLines(one).findIndex(({ verdict }) => verdict?.kind === "not-same");
    const two = after(one, ...Array.from({ length: at - 2 }, () => down), { kind: "discard" });
    expect(two.reviews[0]).toEqual([same]);
    expect(entryOf(two, "4")?.outcome).toBe("carried-over");
    expect(lines(two)).toContain("Mọi kết luận đều áp dụng được");
    expect(after(two, { kind: "undo" }, { kind: "undo" }).reviews[0]).toEqual([same, not, stale]);
  });
});

describe("pages", () => {
  test("a line of a page leads to its task, whatever was filtered away", () => {
    const filtered = after(opened(), show("possible"), page("summary"));
    const at = pageLines(filtered).findIndex(({ at: target }) => target?.previous.includes("4"));
    const state = after(filtered, ...Array.from({ length: at }, () => down), enter!);
    expect(state.overlay).toEqual({ kind: "none" });
    expect(selectedEntry(state)?.previous).toEqual(["4"]);
  });

  test("words leave the lines that hold them, a section by its heading, and a key of the help by itself", () => {
    const help = after(opened(), page("help"), open("page-filter"), type("hoan tac"), confirm!);
    expect(pageLines(help).every(({ text }) => /hoàn tác|Duyệt/.test(text))).toBe(true);
    expect(after(help, back!).overlay).toMatchObject({ kind: "page", query: "" });
    const key = after(opened(), page("help"), open("page-filter"), type("("));
    expect(lines(key)).toMatch(/\( +hạ ngưỡng ghép/);
    const parties = after(opened(), page("parties"), open("page-filter"), type("van phong"));
    expect(pageLines(parties).length).toBeGreaterThan(5);
  });

  test("the log tells what was done and undone, and what is kept", () => {
    const state = after(
      opened(),
      { kind: "decide", as: "accept" },
      { kind: "decide", as: "reject" },
      { kind: "undo" },
      page("log"),
    );
    expect(lines(state)).toMatch(
      /08:00 {2}đã hoàn tác: đã bác 1 > 1[^]*08:00 {2}đã nhận 3 > 3[^]*2025 {2}3 → 3 {2}là một việc \(Lan, 2026-01-05\)/,
    );
  });

  test("the schedule shows both plans in the months of the next one", () => {
    const { subject, language, size } = opened();
    const due = (month: string, year: string): object => ({
      schedule: {
        kind: "due",
        written: `Tháng ${month}/${year}`,
        occurrences: [
          { bound: "within", start: `${year}-${month}-01`, end: `${year}-${month}-28`, precision: "month" },
        ],
      },
    });
    const moved = plans.map((one, i) => ({
      ...one,
      tasks: one.tasks.map((task) =>
        task.id === "2" ? { ...task, ...due(i === 0 ? "03" : "05", i === 0 ? "2024" : "2025") } : task,
      ),
    }));
    const state = after(
      initialState({ ...subject, plans: moved, reviews: [[], []], mouse: true }, language, size),
      page("schedule"),
    );
    expect(lines(state)).toMatch(/03 04 05 *\n/);
    expect(lines(state)).toMatch(/2 → 2 .*- {2}\. {2}\+/);
  });
});

describe("what the world is asked to do", () => {
  test("the task and the redline are copied as plain text", () => {
    const [task] = update(opened(), { kind: "copy", what: "task" }).effects;
    expect(task).toMatchObject({ kind: "copy", text: expect.stringContaining("Trung tâm phục vụ hành chính công") });
    const colourful = { ...opened(), subject: { ...opened().subject, colour: true } };
    const [redline] = update(after(colourful, show("changed")), { kind: "copy", what: "redline" }).effects;
    expect(redline).toMatchObject({ text: expect.stringContaining("Họp giao ban hằng [-quý-] {+tháng+}") });
    expect(JSON.stringify(redline)).not.toContain("\\u001b");
  });

  test("a note goes to the editor and comes back to the line, where Enter keeps it", () => {
    const { state, effects } = update(after(opened(), show("dropped")), { kind: "editor" });
    expect(effects).toEqual([{ kind: "editor", text: "" }]);
    const kept = after(state, { kind: "edited", text: "đã xong\ntừ năm 2024\n" }, confirm!);
    expect(kept.reviews[0]).toMatchObject([{ kind: "dropped", why: "đã xong từ năm 2024" }]);
  });

  test("a file is written by the name that is typed", () => {
    const step = update(after(opened(), open("export")), confirm!);
    expect(step.effects).toEqual([{ kind: "export", name: "2024_2026.docx" }]);
  });

  test("the mouse is given back, and the program stops as a job, wherever one is", () => {
    for (const state of [opened(), after(opened(), page("help")), after(opened(), open("note"))]) {
      expect(update(state, { kind: "mouse" }).effects).toEqual([{ kind: "mouse" }]);
      expect(update(state, { kind: "suspend" }).effects).toEqual([{ kind: "suspend" }]);
    }
  });
});

describe("the mouse", () => {
  test("selects what is clicked on, beside each other and below each other", () => {
    const wide = after(opened(120, 30), { kind: "click", column: 5, row: 5 });
    expect(selectedEntry(wide)?.previous).toEqual(["1"]);
    expect(after(wide, { kind: "click", column: 90, row: 5 }).pane).toBe("detail");
    const narrow = after(opened(80, 30), { kind: "click", column: 70, row: 5 });
    expect(selectedEntry(narrow)?.previous).toEqual(["1"]);
    expect(after(narrow, { kind: "click", column: 5, row: 25 }).pane).toBe("detail");
    // Headings, titles and the bottom line are no tasks.
    for (const row of [0, 1, 2, 29]) expect(after(wide, { kind: "click", column: 5, row }).cursor).toBe(wide.cursor);
  });

  test("the wheel moves where it is turned", () => {
    expect(after(opened(120, 30), { kind: "wheel", by: 1, column: 5, row: 5 }).cursor).toBe(3);
    const scrolled = after(opened(120, 10), { kind: "wheel", by: 1, column: 90, row: 5 });
    expect([scrolled.cursor, scrolled.detailTop > 0]).toEqual([0, true]);
    expect(after(opened(), page("help"), { kind: "wheel", by: 1, column: 0, row: 9 }).overlay).toMatchObject({
      cursor: 3,
    });
  });
});
