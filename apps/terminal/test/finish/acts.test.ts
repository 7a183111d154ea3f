import { describe, expect, test } from "vitest";
import { checklist, questionsAt } from "@plandiff/draft";
import { offers } from "../../src/finish/model/offers.ts";
import { selectedItem } from "../../src/finish/model/items.ts";
import type { State } from "../../src/finish/model/state.ts";
import { update } from "../../src/finish/model/update.ts";
import { atTask, opened, press, previous } from "./sample.ts";

const texts = ({ draft }: State): string[] => draft.plan.tasks.map(({ text }) => text);
const left = ({ draft }: State): string[] => draft.left.map(({ id }) => id);
const numbers = ({ draft }: State): (string | undefined)[] => draft.plan.tasks.map(({ number }) => number);

test("the sample opens on its head, with a task left out and tasks to decide on", () => {
  const state = opened();
  expect(selectedItem(state).kind).toBe("head");
  expect(left(state)).toEqual(["2"]);
  expect(state.draft.plan.tasks.filter((task) => task.state === "undecided").map(({ text }) => text)).toEqual([
    "Nâng cấp trụ sở",
  ]);
});

describe("the editor, the mouse and the shell", () => {
  const effects = (state: State, action: Parameters<typeof update>[1]) => update(state, action).effects;

  test("the text goes to the editor and comes back as one line", () => {
    const step = update(atTask(1), { kind: "text-in-editor" });
    expect(step.effects).toEqual([{ kind: "editor", text: "Họp giao ban" }]);
    const back = update(step.state, { kind: "edited", text: "Họp giao ban\n  mở rộng\u0007\n\n" }).state;
    expect(texts(press(back, "enter"))[0]).toBe("Họp giao ban mở rộng");
    expect(texts(press(press(back, "enter"), "u"))[0]).toBe("Họp giao ban");
  });

  test("items stand one a line in the editor", () => {
    const at = press(atTask(3), "d");
    expect(effects(at, { kind: "editor" })).toEqual([{ kind: "editor", text: "Báo cáo 6 tháng\nBáo cáo năm" }]);
    const back = update(at, { kind: "edited", text: "Báo cáo quý\n\nBáo cáo năm\n" }).state;
    expect(press(back, "enter").draft.plan.tasks[2]?.deliverables.map(({ text }) => text)).toEqual([
      "Báo cáo quý",
      "Báo cáo năm",
    ]);
  });

  test("what has no text goes to no editor", () => {
    const step = update(press(opened(), "G"), { kind: "text-in-editor" });
    expect([step.effects, step.state.message?.kind]).toEqual([[], "nothing-here"]);
  });

  test("a click selects an item or the details; the wheel moves where it is turned", () => {
    const state = opened(120, 30);
    const clicked = update(state, { kind: "click", column: 3, row: 5 }).state;
    expect([clicked.cursor, clicked.pane]).toEqual([3, "list"]);
    expect(update(state, { kind: "click", column: 3, row: 0 }).state).toEqual(state);
    const details = update(clicked, { kind: "click", column: 100, row: 5 }).state;
    expect(details.pane).toBe("detail");
    const turned = update(details, { kind: "wheel", by: 1, column: 3, row: 5 }).state;
    expect([turned.cursor, turned.pane]).toEqual([6, "list"]);
    const small = update(press(opened(60, 10), "j", "j"), { kind: "wheel", by: 1, column: 3, row: 8 }).state;
    expect([small.cursor, small.detailTop]).toEqual([2, 3]);
    expect(update(press(opened(60, 10), "?"), { kind: "wheel", by: 1, column: 3, row: 3 }).state.overlay).toMatchObject(
      {
        top: 3,
      },
    );
  });

  test("the mouse is given back, and the program stops as a job, wherever one is", () => {
    for (const state of [opened(), press(opened(), "?"), press(atTask(1), "e")]) {
      expect(effects(state, { kind: "suspend" })).toEqual([{ kind: "suspend" }]);
      const off = update(state, { kind: "mouse" });
      expect([off.effects, off.state.mouse, off.state.message?.kind]).toEqual([
        [{ kind: "mouse" }],
        false,
        "mouse-off",
      ]);
    }
  });
});

describe("keys", () => {
  test("keep and leave out an undecided task, and one key takes it back", () => {
    const at = atTask(2);
    expect(press(at, "y").draft.plan.tasks[1]?.state).toBe("carried");
    const without = press(at, "x", '"đã xong', "enter");
    expect(left(without)).toEqual(["2", "3"]);
    expect(without.draft.left[1]?.reason.args["why"]).toBe("đã xong");
    expect(numbers(without)).toEqual(["1", "2", "3"]);
    expect(press(without, "u").draft).toBe(opened().draft);
    expect(press(without, "u", "U").draft).toBe(without.draft);
  });

  test("take what was left out back, and follow it up", () => {
    const last = press(opened(), "G");
    const back = press(last, "t");
    expect(texts(back)).toContain("Tổ chức phiên họp chuyên đề về dữ liệu");
    expect(selectedItem(back)).toMatchObject({ kind: "task", task: { carriedFrom: ["2"] } });
    const followed = press(last, "f", "enter");
    expect(texts(followed)[1]).toBe("Sơ kết, đánh giá việc thực hiện Chỉ thị về dữ liệu dùng chung");
    expect(left(followed)).toEqual([]);
  });

  test("answer a question here, or wherever it is asked", () => {
    const asked = opened().draft.plan.tasks.findIndex(({ text }) => text === "Thống kê lao động");
    const at = atTask(asked + 1);
    const leads = (state: State): (string | undefined)[] => state.draft.plan.tasks.map(({ written }) => written.lead);
    expect(leads(press(at, "y")).filter((lead) => lead === "Bộ Nội vụ")).toHaveLength(1);
    const everywhere = press(at, "Y");
    expect(leads(everywhere).filter((lead) => lead === "Bộ Nội vụ")).toHaveLength(2);
    expect(press(everywhere, "u").draft).toBe(opened().draft);
    const refused = press(at, "N");
    expect(leads(refused)).toEqual(leads(opened()));
    expect(questionsAt(refused.draft, "4")).toEqual([]);
  });

  test("write a text, several deliverables, and a new task behind", () => {
    const at = atTask(1);
    expect(texts(press(at, "e", "ctrl+u", '"Họp giao ban mở rộng', "enter"))[0]).toBe("Họp giao ban mở rộng");
    const products = press(at, "d", '"Thông báo | Biên bản', "enter");
    expect(products.draft.plan.tasks[0]?.deliverables).toEqual([{ text: "Thông báo" }, { text: "Biên bản" }]);
    const added = press(at, "a", '"Mở lớp kỹ năng số', "enter");
    expect(texts(added)[1]).toBe("Mở lớp kỹ năng số");
    expect(numbers(added)).toEqual(["1", "2", "3", "4", "5"]);
    expect(selectedItem(added)).toMatchObject({ task: { text: "Mở lớp kỹ năng số" } });
  });

  test("leave everything as it was when a line is given up or says the same", () => {
    const at = atTask(1);
    for (const keys of [
      ["e", '"xyz', "esc"],
      ["e", "enter"],
      ["s", "enter"],
      ["a", "enter"],
      ["a", "esc"],
    ])
      expect(press(at, ...keys).draft, keys.join()).toBe(at.draft);
  });

  test("write the paragraphs of the head, and answer what is asked about them", () => {
    const title = press(opened(), "j");
    const written = press(title, "e", "ctrl+u", '"Kế hoạch công tác của Văn phòng năm 2026', "enter");
    expect(written.draft.plan.title).toBe("Kế hoạch công tác của Văn phòng năm 2026");
    expect(written.draft.proposals.filter(({ field }) => field === "title")).toMatchObject([
      { from: "Kế hoạch công tác năm 2025", to: "Kế hoạch công tác của Văn phòng năm 2026", state: "applied" },
    ]);
    expect(press(title, "e", "ctrl+u", "enter").draft).toBe(title.draft);
    expect(
      press(opened(), "y").draft.proposals.filter(({ task, state }) => task === undefined && state === "open"),
    ).toEqual([]);
  });

  test("split, merge and move, and numbers and mentions follow", () => {
    const at = atTask(1);
    expect(texts(press(at, "S")).slice(0, 4)).toEqual([
      "Họp giao ban",
      "Họp giao ban",
      "Nâng cấp trụ sở",
      "Báo cáo tình hình, như nhiệm vụ 3",
    ]);
    expect(texts(press(at, "m"))[0]).toBe("Họp giao ban; Nâng cấp trụ sở");
    const moved = press(at, "J");
    expect(texts(moved).slice(0, 2)).toEqual(["Nâng cấp trụ sở", "Họp giao ban"]);
    expect(selectedItem(moved)).toMatchObject({ task: { text: "Họp giao ban" } });
    expect(texts(at)).toContain("Báo cáo tình hình, như nhiệm vụ 2");
    expect(texts(moved)).toContain("Báo cáo tình hình, như nhiệm vụ 1");
    expect(press(moved, "K").draft.plan.tasks).toEqual(at.draft.plan.tasks);
  });

  test("that can do nothing here say so and change nothing", () => {
    for (const key of ["m", "S", "x", "f", "e", "s", "y"]) {
      const head = press(opened(), "G", "j", key);
      if (key !== "f") expect(head.draft, key).toBe(opened().draft);
    }
    expect(press(opened(), "S").message).toEqual({ kind: "nothing-here" });
  });
});

describe("the picker of times", () => {
  const at = press(atTask(1), "s");
  test("offers forms for the year of the plan, found without accents", () => {
    expect(offers(at).map(({ name }) => name)).toContain("Quý III/2026");
    const narrowed = press(at, "ctrl+u", '"quy i');
    expect(offers(narrowed).map(({ name }) => name)).toEqual([
      "Quý I/2026",
      "Quý II/2026",
      "Quý III/2026",
      "Quý IV/2026",
    ]);
    const chosen = press(narrowed, "down", "down", "enter");
    expect(chosen.draft.plan.tasks[0]?.schedule).toMatchObject({
      written: "Quý II/2026",
      occurrences: [{ start: "2026-04-01", end: "2026-06-30" }],
    });
  });
  test.each([
    ["quy 3", "Quý III/2026"],
    ["T3, T6", "Tháng 3/2026 và tháng 6/2026"],
    ["truoc 20/11", "Trước ngày 20/11/2026"],
  ])("offers %s written in full: %s", (typed, full) => {
    expect(offers(press(at, "ctrl+u", `"${typed}`))[0]?.text).toBe(full);
  });
  test("offers nothing for what it does not understand", () => {
    expect(offers(press(at, "ctrl+u", '"tùy lúc'))).toEqual([]);
  });
  test("takes what is typed as it is, and says in the checklist where that is not understood", () => {
    const odd = press(at, "ctrl+u", '"tùy lúc', "enter");
    expect(odd.draft.plan.tasks[0]?.schedule).toMatchObject({ kind: "unread", written: "tùy lúc" });
    expect(checklist(odd.draft, odd.subject).unread).toBe(1);
  });
});

describe("the picker of parties", () => {
  const at = press(atTask(1), "c");
  test("adds to what stands there, those of the plan first, then the register's", () => {
    expect(offers(at)[0]?.text).toMatch(/^Văn phòng; /);
    const typed = press(at, "ctrl+u", '"bo tu');
    expect(offers(typed).map(({ name }) => name)).toEqual(["Bộ Tư pháp"]);
    const taken = press(typed, "down", "tab", '"; thanh tra chinh', "down", "enter");
    expect(taken.draft.plan.tasks[0]?.written.lead).toBe("Bộ Tư pháp; Thanh tra Chính phủ");
    expect(taken.draft.plan.tasks[0]?.responsibilities.filter(({ role }) => role === "lead")).toHaveLength(2);
  });
});

test("nothing is lost while it cannot be saved: every change asks to be kept, and looking does not", () => {
  const at = atTask(2);
  expect(update(at, { kind: "keep" }).effects).toEqual([{ kind: "save" }]);
  for (const action of [{ kind: "checklist" }, { kind: "help" }, { kind: "other-pane" }] as const)
    expect(update(at, action).effects).toEqual([]);
  const told = update(at, { kind: "not-saved", reason: "ENOSPC" }).state;
  expect(told.message).toEqual({ kind: "not-saved", reason: "ENOSPC" });
});

test("the next thing to do is found round the end, until nothing is left", () => {
  const first = press(opened(), ".");
  expect(first.cursor).toBeGreaterThan(0);
  expect(selectedItem(press(first, ",")).kind).toBe("head");
  const settled = previous.tasks.reduce((state) => press(state, ".", "N", "N", "N", "t"), opened());
  expect(press(settled, ".").message).toEqual({ kind: "all-settled" });
});
