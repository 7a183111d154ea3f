// Finishing a first version in a pseudo-terminal: every act is kept at once, taken up again, and written out.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DraftOutput } from "@plandiff/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { examples, run } from "./program.ts";
import { ESCAPE, MOUSE_OFF, MOUSE_ON, paste } from "./review-desk.ts";
import { type Screen, bin, openScreen, root } from "./terminal.ts";

let folder = "";
let y2024 = "";
let y2025 = "";
const inFolder = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plandiff-finish-"));
  [y2024, y2025] = [examples.y2024, examples.y2025].map((example) => {
    const copy = inFolder(example.replace("examples/", ""));
    copyFileSync(join(root, example), copy);
    return copy;
  }) as [string, string];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked = (...more: string[]): string[] => ["draft", y2025, "--period", "2026", "--as-of", "2026-11-21", ...more];
const read = (file: string): DraftOutput => DraftOutput.parse(parse(readFileSync(file, "utf8")));
const open = async (...more: string[]): Promise<Screen> => {
  const screen = openScreen(asked(...more));
  await screen.until((text) => text.includes("Bản thảo 2026") && / q /.test(text), "the first frame");
  return screen;
};
/** The paragraphs of the head stand before the tasks. */
const HEAD = "j".repeat(7);
const leave = async (screen: Screen): Promise<number> => {
  screen.type("q");
  return screen.ended;
};

test("the text is written in an editor, the mouse selects, and what was done is undone", async () => {
  const file = inFolder("draft-2026.yaml");
  const editor = inFolder("editor.sh");
  writeFileSync(editor, "#!/bin/sh\nprintf 'Họp giao ban\\nmở rộng\\n' > \"$1\"\n", { mode: 0o755 });
  const screen = openScreen(asked(), { env: { EDITOR: editor } });
  await screen.until((text) => text.includes("Bản thảo 2026") && / q /.test(text), "the first frame");
  expect(screen.sent()).toContain(MOUSE_ON);
  const row = screen.lines().findIndex((line) => / 1 {2}/.test(line.slice(0, 12)));
  screen.type(`${ESCAPE}[<0;5;${row + 1}M`);
  await screen.until((text) => /^❯. +1 /m.test(text), "the task that was clicked");
  screen.type("E");
  await screen.until((text) => text.includes("Nội dung: Họp giao ban mở rộng"), "what the editor gave");
  expect(screen.isAlternate()).toBe(true);
  screen.type("\r");
  await screen.until((text) => text.includes("đã sửa"), "the log line");
  expect(read(file).plan.tasks[0]?.text).toBe("Họp giao ban mở rộng");
  screen.type("u");
  await screen.until((text) => text.includes("đã hoàn tác"), "the log line of undoing");
  expect(read(file).plan.tasks[0]?.text).not.toBe("Họp giao ban mở rộng");
  screen.type(`${ESCAPE}[<65;5;5M`);
  await screen.until((text) => /^❯. +4 /m.test(text), "three tasks further down");
  screen.type("M");
  await screen.until((text) => text.includes("đã tắt chuột"), "that the mouse is given back");
  expect(screen.sent()).toContain(MOUSE_OFF);
  expect(await leave(screen)).toBe(0);
});

test("Ctrl-Z gives the shell the terminal, and fg brings the draft back; SIGTERM gives it back for good", async () => {
  const screen = openScreen(["--norc", "--noprofile", "-i"], { program: "bash", env: { PS1: "shell> " } });
  await screen.until((text) => text.includes("shell>"), "the shell");
  screen.type(`${bin} ${asked("--lang", "vi").join(" ")}\r`);
  await screen.until((text) => text.includes("Bản thảo 2026") && / q /.test(text), "the first frame");
  screen.type(`${HEAD}e`);
  await screen.until((text) => text.includes("Nội dung:"), "the line");
  screen.type("\u001a");
  await screen.until((text) => !screen.isAlternate() && /Stopped/.test(text), "the shell again");
  screen.type("fg\r");
  await screen.until((text) => screen.isAlternate() && text.includes("Nội dung:"), "the line as it was");
  screen.type(ESCAPE);
  await screen.until((text) => / q thoát/.test(text), "the hints");
  screen.type("q");
  await screen.until((text) => !screen.isAlternate() && text.includes("Bản thảo 2026 (từ 2025)"), "the sum");
  screen.kill("SIGKILL");
  await screen.ended;
  const other = await open();
  other.kill("SIGTERM");
  expect(await other.ended).toBe(128 + 15);
  expect(other.isAlternate()).toBe(false);
  expect(other.sent().lastIndexOf(MOUSE_OFF)).toBeGreaterThan(other.sent().lastIndexOf(MOUSE_ON));
});

test("what is typed as input methods send it is kept at once, survives being killed, and is taken up again", async () => {
  const file = inFolder("draft-2026.yaml");
  const first = await open();
  first.type(`${HEAD}ja`);
  await first.until((text) => text.includes("Việc mới:"), "the line for a new task");
  first.type("Mowr");
  first.type("\u007f\u007f\u007f");
  first.type("ở lớp kỹ năng số ");
  first.type("việt".normalize("NFD"));
  await first.until((text) => text.includes("Mở lớp kỹ năng số việt"), "what was typed");
  first.type("\r");
  await first.until((text) => text.includes("đã thêm việc"), "the log line");
  expect(read(file).plan.tasks[1]).toMatchObject({ number: "2", text: "Mở lớp kỹ năng số việt", carriedFrom: [] });
  first.kill("SIGKILL");
  await first.ended;

  writeFileSync(file, `# hỏi anh Nam trước ngày 20\n${readFileSync(file, "utf8")}`);
  const second = await open();
  second.type(`${HEAD}jj`);
  await second.until((text) => /❯> +2 {2}Mở lớp/.test(text), "the task of before");
  second.type("xkhông làm nữa\r");
  await second.until((text) => text.includes("đã thôi không đưa"), "the log line");
  expect(read(file).plan.tasks.map(({ text }) => text)).not.toContain("Mở lớp kỹ năng số việt");
  second.type("u");
  await second.until((text) => text.includes("đã hoàn tác"), "the log line of undoing");
  expect(read(file).plan.tasks[1]?.text).toBe("Mở lớp kỹ năng số việt");
  expect(readFileSync(file, "utf8")).toContain("# hỏi anh Nam trước ngày 20\n");
  expect(await leave(second)).toBe(0);
  expect(second.text()).toMatch(/Bản thảo 2026 \(từ 2025\)\n- \d+ nhiệm vụ chờ quyết định/);
});

test("what is pasted beside a line decides nothing, and in a line it is text", async () => {
  const file = inFolder("draft-2026.yaml");
  const screen = await open();
  screen.type(`${HEAD}j`);
  screen.type(paste("nxx\nq"));
  screen.type("e\u0015");
  await screen.until((text) => /Nội dung:\s*$/.test(text), "the empty line");
  screen.type(paste("Họp giao ban\nhằng tháng".normalize("NFD")));
  await screen.until((text) => text.includes("Nội dung: Họp giao ban hằng tháng"), "the pasted text");
  expect(existsSync(file)).toBe(false);
  screen.type("\r");
  await screen.until((text) => text.includes("đã sửa"), "the log line");
  expect(read(file).plan.tasks[0]?.text).toBe("Họp giao ban hằng tháng");
  expect(await leave(screen)).toBe(0);
});

test("somebody else writes into the file meanwhile: both versions stay, and it is told", async () => {
  const [file, beside] = [inFolder("draft-2026.yaml"), inFolder("draft-2026-2.yaml")];
  const [one, other] = [await open(), await open()];
  one.type(`${HEAD}jxthôi\r`);
  await one.until((text) => text.includes("đã thôi không đưa"), "the log line");
  const theirs = readFileSync(file, "utf8");
  other.type(`${HEAD}jjxbỏ\r`);
  await other.until((text) => text.includes("draft-2026-2.yaml"), "where this one is kept");
  expect(readFileSync(file, "utf8")).toBe(theirs);
  other.type("u");
  await other.until((text) => text.includes("đã hoàn tác"), "the log line of undoing");
  expect(await leave(other)).toBe(0);
  expect(other.text()).toContain("draft-2026-2.yaml");
  expect(read(beside).plan.tasks).toHaveLength(read(file).plan.tasks.length + 1);
  expect(await leave(one)).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(theirs);
});

test("a time is picked by its meaning, and a party from the register without accents", async () => {
  const file = inFolder("work.yaml");
  const screen = await open("-o", file);
  screen.type(`${HEAD}js\u0015`);
  await screen.until((text) => text.includes("Chọn (lên"), "what is offered");
  screen.type("quy iv");
  await screen.until((text) => text.includes("Quý IV/2026"), "the fourth quarter");
  screen.type("\u001b[B\r");
  await screen.until((text) => text.includes("đã sửa"), "the log line");
  screen.type("c");
  // Those of the plan come first, by how often they stand in it.
  await screen.until((text) => /│ {3}Thành viên Tổ công tác$/m.test(text), "the parties of the plan");
  screen.type("\u0015thanh tra chinh");
  await screen.until((text) => text.includes("Thanh tra Chính phủ"), "the body of the register");
  screen.type("\u001b[B\r");
  await screen.until((text) => text.includes("chủ trì: Thanh tra Chính phủ"), "who leads");
  expect(await leave(screen)).toBe(0);
  expect(read(file).plan.tasks[0]).toMatchObject({
    schedule: { written: "Quý IV/2026", occurrences: [{ start: "2026-10-01", end: "2026-12-31" }] },
    responsibilities: expect.arrayContaining([
      expect.objectContaining({ role: "lead", party: expect.objectContaining({ name: "Thanh tra Chính phủ" }) }),
    ]),
  });
});

test("--no-input and a named form ask nothing, and nobody's file is taken up unasked", async () => {
  const screen = openScreen(asked("--no-input", "--no-pager"));
  await screen.until((text) => text.includes("Không đưa tiếp"), "the draft as text");
  expect(await screen.ended).toBe(0);
  expect(screen.isAlternate()).toBe(false);
  expect(existsSync(inFolder("draft-2026.yaml"))).toBe(false);
  const other = inFolder("other.yaml");
  writeFileSync(other, "plan: 3\n");
  const damaged = await run(asked("--no-input", "--resume", other));
  expect([damaged.code, damaged.stderr.includes("other.yaml")]).toEqual([2, true]);
  const file = inFolder("work.yaml");
  await run(asked("--no-input", "-o", file));
  const wrong = await run(["draft", y2025, "--period", "2027", "--no-input", "--resume", file]);
  expect([wrong.code, wrong.stderr.includes("2026")]).toEqual([2, true]);
});

test("what is changed by hand in the file is read again, its comments stay, and it can be written out", async () => {
  const file = inFolder("work.yaml");
  await run(asked("--no-input", "-o", file));
  const before = readFileSync(file, "utf8");
  const changed = before.replace("        time: Thường xuyên", "        time: Quý II/2026 # theo ý kiến chị Hoa");
  expect(changed).not.toBe(before);
  writeFileSync(file, changed);
  const { code, stdout } = await run(asked("--no-input", "--resume", file, "--format", "json"));
  expect(code).toBe(0);
  const { plan } = DraftOutput.parse(JSON.parse(stdout));
  expect(plan.tasks.find(({ written }) => written.time === "Quý II/2026")?.schedule).toMatchObject({
    kind: "due",
    occurrences: [{ start: "2026-04-01", end: "2026-06-30" }],
  });
  const screen = await open("--resume", file);
  expect(await leave(screen)).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("time: Quý II/2026 # theo ý kiến chị Hoa");
});

test("nobody finishes a draft that cannot be written: a file in the way is told before", async () => {
  writeFileSync(inFolder("2026-thuyet-minh.docx"), "");
  const screen = openScreen(asked("-o", inFolder("2026.docx")));
  await screen.until((text) => text.includes("2026-thuyet-minh.docx"), "the file in the way");
  expect(await screen.ended).toBe(2);
  expect(screen.sent()).not.toContain("\u001b[?1049h");
});

test("nobody finishes a draft that cannot be kept: a place that takes no file is told before", async () => {
  const screen = openScreen(asked("-o", inFolder("none/draft.yaml")));
  await screen.until((text) => text.includes("draft.yaml"), "the file that cannot be written");
  expect(await screen.ended).toBe(2);
  expect(screen.text()).toContain("ENOENT");
  expect(screen.sent()).not.toContain(`${ESCAPE}[?1049h`);
});

test("the user's loop: read, review, draft, finish, hand out, compare with last year and with the draft", async () => {
  // Read last year's plan, and review it against the one before.
  expect(JSON.parse((await run(["read", y2025, "--format", "json"])).stdout).plan.tasks).toHaveLength(18);
  const review = openScreen(["review", y2024, y2025]);
  await review.until((text) => /đã duyệt \d+\/\d+/.test(text) && / q /.test(text), "the review");
  review.type("A");
  await review.until((text) => /đã duyệt (\d+)\/\1/.test(text), "everything reviewed");
  expect(await leave(review)).toBe(0);
  expect(existsSync(inFolder("2025.review.yaml"))).toBe(true);

  // Draft the next one, keep the first version, and finish it: every question answered, one lead for each task.
  const [first, work] = [inFolder("first.yaml"), inFolder("draft-2026.yaml")];
  expect((await run(asked("--history", y2024, "--no-input", "-o", first))).code).toBe(0);
  const screen = await open("--history", y2024, "-o", work);
  const { plan, proposals } = read(first);
  screen.type("Y".repeat(proposals.length));
  screen.type(HEAD.replaceAll("j", "jN"));
  for (let i = 0; i < plan.tasks.length; i++) screen.type(`jt${"N".repeat(6)}c\u0015Văn phòng Chính phủ\r`);
  await screen.until((text) => text.includes(`❯= ${plan.tasks.length} `), "the last task");
  screen.type("v");
  const blocked = await screen.until((text) => text.includes("Còn vướng"), "the checklist");
  expect(blocked).not.toMatch(/chờ quyết định|câu hỏi/);
  screen.type("v");
  expect(await leave(screen)).toBe(0);
  const finished = read(work);
  expect(finished.plan.tasks.every(({ state }) => state === "carried")).toBe(true);
  expect(finished.proposals.filter(({ state }) => state === "open")).toEqual([]);

  // Hand it out, with its explanation beside.
  const word = inFolder("ke-hoach-2026.docx");
  const written = await run(asked("--lang", "vi", "--no-input", "--resume", work, "-o", word));
  expect(written.code).toBe(0);
  expect(existsSync(inFolder("ke-hoach-2026-thuyet-minh.docx"))).toBe(true);

  // Compare the finished plan with last year's and with the draft: what was drafted rolled, what a person did is real.
  const year = JSON.parse((await run(["diff", y2025, word, "--format", "json"])).stdout).comparisons[0];
  expect(year.summary).toMatchObject({ carriedOver: plan.tasks.length, added: 0, dropped: 18 - plan.tasks.length });
  const since = JSON.parse((await run(["diff", first, word, "--format", "json"])).stdout).comparisons[0];
  expect(since.summary).toMatchObject({ carriedOver: plan.tasks.length, added: 0, dropped: 0, possible: 0 });
  const fields = since.entries.flatMap((entry: { changes: { field: string; nature: string }[] }) =>
    entry.changes.filter(({ nature }) => nature === "real").map(({ field }) => field),
  );
  expect(new Set(fields)).toEqual(new Set(["lead"]));
});
