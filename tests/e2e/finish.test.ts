// Finishing a first version in a pseudo-terminal: every act is kept at once, taken up again, and written out.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DraftOutput } from "@plandiff/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { examples, run } from "./program.ts";
import { paste } from "./review-desk.ts";
import { type Screen, openScreen, root } from "./terminal.ts";

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
